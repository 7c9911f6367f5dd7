"""What an operation knows about words: its terms, and translations that it remembers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.place import Operation
from bot.core.translating import Made


@dataclass(frozen=True, slots=True)
class Wording:
    """A term in one language. ``full`` is what an acronym stands for, "" where it is none."""

    language: str
    word: str
    full: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing, named one way in each language. It counts once a coordinator has approved it. ``number`` is given by
    the store; ``by`` is who proposed it, by name."""

    wordings: tuple[Wording, ...]
    approved: bool
    by: str = ""
    number: int = 0

    def in_language(self, language: str) -> Wording | None:
        """How it is said in a language (BCP 47), or in the same one of another country."""
        return next((each for each in self.wordings if _same(each.language, language)), None)


def _same(one: str, other: str) -> bool:
    return one.partition("-")[0] == other.partition("-")[0]


class Terms(Protocol):
    """The terms of operations."""

    def add(self, within: Operation, terms: Sequence[Term]) -> list[Term]:
        """Keep new terms; returns them with their numbers."""
        ...

    def change(self, within: Operation, term: Term) -> None:
        """Put a term in place of what stood under its number."""
        ...

    def remove(self, within: Operation, number: int) -> None: ...
    def version(self, within: Operation) -> int:
        """A number that is another one after every change of the terms."""
        ...

    def all(self, within: Operation) -> list[Term]:
        """All terms, by number."""
        ...


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation with masks in the place of entities."""

    text: str
    made: Made


class Memory(Protocol):
    """Translations of masked texts, by keys that tell nothing of them (HMAC)."""

    def find(self, keys: Collection[str]) -> Mapping[str, Remembered]: ...
    def keep(self, within: Operation, origin: str, entries: Mapping[str, Remembered]) -> None:
        """Remember translations because of a message; what a person wrote is not replaced by what a machine did."""
        ...

    def forget(self, origin: str) -> None:
        """Forget what is remembered because of a message, and of no other; nothing is because of it any more."""
        ...


class Reactions(Protocol):
    """Who put which emoji to a message that is read in several rooms."""

    def put(self, origin: str, room: str, account: str, symbol: str, *, added: bool) -> None:
        """Note that somebody put an emoji to a message (or a copy of it) in a room, or took it away."""
        ...

    def tally(self, origin: str) -> Mapping[str, Mapping[str, int]]:
        """How often each emoji stands there, by room."""
        ...
