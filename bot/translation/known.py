"""What is known of a message before it is translated: what it is in, who may translate it, what is remembered of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.lexicon import Remembered
from bot.core.translating import Engine
from bot.translation.lexicon import Lexicon
from bot.translation.passage import Passage, passage
from bot.translation.pieces import Cut, Sentence
from bot.translation.remembering import engine_key, filled, hollow
from bot.translation.reviewing import reviewed_keys, whole

Memories = Mapping[str, Remembered]


@dataclass(frozen=True, slots=True)
class Known:
    """A message as it is before it is translated: the engines that may do that by the language of its parts, the one
    that most of it is in first, and what is remembered of it."""

    lexicon: Lexicon
    cuts: Sequence[Cut]
    ways: Mapping[str, list[Engine]]
    memories: Memories


def reviewed(known: Known, source: str, target: str) -> str | None:
    """What a person made of the whole of it."""
    _, hidden = whole(known.cuts)
    found = filter(None, map(known.memories.get, reversed(reviewed_keys(known.lexicon, known.cuts, source, target))))
    better = next(found, None)
    return filled(better.text, hidden) if better else None


def recalled(sentence: Sentence, known: Known, target: str) -> str | None:
    """A sentence as an engine put it before; as it is where it needs no translation."""
    if sentence.language is None or sentence.language not in known.ways:
        return sentence.text.strip()
    asked = passage(sentence, sentence.language, target, known.lexicon)
    tried = keys(asked, known.ways[sentence.language], known.lexicon)
    found = next(filter(None, map(known.memories.get, tried)), None)
    return filled(found.text, asked.shown) if found else None


def keys(asked: Passage, engines: Sequence[Engine], lexicon: Lexicon) -> list[str]:
    """What a passage is remembered by, engine by engine."""
    hollowed = hollow(asked.text, asked.found)
    return [engine_key(lexicon, hollowed, asked.source, asked.target, engine.name) for engine in engines]


def wanted_keys(cuts: Sequence[Cut], ways: Mapping[str, Sequence[Engine]], target: str, lexicon: Lexicon) -> set[str]:
    """What a message may be remembered by: as a whole, and sentence by sentence."""
    wanted = {key for source in ways for key in reviewed_keys(lexicon, cuts, source, target)}
    for each in cuts:
        for sentence in each.sentences:
            if sentence.language in ways:
                asked = passage(sentence, str(sentence.language), target, lexicon)
                wanted |= set(keys(asked, ways[str(sentence.language)], lexicon))
    return wanted
