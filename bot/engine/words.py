"""The words that follow a command, taken one after another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from bot.core.document import HINT

T = TypeVar("T")

_MOST_TOGETHER = 8  # words of one argument
POINTER = "👉"
"""Stands before what was wrong in a quotation of ours. People copy it along with what they then put right."""

_WORD = re.compile(rf"""[\s{POINTER}]*(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|(\S+))""")
_BLANK = re.compile(rf"[\s{POINTER}]*")
_LETTERS = re.compile(r"\w+")
_DIRECTING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_SIGNS = 2048  # more than the scripts of our languages have
_DASH = re.compile(r"[\u2010-\u2015\u2212\ufe63\uff0d](?=\d)")
_HINT = re.compile(rf"^[^\S\n]*{HINT[0]}[^\n]*(?:\n|\Z)", re.MULTILINE)
_SHORT = 4  # letters; in so short a word the article may be part of it
_PLAIN_WORD = re.compile(r"\s*\S+")

Place = tuple[int, int]
"""A stretch of a text: where it begins, and where what follows it begins."""


class Words:
    """What was typed behind a command. Quotation marks of any kind hold words together.

    ``places`` tells where in the text each argument was read from, by its name; "" is what nobody asked for.
    """

    def __init__(self, text: str, at: int = 0) -> None:
        """The words of ``text`` from ``at`` on."""
        self._text = text
        self._begin = self._at = at
        self.places: dict[str, Place] = {}

    @property
    def rest(self) -> str:
        """All that was not taken yet, without the space around it."""
        return self._text[self.next :].strip()

    @property
    def whole(self) -> str:
        """All of them, whether taken or not, without the space around them."""
        return self._text[self._begin :].strip()

    @property
    def next(self) -> int:
        """Where the next word begins."""
        found = _BLANK.match(self._text, self._at)
        return found.end() if found else self._at

    @property
    def at(self) -> int:
        """Where the last word that was taken ends."""
        return self._at

    def again(self) -> Words:
        """The same words, to be taken from here on once more."""
        return Words(self._text, self._at)

    def take(self) -> str:
        """The next word, or "" when there is none."""
        found = _WORD.match(self._text, self._at)
        if found is None:
            return ""
        self._at = found.end()
        return next(group for group in found.groups() if group is not None).strip()

    def drop(self, count: int) -> None:
        """Pass over so many words as spaces part them, whatever quotation marks say."""
        self._at = self.next
        for _ in range(count):
            found = _PLAIN_WORD.match(self._text, self._at)
            self._at = found.end() if found else len(self._text)

    def take_all(self) -> str:
        """All the words that remain, as they were typed."""
        rest = self.rest
        self._at = self.next + len(rest)
        return rest

    def take_longest(self, read: Callable[[str], T | None], most: int = _MOST_TOGETHER) -> T | None:
        """What the most words that can be read together mean; None, and nothing taken, if not even one can be."""
        split = self.rest.split(maxsplit=most)[:most]
        for count in range(len(split), 0, -1):
            found = read(" ".join(split[:count]))
            if found is not None:
                self.drop(count)
                return found
        return None


def fold(text: str) -> str:
    """The form in which words are compared: no case, no accents, no signs that only direct writing."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()  # first apart: only then has every capital its small letter
    return "".join(map(_compared, unicodedata.normalize("NFKD", plain)))


@lru_cache(_SIGNS)
def _compared(sign: str) -> str:
    """What a sign counts as; nothing, for accents and signs that only direct writing."""
    return "" if unicodedata.category(sign) in {"Mn", "Cf"} else sign


def folded_words(text: str) -> list[str]:
    """The words of a text as they are compared and looked up, without the Arabic article that clings to a noun."""
    words = _LETTERS.findall(fold(text))
    return [word[2:] if word.startswith("ال") and len(word) > _SHORT else word for word in words]


def undirected(text: str) -> str:
    """A text without the signs that only direct writing (UAX #9): they stand around numbers and names in
    right-to-left messages of ours, and are copied along with them."""
    return text.translate(_DIRECTING)


def without_hints(text: str) -> str:
    """A text without the lines that explain a form of ours, which are copied along with it."""
    return _HINT.sub("", text)


def plain_digits(text: str) -> str:
    """A text with the decimal digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def plain_number(text: str) -> str:
    """The same, with a hyphen for any dash before a digit: ``T–34``, as some keyboards put it right."""
    return _DASH.sub("-", plain_digits(text))


def prefix_on(platform: str) -> str:
    """What commands begin with for everybody: Matrix clients keep "/" for themselves, Telegram's privacy mode hides
    "!"."""
    return "!" if platform == "matrix" else "/"
