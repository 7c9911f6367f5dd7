"""Expressions of a word or several, found in a text word by word: it takes no longer where the list of them is long."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s'’.\-\u2010\u2011]{1,3}")


class Expressions(Generic[T]):
    """Expressions with what each of them means; of two that are alike the first counts. Accents, apostrophes and
    hyphens are forgiven, and so are capitals where ``loose``."""

    def __init__(self, said: Iterable[tuple[str, T]], *, loose: bool) -> None:
        self._alike = _LOOSE if loose else _STRICT
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for text, meaning in said:
            words = tuple(_WORD.findall(unicodedata.normalize("NFC", text).translate(self._alike)))
            if words:
                self._by_first.setdefault(words[0], []).append((words, meaning))
        for each in self._by_first.values():
            each.sort(key=lambda each: -len(each[0]))

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Where expressions stand in a text (start, end, in characters), the longest at each place."""
        plain = text.translate(self._alike)
        words = list(_WORD.finditer(plain))
        place = 0
        while place < len(words):
            here = self._by_first.get(words[place][0], ())
            length, meaning = next(
                ((len(said), meaning) for said, meaning in here if _stands(plain, words, place, said)), (0, None)
            )
            if length and meaning is not None:
                yield words[place].start(), words[place + length - 1].end(), meaning
            place += length or 1


def _stands(text: str, words: list[re.Match[str]], place: int, said: tuple[str, ...]) -> bool:
    stretch = words[place : place + len(said)]
    return tuple(word[0] for word in stretch) == said and all(
        _BETWEEN.fullmatch(text, one.end(), other.start()) for one, other in pairwise(stretch)
    )


class _Alike(dict[int, int]):
    """A table for ``str.translate``: a letter as it counts, one character for one."""

    def __init__(self, *, loose: bool) -> None:
        super().__init__()
        self._loose = loose

    def __missing__(self, code: int) -> int:
        plain = unicodedata.normalize("NFD", chr(code))[0]
        small = plain.casefold() if self._loose else plain
        self[code] = ord(small) if len(small) == 1 else code
        return self[code]


_LOOSE, _STRICT = _Alike(loose=True), _Alike(loose=False)
