"""What a digest is made of: each command family declares the sections that it can tell, like its commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.core.document import Block, Code, Inline, Phrase, Picture
from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Listed, Record
from bot.core.stores import Unit
from bot.engine.kinds import Kinds

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
    rows = [row(each) if row else reading.kinds[each.kind].row(each, reading.zone) for each in records]
    marking = max((each.marking for each in records), default=Marking.CLEAR)
    return Group(said, found.total, tuple(rows), tuple(Code(str(each.ref)) for each in records), urgent, marking)
