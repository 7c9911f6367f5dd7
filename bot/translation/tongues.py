"""Which language words are in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.translation.entities import stripped

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

NO_LANGUAGE = "zxx"
"""No linguistic content (ISO 639-2)."""
SURE = 0.7
"""From this probability on, what the words tell is believed."""

_LETTERS = 2


class Tongues:
    """Tells languages apart among those that are spoken somewhere. Languages are BCP 47 tags."""

    def identify(self, text: str, among: Sequence[str]) -> tuple[str | None, float]:
        """The likeliest of the languages for a text, and its probability; None where it is in no language at all:
        entities, numbers and emoji are none."""
        plain = stripped(text)
        if sum(map(str.isalpha, plain)) < _LETTERS:
            return None, 1.0
        tags = {_subtag(tag): tag for tag in reversed(among)}
        code, probability = _among(frozenset(tags)).classify(plain)
        return (None if code == NO_LANGUAGE else tags.get(code)), float(probability)

    def language(self, text: str, among: Sequence[str], declared: str | None) -> str | None:
        """The language of a text; where it does not tell surely, the one that the speaker declared if it is among
        those; else None."""
        found, probability = self.identify(text, among)
        if probability >= SURE:
            return found
        wanted = _subtag(declared or "")
        return next((tag for tag in among if _subtag(tag) == wanted), None)


@lru_cache(maxsize=256)
def _among(codes: frozenset[str]) -> LanguageIdentifier:
    """A model of these languages and of none; those that it does not know can't be told."""
    whole = _model()
    restricted = type(whole)(
        whole.nb_ptc, whole.nb_pc, whole.nb_classes, whole.tk_nextmove, whole.tk_output, True, tk_row=whole.tk_row
    )
    restricted.set_languages({*codes & set(whole.labels), NO_LANGUAGE})
    return restricted


@lru_cache(maxsize=1)
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 -- a quarter of a second, with numpy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _subtag(tag: str) -> str:
    """The language alone: ``pt`` of ``pt-BR``."""
    return tag.partition("-")[0].lower()
