"""Who is meant to do something: a person, an organisation, a unit, or whoever holds a function on duty now."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.document import phrase
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine.assignee_checks import check_cluster, check_one, check_parts, check_person, near_name
from bot.engine.called import (
    AROUND,
    LONGEST,
    MOST_TOGETHER,
    longest,
    named,
    nobody,
    of_contact,
    only_one,
    organisation_of_name,
    spellings,
)
from bot.engine.command import Context, Param
from bot.engine.duty import holders_on_duty, nobody_on_duty
from bot.engine.keywords import begins_with, keywords
from bot.engine.organisations import canonical
from bot.engine.priorities import priorities
from bot.engine.words import Words, fold

_QUOTES = '"“«'
_MOST_IN_UNIT = 5  # words of a name, with a colon that stands alone
_PARTS = ("by", "within", "at", "priority", "cluster")  # of a task, which begin with words of their own


@dataclass(frozen=True, slots=True)
class _Assignee:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Assignee:
        if words.rest[0] in _QUOTES:
            typed = words.take().strip(_QUOTES)  # one may have been left open
            return only_one(typed, named(typed, ctx)) or _unit(typed, ctx)
        split = [word.strip(AROUND) for word in words.rest.split(maxsplit=MOST_TOGETHER)[:MOST_TOGETHER]]
        folded = [fold(word) for word in split]
        said = begins_with(folded, keywords("words-assignee-unit", ctx.phrases))
        if said and longest(split, ctx)[1] is None:  # but "Organisation mondiale de la santé" is a name
            words.drop(said)
            return _read_unit(words, ctx)
        function, count = _function(split, folded, ctx)
        holders = holders_on_duty(function, ctx) if function else None
        if holders:
            words.drop(count)
            choices = [of_contact(each, ctx) for each in holders]
            return only_one(function, choices) or choices[0].assignee
        count, found = (count, None) if holders == [] else longest(split, ctx)
        if found is not None:
            check_one(words.rest.split(), count, ctx)
            words.drop(count)
            return found
        if function:
            words.drop(count)
            raise nobody_on_duty(function, ctx)
        article = begins_with(folded, keywords("words-assignee-article", ctx.phrases))
        if (before := article or _preposition(split, folded, ctx)) and len(split) > before:
            words.drop(before)
            return self.read(words, ctx)
        return _of_nobody(words, split, folded, ctx)


assignee: Param[Assignee] = _Assignee()
"""Who is to do something: a person by name or account, a contact by number, an organisation, a unit, or a function
with "on duty" behind it. A unit that nobody knows is one word, or several in quotation marks."""


def assignee_named(words: Words, ctx: Context) -> Assignee | None:
    """Whoever has the longest known name that some words begin with; None, and nothing taken, if nobody has one."""
    if words.rest[0] in _QUOTES:
        ahead = words.again()
        typed = ahead.take()
        found = only_one(typed, named(typed, ctx))
        count = len(words.rest[: len(words.rest) - len(ahead.rest)].split())
    else:
        split = words.rest.split(maxsplit=MOST_TOGETHER)[:MOST_TOGETHER]
        count, found = longest([word.strip(AROUND) for word in split], ctx)
    if found is not None:
        words.drop(count)
    return found


def _of_nobody(words: Words, split: list[str], folded: list[str], ctx: Context) -> Assignee:
    """A unit that nobody knows. Raises Refusal for what is more likely something else."""
    if _begins_part(split[0], folded, ctx):
        raise Refusal("refusal-assignee-missing")
    if near := near_name(split, ctx):
        raise nobody(" ".join(split[: near.count(" ") + 1]), near)
    check_person(split, ctx)
    check_parts(split[0], ctx)
    check_cluster(split, folded, ctx)
    if addressed := _addressed(words, ctx):
        return addressed
    if any(map(str.isdigit, split[0])) and not any(map(str.isalpha, split[0])):
        raise nobody(split[0])
    return _unit(words.take(), ctx)


def _read_unit(words: Words, ctx: Context) -> Assignee:
    """An organisation or unit that is said to be one, whatever else has that name."""
    if not words.rest:
        raise Refusal("refusal-assignee-missing")
    if words.rest[0] in _QUOTES:
        return _unit(words.take(), ctx)
    names = spellings(words.rest, ctx)
    found = words.take_longest(lambda name: organisation_of_name(name, names, ctx))
    return found or _unit(words.take(), ctx)


def _begins_part(first: str, folded: list[str], ctx: Context) -> bool:
    """Whether some words begin another part of a task; but "A" is a unit's letter, and no French "à"."""
    if len(first) == 1 and first.isascii() and first.isalpha():
        return False
    return any(begins_with(folded, keywords(f"words-task-{part}", ctx.phrases)) for part in _PARTS)


def _preposition(split: list[str], folded: list[str], ctx: Context) -> int:
    """How many words say that somebody follows: "to", "for"; but A Company is a unit, unless "a" is Spanish."""
    said = begins_with(folded, keywords("words-assignee-to", ctx.phrases))
    return said if len(folded[0]) > 1 or longest(split[said:], ctx)[1] else 0


def _addressed(words: Words, ctx: Context) -> Assignee | None:
    """A unit that nobody knows, of several words with a colon behind them: "2 Engr Coy: repair the bridge"."""
    split = words.rest.split(maxsplit=_MOST_IN_UNIT)[:_MOST_IN_UNIT]
    count = next((at for at, word in enumerate(split, 1) if word.endswith((":", "："))), 0)
    last = next(filter(None, (fold(word).strip(AROUND) for word in reversed(split[:count]))), "")
    if not last or last in _labels(ctx):
        return None
    words.drop(count)
    return _unit(" ".join(split[:count]), ctx)


def _labels(ctx: Context) -> frozenset[str]:
    """What stands before a colon within a task."""
    parts = (keywords(f"words-task-{part}", ctx.phrases) for part in (*_PARTS, "area"))
    return frozenset(priorities(ctx.phrases)).union(*parts)


def _unit(typed: str, ctx: Context) -> Assignee:
    name = " ".join(typed.split()).strip(AROUND)
    if not any(sign.isalnum() for sign in name):
        raise Refusal("refusal-assignee-missing")
    if len(name) > LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=LONGEST))
    known = canonical(name, ctx.within)
    return Assignee(known, known)


def _function(split: list[str], folded: list[str], ctx: Context) -> tuple[str, int]:
    """The function that stands before "on duty", and how many words say all of that; "" where nothing does."""
    said = keywords("words-assignee-on-duty", ctx.phrases)
    for at in range(1, len(folded)):
        if count := begins_with(folded[at:], said):
            article = begins_with(folded, keywords("words-assignee-article", ctx.phrases))
            return " ".join(split[article:at]), at + count
    return "", 0
