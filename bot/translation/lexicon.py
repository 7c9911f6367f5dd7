"""What an operation knows about words, ready to be looked for in a text: its terms, and the names in it."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from bot.core.lexicon import Term, Wording
from bot.core.place import Operation
from bot.core.stores import Store, Unit
from bot.translation.acronyms import Acronyms
from bot.translation.entities import Entity
from bot.translation.expressions import Expressions
from bot.translation.names import Names, names_of, well_known
from bot.translation.plurals import plural
from bot.translation.starter import starter

_FRESH = 60.0  # seconds that names are believed; terms are looked at each time


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a text: where, as the list has it in the language of the text, and whether it stands in the plural."""

    entity: Entity
    term: Term
    here: Wording
    many: bool


@dataclass(frozen=True)
class Lexicon:
    """The words of an operation. ``version`` changes with its terms; ``key`` is what its memory is keyed by."""

    within: Operation | None = None
    key: bytes = b""
    version: int = 0
    terms: tuple[Term, ...] = ()
    names: Names | None = None
    _said: dict[str, Expressions[tuple[Term, Wording, bool]]] = field(default_factory=dict, compare=False)

    def found(self, text: str, language: str) -> Iterator[Found]:
        """The terms in a text of a language, in the singular or plural, whatever their case; acronyms only as they
        are: WHO is not "who"."""
        code = language.partition("-")[0]
        if code not in self._said:
            self._said[code] = Expressions(_forms(self.terms, code), loose=True)
        for start, end, (term, here, many) in self._said[code].find(text):
            if not here.word.isupper() or text[start:end].startswith(here.word):
                yield Found(Entity(start, end, "term"), term, here, many)

    def digest(self, *parts: str) -> str:
        """A key for the memory: HMAC-SHA-256 (hex), from which nothing of the parts can be told."""
        return hmac.new(self.key, "\0".join(parts).encode(), "sha256").hexdigest()

    @cached_property
    def acronyms(self) -> Acronyms:
        """Those of the terms that are acronyms."""
        return Acronyms(self.terms)


def _forms(terms: Iterable[Term], language: str) -> Iterator[tuple[str, tuple[Term, Wording, bool]]]:
    """What terms are called in a language, one and many of them."""
    for term in terms:
        if (here := term.in_language(language)) is not None:
            yield here.word, (term, here, False)
            many = f"{here.word}s" if here.word.isupper() else plural(here.word, language)
            if many and many != here.word:
                yield many, (term, here, True)


NO_LEXICON = Lexicon(terms=starter(), names=well_known())


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
    return Lexicon(within, bytes.fromhex(key), unit.terms.version(within), terms, names_of(unit, within))
