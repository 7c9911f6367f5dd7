"""The words of a text, of which some are taken away until its title is left."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.words import POINTER, fold

_TOKEN = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»|[^\s:]+[ \xa0\u202f]:(?!\S)|\S+')
"""French has a space before a colon, which goes with the word before it all the same."""
SIGNS = ".,;:!?()[]#،؛؟"
_QUOTES = '"“”«»'
_ONWARDS = tuple(f"words-task-{each}" for each in ("beyond", "at", "by", "for", "within", "cluster", "priority"))
"""What begins something else than what stands before it."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text in their order; several in quotation marks are one. ``plain`` are folded, without the signs
    around them."""

    words: tuple[str, ...]
    plain: tuple[str, ...]
    _taken: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, text: str) -> Tokens:
        """Part a text."""
        words = tuple(_TOKEN.findall(text.replace(POINTER, " ")))
        return cls(words, tuple("" if word[0] in _QUOTES else fold(word).strip(SIGNS).strip() for word in words))

    def __len__(self) -> int:
        return len(self.words)

    def free(self, at: int) -> bool:
        """Whether there is a word that was not taken and is not in quotation marks."""
        return 0 <= at < len(self.words) and at not in self._taken and not self.quoted(at)

    def quoted(self, at: int) -> bool:
        """Whether what stands there is in quotation marks."""
        return at < len(self.words) and self.words[at][0] in _QUOTES

    def run(self, at: int) -> int:
        """How many words from a place on follow one another that nobody took and that are in no quotation marks."""
        end = at
        while self.free(end):
            end += 1
        return end - at

    def raw(self, at: int, count: int) -> str:
        """Some words as they were typed, but for the space between them."""
        return " ".join(self.words[at : at + count])

    def take(self, at: int, count: int) -> None:
        """Take words away."""
        self._taken.update(range(at, at + count))

    @property
    def left(self) -> str:
        """The words that were not taken, as they were typed; without quotation marks, if these are around all of it."""
        left = [word for at, word in enumerate(self.words) if at not in self._taken]
        return left[0].strip(_QUOTES).strip() if len(left) == 1 else " ".join(left)

    def any_before(self, at: int) -> bool:
        """Whether a word stands before a place that was not taken."""
        return any(each not in self._taken for each in range(at))

    def goes_on(self, at: int, ctx: Context) -> bool:
        """Whether a word stands there that may belong to the one before it."""
        if not self.free(at) or self.words[at - 1][-1] in SIGNS or self.words[at][0] in "@!":
            return False
        rest = self.plain[at : at + self.run(at)]
        return not any(begins_with(rest, keywords(key, ctx.phrases)) for key in _ONWARDS)


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a task: how many words it takes from ``at`` on, and what they say."""

    name: str
    at: int
    count: int
    value: object


def dangles(word: str, ctx: Context) -> bool:
    """Whether something must follow a word, so that no moment ends with it."""
    keys = ("words-task-at", "words-task-by", "words-task-for", "words-task-within", "moment-filler")
    return any(word in keywords(key, ctx.phrases) for key in keys)
