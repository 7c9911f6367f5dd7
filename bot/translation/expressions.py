"""Expressions of a word or several, found in a text word by word: it takes no longer where the list of them is long."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
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
        words = [(word[0], word.start(), word.end()) for word in _WORD.finditer(plain)]
        place = 0
        while place < len(words):
            for said, meaning in self._by_first.get(words[place][0], ()):
                if _stands(text, words[place : place + len(said)], said):
                    yield words[place][1], words[place + len(said) - 1][2], meaning
                    place += len(said)
                    break
            else:
                place += 1


def _stands(text: str, words: Sequence[tuple[str, int, int]], said: tuple[str, ...]) -> bool:
    return tuple(word for word, _, _ in words) == said and all(
        _BETWEEN.fullmatch(text, end, start) for (_, _, end), (_, start, _) in pairwise(words)
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
