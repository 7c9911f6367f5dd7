"""The steps of a task: acknowledged, accepted or declined, begun, done, verified."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.commands.task.acting import act, found
from bot.commands.task.news import answered, saying
from bot.core.document import document, line, phrase
from bot.core.refusal import Refusal
from bot.core.task import Task, TaskAction
from bot.engine import params
from bot.engine.command import Context, Param, Reply, command
from bot.engine.keywords import keywords
from bot.engine.values import short
from bot.engine.words import Words, fold, plain_number

_MOST = 20  # tasks in one command
_LONGEST_NOTE = 500
_BETWEEN = re.compile(r"[\s,،;]+")
_RANGE = re.compile(r"((?:[A-Za-z]{1,2}-|#)?\d{1,9})(?:-|\.\.+|…)((?:[A-Za-z]{1,2}-|#)?\d{1,9})")


@dataclass(frozen=True, slots=True)
class _Numbers:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[int, ...]:
        joined = keywords("words-and", ctx.phrases)
        typed = [each for each in _BETWEEN.split(words.take_all()) if each and fold(each) not in joined]
        found: list[int] = []
        while typed:
            first = each = typed.pop(0)
            if parts := _RANGE.fullmatch(plain_number(each)):
                first, last = parts[1], parts[2]
            elif len(typed) > 1 and fold(typed[0]) in keywords("words-to", ctx.phrases):
                each, last = " ".join([each, *typed[:2]]), typed[1]
                del typed[:2]
            else:
                last = first
            found += _read_range(each, first, last, ctx)
        if len(set(found)) > _MOST:
            raise Refusal(phrase("refusal-too-many", limit=_MOST))
        return tuple(dict.fromkeys(found))


def _read_range(typed: str, first: str, last: str, ctx: Context) -> range:
    """The numbers from one to another."""
    try:
        begin, end = (params.number.read(Words(each), ctx) for each in (first, last))
    except Refusal as refusal:
        refusal.wrong = [typed]
        raise
    if end - begin >= _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST), wrong=[typed])
    return range(begin, end + 1) if begin <= end else range(end, begin + 1)


_numbers: Param[tuple[int, ...]] = _Numbers()


@command("task ack", tasks=_numbers)
def ack(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks have reached whoever is to do them. That is no promise to do them."""
    return _each(ctx, tasks, TaskAction.ACK)


@command("task accept", tasks=_numbers)
def accept(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Promise to do tasks."""
    return _each(ctx, tasks, TaskAction.ACCEPT)


@command("task decline", number=params.number, reason=params.rest)
def decline(ctx: Context, number: int, reason: str) -> Reply:
    """Say that a task will not be done, and why."""
    return _explained(ctx, number, TaskAction.DECLINE, reason)


@command("task start", tasks=_numbers)
def start(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks are being worked on."""
    return _each(ctx, tasks, TaskAction.START)


@command("task unblock", tasks=_numbers)
def unblock(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that nothing holds tasks up any more."""
    return _each(ctx, tasks, TaskAction.UNBLOCK)


@command("task done", tasks=_numbers)
def done(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks are done. Somebody else verifies that they are."""
    return _each(ctx, tasks, TaskAction.DONE)


@command("task verify", tasks=_numbers)
def verify(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Make sure that tasks are done. Never by those who had to do them."""
    return _each(ctx, tasks, TaskAction.VERIFY)


@command("task reopen", tasks=_numbers)
def reopen(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Take up tasks again that are not done after all, or that were declined."""
    return _each(ctx, tasks, TaskAction.REOPEN)


@command("task cancel", number=params.number, reason=params.rest)
def cancel(ctx: Context, number: int, reason: str) -> Reply:
    """Say that a task is not wanted any more, and why; its number stays."""
    return _explained(ctx, number, TaskAction.CANCEL, reason)


def _explained(ctx: Context, number: int, action: TaskAction, reason: str) -> Reply:
    task = found(ctx, number)
    return answered(ctx, action, act(ctx, task, action, _note(reason, ctx)))


def _note(text: str, ctx: Context) -> str:
    return short(_LONGEST_NOTE)(text, ctx)


def _each(ctx: Context, numbers: tuple[int, ...], action: TaskAction) -> Reply:
    """Do the same with several tasks: each that can be, with what is wrong with the others."""
    if len(numbers) == 1:
        return answered(ctx, action, act(ctx, _numbered(ctx, numbers[0]), action))
    tasks: list[Task] = []
    said = document()
    for number in numbers:
        try:
            tasks.append(act(ctx, _numbered(ctx, number), action))
            said += saying(ctx, action, tasks[-1], ctx.zone)
        except Refusal as refusal:
            said += document([line(*refusal.said)])
    if not tasks:
        raise Refusal("task-none-of-them", *said.blocks, usage=False)
    return answered(ctx, action, *tasks, said=said)


def _numbered(ctx: Context, number: int) -> Task:
    try:
        return found(ctx, number)
    except Refusal as refusal:
        refusal.about = "tasks"
        raise
