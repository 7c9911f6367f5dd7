"""The terms by which one kind of records in an operation is found, and what a typed word stands for among them.

A term is a folded word, or an exact one that nobody types: ``cluster:WSH``, with a colon. A typed word stands for the
words that begin with it or, where there are none, for those that differ from it by the fewest letters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain

from rapidfuzz.distance import OSA
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    Select,
    String,
    bindparam,
    cast,
    exists,
    func,
    literal_column,
    select,
    union_all,
)

from bot.core.place import Operation
from bot.storage.dialect import LAST, among, insert_new
from bot.storage.tables import search_block, search_gram, search_word

_LONGEST = 40  # letters of a word that count
_LEAST = 3  # letters; a shorter beginning stands for itself alone
_MOST_ENDS = 25  # words that one beginning stands for at most
_SHARE = 3  # a word is compared with those that have at least this part of its trigrams
_SLIPS = ((4, 0), (6, 1), (9, 2))  # a word of fewer letters may differ by so many; a longer one by three
_MOST_SLIPS = 3
_NEAR = 0.5
_HERE = (search_word.c.operation_id == bindparam("operation_id"), search_word.c.kind == bindparam("kind"))
_USED = exists().where(search_block.c.word_id == search_word.c.id)
_WORDS = select(search_word.c.word, search_word.c.id).where(*_HERE)
_USED_WORDS = _WORDS.where(_USED)


class Vocabulary:
    """The terms of one kind of records in an operation. Those that nothing is found by any more are passed over."""

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._keys = {"operation_id": within.id, "kind": kind}

    def learn(self, terms: Iterable[str]) -> dict[str, int]:
        """The ids of terms, with new ones kept."""
        wanted = sorted(set(terms))
        ids = self.ids(wanted)
        new = [term for term in wanted if term not in ids]
        if new:
            insert_new(
                self._connection, search_word, [{**self._keys, "word": term} for term in new], (*self._keys, "word")
            )
            fresh = self.ids(new)
            grams = [
                {**self._keys, "gram": gram, "word_id": id}
                for term, id in fresh.items()
                if ":" not in term
                for gram in sorted(_grams(term))
            ]
            insert_new(self._connection, search_gram, grams, (*self._keys, "gram", "word_id"))
            ids |= fresh
        return ids

    def ids(self, terms: Sequence[str]) -> dict[str, int]:
        """The ids of those terms that are known."""
        return self._words(_among(self._dialect), words=terms) if terms else {}

    def labelled(self, label: str) -> dict[str, int]:
        """The ids of the exact terms that begin with a label and a colon."""
        return self._words(_LABELLED, first=f"{label}:", last=f"{label}:{LAST}")

    def begun(self, words: Sequence[str]) -> list[dict[int, float]]:
        """The words that begin with each of some words: ids of terms, each with how well it fits, from 0 to 1."""
        if not words:
            return []
        typed = [word[:_LONGEST] for word in words]
        bounds = {f"first_{place}": word for place, word in enumerate(typed)}
        bounds |= {f"last_{place}": word + LAST * (len(word) >= _LEAST) for place, word in enumerate(typed)}
        found: list[dict[int, float]] = [{} for _ in typed]
        for place, other, id in self._connection.execute(_begun(len(typed)), {**self._keys, **bounds}):
            found[place][id] = 1.0 if other == typed[place] else 0.6 + 0.3 * len(typed[place]) / len(other)
        return found

    def mistyped(self, words: Sequence[str]) -> list[dict[int, float]]:
        """The words that each of some words may have been meant for, likewise: the fewer letters differ, the better it
        fits."""
        return [
            {id: 0.6 - 0.1 * apart for other, id in some.items() if (apart := _apart(word, other)) is not None}
            for word, some in zip(words, self._similar(words), strict=True)
        ]

    def near(self, word: str, limit: int) -> list[str]:
        """Words that look like a word, that something is found by, most alike first."""
        [similar] = self._similar([word])
        used = self._words(_among_used(self._dialect), words=list(similar))
        alike = sorted(((OSA.normalized_similarity(word[:_LONGEST], other), other) for other in used), reverse=True)
        return [other for likeness, other in alike if likeness >= _NEAR][:limit]

    def _similar(self, words: Sequence[str]) -> list[dict[str, int]]:
        """The words that share many trigrams with each of some words. They are counted here: SQLite would sort all of
        them to do so, which takes several times as long."""
        grams = [_grams(word[:_LONGEST]) for word in words]
        asked = {**self._keys, "grams": sorted(set().union(*grams))}
        rows = self._connection.execute(_having(self._dialect), asked).all() if words else ()
        having = {gram: ids.split(",") for gram, ids in rows}
        shared = [Counter(chain.from_iterable(having.get(gram, ()) for gram in some)) for some in grams]
        enough = [
            [int(id) for id, count in counts.items() if count * _SHARE >= len(some)]
            for counts, some in zip(shared, grams, strict=True)
        ]
        known = self._by_id({id for some in enough for id in some})
        return [{known[id]: id for id in some} for some in enough]

    def _by_id(self, ids: Collection[int]) -> dict[int, str]:
        given = {"ids": sorted(ids)}
        return dict(self._connection.execute(_of_ids(self._dialect), given).all()) if ids else {}

    def _words(self, query: Select[str, int], **given: object) -> dict[str, int]:
        return dict(self._connection.execute(query, {**self._keys, **given}).all())


def _apart(word: str, other: str) -> int | None:
    """How many letters two words differ by, if the first may be the other with as many slips."""
    word = word[:_LONGEST]
    slips = next((slips for letters, slips in _SLIPS if len(word) < letters), _MOST_SLIPS)
    distance = OSA.distance(word, other, score_cutoff=slips)
    return distance if distance <= slips else None


def _between(first: str, last: str) -> ColumnElement[bool]:
    return (search_word.c.word >= bindparam(first)) & (search_word.c.word <= bindparam(last))


_LABELLED = _USED_WORDS.where(_between("first", "last"))


@cache
def _begun(count: int) -> CompoundSelect[int, str, int]:
    """The shortest words that have one of so many beginnings, with the place of that."""
    return union_all(*(_beginning(place) for place in range(count)))


def _beginning(place: int) -> Select[int, str, int]:
    words = (
        _USED_WORDS.where(_between(f"first_{place}", f"last_{place}"), search_word.c.word.not_like("%:%"))
        .order_by(func.length(search_word.c.word), search_word.c.word)
        .limit(_MOST_ENDS)
        .subquery()
    )
    return select(literal_column(str(place), Integer), words.c.word, words.c.id)


@cache
def _among(dialect: str) -> Select[str, int]:
    return _WORDS.where(among(dialect, search_word.c.word, "words"))


@cache
def _among_used(dialect: str) -> Select[str, int]:
    return _among(dialect).where(_USED)


@cache
def _of_ids(dialect: str) -> Select[int, str]:
    return select(search_word.c.id, search_word.c.word).where(among(dialect, search_word.c.id, "ids"))


@cache
def _having(dialect: str) -> Select[str, str]:
    """Trigrams, each with the words that have it: the ids in one text, which is faster to read than as many rows."""
    return (
        select(search_gram.c.gram, func.aggregate_strings(cast(search_gram.c.word_id, String), ","))
        .where(search_gram.c.operation_id == bindparam("operation_id"), search_gram.c.kind == bindparam("kind"))
        .where(among(dialect, search_gram.c.gram, "grams"))
        .group_by(search_gram.c.gram)
    )


def _grams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
