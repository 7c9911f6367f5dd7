"""What an operation knows about words, ready to be looked for in a text: its terms, and the names in it."""

from __future__ import annotations

import hmac
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.core.lexicon import Term
from bot.core.organisation import WELL_KNOWN
from bot.core.place import Operation
from bot.core.stores import Store, Unit
from bot.translation.acronyms import Acronyms
from bot.translation.entities import Entity
from bot.translation.starter import starter

_FRESH = 60.0  # seconds that names are believed; terms are looked at each time
_MOST_NAMES = 20_000
_SHORTEST_NAME = 3  # letters


@dataclass(frozen=True)
class Lexicon:
    """The words of an operation. ``version`` changes with its terms; ``key`` is what its memory is keyed by."""

    within: Operation | None = None
    key: bytes = b""
    version: int = 0
    terms: tuple[Term, ...] = ()
    names: re.Pattern[str] | None = None
    _patterns: dict[str, re.Pattern[str] | None] = field(default_factory=dict, compare=False)

    def found(self, text: str, language: str) -> Iterator[tuple[Entity, Term]]:
        """The terms in a text of a language, whatever their case, in the singular or plural."""
        if language not in self._patterns:
            self._patterns[language] = _said(self._words(language))
        pattern = self._patterns[language]
        for match in pattern.finditer(text) if pattern else ():
            term = self._by_word.get((language.partition("-")[0], match[1].casefold()))
            if term is not None:
                yield Entity(*match.span(), "term"), term

    def digest(self, *parts: str) -> str:
        """A key for the memory: HMAC-SHA-256 (hex), from which nothing of the parts can be told."""
        return hmac.new(self.key, "\0".join(parts).encode(), "sha256").hexdigest()

    def _words(self, language: str) -> list[str]:
        return [said.word for term in self.terms if (said := term.in_language(language))]

    @cached_property
    def acronyms(self) -> Acronyms:
        """Those of the terms that are acronyms."""
        return Acronyms(self.terms)

    @cached_property
    def _by_word(self) -> dict[tuple[str, str], Term]:
        return {
            (said.language.partition("-")[0], said.word.casefold()): term
            for term in reversed(self.terms)
            for said in term.wordings
        }


NO_LEXICON = Lexicon(terms=starter())


class Lexicons:
    """The lexicons of operations, read from the store and kept for a while."""

    def __init__(self, store: Store, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._monotonic = monotonic
        self._known: dict[str, tuple[float, Lexicon]] = {}

    async def of(self, operation: str) -> Lexicon:
        """The lexicon of an operation, by its name; one without words where there is no such operation."""
        return await self._store.read(lambda unit: self.read(unit, operation))

    def read(self, unit: Unit, operation: str) -> Lexicon:
        """The same within a Unit."""
        within = next((each for each in unit.rooms.operations() if each.name == operation), None)
        if within is None:
            return NO_LEXICON
        read, known = self._known.get(operation, (0.0, NO_LEXICON))
        if known.within == within and known.version == unit.terms.version(within) and self._monotonic() - read < _FRESH:
            return known
        known = _read(unit, within)
        self._known[operation] = (self._monotonic(), known)
        return known


def _read(unit: Unit, within: Operation) -> Lexicon:
    own = [term for term in unit.terms.all(within) if term.approved]
    said = {(each.language, each.word.casefold()) for term in own for each in term.wordings}
    shipped = [t for t in starter() if not any((each.language, each.word.casefold()) in said for each in t.wordings)]
    terms = (*own, *shipped)
    key = unit.standing.get(within, "translation", "key") or ""
    return Lexicon(within, bytes.fromhex(key), unit.terms.version(within), terms, _pattern(_names(unit, within)))


def _names(unit: Unit, within: Operation) -> list[str]:
    """Names of people, organisations and places that the operation knows."""
    names: set[str] = {name.removeprefix("@") for name in unit.people.names(within)}
    for organisation in (*within.rules.organisations, *WELL_KNOWN):
        names |= {organisation.name, *organisation.aliases}
    for contact in unit.contacts.every(within)[:_MOST_NAMES]:
        names |= {contact.name, contact.organisation, contact.area}
    whole = {" ".join(name.split()) for name in names}
    parts = {word for name in whole for word in name.split() if word[:1].isupper()}
    return sorted({each for each in whole | parts if len(each) >= _SHORTEST_NAME and not each.isdecimal()})


def _said(words: Iterable[str]) -> re.Pattern[str] | None:
    """Matches any of some terms, whatever their case and number; an acronym only as it is: WHO is not "who"."""
    listed = sorted(words, key=len, reverse=True)
    if not listed:
        return None
    loud = [re.escape(each) for each in listed if each.isupper()]
    other = [re.escape(each) for each in listed if not each.isupper()]
    either = "|".join(filter(None, [f"(?i:{'|'.join(other)})" if other else "", *loud]))
    return re.compile(rf"(?<!\w)({either})(?i:e?s)?(?!\w)")


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """Matches any of some names as a whole, the longest first."""
    listed: Sequence[str] = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, listed))})(?!\w)") if listed else None
