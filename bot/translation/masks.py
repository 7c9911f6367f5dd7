"""Entities on their way through an engine: each is replaced by a mask that survives it, and put back behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.translation.entities import Entity

_STEMS = ("Zxqv", "Qzvx", "Xvqz", "Vqxz")


class Mangled(Exception):
    """A mask did not come back exactly once, or could not be told from the text."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How a mask is written for an engine, and found again: ``found`` has the number of the mask as its group 1."""

    write: Callable[[int], str]
    found: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with masks, numbered from 0 in their order. ``joined`` says of each whether it touched a word or a mask
    before and behind it: an engine is shown a space there."""

    text: str
    codec: Codec
    joined: tuple[tuple[bool, bool], ...]

    def reveal(self, translated: str, put: Sequence[str]) -> str:
        """Put something in the place of each mask. Raises Mangled unless each is there exactly once, and no other."""
        numbers = [int(found[1]) for found in self.codec.found.finditer(translated)]
        if sorted(numbers) != list(range(len(put))):
            raise Mangled
        spaced = re.compile(f"( *)(?:{self.codec.found.pattern})( *)", self.codec.found.flags)
        return spaced.sub(lambda found: self._put(found, put), translated)

    def _put(self, found: re.Match[str], put: Sequence[str]) -> str:
        before, number, behind = found.groups()
        left, right = self.joined[int(number)]
        return ("" if left else before) + put[int(number)] + ("" if right else behind)


def mask(text: str, found: Sequence[Entity], style: str) -> Masked:
    """Replace entities by masks of a style (``words``, ``digits``, ``tags``) that stand nowhere in the text. Raises
    Mangled for a text that has them all."""
    codec = next((codec for codec in _codecs(style) if not codec.found.search(text)), None)
    if codec is None:
        raise Mangled
    begins, ends = {each.start for each in found}, {each.end for each in found}
    joined = tuple(
        (each.start in ends or _is_word(text, each.start - 1), each.end in begins or _is_word(text, each.end))
        for each in found
    )
    parts, at = [], 0
    for number, (entity, (left, right)) in enumerate(zip(found, joined, strict=True)):
        parts += [text[at : entity.start], " " if left else "", codec.write(number), " " if right else ""]
        at = entity.end
    return Masked("".join([*parts, text[at:]]), codec, joined)


def _is_word(text: str, at: int) -> bool:
    """Whether the mask of an entity would run into the word beside it."""
    return 0 <= at < len(text) and text[at].isalnum()


@cache
def _words(stem: str) -> Codec:
    return Codec(lambda number: f"{stem}{number}", re.compile(rf"{stem}(\d{{1,4}})(?!\d)", re.IGNORECASE))


@cache
def _digits(first: int) -> Codec:
    """Six-digit numbers, counted from one that is a multiple of a thousand; in whatever way an engine groups them."""
    lead = str(first)[:3]
    return Codec(lambda number: str(first + number), re.compile(rf"(?<!\d){lead}[ .,'’\u00a0\u202f]?(\d{{3}})(?!\d)"))


@cache
def _tags(letter: str) -> Codec:
    pattern = re.compile(
        rf'<\s*{letter}\s+id\s*=\s*"?(\d{{1,4}})"?\s*/?\s*>(?:\s*<\s*/\s*{letter}\s*>)?', re.IGNORECASE
    )
    return Codec(lambda number: f'<{letter} id="{number}"/>', pattern)


def _codecs(style: str) -> Iterator[Codec]:
    """The codecs of a style, the usual one first; each is made when it is first wanted."""
    make, seeds = _STYLES[style]
    return (make(seed) for seed in seeds)


_STYLES: Mapping[str, tuple[Callable[[Any], Codec], Iterable[Any]]] = {
    "words": (_words, _STEMS),
    "digits": (_digits, range(731_000, 1_000_000, 1_000)),
    "tags": (_tags, "xgqzk"),
}
