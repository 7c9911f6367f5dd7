"""One sentence through one engine, its entities intact and its terms as the operation says them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.lexicon import Wording
from bot.core.translating import Engine, EngineError
from bot.translation.entities import Entity
from bot.translation.lexicon import Found, Lexicon
from bot.translation.masks import Mangled, mask
from bot.translation.pieces import Sentence
from bot.translation.plurals import plural
from bot.translation.proper import known, proper

_SPACED = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]")
_BEHIND = re.compile(r"\{(\d+)\} ([A-ZÀ-Þ][a-zß-öø-ÿ]*)(?!\w)")
_WORD_BEHIND = re.compile(r" [a-zß-öø-ÿ]")
_NOT_OURS = re.compile("[{}\ue000-\uefff\ud800-\udfff\x00]")  # nor what databases refuse
_LONGEST = 3.0  # times as long as what was asked, and more than a few words: that is no translation
_FEW = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence on its way. ``shown`` is what stands in the translation for each of ``found``: an entity itself, a
    term as it is said there. ``missed`` are terms that nobody knows how to say there."""

    text: str
    source: str
    target: str
    found: tuple[Entity, ...]
    shown: tuple[str, ...]
    missed: tuple[str, ...] = ()

    @property
    def intact(self) -> list[str]:
        """What comes through as it is."""
        stood = (self.text[each.start : each.end] for each in self.found)
        return [shown for shown, before in zip(self.shown, stood, strict=True) if shown == before]

    @property
    def holes(self) -> list[str]:
        """What stands for the entities where their place is all that counts."""
        return [f"{{{number}}}" for number in range(len(self.found))]


def passage(sentence: Sentence, source: str, target: str, lexicon: Lexicon) -> Passage:
    """A sentence with all that must come through: terms first, then the entities that stand beside them."""
    text = sentence.text
    said, missed = dict[Entity, str](), list[str]()
    for each in lexicon.found(text, source):
        there = each.term.in_language(target)
        if each.here.full and not each.term.number:
            continue  # an acronym that the operation's own list does not have stays as it is, and is explained
        if any(_within(each.entity, one) and not _within(one, each.entity) for one in sentence.found):
            continue  # it is a part of a link, a name, code
        if there is None or any(_across(one, each.entity) for one in sentence.found):
            missed.append(text[each.entity.start : each.entity.end])
        else:
            said[each.entity] = _said(each, there, text)
    beside = [each for each in sentence.found if not any(_overlap(each, term) for term in said)]
    beside += [each for each in proper(text, source) if not any(_overlap(each, other) for other in (*said, *beside))]
    found = tuple(sorted([*said, *beside], key=lambda each: each.start))
    shown = tuple(said.get(each, text[each.start : each.end]) for each in found)
    return Passage(text, source, target, found, shown, tuple(missed))


async def through(engine: Engine, asked: Passage) -> str:
    """A sentence in the target language, with numbered holes in the place of what must come through. Raises
    EngineError.

    Where an entity does not come back just once, the words between the entities are translated by themselves.
    """
    try:
        masked = mask(asked.text.strip(), _moved(asked), engine.masks)
        [answer] = await _ask(engine, [masked.text], asked)
        return _tidy(masked.reveal(answer, asked.holes), asked)
    except Mangled:
        return await between(engine, asked)


async def between(engine: Engine, asked: Passage) -> str:
    """The same, with the words between the entities translated each stretch by itself, so that all keep their order.
    Raises EngineError."""
    stretches, at = list[str](), 0
    for entity in asked.found:
        stretches.append(asked.text[at : entity.start])
        at = entity.end
    stretches.append(asked.text[at:])
    places = [place for place, each in enumerate(stretches) if _WORD.search(each)]
    answers = await _ask(engine, [stretches[place].strip() for place in places], asked)
    for place, answer in zip(places, answers, strict=True):
        before, _, after = around(stretches[place])
        stretches[place] = before + answer.strip() + after
    return "".join(part for pair in zip(stretches, [*asked.holes, ""], strict=True) for part in pair).strip()


async def _ask(engine: Engine, texts: Sequence[str], asked: Passage) -> list[str]:
    if not texts:
        return []
    answers = await engine.translate(texts, asked.source, asked.target)
    if len(answers) != len(texts):
        raise EngineError("miscounted")
    for text, answer in zip(texts, answers, strict=True):
        if not answer.strip():
            raise EngineError("empty")
        if len(answer) > _FEW + _LONGEST * len(text):
            raise EngineError("too-long")
    return [_NOT_OURS.sub("", answer) for answer in answers]


def _moved(asked: Passage) -> list[Entity]:
    """The entities as they stand in the sentence without the space before it."""
    before = len(around(asked.text)[0])
    return [replace(each, start=each.start - before, end=each.end - before) for each in asked.found]


def _overlap(one: Entity, other: Entity) -> bool:
    return one.start < other.end and other.start < one.end


def _within(part: Entity, whole: Entity) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _across(one: Entity, term: Entity) -> bool:
    """Whether an entity is neither apart from a term nor a part of what it says; the edge of a look is none."""
    return _overlap(one, term) and (one.kind == "holder" or not _within(one, term))


def _said(found: Found, there: Wording, text: str) -> str:
    """A term as it was written: one or many, in capitals, with a capital, or as the list has it."""
    like = text[found.entity.start : found.entity.end]
    word = (plural(there.word, there.language) if found.many else None) or there.word
    if len(like) > 1 and like.isupper() and not found.here.word.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() and not found.here.word[:1].isupper() else word


def around(text: str) -> tuple[str, str, str]:
    """A text, and the white space before and behind it."""
    found = _SPACED.fullmatch(text)
    assert found is not None
    return found[1], found[2], found[3]


def _tidy(answer: str, asked: Passage) -> str:
    """Without the double spaces that an engine makes where there were none, and the capitals that it gives to words
    behind an entity, which it takes for a name."""
    text, answer = asked.text.strip(), answer.strip()
    if "  " not in text:
        answer = re.sub(r"(?<=\S) {2,}(?=\S)", " ", answer)
    return _BEHIND.sub(lambda found: _small(found, asked), answer)


def _small(found: re.Match[str], asked: Passage) -> str:
    """A word behind a hole in small letters, if the word behind that entity was, and no name is told by it."""
    hole, word = found.groups()
    behind = _WORD_BEHIND.match(asked.text, asked.found[int(hole)].end) if int(hole) < len(asked.found) else None
    a_name = word in asked.text or word.lower() in known(asked.target) or (word == "I" and asked.target == "en")
    return found[0] if behind is None or a_name else f"{{{hole}}} {word.lower()}"
