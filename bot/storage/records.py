"""Records of one kind, with all their versions, and what they are listed and found by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, select, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Listed, Record, Step, Taken, Wanted
from bot.engine.words import fold, folded_words
from bot.storage.blocks import numbers
from bot.storage.codec import STEP
from bot.storage.numbers import hold_records, last_number, take_numbers
from bot.storage.search import SearchIndex
from bot.storage.tables import record, record_facet, record_step

R = TypeVar("R", bound=Record)

_MOST_WORDS = 200  # of one record
_CLUSTER_WEIGHT = 5


class SqlRecords(Generic[R]):
    """The records of one kind in one Unit."""

    def __init__(self, connection: Connection, adapter: TypeAdapter[R], kind: str) -> None:
        self._connection = connection
        self._adapter = adapter
        self._kind = kind

    def next_number(self, within: Operation) -> int:
        return last_number(self._connection, within, self._kind) + 1

    def add(self, within: Operation, fresh: R, step: Step) -> R:
        number = take_numbers(self._connection, within, self._kind, 1)
        added = replace(fresh, number=number, version=1)
        id = self._connection.execute(
            insert(record).values(self._row(within, added)).returning(record.c.id)
        ).scalar_one()
        self._keep_step(id, added, step, self._body(added))
        self._keep_facets(id, added)
        self._index(within).add({number: _terms(added)})
        return added

    def change(self, within: Operation, changed: R, step: Step) -> R:
        hold_records(self._connection, within, self._kind)
        row = self._connection.execute(select(record.c.id, record.c.body).where(self._at(within, changed.number))).one()
        before = self._read(row.body)
        after = replace(changed, version=before.version + 1)
        self._connection.execute(update(record).where(record.c.id == row.id).values(self._row(within, after)))
        self._keep_step(row.id, after, step, self._body(after))
        self._connection.execute(delete(record_facet).where(record_facet.c.record_id == row.id))
        self._keep_facets(row.id, after)
        old, new = _terms(before), _terms(after)
        if old != new:
            index = self._index(within)
            index.drop(after.number, {term: weight for term, weight in old.items() if new.get(term) != weight})
            index.add({after.number: {term: weight for term, weight in new.items() if old.get(term) != weight}})
        return after

    def note(self, within: Operation, noted: R, step: Step) -> None:
        id = self._connection.execute(select(record.c.id).where(self._at(within, noted.number))).scalar_one()
        self._keep_step(id, noted, step, None)

    def find(self, within: Operation, number: int, ceiling: Marking) -> R | None:
        body = self._connection.scalar(
            select(record.c.body).where(self._at(within, number), record.c.marking <= int(ceiling))
        )
        return self._read(body) if body is not None else None

    def listed(self, within: Operation, wanted: Wanted, ceiling: Marking, limit: int) -> Listed[R]:
        conditions = list(self._conditions(within, wanted, ceiling))
        total = self._connection.scalar(select(func.count()).select_from(record).where(*conditions)) or 0
        order = (record.c.changed.desc(), record.c.number.desc())
        if wanted.soonest:
            order = (record.c.due.nulls_last(), record.c.number.asc())
        bodies = self._connection.scalars(select(record.c.body).where(*conditions).order_by(*order).limit(limit))
        return Listed(tuple(map(self._read, bodies)), total)

    def tally(self, within: Operation, ceiling: Marking) -> Mapping[str, int]:
        rows = self._connection.execute(
            select(record.c.state, func.count())
            .where(*self._conditions(within, Wanted(), ceiling))
            .group_by(record.c.state)
        )
        return {row[0]: row[1] for row in rows}

    def search(
        self, within: Operation, asked: Sequence[Sequence[str]], ceiling: Marking, limit: int, *, open: bool = False
    ) -> Listed[R]:
        index = self._index(within)
        visible = index.having("marking", lambda level: int(level) <= int(ceiling))
        if open:
            visible &= index.having("open", lambda value: value == "1")
        hits = index.find(asked)
        ranks = [rank & visible for rank in hits.ranks]
        best = list(chain.from_iterable(numbers(rank) for rank in ranks))[:limit]
        rows = self._connection.execute(
            select(record.c.number, record.c.body).where(
                record.c.operation_id == within.id, record.c.kind == self._kind, record.c.number.in_(best)
            )
        )
        bodies = {row.number: row.body for row in rows}
        return Listed(tuple(self._read(bodies[number]) for number in best), sum(rank.bit_count() for rank in ranks))

    def history(self, within: Operation, number: int) -> list[Taken]:
        rows = self._connection.execute(
            select(record_step.c.step, record_step.c.version, record_step.c.state)
            .join(record, record.c.id == record_step.c.record_id)
            .where(self._at(within, number))
            .order_by(record_step.c.id)
        )
        return [Taken(STEP.validate_json(row.step), row.version, row.state) for row in rows]

    def version(self, within: Operation, number: int, version: int) -> R | None:
        body = self._connection.scalar(
            select(record_step.c.body)
            .join(record, record.c.id == record_step.c.record_id)
            .where(self._at(within, number), record_step.c.version == version, record_step.c.body.is_not(None))
        )
        return self._read(body) if body is not None else None

    def _conditions(self, within: Operation, wanted: Wanted, ceiling: Marking) -> Iterator[ColumnElement[bool]]:
        yield record.c.operation_id == within.id
        yield record.c.kind == self._kind
        yield record.c.marking <= int(ceiling)
        if wanted.open is not None:
            yield record.c.open == wanted.open
        if wanted.states:
            yield record.c.state.in_(list(wanted.states))
        if wanted.since is not None:
            yield record.c.changed >= wanted.since
        if wanted.overdue is not None:
            yield record.c.due < wanted.overdue
        for facet in _wanted_facets(wanted):
            yield exists().where(record_facet.c.record_id == record.c.id, record_facet.c.facet == facet)

    def _at(self, within: Operation, number: int) -> ColumnElement[bool]:
        return and_(record.c.operation_id == within.id, record.c.kind == self._kind, record.c.number == number)

    def _row(self, within: Operation, of: R) -> dict[str, object]:
        return {
            "operation_id": within.id,
            "kind": self._kind,
            "number": of.number,
            "version": of.version,
            "state": str(of.state),
            "open": of.facets.open,
            "marking": int(of.marking),
            "changed": of.changed,
            "due": of.facets.due,
            "body": self._body(of),
        }

    def _keep_step(self, id: int, of: R, step: Step, body: str | None) -> None:
        self._connection.execute(
            insert(record_step),
            {
                "record_id": id,
                "version": of.version,
                "state": str(of.state),
                "at": step.at,
                "person_id": step.by.person,
                "step": STEP.dump_json(step, exclude_defaults=True).decode(),
                "body": body,
            },
        )

    def _keep_facets(self, id: int, of: R) -> None:
        self._connection.execute(
            insert(record_facet), [{"record_id": id, "facet": facet} for facet in sorted(_facets(of))]
        )

    def _body(self, of: R) -> str:
        return self._adapter.dump_json(of, exclude_defaults=True).decode()

    def _read(self, body: str) -> R:
        return self._adapter.validate_json(body)

    def _index(self, within: Operation) -> SearchIndex:
        return SearchIndex(self._connection, within, self._kind)


def _facets(of: Record) -> set[str]:
    facets = of.facets
    return {
        f"author:{of.author.person}",
        *(f"cluster:{code}" for code in of.clusters),
        *(f"organisation:{fold(name)}" for name in facets.organisations),
        *(f"person:{person}" for person in facets.people),
        *([f"area:{fold(facets.area)}"] if facets.area else []),
    }


def _wanted_facets(wanted: Wanted) -> Iterator[str]:
    if wanted.cluster is not None:
        yield f"cluster:{wanted.cluster}"
    if wanted.organisation is not None:
        yield f"organisation:{fold(wanted.organisation)}"
    if wanted.area is not None:
        yield f"area:{fold(wanted.area)}"
    if wanted.person is not None:
        yield f"person:{wanted.person}"
    if wanted.author is not None:
        yield f"author:{wanted.author}"


def _terms(of: Record) -> dict[str, int]:
    """The words that a record is found by, and how much each of them counts."""
    terms: dict[str, int] = {}
    for text, weight in of.texts:
        for word in folded_words(text)[:_MOST_WORDS]:
            terms[word] = max(weight, terms.get(word, 0))
    terms |= {f"cluster:{code}": _CLUSTER_WEIGHT for code in of.clusters}
    return terms | {f"marking:{int(of.marking)}": 1, f"open:{int(of.facets.open)}": 1}
