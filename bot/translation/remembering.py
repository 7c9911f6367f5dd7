"""Translations that were made before, of texts with the same words: the entities in them may be others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.translation.entities import Entity
from bot.translation.lexicon import Lexicon

_HOLE = re.compile(r"\{(\d{1,4})\}")
_BRACES = re.compile(r"[{}]")


def hollow(text: str, found: Sequence[Entity]) -> str:
    """A text with numbered holes in the place of its entities, and braces of its own taken out."""
    parts, at = [], 0
    for number, entity in enumerate(found):
        parts += [_BRACES.sub("", text[at : entity.start]), f"{{{number}}}"]
        at = entity.end
    return "".join([*parts, _BRACES.sub("", text[at:])]).strip()


def filled(remembered: str, hidden: Sequence[str]) -> str | None:
    """A remembered translation with these entities in its holes; None where they do not fit."""
    numbers = [int(found[1]) for found in _HOLE.finditer(remembered)]
    if any(number >= len(hidden) for number in numbers):
        return None
    return _HOLE.sub(lambda found: hidden[int(found[1])], remembered)


def reviewed_key(lexicon: Lexicon, hollowed: str, source: str, target: str) -> str:
    """What a person's translation is remembered by: whatever the engine and the terms."""
    return lexicon.digest("reviewed", hollowed, source, target)


def engine_key(lexicon: Lexicon, hollowed: str, source: str, target: str, engine: str) -> str:
    """What an engine's translation is remembered by."""
    return lexicon.digest("engine", hollowed, source, target, engine, str(lexicon.version))
