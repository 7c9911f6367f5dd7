"""What somebody may have meant by a word that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract, extractOne

from bot.core.document import Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine.words import fold

T = TypeVar("T")

_ALIKE = 60  # of 100
_LONGEST = 60  # characters that are looked at, and given back


def like(typed: str, known: Iterable[str], limit: int = 1, least: float = _ALIKE) -> list[str]:
    """Those of some words that look like a typed one, most alike first."""
    found = extract(typed[:_LONGEST], list(known), scorer=ratio, processor=fold, score_cutoff=least, limit=limit)
    return [word for word, _score, _place in found]


def begun(text: str, names: Iterable[str], least: float = _ALIKE) -> str | None:
    """The one of some names that is most like what a text begins with, in as many words."""
    split = text[: 2 * _LONGEST].split()
    by_count: dict[int, list[str]] = {}
    for name in names:
        by_count.setdefault(len(name.split()), []).append(name)
    found = [
        extractOne(" ".join(split[:count]), some, scorer=ratio, processor=fold, score_cutoff=least)
        for count, some in by_count.items()
        if count <= len(split)
    ]
    best = max(filter(None, found), key=lambda name_score_place: name_score_place[1], default=None)
    return best[0] if best else None


def one_of(typed: str, known: Mapping[str, T], refused: str, shown: Iterable[str]) -> T:
    """What a word means, among words that are known in any case and accents.

    Otherwise raises Refusal with the phrase ``refused`` and the word that is nearest or, if none is near, with those
    that are to be shown.
    """
    folded = {fold(name): meant for name, meant in reversed(list(known.items()))}
    found = folded.get(fold(typed))
    if found is not None:
        return found
    near = next(iter(like(typed, known)), None)
    choices = [] if near else [line(phrase("refusal-known", known=Code(" ".join(shown))))]
    raise Refusal(phrase(refused, typed=Code(typed[:_LONGEST])), *choices, near=near, wrong=(typed,) if typed else ())
