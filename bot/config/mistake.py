"""What is wrong in a configuration, said so that an operator can mend it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

Key = tuple[str | int, ...]
"""The way to a value: ``("operations", 0, "zone")``."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at a key, before anyone looked up its line. Neither part may hold a secret."""

    key: Key
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: where it stands (``operations[0].zone``; the line counts from 1), what it is and how to mend it."""

    key: str
    line: int | None
    what: str
    remedy: str

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line else ""
        key = f"{self.key}: " if self.key else ""
        return f"{where}{key}{self.what}. {self.remedy}"


class ConfigError(Exception):
    """The configuration cannot be used. ``mistakes`` holds all of them, in the order of their lines."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(map(str, mistakes)))


def spelt(key: Key) -> str:
    """A key as people write it: ``operations[0].rooms[2].zone``."""
    words = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key)
    return words.removeprefix(".")


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy that names the known word most like ``word``, or ``otherwise`` where none is alike."""
    names = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return f"Did you mean '{names[close[0]]}'?" if close else otherwise
