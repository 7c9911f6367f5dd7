"""What holds a task up: another record, or anything in words."""

from __future__ import annotations

import re

from bot.commands.task.acting import act, check, found
from bot.commands.task.news import answered
from bot.core.document import Code, phrase
from bot.core.record import Kind, Record, Ref
from bot.core.refusal import Refusal
from bot.core.task import Task, TaskAction
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.meaning import numbers_in
from bot.engine.values import short
from bot.engine.words import fold, plain_number

_LONGEST_NOTE = 500
_LONGEST_CHAIN = 50  # tasks that wait for one another
_BARE = re.compile(r"#?(\d{1,9})")


@command("task block", number=params.number, what=params.rest)
def block(ctx: Context, number: int, what: str) -> Reply:
    """Say what holds a task up: another record by its number, or anything in words, which may name one."""
    task = found(ctx, number)
    check(ctx, task, TaskAction.BLOCK)
    said = _without_on(what, ctx)
    alone = _record_alone(said)
    blocker = _held_by(ctx, alone) if alone else _named_in(ctx, said)
    if blocker is not None:
        _check_circle(ctx, task, blocker)
        _check_marking(task, blocker)
    note = str(alone) if alone else short(_LONGEST_NOTE)(said, ctx)
    given = act(ctx, task, TaskAction.BLOCK, note, blocked_on=blocker.ref if blocker else None)
    return answered(ctx, TaskAction.BLOCK, given)


def _without_on(typed: str, ctx: Context) -> str:
    words = typed.split()
    said = begins_with([fold(word) for word in words], keywords("words-task-on", ctx.phrases))
    if said == len(words):
        raise Refusal("task-blocked-on-what", about="what")
    return " ".join(words[said:])


def _record_alone(said: str) -> Ref | None:
    """The record whose number is all that is said; a number without letters is a task's."""
    plain = plain_number(said).strip(" .,;!()،؛")
    if bare := _BARE.fullmatch(plain):
        return Ref(Kind.TASK, int(bare[1]))
    return Ref.parse(plain) if Ref.names(plain) else None


def _held_by(ctx: Context, ref: Ref) -> Record:
    """The record that a task waits for. Raises Refusal where it may not be shown here, or there is nothing to wait
    for."""
    blocker = _record(ctx, ref)
    if blocker is None:
        raise Refusal(phrase("record-none", record=Code(str(ref))), about="what")
    if blocker.over:
        raise Refusal(phrase("task-blocked-on-nothing", record=Code(str(ref))), about="what", usage=False)
    return blocker


def _named_in(ctx: Context, said: str) -> Record | None:
    """The first record that is named among other words and that one can wait for: "the pump of T-12"."""
    named = (_record(ctx, Ref.parse(each)) for each in numbers_in(said) if Ref.names(each))
    return next((each for each in named if each is not None and not each.over), None)


def _check_circle(ctx: Context, task: Task, blocker: Record | None) -> None:
    """Raises Refusal where a task would in the end wait for itself."""
    for _ in range(_LONGEST_CHAIN):
        if blocker is not None and blocker.ref == task.ref:
            raise Refusal(phrase("task-blocked-by-itself", task=Code(str(task.ref))), about="what", usage=False)
        following = blocker.blocked_on if isinstance(blocker, Task) else None
        blocker = _record(ctx, following) if following else None


def _check_marking(task: Task, blocker: Record) -> None:
    """Raises Refusal for what is marked higher: the task's card would name it where it may not be shown."""
    if blocker.marking > task.marking:
        number, marked = Code(str(blocker.ref)), Code(blocker.marking.label)
        what = phrase("task-blocked-on-higher", record=number, marking=marked, task=Code(str(task.ref)))
        raise Refusal(what, about="what", usage=False)


def _record(ctx: Context, ref: Ref) -> Record | None:
    found: Record | None = ctx.kinds[ref.kind].records(ctx.unit).find(ctx.within, ref.number, ctx.ceiling)
    return found
