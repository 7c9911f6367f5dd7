"""Records of one kind, with all their versions, and what they are listed and found by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import chain, islice
from typing import Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, Select, bindparam, insert, select, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Listed, Record, Step, Taken, Wanted
from bot.core.stores import Overtaken
from bot.engine.words import folded_words
from bot.storage.blocks import numbers
from bot.storage.codec import STEP
from bot.storage.course import course
from bot.storage.dialect import among
from bot.storage.listing import Listing
from bot.storage.numbers import hold_records, last_number, take_numbers
from bot.storage.search import SearchIndex
from bot.storage.tables import record, record_step

R = TypeVar("R", bound=Record)

_MOST_WORDS = 200  # of one record
_CLUSTER_WEIGHT = 5
_NOTE_WEIGHT = 1

# Asked by every command about records, so put together only once.
_OF_KIND = (record.c.operation_id == bindparam("operation"), record.c.kind == bindparam("of_kind"))
_AT = (*_OF_KIND, record.c.number == bindparam("at_number"))
_ADDED = insert(record).returning(record.c.id, sort_by_parameter_order=True)
_STEP = insert(record_step)
_KEPT = select(record.c.id, record.c.body).where(*_AT)
_FOUND = select(record.c.body).where(*_AT, record.c.marking <= bindparam("ceiling"))
_CHANGED = update(record).where(record.c.id == bindparam("row"))
_HISTORY = (
    select(record_step.c.step, record_step.c.version, record_step.c.state)
    .join(record, record.c.id == record_step.c.record_id)
    .where(*_AT)
    .order_by(record_step.c.id)
)
_VERSION = (
    select(record_step.c.body)
    .join(record, record.c.id == record_step.c.record_id)
    .where(*_AT, record_step.c.version == bindparam("of_version"), record_step.c.body.is_not(None))
)


class SqlRecords(Generic[R]):
    """The records of one kind in one Unit."""

    def __init__(self, connection: Connection, adapter: TypeAdapter[R], kind: str) -> None:
        self._connection = connection
        self._adapter = adapter
        self._kind = kind

    def next_number(self, within: Operation) -> int:
        return last_number(self._connection, within, self._kind) + 1

    def add(self, within: Operation, fresh: R, step: Step) -> R:
        return self.add_all(within, [(fresh, step)])[0]

    def add_all(self, within: Operation, fresh: Sequence[tuple[R, Step]]) -> list[R]:
        """Keep many new records, each with its first step; returns them with their numbers, in order."""
        first = take_numbers(self._connection, within, self._kind, len(fresh))
        added = [replace(each, number=number, version=1) for number, (each, _) in enumerate(fresh, first)]
        rows = [{**self._row(each), **self._keys(within), "number": each.number} for each in added]
        ids = self._connection.scalars(_ADDED, rows).all()
        steps = [self._step(id, each, step, body=True) for id, each, (_, step) in zip(ids, added, fresh, strict=True)]
        self._connection.execute(_STEP, steps)
        self._listing(within).add(added)
        self._index(within).add({each.number: _terms(each) for each in added})
        return added

    def change(self, within: Operation, changed: R, step: Step) -> R:
        hold_records(self._connection, within, self._kind)
        row = self._connection.execute(_KEPT, self._at(within, changed.number)).one()
        before = self._read(row.body)
        if before.version != changed.version:
            raise Overtaken
        after = replace(changed, version=before.version + 1)
        self._connection.execute(_CHANGED, {"row": row.id, **self._row(after)})
        self._connection.execute(_STEP, self._step(row.id, after, step, body=True))
        self._listing(within).change(before, after)
        old, new = _terms(before), _terms(after)
        if old != new:
            index = self._index(within)
            index.drop(after.number, {term: weight for term, weight in old.items() if new.get(term) != weight})
            index.add({after.number: {term: weight for term, weight in new.items() if old.get(term) != weight}})
        if after.marking < before.marking:
            self._not_by_notes(within, after)
        self._find_by_note(within, after, step)
        return after

    def note(self, within: Operation, noted: R, step: Step) -> None:
        row = self._connection.execute(_KEPT, self._at(within, noted.number)).one()
        self._connection.execute(_STEP, self._step(row.id, noted, step, body=False))
        self._find_by_note(within, noted, step)

    def _not_by_notes(self, within: Operation, shown: R) -> None:
        """Make a record unfindable by what was noted of it: that is withheld where it was marked too high then."""
        steps = (taken.step for taken in self.history(within, shown.number))
        words = {word for step in steps for word in folded_words(step.note)[:_MOST_WORDS]} - _terms(shown).keys()
        self._index(within).drop(shown.number, dict.fromkeys(words, _NOTE_WEIGHT))

    def _find_by_note(self, within: Operation, noted: R, step: Step) -> None:
        """Make a record findable by the words of a note or a reason, as they stay in its history."""
        words = set(folded_words(step.note)[:_MOST_WORDS]) - _terms(noted).keys()
        if words:
            hold_records(self._connection, within, self._kind)
            self._index(within).add({noted.number: dict.fromkeys(words, _NOTE_WEIGHT)})

    def find(self, within: Operation, number: int, ceiling: Marking) -> R | None:
        body = self._connection.scalar(_FOUND, {**self._at(within, number), "ceiling": int(ceiling)})
        return self._read(body) if body is not None else None

    def listed(self, within: Operation, wanted: Wanted, ceiling: Marking, limit: int) -> Listed[R]:
        return self.listed_each(within, [(wanted, limit)], ceiling)[0]

    def listed_each(self, within: Operation, wanted: Sequence[tuple[Wanted, int]], ceiling: Marking) -> list[Listed[R]]:
        listing = self._listing(within)
        found = [(listing.wanted(each, ceiling), limit) for each, limit in wanted]
        firsts = listing.first_of_each(found, soonest=wanted[0][0].soonest)
        records = self._numbered(within, firsts, ceiling)
        return [Listed(first, some.bit_count()) for first, (some, _) in zip(records, found, strict=True)]

    def board(
        self, within: Operation, wanted: Wanted, ceiling: Marking, limits: Mapping[str, int]
    ) -> Mapping[str, Listed[R]]:
        listing = self._listing(within)
        states = listing.by_state(listing.wanted(wanted, ceiling))
        asked = [(some, limits.get(state, 0)) for state, some in states.items()]
        firsts = listing.first_of_each(asked, soonest=wanted.soonest)
        records = self._numbered(within, firsts, ceiling)
        return {
            state: Listed(first, some.bit_count()) for first, (state, some) in zip(records, states.items(), strict=True)
        }

    def search(
        self, within: Operation, asked: Sequence[Sequence[str]], ceiling: Marking, limit: int, *, open: bool = False
    ) -> Listed[R]:
        visible = self._listing(within).visible(ceiling, open=open)
        hits = self._index(within).find(asked, visible)
        best = list(islice(chain.from_iterable(map(numbers, hits.ranks)), limit))
        [records] = self._numbered(within, [best], ceiling)
        return Listed(records, hits.total, hits.complete)

    def _numbered(self, within: Operation, lists: Sequence[Sequence[int]], ceiling: Marking) -> list[tuple[R, ...]]:
        """The records of some lists of numbers, in order; without those that another Unit has just marked higher."""
        wanted = sorted({number for each in lists for number in each})
        if not wanted:
            return [() for _ in lists]
        given = {**self._of_kind(within), "ceiling": int(ceiling), "numbers": wanted}
        rows = self._connection.execute(_bodies(self._connection.dialect.name), given).all()
        read = {number: self._read(body) for number, body in rows}
        return [tuple(read[number] for number in each if number in read) for each in lists]

    def course(
        self, within: Operation, wanted: Wanted, ceiling: Marking, moments: Sequence[datetime]
    ) -> list[Mapping[str, int]]:
        of_kind = self._of_kind(within)
        return course(self._connection, self._listing(within), of_kind, (wanted, ceiling), moments)

    def history(self, within: Operation, number: int) -> list[Taken]:
        rows = self._connection.execute(_HISTORY, self._at(within, number))
        return [Taken(STEP.validate_json(row.step), row.version, row.state) for row in rows]

    def version(self, within: Operation, number: int, version: int) -> R | None:
        body = self._connection.scalar(_VERSION, {**self._at(within, number), "of_version": version})
        return self._read(body) if body is not None else None

    def _at(self, within: Operation, number: int) -> dict[str, object]:
        return {**self._of_kind(within), "at_number": number}

    def _of_kind(self, within: Operation) -> dict[str, object]:
        return {"operation": within.id, "of_kind": self._kind}

    def _keys(self, within: Operation) -> dict[str, object]:
        return {"operation_id": within.id, "kind": self._kind}

    def _row(self, of: R) -> dict[str, object]:
        return {
            "marking": int(of.marking),
            "changed": of.changed,
            "due": of.facets.due,
            "body": self._body(of),
        }

    def _step(self, id: int, of: R, step: Step, *, body: bool) -> dict[str, object]:
        return {
            "record_id": id,
            "version": of.version,
            "state": str(of.state),
            "at": step.at,
            "person_id": step.by.person,
            "step": STEP.dump_json(step, exclude_defaults=True).decode(),
            "body": self._body(of) if body else None,
        }

    def _body(self, of: R) -> str:
        return self._adapter.dump_json(of, exclude_defaults=True).decode()

    def _read(self, body: str) -> R:
        return self._adapter.validate_json(body)

    def _index(self, within: Operation) -> SearchIndex:
        return SearchIndex(self._connection, within, self._kind)

    def _listing(self, within: Operation) -> Listing:
        return Listing(self._connection, within, self._kind)


@cache
def _bodies(dialect: str) -> Select[int, str]:
    shown = (record.c.marking <= bindparam("ceiling"), among(dialect, record.c.number, "numbers"))
    return select(record.c.number, record.c.body).where(*_OF_KIND, *shown)


def _terms(of: Record) -> dict[str, int]:
    """The words that a record is found by, and how much each of them counts."""
    terms: dict[str, int] = {}
    for text, weight in of.texts:
        for word in folded_words(text)[:_MOST_WORDS]:
            terms[word] = max(weight, terms.get(word, 0))
    return terms | {f"cluster:{code}": _CLUSTER_WEIGHT for code in of.clusters}
