"""Which records of a kind have what they are listed by: for each facet (``cluster:WSH``) the set of their numbers.

So a list is cut out of 100,000 records, and counted, by a few operations on integers (bot.storage.blocks).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from sqlalchemy import CompoundSelect, Connection, Row, Select, bindparam, delete, select, union_all

from bot.core.place import Operation
from bot.storage.blocks import SIZE, join, pack, unpack
from bot.storage.dialect import among, upsert_all
from bot.storage.tables import record_set

Span = tuple[str, str]
"""The first and the last of some facets, in the order of their characters' code points."""

Key = tuple[str, int]
"""A facet, and a block of its set."""

Blocks = Sequence[tuple[int, bytes]]
"""The blocks of one set, each with its place."""

Rows = Sequence[Row[str, int, bytes]]
Query = Select[str, int, bytes] | CompoundSelect[str, int, bytes]

_AT_ONCE = 400  # facets in one statement
_KEY = ("operation_id", "kind", "facet", "block")

_HERE = (record_set.c.operation_id == bindparam("operation"), record_set.c.kind == bindparam("of_kind"))
_READ = select(record_set.c.facet, record_set.c.block, record_set.c.numbers).where(*_HERE)
_EMPTIED = delete(record_set).where(*(record_set.c[name] == bindparam(f"the_{name}") for name in _KEY))


class RecordSets:
    """The sets of one kind of records in an operation. What was read is remembered until something moves.

    Whoever writes must hold the records (bot.storage.numbers), so that nobody else writes the same sets.
    """

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._spans: dict[Span, dict[str, Blocks]] = {}
        self._joined: dict[str, int] = {}
        self._here = {"operation": within.id, "of_kind": kind}

    def of(self, facets: Collection[str]) -> dict[str, int]:
        """The sets of some facets."""
        unread = sorted(facet for facet in facets if facet not in self._joined)
        if unread:
            found = _by_facet(self._read(_of(self._dialect), facets=unread))
            self._joined |= {facet: join(found.get(facet, ())) for facet in unread}
        return {facet: self._joined[facet] for facet in facets}

    def named(self, name: str) -> dict[str, int]:
        """The sets of all facets of that name, by what stands behind its colon."""
        return {facet.partition(":")[2]: bits for facet, bits in self.within((f"{name}:", f"{name};"))}

    def within(self, span: Span, *, backwards: bool = False) -> Iterator[tuple[str, int]]:
        """The facets in a span, in order, with their sets."""
        if span not in self._spans:
            self._spans[span] = dict(sorted(_by_facet(self._spanned([span])).items()))
        some = self._spans[span]
        return ((facet, self._set(facet, some[facet])) for facet in (reversed(some) if backwards else some))

    def _set(self, facet: str, blocks: Blocks) -> int:
        """Joined only when it is looked at, and once: often the first few of a span have all that is wanted."""
        if facet not in self._joined:
            self._joined[facet] = join(blocks)
        return self._joined[facet]

    def across(self, spans: Sequence[Span]) -> int:
        """The set of all that has a facet in one of some spans."""
        return join((place, numbers) for _, place, numbers in self._spanned(spans))

    def _spanned(self, spans: Sequence[Span]) -> Rows:
        bounds = {f"first_{place}": first for place, (first, _) in enumerate(spans)}
        bounds |= {f"last_{place}": last for place, (_, last) in enumerate(spans)}
        return self._read(_spanning(len(spans)), **bounds)

    def _read(self, query: Query, **given: object) -> Rows:
        return self._connection.execute(query, {**self._here, **given}).all()

    def move(self, moved: Mapping[int, Collection[str]]) -> None:
        """Take records, by their numbers, out of those of some sets that they were in, and put them into the others."""
        self._spans.clear()
        self._joined.clear()
        masks: defaultdict[Key, int] = defaultdict(int)
        for number, facets in moved.items():
            block, place = divmod(number, SIZE)
            for facet in facets:
                masks[facet, block] |= 1 << place
        keys = sorted(masks)
        for start in range(0, len(keys), _AT_ONCE):
            self._flip({key: masks[key] for key in keys[start : start + _AT_ONCE]})

    def _flip(self, masks: Mapping[Key, int]) -> None:
        given = {"facets": sorted({facet for facet, _ in masks}), "blocks": sorted({block for _, block in masks})}
        kept = {
            (facet, block): unpack(numbers) for facet, block, numbers in self._read(_blocks(self._dialect), **given)
        }
        self._write({key: kept.get(key, 0) ^ mask for key, mask in masks.items()})

    def _write(self, blocks: Mapping[Key, int]) -> None:
        rows = [(dict(zip(_KEY, (*self._here.values(), *key), strict=True)), bits) for key, bits in blocks.items()]
        upsert_all(self._connection, record_set, [{**key, "numbers": pack(bits)} for key, bits in rows if bits], _KEY)
        emptied = [{f"the_{name}": value for name, value in key.items()} for key, bits in rows if not bits]
        if emptied:
            self._connection.execute(_EMPTIED, emptied)


def union(sets: Iterable[int]) -> int:
    """The set of all that is in one of some sets."""
    joined = 0
    for bits in sets:
        joined |= bits
    return joined


@cache
def _of(dialect: str) -> Select[str, int, bytes]:
    return _READ.where(among(dialect, record_set.c.facet, "facets"))


@cache
def _blocks(dialect: str) -> Select[str, int, bytes]:
    return _of(dialect).where(among(dialect, record_set.c.block, "blocks"))


@cache
def _spanning(count: int) -> Query:
    return union_all(
        *(
            _READ.where(
                record_set.c.facet >= bindparam(f"first_{place}"), record_set.c.facet <= bindparam(f"last_{place}")
            )
            for place in range(count)
        )
    )


def _by_facet(rows: Rows) -> dict[str, list[tuple[int, bytes]]]:
    blocks: defaultdict[str, list[tuple[int, bytes]]] = defaultdict(list)
    for facet, place, numbers in rows:
        blocks[facet].append((place, numbers))
    return blocks
