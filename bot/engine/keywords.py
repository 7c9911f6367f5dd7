"""Words that mean something wherever they are typed, in every interface language at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.core.ports import Phrases
from bot.engine.words import fold


def keywords(key: str, phrases: Phrases) -> frozenset[str]:
    """The words, or several words together, that the catalogues list under a key, folded."""
    return _keywords(key, phrases)


@lru_cache(maxsize=100)
def _keywords(key: str, phrases: Phrases) -> frozenset[str]:
    return frozenset(_plain(word) for language in phrases.languages for word in phrases.synonyms(key, language))


def numbers_said(phrases: Phrases, language: str) -> Mapping[str, int]:
    """The words for whole numbers from one on, folded, in English and one language more: what is a number in one
    language may be any word in another (``once``)."""
    return _numbers_said(phrases, language)


@lru_cache(maxsize=8)
def _numbers_said(phrases: Phrases, language: str) -> Mapping[str, int]:
    listed = (each.rsplit(" ", 1) for code in ("en", language) for each in phrases.synonyms("moment-number", code))
    return {_plain(word): int(number) for word, number in listed if int(number)}


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
