"""Words that mean something wherever they are typed, in every interface language at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.core.ports import Phrases
from bot.engine.words import fold


def keywords(key: str, phrases: Phrases) -> frozenset[str]:
    """The words, or several words together, that the catalogues list under a key, folded."""
    return _keywords(key, phrases)  # type: ignore[arg-type]  # a protocol does not say that its objects can be hashed


@lru_cache(maxsize=100)
def _keywords(key: str, phrases: Phrases) -> frozenset[str]:
    return frozenset(_plain(word) for language in phrases.languages for word in phrases.synonyms(key, language))


def begins_with(words: Sequence[str], known: frozenset[str]) -> int:
    """How many of some words, from the first on, are the longest of some keywords; 0 if they begin with none."""
    most = min(len(words), _most_together(known))
    return next((count for count in range(most, 0, -1) if _plain(" ".join(words[:count])) in known), 0)


@lru_cache(maxsize=200)
def _most_together(known: frozenset[str]) -> int:
    """The most words that one of some keywords has."""
    return max((word.count(" ") + 1 for word in known), default=0)


def _plain(text: str) -> str:
    return fold(text).replace("’", "'")
