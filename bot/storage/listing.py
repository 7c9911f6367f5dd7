"""Lists of records: which are wanted, how many there are, and which of them come first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache
from itertools import islice

from sqlalchemy import Connection, Select, String, bindparam, select, type_coerce

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Record, Wanted
from bot.engine.words import fold, folded_words
from bot.storage.blocks import members, numbers, of
from bot.storage.dialect import among
from bot.storage.sets import RecordSets, union
from bot.storage.tables import record
from bot.storage.times import Bucket, First, Times, bucket, facets

_LONGEST = 200  # letters of a name that count
_FEW = 64  # are put into order as fast as their moments are looked at more closely, which several lists do together
_PORTION, _MORE = 500, 8  # of a crowd, to begin with; and by how much more is read after each time


class Listing:
    """One kind of records in an operation, as sets of their numbers: for one question, or one change."""

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._here = {"operation": within.id, "of_kind": kind}
        self._sets = RecordSets(connection, within, kind)
        self._changed = Times(self._sets, "changed")
        self._due = Times(self._sets, "due")
        self._changed_since: dict[datetime, int] = {}

    def add(self, records: Iterable[Record]) -> None:
        """List new records."""
        self._sets.move({each.number: _facets(each) for each in records})

    def change(self, before: Record, after: Record) -> None:
        """List a record as it is now, and no longer as it was before."""
        self._sets.move({after.number: _facets(before) ^ _facets(after)})

    def visible(self, ceiling: Marking, *, open: bool = False) -> int:
        """The records that may be shown, or those of them that are open."""
        return self.wanted(Wanted(open=open or None), ceiling)

    def wanted(self, wanted: Wanted, ceiling: Marking) -> int:
        """The records that are wanted and may be shown."""
        choices = [[f"marking:{int(level)}" for level in range(ceiling + 1)], *_choices(wanted)]
        sets = self._sets.of({facet for choice in choices for facet in choice})
        found = -1
        for choice in choices:
            found &= union(sets[facet] for facet in choice)
        if wanted.since is not None:
            found &= self._since(wanted.since)
        if wanted.overdue is not None:
            found &= self._overdue(wanted.overdue)
        return found

    def by_state(self, some: int) -> dict[str, int]:
        """The records of a set by the states that they are in."""
        found = {state: bits & some for state, bits in self._sets.named("state").items()}
        return {state: bits for state, bits in found.items() if bits}

    def first(self, wanted: int, limit: int, *, soonest: bool) -> list[int]:
        """The numbers of those records of a set that come first, in order."""
        return self.first_of_each([(wanted, limit)], soonest=soonest)[0]

    def first_of_each(self, wanted: Sequence[tuple[int, int]], *, soonest: bool) -> list[list[int]]:
        """The same of several sets, each with its limit."""
        times = self._due if soonest else self._changed
        few = _FEW // max(1, len(wanted))
        found = [times.first(some, limit, latest=not soonest, few=few) if limit else First(0) for some, limit in wanted]
        ordered = self._ordered(union(each.sure for each in found), soonest=soonest)
        return [
            self._first(some, limit, each, ordered, soonest=soonest)
            for each, (some, limit) in zip(found, wanted, strict=True)
        ]

    def _first(self, wanted: int, limit: int, found: First, ordered: list[int], *, soonest: bool) -> list[int]:
        """The numbers of a set that come first, once those are in order that are sure to be worth looking at."""
        first = list(islice(members(found.sure, ordered), limit))
        if found.bucket is not None:
            return first + self._of_crowd(found.crowd, found.bucket, limit - len(first), soonest=soonest)
        return first + list(numbers(wanted & ~found.sure, limit - len(first)))  # those that are due at no time

    def _ordered(self, some: int, *, soonest: bool) -> list[int]:
        """The numbers of a set in order. A database that was to order them might rather read all records so."""
        if not some:
            return []
        given = {**self._here, "numbers": list(numbers(some))}
        rows = self._connection.execute(_moments(self._connection.dialect.name), given).all()
        if soonest:
            return [row.number for row in sorted(rows, key=lambda row: (row.due is None, row.due, row.number))]
        return [row.number for row in sorted(rows, key=lambda row: (row.changed, row.number), reverse=True)]

    def _of_crowd(self, crowd: int, within: Bucket, limit: int, *, soonest: bool) -> list[int]:
        """The first numbers of a set that is most of what falls into a bucket, in order."""
        moment = record.c.due if soonest else record.c.changed
        query = _NUMBERS.where(moment >= within.start, moment < within.end)
        order = (moment, record.c.number) if soonest else (moment.desc(), record.c.number.desc())
        portion = _PORTION
        while True:
            rows = self._connection.scalars(query.order_by(*order).limit(portion), self._here).all()
            wanted = list(islice(members(crowd, rows), limit))
            if len(wanted) == limit or len(rows) < portion:
                return wanted
            portion *= _MORE

    def _since(self, moment: datetime) -> int:
        if moment not in self._changed_since:
            within = {"start": moment, "end": bucket(moment).end}
            found = of(self._connection.scalars(_CHANGED, {**self._here, **within}))
            self._changed_since[moment] = self._changed.after(moment) | found
        return self._changed_since[moment]

    def _overdue(self, moment: datetime) -> int:
        within = {"start": bucket(moment).start, "end": moment}
        return self._due.before(moment) | of(self._connection.scalars(_DUE, {**self._here, **within}))


_HERE = (record.c.operation_id == bindparam("operation"), record.c.kind == bindparam("of_kind"))
_NUMBERS = select(record.c.number).where(*_HERE)
_CHANGED, _DUE = (
    _NUMBERS.where(moment >= bindparam("start"), moment < bindparam("end"))
    for moment in (record.c.changed, record.c.due)
)


@cache
def _moments(dialect: str) -> Select[int, str, str]:
    """Numbers with what they are ordered by, as the database keeps it: making moments of it takes longer. Asked for one
    moment alone, SQLite would look through an index that has it for all records."""
    moments = (type_coerce(each, String).label(each.name) for each in (record.c.changed, record.c.due))
    return select(record.c.number, *moments).where(*_HERE, among(dialect, record.c.number, "numbers"))


def _facets(of_record: Record) -> set[str]:
    told = of_record.facets
    return {
        f"marking:{int(of_record.marking)}",
        f"state:{of_record.state}",
        f"open:{int(told.open)}",
        f"author:{of_record.author.person}",
        *(f"cluster:{code}" for code in of_record.clusters),
        *(f"organisation:{_folded(name)}" for name in told.organisations),
        *(f"person:{person}" for person in told.people),
        *_of_area(told.area),
        *([f"waits-on:{told.waits_on}"] if told.waits_on else []),
        *([f"sort:{told.sort}"] if told.sort else []),
        *facets("changed", of_record.changed),
        *facets("due", told.due),
    }


def _choices(wanted: Wanted) -> Iterator[Collection[str]]:
    """The facets that a record must have one of, for each thing that is wanted of it."""
    if wanted.open is not None:
        yield [f"open:{int(wanted.open)}"]
    if wanted.states:
        yield [f"state:{state}" for state in wanted.states]
    if wanted.clusters:
        yield [f"cluster:{code}" for code in wanted.clusters]
    if wanted.organisation is not None:
        yield [f"organisation:{_folded(wanted.organisation)}"]
    if wanted.area is not None:
        yield from [[word] for word in _of_area(wanted.area)] or [[]]
    if wanted.person is not None:
        yield [f"person:{wanted.person}"]
    if wanted.author is not None:
        yield [f"author:{wanted.author}"]
    if wanted.waits_on is not None:
        yield [f"waits-on:{wanted.waits_on}"]
    if wanted.sorts:
        yield [f"sort:{sort}" for sort in wanted.sorts]


def _of_area(area: str) -> set[str]:
    """An area by each of its words: "Goma" is wanted of what is at "Goma airport" as well."""
    return {f"area:{word}" for word in folded_words(area[:_LONGEST])}


def _folded(name: str) -> str:
    return fold(name)[:_LONGEST]
