"""What must come through a translation unaltered, found in a text.

Where two claim the same characters, the one that begins first has them, and of those the kind that stands first among
the patterns. Names that an operation knows are as good as what is found, and where one begins together with it, the
longer one counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.translation.names import Names

HOLDER = re.compile("[\ue000-\uefff]")
"""One character (private use) that stands for a part of a document: code, a mention, the edge of a bold stretch."""

_CAPITALS = re.compile(r"[^\W\d_]{2,}(?:[/&-][^\W\d_]{2,}){0,8}")
_SIDE_BY_SIDE = re.compile("[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]{2,} +[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]{2,}")
_SHOUTED = {"acronym", "callsign"}


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text (``start`` up to ``end``, in characters) that must not be altered."""

    start: int
    end: int
    kind: str


def entities(text: str, names: Names | None = None) -> list[Entity]:
    """All entities of a text in their order, none overlapping. ``names`` are what the operation knows by name."""
    known = [Entity(start, end, "name") for start, end, _ in names.find(text)] if names else []
    loud = shouted(text)
    return list(_beside(known, _found(text, loud)))


def shouted(text: str) -> bool:
    """Whether a text is in capitals altogether, so that capitals make no acronym of a word: OCHA, UNHCR, WFP is a list
    of acronyms, FIRE AT THE CAMP is none."""
    words = _CAPITALS.findall(HOLDER.sub(" ", text))
    loud = sum(word.isupper() for word in words)
    return loud > 2 and loud > 0.7 * len(words) and _SIDE_BY_SIDE.search(text) is not None


def stripped(text: str, found: Sequence[Entity]) -> str:
    """A text without its entities: what tells its language."""
    kept, at = [], 0
    for entity in found:
        kept.append(text[at : entity.start])
        at = entity.end
    return " ".join("".join([*(f"{each} " for each in kept), text[at:]]).split())


@cache
def _patterns() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """All that may be found, in one, and the kinds of its groups; made when it is first wanted."""
    from bot.translation.patterns import ORDINARY, PATTERNS  # noqa: PLC0415 -- months in many languages: a tenth of a second

    kinds = (("", ORDINARY), *PATTERNS)
    whole = "|".join(f"(?P<k{place}>{pattern})" for place, (_, pattern) in enumerate(kinds))
    return re.compile(whole), tuple(kind for kind, _ in kinds)


def _found(text: str, loud: bool) -> Iterator[Entity]:
    at = 0
    pattern, kinds = _patterns()
    while found := pattern.search(text, at):
        kind = kinds[int(str(found.lastgroup)[1:])]
        if (
            not kind
            or found.end() == found.start()
            or (loud and kind in _SHOUTED and not any(map(str.isdigit, found[0])))
        ):
            at = max(found.end(), at + 1)
            continue
        yield Entity(found.start(), found.end(), kind)
        at = found.end()


def _beside(known: list[Entity], found: Iterator[Entity]) -> Iterator[Entity]:
    """Names, and what was found where no name stands."""
    at = 0
    for each in sorted([*known, *found], key=lambda each: (each.start, -each.end, each.kind != "name")):
        if each.start >= at:
            yield each
            at = each.end
