"""Lists of records: which are wanted, how many there are, and which of them come first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Record, Wanted
from bot.engine.words import fold
from bot.storage.blocks import numbers, of
from bot.storage.dialect import among
from bot.storage.sets import RecordSets, union
from bot.storage.tables import record
from bot.storage.times import Bucket, Times, bucket, facets

_LONGEST = 200  # letters of a name that count
_PORTION, _MORE = 500, 8  # of a crowd, to begin with; and by how much more is read after each time


class Listing:
    """One kind of records in an operation, as sets of their numbers."""

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._here = (record.c.operation_id == within.id, record.c.kind == kind)
        self._sets = RecordSets(connection, within, kind)
        self._changed = Times(self._sets, "changed")
        self._due = Times(self._sets, "due")

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
            found &= union(sets.get(facet, 0) for facet in choice)
        if wanted.since is not None:
            found &= self._since(wanted.since)
        if wanted.overdue is not None:
            found &= self._overdue(wanted.overdue)
        return found

    def tally(self, ceiling: Marking) -> Mapping[str, int]:
        """How many there are in each state that may be shown."""
        visible = self.visible(ceiling)
        counts = {state: (bits & visible).bit_count() for state, bits in self._sets.named("state").items()}
        return {state: count for state, count in counts.items() if count}

    def first(self, wanted: int, limit: int, *, soonest: bool) -> list[int]:
        """The numbers of those records of a set that come first, in order."""
        found = (self._due if soonest else self._changed).first(wanted, limit, latest=not soonest)
        first = self._ordered(list(numbers(found.sure)), soonest=soonest)[:limit]
        if found.bucket is not None:
            return first + self._of_crowd(found.crowd, found.bucket, limit - len(first), soonest=soonest)
        return first + list(numbers(wanted & ~found.sure, limit - len(first)))  # those that are due at no time

    def _ordered(self, some: list[int], *, soonest: bool) -> list[int]:
        """Some numbers in order. A database that was to order them might rather read all the records in that order."""
        here = (*self._here, among(self._connection, record.c.number, some))
        rows = self._connection.execute(select(record.c.number, record.c.changed, record.c.due).where(*here)).all()
        if soonest:
            return [row.number for row in sorted(rows, key=lambda row: (row.due is None, row.due, row.number))]
        return [row.number for row in sorted(rows, key=lambda row: (row.changed, row.number), reverse=True)]

    def _of_crowd(self, crowd: int, within: Bucket, limit: int, *, soonest: bool) -> list[int]:
        """The first numbers of a set that is most of what falls into a bucket, in order."""
        moment = record.c.due if soonest else record.c.changed
        query = select(record.c.number).where(*self._here, moment >= within.start, moment < within.end)
        order = (moment, record.c.number) if soonest else (moment.desc(), record.c.number.desc())
        portion = _PORTION
        while True:
            rows = self._connection.scalars(query.order_by(*order).limit(portion)).all()
            wanted = set(numbers(of(rows) & crowd))
            if len(wanted) >= limit or len(rows) < portion:
                return [number for number in rows if number in wanted][:limit]
            portion *= _MORE

    def _since(self, moment: datetime) -> int:
        changed = record.c.changed
        return self._changed.after(moment) | self._in(changed >= moment, changed < bucket(moment).end)

    def _overdue(self, moment: datetime) -> int:
        due = record.c.due
        return self._due.before(moment) | self._in(due >= bucket(moment).start, due < moment)

    def _in(self, *conditions: ColumnElement[bool]) -> int:
        return of(self._connection.scalars(select(record.c.number).where(*self._here, *conditions)))


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
        *([f"area:{_folded(told.area)}"] if told.area else []),
        *facets("changed", of_record.changed),
        *facets("due", told.due),
    }


def _choices(wanted: Wanted) -> Iterator[Collection[str]]:
    """The facets that a record must have one of, for each thing that is wanted of it."""
    if wanted.open is not None:
        yield [f"open:{int(wanted.open)}"]
    if wanted.states:
        yield [f"state:{state}" for state in wanted.states]
    if wanted.cluster is not None:
        yield [f"cluster:{wanted.cluster}"]
    if wanted.organisation is not None:
        yield [f"organisation:{_folded(wanted.organisation)}"]
    if wanted.area is not None:
        yield [f"area:{_folded(wanted.area)}"]
    if wanted.person is not None:
        yield [f"person:{wanted.person}"]
    if wanted.author is not None:
        yield [f"author:{wanted.author}"]


def _folded(name: str) -> str:
    return fold(name)[:_LONGEST]
