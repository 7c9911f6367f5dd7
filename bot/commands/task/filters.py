"""Which tasks somebody wants to see, in whatever order and language they say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.commands.task.tokens import dangles
from bot.commands.task.whens import clock_or_day
from bot.core.document import Code, Text, line, phrase
from bot.core.location import NoSuchPlace
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.core.task import Assignee, TaskState
from bot.engine.assignees import assignee_named
from bot.engine.command import Context, Param
from bot.engine.keywords import begins_with, keywords
from bot.engine.near import like
from bot.engine.organisations import canonical
from bot.engine.positions import read_position
from bot.engine.priorities import priorities
from bot.engine.values import clusters_named
from bot.engine.words import Words, fold

_MOST_TOGETHER = 8
_FLAGS = ("mine", "filed", "overdue", "unacknowledged", "all")
_QUOTES = '"“«'
_SIGNS = ",;:،؛"
_MINUTE = timedelta(minutes=1)
_OPEN = Wanted(open=True, soonest=True)


@dataclass(frozen=True, slots=True)
class _Filters:
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> Wanted:
        wanted: dict[str, Any] = {}
        while words.rest:
            if not any(read(words, ctx, wanted) for read in _READERS):
                raise _unknown(words.take(), ctx)
        return replace(_OPEN, **wanted)


filters: Param[Wanted] = _Filters()
"""Any of: mine, filed (by me or somebody), overdue, due until a moment, unacknowledged, all, a state, a priority, a
cluster, "at" a place, an organisation or a person. Without a state, open tasks are wanted."""


def _flag(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    flag = next((each for each in _FLAGS if _taken(words, f"words-task-{each}", ctx)), None)
    if flag is None:
        return False
    meant: dict[str, dict[str, Any]] = {
        "mine": {"person": ctx.person.id},
        "filed": {"author": ctx.person.id},
        "overdue": {"overdue": ctx.now},
        "unacknowledged": {"states": frozenset({TaskState.OPEN})},
        "all": {"open": None, "soonest": False},
    }
    wanted |= meant[flag]
    if flag == "filed" and (giver := _giver(words, ctx)):
        wanted["author"] = giver
    return True


def _giver(words: Words, ctx: Context) -> int | None:
    """Who filed them, if it is said: "filed by Ana"."""
    ahead = words.again()
    found = assignee_named(ahead, ctx) if _taken(ahead, "words-task-of", ctx) and ahead.rest else None
    if found is None or found.person is None:
        return None
    _go_on(words, ahead)
    return found.person


def _due(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    """Those that are due until a moment: "due today", "by friday noon"."""
    ahead = words.again()
    if not _taken(ahead, "words-task-by", ctx):
        return False
    until = ahead.take_longest(lambda typed: _moment(typed, ctx))
    if until is None:
        return False
    _go_on(words, ahead)
    wanted["overdue"] = until + _MINUTE
    return True


def _moment(typed: str, ctx: Context) -> datetime | None:
    return None if dangles(fold(typed.rsplit(maxsplit=1)[-1]), ctx) else clock_or_day(typed.strip(_SIGNS), ctx)


def _joining(words: Words, ctx: Context, _wanted: dict[str, Any]) -> bool:
    """A word that says nothing: "and", "tasks"."""
    return any(_taken(words, key, ctx) for key in ("words-and", "words-or", "words-task-tasks"))


def _state(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    state = next((each for each in TaskState if _taken(words, f"words-task-state-{each}", ctx)), None)
    if state is not None:
        states = wanted.get("states", frozenset()) | {state}
        wanted |= {"states": states, "open": None}
    return state is not None


def _priority(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    """A priority, with or without the word for it."""
    ahead, known = words.again(), priorities(ctx.phrases)
    _taken(ahead, "words-task-priority", ctx)
    level = ahead.take_longest(lambda typed: known.get(fold(typed.strip(_SIGNS)))) if ahead.rest else None
    if level is None:
        return False
    _taken(ahead, "words-task-priority", ctx)
    _go_on(words, ahead)
    wanted["sorts"] = wanted.get("sorts", frozenset()) | {level.sort}
    return True


def _cluster(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    ahead = words.again()
    _taken(ahead, "words-task-cluster", ctx)
    codes = ahead.take_longest(lambda typed: clusters_named(typed, ctx)) if ahead.rest else None
    if not codes:
        return False
    _taken(ahead, "words-task-cluster", ctx)
    _go_on(words, ahead)
    wanted["clusters"] = (*wanted.get("clusters", ()), *codes)
    return True


def _place(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    said = words.again().take()
    if not _taken(words, "words-task-at", ctx):
        return False
    if not words.rest:
        raise Refusal(phrase("refusal-place", typed=Code(said)), wrong=[said])
    found = None if words.rest[0] in _QUOTES else words.take_longest(lambda typed: _located(typed, ctx))
    wanted["area"] = found or _words_of_name(words, ctx)
    return True


def _located(typed: str, ctx: Context) -> str | None:
    try:
        found = read_position(typed, ctx.phrases)
    except NoSuchPlace:
        raise Refusal(phrase("refusal-place", typed=Code(typed[:60]))) from None
    return str(found) if found else None


def _words_of_name(words: Words, ctx: Context) -> str:
    """A name that nobody has to know: what stands in quotation marks, or all up to the next filter."""
    return words.take() if words.rest[0] in _QUOTES else " ".join(_until_known(words, ctx))


def _until_known(words: Words, ctx: Context) -> Iterator[str]:
    """The next word, and those behind it until one begins another filter."""
    yield words.take()
    while words.rest:
        ahead = words.again()
        begins = any(read(ahead, ctx, {}) for read in (_flag, _state, _priority, _due, _cluster, _place, _joining))
        if begins or _taken(ahead, "words-task-of", ctx):
            return
        yield words.take()


def _name(words: Words, ctx: Context, wanted: dict[str, Any]) -> bool:
    said = _taken(words, "words-task-of", ctx)
    if not words.rest:
        return False
    found = assignee_named(words, ctx)
    if found is None and (not said or _cluster(words, ctx, wanted)):
        return said
    wanted |= _of(found) if found else {"organisation": canonical(_words_of_name(words, ctx), ctx.within)}
    return True


_READERS = (_flag, _state, _priority, _due, _place, _name, _cluster, _joining)


def _of(found: Assignee) -> dict[str, Any]:
    return {"person": found.person} if found.person is not None else {"organisation": found.organisation}


def _taken(words: Words, key: str, ctx: Context) -> bool:
    """Pass over one of some keywords, if that is what comes next."""
    split = [fold(word).strip(_SIGNS) for word in words.rest.split(maxsplit=_MOST_TOGETHER)[:_MOST_TOGETHER]]
    count = begins_with(split, keywords(key, ctx.phrases))
    if count:
        words.drop(count)
    return bool(count)


def _go_on(words: Words, ahead: Words) -> None:
    """Pass over what was read ahead."""
    words.drop(len(words.rest[: len(words.rest) - len(ahead.rest)].split()))


def _unknown(typed: str, ctx: Context) -> Refusal:
    keys = [f"words-task-{each}" for each in _FLAGS] + [f"words-task-state-{each}" for each in TaskState]
    known = [ctx.phrases.synonyms(key, ctx.language)[0] for key in keys]
    near = next(iter(like(typed, known)), None)
    choices = line(phrase("refusal-known", known=Text(" · ".join(known))))
    also = line(phrase("task-filter-also"))
    return Refusal(phrase("task-filter", typed=Code(typed[:60])), choices, also, near=near, wrong=[typed])
