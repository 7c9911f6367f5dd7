"""Records found by their terms, the best first.

For each term and each weight that it has in some record, the numbers of those records are kept as a set
(bot.storage.blocks). A record scores for each thing that is asked for what its best term for it weighs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Select, bindparam, delete, select

from bot.core.place import Operation
from bot.storage.blocks import SIZE, join, of, pack, unpack
from bot.storage.dialect import among, upsert_all
from bot.storage.tables import search_block
from bot.storage.vocabulary import Vocabulary

_FINENESS = 2  # steps of a score in one unit of weight
_AT_ONCE = 200  # blocks in one statement
_ALL = -1
_KEY = ("word_id", "weight", "block")

Key = tuple[int, int, int]
"""Term, weight, block."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found: sets of numbers, best first. ``complete`` says that they have all that was asked for."""

    ranks: tuple[int, ...]
    complete: bool

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(rank.bit_count() for rank in self.ranks)


class SearchIndex:
    """One kind of records in an operation, by their numbers.

    Whoever writes must hold the records (bot.storage.numbers), so that nobody else writes the same sets.
    """

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._vocabulary = Vocabulary(connection, within, kind)

    def add(self, records: Mapping[int, Mapping[str, int]]) -> None:
        """Make records findable by their terms, each of which has a weight from 1."""
        places = self._places(records)
        kept = self._blocks(places)
        self._write({key: kept.get(key, 0) | bits for key, bits in places.items()})

    def drop(self, number: int, terms: Mapping[str, int]) -> None:
        """Make a record unfindable by the terms that it was added with."""
        places = self._places({number: terms})
        self._write({key: bits & ~places[key] for key, bits in self._blocks(places).items()})

    def find(self, asked: Sequence[Sequence[str]], among: int = _ALL) -> Hits:
        """The records that have all that is asked for, or else those that have some of it.

        Each thing is asked for by alternatives: a folded word as it was typed, and exact terms, some of which may be
        other spellings of it. Only the word may be the beginning of another or, where nothing has any of these,
        mistyped. ``among`` are the records that may be found; the others have no part in it, not even by their words.
        """
        typed = [next((word for word in thing if ":" not in word), "") for thing in asked]
        begun = self._vocabulary.begun(typed)
        known = self._vocabulary.ids([term for thing in asked for term in thing])
        exact = [{term: known[term] for term in thing if term in known} for thing in asked]
        sets = self._sets({id for some in (*(each.values() for each in exact), *begun) for id in some}, among)
        meant = [begins | dict.fromkeys(same.values(), 1.0) for begins, same in zip(begun, exact, strict=True)]
        heard = [{*begins, *_words(same)} for begins, same in zip(begun, exact, strict=True)]
        unheard = {place: word for place, word in enumerate(typed) if word and not sets.keys() & heard[place]}
        for place, qualities in zip(unheard, self._mistyped([*unheard.values()], among, sets), strict=True):
            meant[place] |= qualities
        scores = [_scores(qualities, sets) for qualities in meant]
        if scores and all(scores) and (everything := _totals(scores)):
            return Hits(_ranked(everything), True)
        some_have = [some for some in scores if some]
        anybody = _union(bits for some in some_have for bits in some.values())
        totals = _totals([{**some, 0: anybody & ~_union(some.values())} for some in some_have]) if some_have else {}
        return Hits(_ranked(totals), False)

    def having(self, label: str, wanted: Callable[[str], bool]) -> int:
        """The set of records with an exact term ``label:VALUE`` whose value is wanted."""
        terms = self._vocabulary.labelled(label)
        sets = self._sets(id for term, id in terms.items() if wanted(term.partition(":")[2]))
        return _union(bits for by_weight in sets.values() for bits in by_weight.values())

    def near(self, word: str, limit: int) -> list[str]:
        """Words that something is found by and that look like a word, most alike first."""
        return self._vocabulary.near(word, limit)

    def _mistyped(
        self, words: Sequence[str], among: int, sets: dict[int, dict[int, int]]
    ) -> Iterator[dict[int, float]]:
        """For each word the terms that are the most like it, of those that something may be found by; adds their
        sets."""
        meant = self._vocabulary.mistyped(words)
        sets |= self._sets({id for qualities in meant for id in qualities}, among)
        for qualities in meant:
            best = max((quality for id, quality in qualities.items() if id in sets), default=0)
            yield {id: quality for id, quality in qualities.items() if quality == best}

    def _sets(self, ids: Iterable[int], among: int = _ALL) -> dict[int, dict[int, int]]:
        """The sets of records that have terms, by term and weight; terms that none of ``among`` has are left out."""
        wanted = list(ids)
        rows = self._connection.execute(_of_words(self._dialect), {"words": wanted}) if wanted else ()
        blocks: defaultdict[tuple[int, int], list[tuple[int, bytes]]] = defaultdict(list)
        for id, weight, place, numbers in rows:
            blocks[id, weight].append((place, numbers))
        sets: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for (id, weight), some in blocks.items():
            if found := join(some) & among:
                sets[id][weight] = found
        return sets

    def _places(self, records: Mapping[int, Mapping[str, int]]) -> dict[Key, int]:
        """Which bits of which blocks stand for records and their terms."""
        ids = self._vocabulary.learn(term for terms in records.values() for term in terms)
        members: defaultdict[Key, list[int]] = defaultdict(list)
        for number, terms in records.items():
            block, place = divmod(number, SIZE)
            for term, weight in terms.items():
                members[ids[term], weight, block].append(place)
        return {key: of(places) for key, places in members.items()}

    def _blocks(self, keys: Iterable[Key]) -> dict[Key, int]:
        """Those of some blocks that are kept."""
        wanted = sorted(keys)
        found: dict[Key, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            words, blocks = sorted({word for word, _, _ in some}), sorted({block for _, _, block in some})
            rows = self._connection.execute(_blocks(self._dialect), {"words": words, "blocks": blocks})
            found |= {(word, weight, block): numbers for word, weight, block, numbers in rows.all()}
        return {key: unpack(found[key]) for key in wanted if key in found}

    def _write(self, blocks: Mapping[Key, int]) -> None:
        filled = [{**dict(zip(_KEY, key, strict=True)), "numbers": pack(bits)} for key, bits in blocks.items() if bits]
        upsert_all(self._connection, search_block, filled, _KEY)
        emptied = [
            {f"the_{name}": value for name, value in zip(_KEY, key, strict=True)}
            for key, bits in blocks.items()
            if not bits
        ]
        if emptied:
            self._connection.execute(_EMPTIED, emptied)


_EMPTIED = delete(search_block).where(*(search_block.c[name] == bindparam(f"the_{name}") for name in _KEY))


@cache
def _of_words(dialect: str) -> Select[int, int, int, bytes]:
    columns = search_block.c
    read = select(columns.word_id, columns.weight, columns.block, columns.numbers)
    return read.where(among(dialect, columns.word_id, "words"))


@cache
def _blocks(dialect: str) -> Select[int, int, int, bytes]:
    """Those of some words at some places: asked for by these and the weight together, SQLite would read them all."""
    return _of_words(dialect).where(among(dialect, search_block.c.block, "blocks"))


def _words(terms: Mapping[str, int]) -> Iterable[int]:
    """The ids of those exact terms that are words."""
    return (id for term, id in terms.items() if ":" not in term)


def _union(sets: Iterable[int]) -> int:
    union = 0
    for bits in sets:
        union |= bits
    return union


def _scores(qualities: Mapping[int, float], sets: Mapping[int, Mapping[int, int]]) -> dict[int, int]:
    """The sets of records that have a thing asked for, by what they score for it."""
    scores: defaultdict[int, int] = defaultdict(int)
    for id, quality in qualities.items():
        for weight, bits in sets.get(id, {}).items():
            scores[max(1, round(weight * quality * _FINENESS))] |= bits
    return scores


def _totals(scores: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """The sets of records that are in one of the sets for each thing, by their total score."""
    totals = _highest(scores[0])
    for some in scores[1:]:
        sums: defaultdict[int, int] = defaultdict(int)
        for score, bits in _highest(some).items():
            for total, others in totals.items():
                sums[total + score] |= bits & others
        totals = {total: bits for total, bits in sums.items() if bits}
    return totals


def _highest(scores: Mapping[int, int]) -> dict[int, int]:
    """Each record under its highest score alone."""
    seen, highest = 0, {}
    for score in sorted(scores, reverse=True):
        highest[score] = scores[score] & ~seen
        seen |= scores[score]
    return highest


def _ranked(totals: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(totals[total] for total in sorted(totals, reverse=True) if totals[total])
