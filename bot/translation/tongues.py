"""Which language words are in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.core import get_global

from bot.translation.chatter import only_names, without_chatter
from bot.translation.entities import entities, stripped
from bot.translation.hints import hints
from bot.translation.languages import AMONG

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

NO_LANGUAGE = "zxx"
"""No linguistic content (ISO 639-2)."""
SURE = 0.7
"""From this probability on, what the words tell is believed."""

_FOREIGN = 0.8  # from this probability on, among all languages of the world, a text is in one that is not spoken here
_ELSEWHERE = 0.3  # how likely a language that is not spoken here is beside one that is
_RARE = 0.05  # the same for one that is seldom spoken where relief is given
_LETTERS = 2
_SCRIPTS = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Arab": "ARABIC"}
"""What Unicode calls the letters of some scripts (ISO 15924)."""
_ENOUGH = 400
"""Characters that tell a language; of longer texts the model thinks less surely, and it takes its time."""


class Tongues:
    """Tells languages apart among those that are spoken somewhere. Languages are BCP 47 tags."""

    def identify(self, text: str, among: Sequence[str]) -> tuple[str | None, float]:
        """The likeliest of the languages for a text, and its probability; None where it is in no language at all
        (entities, numbers, emoji and laughter are none), or surely in one that is not among them."""
        return self.told(stripped(text, entities(text)), among)

    def told(self, words: str, among: Sequence[str]) -> tuple[str | None, float]:
        """The same for words from which the entities were taken out."""
        plain = without_chatter(words[:_ENOUGH])
        if sum(map(str.isalpha, plain)) < _LETTERS:
            return None, 1.0
        tags = {_subtag(tag): tag for tag in reversed(among)}
        if not any(_in_its_letters(plain, code) for code in tags):
            return None, 1.0
        scores = _scores(plain, tags)
        likeliest, everything = max(scores, key=scores.__getitem__), sum(scores.values())
        if likeliest not in tags and scores[likeliest] >= _FOREIGN * everything:
            return None, float(scores[likeliest] / everything)
        code = max((NO_LANGUAGE, *tags), key=lambda code: scores.get(code, 0.0))
        probability = float(scores.get(code, 0.0) / everything)
        if probability < SURE and only_names(plain):
            return None, 1.0
        return tags.get(code), probability

    def language(self, text: str, among: Sequence[str], declared: str | None) -> str | None:
        """The language of a text; where it does not tell surely, the one that the speaker declared if it is among
        those; else None."""
        return self.believed(self.identify(text, among), among, declared)

    def believed(self, told: tuple[str | None, float], among: Sequence[str], declared: str | None) -> str | None:
        """The same by what words have told."""
        found, probability = told
        if probability >= SURE:
            return found
        wanted = _subtag(declared or "")
        return next((tag for tag in among if _subtag(tag) == wanted), None)


def _scores(text: str, here: Iterable[str]) -> dict[str, float]:
    """How likely each language of the world is for a text, in proportion: those that are spoken here are likelier."""
    weights = _weights(frozenset(here))
    scores = {code: score * weights.get(code, _RARE) for code, score in _model().rank(text)}
    for code, times in hints(text).items():
        if code in scores:
            scores[code] *= times
    return scores


@lru_cache(maxsize=256)
def _weights(here: frozenset[str]) -> dict[str, float]:
    return {**dict.fromkeys(AMONG, _ELSEWHERE), **dict.fromkeys(here, 1.0), NO_LANGUAGE: 1.0}


def _in_its_letters(text: str, code: str) -> bool:
    """Whether some letter of a text is of the script of a language, as far as scripts are told here."""
    letters = _letters_of(code)
    return letters is None or any(unicodedata.name(char, "").startswith(letters) for char in text if char.isalpha())


@lru_cache(maxsize=256)
def _letters_of(code: str) -> str | None:
    return _SCRIPTS.get(get_global("likely_subtags").get(code, "").partition("_")[2].partition("_")[0])


@lru_cache(maxsize=1)
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 -- a quarter of a second, with numpy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _subtag(tag: str) -> str:
    """The language alone: ``pt`` of ``pt-BR``."""
    return tag.partition("-")[0].lower()
