"""The terms by which one kind of records in an operation is found, and what a typed word stands for among them.

A term is a folded word, or an exact one that nobody types: ``cluster:WSH``, with a colon. A typed word stands for the
words that begin with it or, where there are none, for those that differ from it by the fewest letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from rapidfuzz.distance import OSA
from sqlalchemy import Connection, Select, bindparam, exists, func, select

from bot.core.place import Operation
from bot.storage.dialect import LAST, among, insert_new
from bot.storage.tables import search_block, search_gram, search_word

_LONGEST = 40  # letters of a word that count
_LEAST = 3  # letters; a shorter beginning stands for itself alone
_MOST_ENDS = 25  # words that one beginning stands for at most
_COMPARED = 120  # words that share the most trigrams with a word, and are compared with it
_TYPOS = ((4, 0), (6, 1), (9, 2))  # a word of fewer letters may differ by so many; a longer one by three
_MOST_TYPOS = 3
_NEAR = 0.5
_HERE = (search_word.c.operation_id == bindparam("operation_id"), search_word.c.kind == bindparam("kind"))
_USED = exists().where(search_block.c.word_id == search_word.c.id)
_WORDS = select(search_word.c.word, search_word.c.id).where(*_HERE)
_BETWEEN = _WORDS.where(_USED, search_word.c.word >= bindparam("first"), search_word.c.word <= bindparam("last"))
_BEGUN = (
    _BETWEEN.where(search_word.c.word.not_like("%:%"))
    .order_by(func.length(search_word.c.word), search_word.c.word)
    .limit(_MOST_ENDS)
)


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
        return self._words(_BETWEEN, first=f"{label}:", last=f"{label}:{LAST}")

    def begun(self, word: str) -> dict[int, float]:
        """The words that begin with a word: ids of terms, each with how well it fits, from 0 to 1."""
        word = word[:_LONGEST]
        last = word + LAST if len(word) >= _LEAST else word
        begun = self._words(_BEGUN, first=word, last=last)
        return {id: 1.0 if other == word else 0.6 + 0.3 * len(word) / len(other) for other, id in begun.items()}

    def mistyped(self, word: str) -> dict[int, float]:
        """The words that a word may have been meant for, likewise: the fewer letters differ, the better it fits."""
        word = word[:_LONGEST]
        typos = next((typos for letters, typos in _TYPOS if len(word) < letters), _MOST_TYPOS)
        apart = {id: OSA.distance(word, other, score_cutoff=typos) for other, id in self._similar(word).items()}
        return {id: 0.6 - 0.1 * distance for id, distance in apart.items() if distance <= typos}

    def near(self, word: str, limit: int) -> list[str]:
        """Words that look like a word, most alike first."""
        word = word[:_LONGEST]
        alike = sorted(((OSA.normalized_similarity(word, other), other) for other in self._similar(word)), reverse=True)
        return [other for likeness, other in alike if likeness >= _NEAR][:limit]

    def _similar(self, word: str) -> dict[str, int]:
        """The words that share the most trigrams with a word."""
        return self._words(_similar(self._dialect), grams=sorted(_grams(word)))

    def _words(self, query: Select[str, int], **given: object) -> dict[str, int]:
        return dict(self._connection.execute(query, {**self._keys, **given}).all())


@cache
def _among(dialect: str) -> Select[str, int]:
    return _WORDS.where(among(dialect, search_word.c.word, "words"))


@cache
def _similar(dialect: str) -> Select[str, int]:
    sharing = (
        select(search_gram.c.word_id)
        .where(search_gram.c.operation_id == bindparam("operation_id"), search_gram.c.kind == bindparam("kind"))
        .where(among(dialect, search_gram.c.gram, "grams"))
        .group_by(search_gram.c.word_id)
        .order_by(func.count().desc())
        .limit(_COMPARED)
    )
    # By their ids alone: asked for their kind as well, SQLite would look through all words of that kind.
    return select(search_word.c.word, search_word.c.id).where(_USED, search_word.c.id.in_(sharing))


def _grams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
