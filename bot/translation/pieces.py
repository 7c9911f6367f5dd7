"""What somebody said, cut into sentences, each with the language it is in and the entities in it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.document import Block, Spoken
from bot.translation.entities import Entity, entities, stripped
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
    drafts = [
        [] if untranslatable(block) else [(each, tuple(entities(each, names))) for each in sentences(one.text)]
        for block, one in zip(spoken.blocks, flats, strict=True)
    ]
    plain = [[stripped(*each) for each in draft] for draft in drafts]
    whole = [words for each in plain for words in each]
    told = [[tongues.told(words, spoken.among) for words in each] for each in plain]
    alone = next(one for each in told for one in each) if len(whole) == 1 else None
    home = tongues.believed(alone or tongues.told(" ".join(whole), spoken.among), spoken.among, spoken.declared)
    return [
        Cut(
            block,
            one,
            tuple(
                Sentence(text, _language(*language, home), found)
                for (text, found), language in zip(draft, languages, strict=True)
            ),
        )
        for block, one, draft, languages in zip(spoken.blocks, flats, drafts, told, strict=True)
    ]


def _language(language: str | None, probability: float, home: str | None) -> str | None:
    """A short sentence says little of its language: it is that of the others unless it is sure to be another."""
    if language is None and probability > _SILENT:
        return None
    return language if probability >= _SURE else home


_SILENT = 0.99
_SURE = 0.9
