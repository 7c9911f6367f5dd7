"""What the words of a search stand for: themselves, and the clusters and languages that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.core.cluster import CLUSTERS
from bot.core.document import phrase
from bot.core.ports import Phrases
from bot.engine.words import folded_words

LONGEST = 200  # characters of a search that count
_MOST_WORDS = 8
_FORGIVING = 6  # letters from which on one may be wrong in the name of a cluster or a language
_ARABIC = re.compile("[\u0620-\u064a]{3}")
_BEFORE = ("لل", "وال", "بال", "فال", "كال", "ولل", "و", "ب", "ل")
_ENDS = (("ه", "ة"), ("ة", "ه"), ("ى", "ي"), ("ي", "ى"))
_NAMES_MANY = 4  # clusters; a word in so many of their names ("and") names none of them


def typed_words(text: str) -> list[str]:
    """The words that are looked for, folded."""
    return folded_words(text[:LONGEST])[:_MOST_WORDS]


def alternatives(typed: Sequence[str], phrases: Phrases) -> list[list[str]]:
    """Each of some folded words with the exact terms that it may stand for, as the stores' searches take them."""
    exact = _exact_terms(phrases)
    return [[word, *_clinging(word), *_terms(word, exact)] for word in typed]


def _clinging(word: str) -> Iterator[str]:
    """An Arabic word as others spell its end, as it stands in a text behind one that is written together with it
    ("and", "to the"), and without what it was typed with."""
    if not _ARABIC.match(word):
        return
    spelt = [word, *(word[:-1] + other for end, other in _ENDS if word.endswith(end))]
    yield from spelt[1:]
    yield from (before + each for each in spelt for before in _BEFORE)
    if found := next((before for before in _BEFORE if word.startswith(before) and len(before) > 1), ""):
        yield from (each[len(found) :] for each in spelt)


def _terms(word: str, exact: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The clusters and languages that a word names, perhaps with a wrong letter."""
    if word in exact or len(word) < _FORGIVING:
        return exact.get(word, ())
    near = extractOne(word, exact.keys(), scorer=OSA.distance, score_cutoff=1)
    return exact[near[0]] if near else ()


@lru_cache(maxsize=2)
def _exact_terms(phrases: Phrases) -> Mapping[str, tuple[str, ...]]:
    """The terms of clusters and languages by the words that name them in any interface language."""
    terms: dict[str, dict[str, None]] = {}
    for name, tag in phrases.tongues().items():
        terms.setdefault(" ".join(folded_words(name)), {})[f"language:{tag}"] = None
    for code in CLUSTERS:
        named = {code, *(phrases.plain(phrase(f"cluster-{code}"), language) for language in phrases.languages)}
        for word in {each for name in named for each in folded_words(name)}:
            terms.setdefault(word, {})[f"cluster:{code}"] = None
    return {word: tuple(some) for word, some in terms.items() if len(some) < _NAMES_MANY}
