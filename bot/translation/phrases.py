"""The catalogues of our own words, in every interface language: English first, which is the fallback."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.core.document import Action, Document, Inline, Phrase, Poll, line
from bot.core.worded import Button, Span, Worded, WordedBlock, WordedPoll
from bot.engine.words import fold
from bot.translation.catalogue import Catalogue
from bot.translation.wording import phrase_spans, typed, worded_block

FALLBACK = "en"
LOCALES = files("bot.translation") / "locales"
_NO_TONGUES = {"mis", "mul", "root", "und", "zxx"}
"""Codes for what is no language, or many (ISO 639-3)."""
DIVIDER = WordedBlock("line", (Span("— — —"),))
"""Between the same words in two languages."""
PREFIX = "!"
"""Before a command to type. Element keeps words behind a slash for itself."""


class Catalogues:
    """Implements ``bot.core.ports.Phrases`` from a folder of locales, each of them a folder of ``.ftl`` files."""

    def __init__(self, folder: Traversable = LOCALES) -> None:
        fallback = Catalogue(folder / FALLBACK)
        others = sorted(
            (place for place in folder.iterdir() if place.is_dir() and place.name != FALLBACK),
            key=lambda place: place.name,
        )
        self._catalogues = {FALLBACK: fallback} | {place.name: Catalogue(place, fallback) for place in others}
        self.languages = tuple(self._catalogues)

    def word(self, document: Document, languages: Sequence[str]) -> Worded:
        """Put a document into words, in each of the languages one after another, with a divider between them.

        A language that we do not have is worded in English. Files have no words; who sends them adds their bytes.
        Raises KeyError for a key that no catalogue has.
        """
        catalogues = list(dict.fromkeys(self._catalogue(language) for language in languages)) or [
            self._catalogue(FALLBACK)
        ]
        blocks: list[WordedBlock] = []
        for catalogue in catalogues:
            if blocks:
                blocks.append(DIVIDER)
            blocks.extend(worded_block(block, catalogue) for block in document.blocks)
        buttons = tuple(_button(action, catalogues) for action in document.actions)
        poll = _poll(document.poll, catalogues) if document.poll else None
        return Worded(tuple(blocks), buttons, poll=poll, asks=document.prompt is not None)

    def plain(self, phrase: Phrase, language: str) -> str:
        """One phrase in one language, without looks. Raises KeyError for a key that no catalogue has."""
        return _text(phrase, self._catalogue(language))

    def synonyms(self, key: str, language: str) -> tuple[str, ...]:
        """The words that ``key`` lists in a language, in lower case with their accents (NFC); none without the key."""
        catalogue = self._nearest(language)
        return () if catalogue is None else catalogue.listed(key)

    def tongues(self) -> Mapping[str, str]:
        """The world's languages: BCP 47 tags by themselves and by their names in all our languages, folded."""
        return self._tongues

    @cached_property
    def _tongues(self) -> Mapping[str, str]:
        named = [
            (name, tag.replace("_", "-"))
            for catalogue in reversed(self._catalogues.values())
            for tag, name in sorted(catalogue.locale.languages.items(), reverse=True)
            if tag not in _NO_TONGUES
        ]
        return {fold(tag): tag for _, tag in named} | {fold(name): tag for name, tag in named}

    def _catalogue(self, language: str) -> Catalogue:
        return self._nearest(language) or self._catalogues[FALLBACK]

    def _nearest(self, language: str) -> Catalogue | None:
        """The nearest we have to a BCP 47 tag: itself, or the language without its country or script."""
        tag = language
        while tag and tag not in self._catalogues:
            tag = tag.rpartition("-")[0]
        return self._catalogues.get(tag)


def _button(action: Action, catalogues: Sequence[Catalogue]) -> Button:
    labels = dict.fromkeys(_text(action.label, catalogue) for catalogue in catalogues)
    return Button(" / ".join(labels), typed(PREFIX + action.command, catalogues[0]), action.symbol, action.token)


def _poll(poll: Poll, catalogues: Sequence[Catalogue]) -> WordedPoll:
    """A poll is put once, so that there is one tally: in all of the languages at once."""

    def said(parts: tuple[Inline, ...]) -> str:
        return " / ".join(dict.fromkeys(worded_block(line(*parts), catalogue).text for catalogue in catalogues))

    return WordedPoll(said(poll.question), tuple(said((answer,)) for answer in poll.answers), poll.closed)


def _text(phrase: Phrase, catalogue: Catalogue) -> str:
    return "".join(span.text for span in phrase_spans(phrase, catalogue))
