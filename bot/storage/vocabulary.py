"""The terms by which one kind of records in an operation is found, and what a typed word stands for among them.

A term is a folded word, or an exact one that nobody types: ``cluster:WSH``, with a colon. A typed word stands for the
words that begin with it or, where there are none, for those that differ from it by the fewest letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, Connection, exists, func, select

from bot.core.place import Operation
from bot.storage.dialect import insert_new
from bot.storage.tables import search_block, search_gram, search_word

_LONGEST = 40  # letters of a word that count
_START = 3  # letters by which words are gathered that begin alike
_MOST_ENDS = 25  # words that one beginning stands for at most
_COMPARED = 120  # words that share the most trigrams with a word, and are compared with it
_TYPOS = ((4, 0), (6, 1), (9, 2))  # a word of fewer letters may differ by so many; a longer one by three
_MOST_TYPOS = 3
_NEAR = 0.5
_AT_ONCE = 500  # values in one statement
_USED = exists().where(search_block.c.word_id == search_word.c.id)


class Vocabulary:
    """The terms of one kind of records in an operation. Those that nothing is found by any more are passed over."""

    def __init__(self, connection: Connection, within: Operation, kind: str) -> None:
        self._connection = connection
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
                {**self._keys, "gram": gram, "word_id": id} for term, id in fresh.items() for gram in _grams_kept(term)
            ]
            insert_new(self._connection, search_gram, grams, (*self._keys, "gram", "word_id"))
            ids |= fresh
        return ids

    def ids(self, terms: Sequence[str]) -> dict[str, int]:
        """The ids of those terms that are known."""
        found: dict[str, int] = {}
        for start in range(0, len(terms), _AT_ONCE):
            some = terms[start : start + _AT_ONCE]
            found.update(self._words(search_word.c.word.in_(some)))
        return found

    def labelled(self, label: str) -> dict[str, int]:
        """The ids of the exact terms that begin with a label and a colon."""
        return dict(self._words(_USED, search_word.c.id.in_(self._sharing([f"{label}:"]))))

    def begun(self, word: str) -> dict[int, float]:
        """The words that begin with a word: ids of terms, each with how well it fits, from 0 to 1."""
        word = word[:_LONGEST]
        begun = dict(self._begun(word))
        return {id: 1.0 if other == word else 0.6 + 0.3 * len(word) / len(other) for other, id in begun.items()}

    def mistyped(self, word: str) -> dict[int, float]:
        """The words that a word may have been meant for, likewise: the fewer letters differ, the better it fits."""
        word = word[:_LONGEST]
        typos = next((typos for letters, typos in _TYPOS if len(word) < letters), _MOST_TYPOS)
        apart = {id: OSA.distance(word, other, score_cutoff=typos) for other, id in self._similar(word)}
        return {id: 0.6 - 0.1 * distance for id, distance in apart.items() if distance <= typos}

    def near(self, word: str, limit: int) -> list[str]:
        """Words that look like a word, most alike first."""
        word = word[:_LONGEST]
        alike = sorted(
            ((OSA.normalized_similarity(word, other), other) for other, _ in self._similar(word)), reverse=True
        )
        return [other for likeness, other in alike if likeness >= _NEAR][:limit]

    def _begun(self, word: str) -> Iterator[tuple[str, int]]:
        """Words that begin with a word, shortest first. A very short one stands for itself alone."""
        if len(word) < _START:
            return self._words(_USED, search_word.c.word == word)
        alike = search_word.c.id.in_(self._sharing([_start(word)]))
        begun = search_word.c.word.startswith(word, autoescape=True)
        return self._words(_USED, alike, begun, order=func.length(search_word.c.word), limit=_MOST_ENDS)

    def _similar(self, word: str) -> Iterator[tuple[str, int]]:
        """The words that share the most trigrams with a word."""
        count = func.count().desc()
        sharing = self._sharing(sorted(_grams(word))).group_by(search_gram.c.word_id).order_by(count).limit(_COMPARED)
        return self._words(_USED, search_word.c.id.in_(sharing))

    def _sharing(self, grams: Sequence[str]) -> Any:
        here = (getattr(search_gram.c, name) == value for name, value in self._keys.items())
        return select(search_gram.c.word_id).where(*here, search_gram.c.gram.in_(grams))

    def _words(
        self, *conditions: ColumnElement[bool], order: ColumnElement[Any] | None = None, limit: int | None = None
    ) -> Iterator[tuple[str, int]]:
        here = (getattr(search_word.c, name) == value for name, value in self._keys.items())
        query = select(search_word.c.word, search_word.c.id).where(*here, *conditions).limit(limit)
        if order is not None:
            query = query.order_by(order)
        return ((row.word, row.id) for row in self._connection.execute(query).all())


def _grams_kept(term: str) -> list[str]:
    """What a term is gathered by: the trigrams and the first letters of a word; an exact term by its label alone."""
    label, colon, _ = term.partition(":")
    return [label + colon] if colon else sorted({*_grams(term), _start(term)})


def _grams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def _start(word: str) -> str:
    return "^" + word[:_START]
