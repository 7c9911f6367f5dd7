"""What is said to somebody whose command could not be done: what was wrong, where, and how to say it right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core.document import Block, Code, Document, Inline, Text, ToType, document, line, phrase, quote
from bot.core.refusal import Refusal
from bot.core.stores import Noted
from bot.engine.authority import may
from bot.engine.command import Command
from bot.engine.params.reading import placeholder
from bot.engine.question import Question
from bot.engine.router import Call, Unknown
from bot.engine.usage import example, help_on, how_to, second_words, summary, usage
from bot.engine.words import POINTER, Place

_QUOTED = 3000  # characters of a refused text that are given back; a platform message holds about 4,000


def refused(question: Question, call: Call, refusal: Refusal) -> Document:
    """A command whose arguments were wrong, or which could not be done."""
    place = call.words.places.get(refusal.about or "")
    if call.otherwise and place and refusal.about and any(may(each, question.speaker) for each in call.otherwise.near):
        return unknown(question, call.otherwise)
    mend = how_to(call.command, call.prefix, question.phrases, question.speaker.language) if refusal.usage else []
    said, marked = refusal.said, _given_back(question, _stretches(question.message.text, place, refusal.wrong))
    if refusal.about and place:
        if place[0] == place[1]:
            marked = quote(*marked.parts, Text(f" {POINTER} "), placeholder(refusal.about, strong=True))
        else:
            said = (phrase("refusal-about", param=placeholder(refusal.about, strong=True)), *said)
    return document(line(*said), refusal.more, mend, [marked])


def unknown(question: Question, call: Unknown) -> Document:
    """A command that nobody knows, with those that it may have been meant for."""
    speaks = question.phrases, question.speaker.language
    near = [command for command in call.near if may(command, question.speaker)]
    family = [each for each in question.router.family(call.family) if may(each, question.speaker)]
    said: list[Block] = []
    if call.place:
        said.append(line(phrase("unknown", typed=Code(call.prefix + call.typed[:100]))))
    if near:
        said += [line(phrase("unknown-near")), *(_summary(command, question, call) for command in near)]
    elif family:
        words = Code(second_words(family, *speaks))
        said.append(line(phrase("unknown-family", family=ToType(call.prefix + call.family), words=words)))
    first = next(iter(near or family), None)
    shown = example(first, call.prefix, *speaks) if first else []
    if family:
        more = phrase("unknown-help-family", help=help_on(call.family, call.prefix, *speaks))
    else:
        more = phrase("unknown-help", help=ToType(f"{call.prefix}help"))
    text = question.message.text
    return document(said, shown, more, [quoted(text, [call.place] if call.place else [])])


def standing(question: Question, prefix: str, before: Noted) -> Document:
    """A command that was answered, and edited then: what was done stands, and this is how to amend it."""
    asked = next((each for each in question.router.commands if each.key == before.action), None)
    amending = _amending(question, asked.amended_by, before) if asked else None
    number = next((value for value in before.subject.values() if isinstance(value, int)), None)
    how = phrase("edit-anew")
    if amending is not None and number is not None:
        typed = usage(amending, prefix, question.phrases, question.speaker.language, number)
        how = phrase("edit-amend", command=Code(typed))
    return document(phrase("edit-stands"), how, [quoted(question.message.text, [])])


def _amending(question: Question, names: Sequence[str], before: Noted) -> Command | None:
    """Of some commands the one that changes what came of a command: that of its kind, or else the first."""
    of_its_kind = (name for name in names if name.split()[0] in before.subject)
    name = next(of_its_kind, next(iter(names), None))
    return next(iter(question.router.named(name)), None) if name else None


def _given_back(question: Question, wrong: Sequence[Place]) -> Block:
    """What was asked: as it was typed, or else as whoever touched a button would type it in their language."""
    text = question.message.text
    return quote(ToType(text)) if question.touched else quoted(text, wrong)


def quoted(text: str, wrong: Sequence[Place]) -> Block:
    """What somebody typed, as far as a message holds it, with what is wrong in bold behind a pointer."""
    return quote(*_marked(text[:_QUOTED], wrong))


def _marked(text: str, wrong: Sequence[Place]) -> Iterator[Inline | str]:
    end = 0
    for begin, after in wrong:
        if end <= begin < min(after, len(text)):
            yield f"{text[end:begin]}{POINTER} "
            yield Text(text[begin:after], strong=True)
            end = after
    yield text[end:]


def _stretches(text: str, place: Place | None, wrong: Sequence[str]) -> list[Place]:
    """Where the wrong words stand within an argument, or else where it stands itself."""
    if place is None:
        return []
    found, begin = [], place[0]
    for each in wrong:
        at = text.find(each, begin, place[1])
        if at >= 0:
            begin = at + len(each)
            found.append((at, begin))
    return found or [place]


def _summary(command: Command, question: Question, call: Unknown) -> Block:
    return summary(command, call.prefix, question.phrases, question.speaker.language)
