"""Which records of a kind have what they are listed by: for each facet and value the set of their numbers.

So a list is cut out of 100,000 records, and counted, by a few operations on integers (bot.storage.blocks).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    bindparam,
    delete,
    select,
    tuple_,
    union_all,
)

from bot.core.place import Operation
from bot.storage.blocks import SIZE, pack, unpack
from bot.storage.dialect import upsert_all
from bot.storage.tables import record_set

Facet = tuple[str, str]
"""What records are listed by, and its value: ``cluster`` and ``WSH``."""

Key = tuple[str, str, int]
"""A facet, its value, and a block of the set."""

Span = tuple[str, str, str]
"""A facet, and the first and the last of some of its values."""

_AT_ONCE = 200  # blocks in one statement

_KEY = ("operation_id", "kind", "facet", "value", "block")
_READ = select(record_set.c.facet, record_set.c.value, record_set.c.block, record_set.c.numbers).where(
    record_set.c.operation_id == bindparam("operation"), record_set.c.kind == bindparam("of_kind")
)
_GIVEN = tuple_(record_set.c.facet, record_set.c.value).in_(bindparam("facets", expanding=True))
_OF_FACETS = _READ.where(_GIVEN)
_BLOCKS = _READ.where(
    tuple_(record_set.c.facet, record_set.c.value, record_set.c.block).in_(bindparam("keys", expanding=True))
)
_OF_ALL = _READ.where(record_set.c.facet == bindparam("facet"))
_EMPTIED = delete(record_set).where(*(record_set.c[name] == bindparam(f"the_{name}") for name in _KEY))


class RecordSets:
    """The sets of one kind of records in an operation.

    Whoever writes must hold the records (bot.storage.numbers), so that nobody else writes the same sets.
    """

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._here = {"operation": within.id, "of_kind": kind}

    def of(self, facets: Collection[Facet]) -> dict[Facet, int]:
        """The sets of some facets; those that nothing has are left out."""
        if not facets:
            return {}
        return _joined(self._connection.execute(_OF_FACETS, {**self._here, "facets": sorted(facets)}).all())

    def all(self, facet: str) -> dict[str, int]:
        """The sets of all values of a facet."""
        rows = self._connection.execute(_OF_ALL, {**self._here, "facet": facet}).all()
        return {value: bits for (_, value), bits in _joined(rows).items()}

    def within(self, spans: Sequence[Span]) -> dict[Facet, int]:
        """The sets of those values that lie in spans. They must be digits of one length: databases differ on others."""
        bounds: dict[str, str] = {}
        for place, (facet, first, last) in enumerate(spans):
            bounds |= {f"facet_{place}": facet, f"first_{place}": first, f"last_{place}": last}
        return _joined(self._connection.execute(_spanning(len(spans)), {**self._here, **bounds}).all())

    def move(self, moved: Mapping[int, Collection[Facet]]) -> None:
        """Take records, by their numbers, out of those of some sets that they were in, and put them into the others."""
        masks: defaultdict[Key, int] = defaultdict(int)
        for number, facets in moved.items():
            block, place = divmod(number, SIZE)
            for facet, value in facets:
                masks[facet, value, block] |= 1 << place
        keys = sorted(masks)
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            rows = self._connection.execute(_BLOCKS, {**self._here, "keys": some}).all()
            kept = {(row.facet, row.value, row.block): unpack(row.numbers) for row in rows}
            self._write({key: kept.get(key, 0) ^ masks[key] for key in some})

    def _write(self, blocks: Mapping[Key, int]) -> None:
        rows = [(dict(zip(_KEY, (*self._here.values(), *key), strict=True)), bits) for key, bits in blocks.items()]
        upsert_all(self._connection, record_set, [{**key, "numbers": pack(bits)} for key, bits in rows if bits], _KEY)
        emptied = [{f"the_{name}": value for name, value in key.items()} for key, bits in rows if not bits]
        if emptied:
            self._connection.execute(_EMPTIED, emptied)


@cache
def _spanning(count: int) -> CompoundSelect[str, str, int, bytes]:
    return union_all(*(_READ.where(*_in_span(place)) for place in range(count)))


def _in_span(place: int) -> tuple[ColumnElement[bool], ...]:
    return (
        record_set.c.facet == bindparam(f"facet_{place}"),
        record_set.c.value >= bindparam(f"first_{place}"),
        record_set.c.value <= bindparam(f"last_{place}"),
    )


def union(sets: Iterable[int]) -> int:
    """The set of all that is in one of some sets."""
    joined = 0
    for bits in sets:
        joined |= bits
    return joined


def _joined(rows: Iterable[Row[str, str, int, bytes]]) -> dict[Facet, int]:
    sets: defaultdict[Facet, int] = defaultdict(int)
    for facet, value, block, numbers in rows:
        sets[facet, value] |= unpack(numbers) << (block * SIZE)
    return sets
