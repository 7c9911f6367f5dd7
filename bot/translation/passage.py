"""One sentence through one engine, its entities intact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.translating import Engine, EngineError
from bot.translation.entities import HOLDER, Entity
from bot.translation.masks import Mangled, mask

_SPACED = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]")
_LONGEST = 3.0  # times as long as what was asked, and more than a few words: that is no translation
_FEW = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence and the entities in it."""

    text: str
    found: tuple[Entity, ...]


async def through(engine: Engine, passage: Passage, source: str, target: str) -> str:
    """A sentence in the target language, with the same space around it. Raises EngineError.

    Where an entity does not come back just once, the words between the entities are translated by themselves.
    """
    before, _, after = _around(passage.text)
    masked = mask(passage.text, passage.found, engine.masks)
    [answer] = await _ask(engine, [masked.text], source, target)
    try:
        return before + _tidy(masked.reveal(answer), passage.text).strip() + after
    except (Mangled, ValueError):
        return await _between(engine, passage, source, target)


async def _between(engine: Engine, passage: Passage, source: str, target: str) -> str:
    """The words between the entities, each stretch by itself, and the entities where they stood."""
    stretches, at = list[str](), 0
    for entity in passage.found:
        stretches.append(passage.text[at : entity.start])
        at = entity.end
    stretches.append(passage.text[at:])
    asked = [place for place, each in enumerate(stretches) if _WORD.search(each)]
    answers = await _ask(engine, [stretches[place].strip() for place in asked], source, target)
    for place, answer in zip(asked, answers, strict=True):
        before, _, after = _around(stretches[place])
        stretches[place] = before + HOLDER.sub("", answer).strip() + after
    entities = [passage.text[each.start : each.end] for each in passage.found]
    return "".join(part for pair in zip(stretches, [*entities, ""], strict=True) for part in pair)


async def _ask(engine: Engine, texts: Sequence[str], source: str, target: str) -> list[str]:
    if not texts:
        return []
    answers = await engine.translate(texts, source, target)
    if len(answers) != len(texts):
        raise EngineError("miscounted")
    for text, answer in zip(texts, answers, strict=True):
        if not answer.strip():
            raise EngineError("empty")
        if len(answer) > _FEW + _LONGEST * len(text):
            raise EngineError("too-long")
    return answers


def _around(text: str) -> tuple[str, str, str]:
    found = _SPACED.fullmatch(text)
    assert found is not None
    return found[1], found[2], found[3]


def _tidy(answer: str, asked: str) -> str:
    """Without the double spaces that an engine makes where there were none."""
    return answer if "  " in asked else re.sub(r"(?<=\S) {2,}(?=\S)", " ", answer)
