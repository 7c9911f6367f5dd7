"""What a digest is made of: each command family declares the sections that it can tell, like its commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.core.document import Block, Code, Inline, Phrase, Picture, Said, Spoken, Text, line
from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Listed, Record
from bot.core.stores import Unit
from bot.engine.kinds import Kinds

_LONGEST_TITLE = 300  # characters
MOST = 12
"""Rows of a group that are read; more than anybody reads in a digest."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Whom a digest is made for, and what it tells of: what happened from ``since`` until ``now`` (both UTC).

    Nothing above ``ceiling`` is told. Times are shown in ``zone`` (IANA). Where ``clusters`` are named, only theirs.
    """

    unit: Unit
    within: Operation
    since: datetime
    now: datetime
    zone: str
    ceiling: Marking
    kinds: Kinds
    clusters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one sort: ``said`` tells how many there are, ``rows`` are the first of them, each with a line.

    ``urgent`` ones wait for somebody, and come first; ``named`` is what they are called there. ``marking`` is the
    strictest of what is shown.
    """

    said: Phrase
    count: int
    rows: tuple[Block, ...] = ()
    named: tuple[Inline, ...] = ()
    urgent: bool = False
    marking: Marking = Marking.CLEAR


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at rather than read, and the strictest marking of all that flows into it."""

    picture: Picture
    marking: Marking


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A section of digests. Its name is part of what is kept, and never changes. Where it tells anything, ``look``
    shows it, unless there is nothing to be seen."""

    name: str
    tell: Callable[[Reading], Iterable[Group]] = field(repr=False)
    look: Callable[[Reading], Look | None] = field(repr=False)


def section(
    name: str, look: Callable[[Reading], Look | None] = lambda _reading: None
) -> Callable[[Callable[[Reading], Iterable[Group]]], Section]:
    """Declare a section: the function tells its groups; those of which there is nothing are left out."""

    def declare(tell: Callable[[Reading], Iterable[Group]]) -> Section:
        return Section(name, tell, look)

    return declare


def of_records(
    reading: Reading,
    said: Phrase,
    found: Listed[Any],
    *,
    urgent: bool = False,
    row: Callable[[Any], Block] | None = None,
) -> Group:
    """The group of some records, each with the line that lists of its kind have, unless told otherwise."""
    records: Sequence[Record] = found.records
    rows = [row_of(reading, each, row(each) if row else None) for each in records]
    marking = max((each.marking for each in records), default=Marking.CLEAR)
    return Group(said, found.total, tuple(rows), tuple(Code(str(each.ref)) for each in records), urgent, marking)


def row_of(reading: Reading, record: Record, row: Block | None = None) -> Block:
    """A line about a record, by itself or as lists have it, with its title in the reader's language."""
    row = row or reading.kinds[record.kind].row(record, reading.zone)
    return replace(row, parts=tuple(_in_words(reading, record, part) for part in row.parts))


def _in_words(reading: Reading, record: Record, part: Inline) -> Inline:
    if not isinstance(part, Text) or part.value != record.title:
        return part
    spoken = Spoken(
        blocks=(line(part),),
        among=reading.within.languages,
        declared=part.language,
        marking=record.marking,
        operation=reading.within.name,
        origin=f"title:{reading.within.id}:{record.ref}",
    )
    return Said(spoken, _LONGEST_TITLE, part.strong)
