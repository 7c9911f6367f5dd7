"""What somebody said, cut into sentences, each with the language it is in and the entities in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.document import Block, Spoken
from bot.translation.entities import Entity, entities
from bot.translation.markup import Flat, flat, untranslatable
from bot.translation.names import Names
from bot.translation.sentences import sentences
from bot.translation.tongues import Tongues


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the white space around it. ``language`` is None where it is left alone."""

    text: str
    language: str | None
    found: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A block with its sentences; none where it is not translated."""

    block: Block
    flat: Flat
    sentences: tuple[Sentence, ...]


def cut(spoken: Spoken, tongues: Tongues, names: Names | None = None) -> list[Cut]:
    """All blocks of what was said. A sentence that does not tell its language is taken to be in that of the whole."""
    flats = [flat(block) for block in spoken.blocks]
    whole = " ".join(each.text for each, block in zip(flats, spoken.blocks, strict=True) if not untranslatable(block))
    home = tongues.language(whole, spoken.among, spoken.declared)
    return [
        Cut(
            block,
            each,
            () if untranslatable(block) else tuple(_sentences(each.text, spoken.among, home, tongues, names)),
        )
        for each, block in zip(flats, spoken.blocks, strict=True)
    ]


def _sentences(
    text: str, among: Sequence[str], home: str | None, tongues: Tongues, names: Names | None
) -> Iterator[Sentence]:
    for each in sentences(text):
        found = tuple(entities(each, names))
        yield Sentence(each, _language(each, among, home, tongues), found)


def _language(text: str, among: Sequence[str], home: str | None, tongues: Tongues) -> str | None:
    """A short sentence says little of its language: it is that of the others unless it is sure to be another."""
    language, probability = tongues.identify(text, among)
    if language is None and probability > _SILENT:
        return None
    return language if probability >= _SURE else home


_SILENT = 0.99
_SURE = 0.9
