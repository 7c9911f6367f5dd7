"""One language's catalogue: the messages of its ``.ftl`` files (Project Fluent, syntax 1.0)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources.abc import Traversable

import structlog
from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType

from bot.translation.written import Written

_log = structlog.get_logger()

_VARIANTS = {"en": "en-001"}
"""Where the plain locale is one country's: ours is the world's English, with the day before the month."""

_REMEMBERED = 4000  # phrases as they were said last, in each language
_COMMAS = re.compile("[,،]")
_SLOT = re.compile("\ue000([0-9]+)\ue001")


class Slot(FluentType):
    """Keeps a place in a pattern for an argument that has a look of its own.

    No text of a person passes through Fluent: only the number of their slot does. ``word`` is what a variant
    selects by.
    """

    def __init__(self, number: int, word: str | None) -> None:
        self._mark = f"\ue000{number}\ue001"
        self._word = word

    def __eq__(self, other: object) -> bool:
        return self._word is not None and self._word == other

    __hash__ = None  # type: ignore[assignment]  # equal to words of another type: nothing may look it up

    def format(self, locale: Locale) -> str:  # noqa: ARG002  Fluent hands every value its locale
        """The mark that ``pieces`` finds again."""
        return self._mark


Given = tuple[tuple[str, int | str | None], ...]
"""The arguments of a phrase by their names: numbers, words that variants select by, and None for anything else."""


def pieces(text: str) -> list[str | int]:
    """A formatted pattern, cut into its own words and the numbers of the slots between them."""
    cut = _SLOT.split(text)
    return [int(piece) if place % 2 else piece for place, piece in enumerate(cut) if piece]


class Catalogue:
    """Our words in one language. What it does not have is looked up in ``fallback``.

    A phrase is read when it is first said, which raises ValueError where it is not Fluent.
    """

    def __init__(self, folder: Traversable, fallback: Catalogue | None = None) -> None:
        self.language = folder.name
        self.locale = Locale.parse(_VARIANTS.get(self.language, self.language), sep="-")
        self.rtl = self.locale.text_direction == "rtl"
        self._fallback = fallback
        self._noted: set[str] = set()
        self._listed: dict[str, tuple[str, ...]] = {}
        # Isolates are ours to set: only where a line needs them.
        self._bundle = FluentBundle([str(self.locale)], use_isolating=False)
        self._written = Written(folder)
        self.fill = lru_cache(_REMEMBERED)(self._filled)
        """This language's own words under a key, with numbers written out, and between them the places in ``given`` of
        what stands there. Most of a long text is the same few phrases, with other things in the same places."""

    def home(self, key: str) -> Catalogue:
        """The catalogue that has ``key``: this one or a fallback. Raises KeyError with the key if none has."""
        if self._pattern(key):
            return self
        if self._fallback is None:
            raise KeyError(key)
        home = self._fallback.home(key)
        self._note("phrase-missing", key)
        return home

    def own(self, key: str) -> str | None:
        """This language's own plain text under ``key``, or None."""
        return "".join(map(str, self.fill(key, ()))) if self._pattern(key) else None

    def listed(self, key: str) -> tuple[str, ...]:
        """The words that this language lists under ``key``, in lower case with their accents (NFC); none without it."""
        known = self._listed.get(key)
        if known is None:
            words = (word.strip() for word in _COMMAS.split(self.own(key) or ""))
            known = tuple(unicodedata.normalize("NFC", word).casefold() for word in words if word)
            self._listed[key] = known
        return known

    def _filled(self, key: str, given: Given) -> tuple[str | int, ...]:
        pattern = self._pattern(key)
        if pattern is None:
            raise KeyError(key)
        slots = {name: Slot(place, value) for place, (name, value) in enumerate(given) if not isinstance(value, int)}
        numbers = {name: value for name, value in given if isinstance(value, int)}
        text, flaws = self._bundle.format_pattern(pattern, {**slots, **numbers})
        if flaws:
            self._note("phrase-flawed", key)
        return tuple(pieces(str(text)))

    def _pattern(self, key: str) -> Pattern | None:
        if not self._bundle.has_message(key):
            if key not in self._written:
                return None
            for resource in self._written.read(key):
                self._bundle.add_resource(resource)
        return self._bundle.get_message(key).value

    def _note(self, event: str, key: str) -> None:
        if key not in self._noted:
            self._noted.add(key)
            _log.warning(event, key=key, language=self.language)
