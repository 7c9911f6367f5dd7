"""The steps of a task: acknowledged, accepted or declined, begun, done, verified."""

from __future__ import annotations

from bot.commands.task import numbers
from bot.commands.task.acting import act, found
from bot.commands.task.news import answered, saying
from bot.core.document import document, line
from bot.core.refusal import Refusal
from bot.core.task import Task, TaskAction
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.values import short

_LONGEST_NOTE = 500


@command("task ack", tasks=numbers.several)
def ack(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks have reached whoever is to do them. That is no promise to do them."""
    return _each(ctx, tasks, TaskAction.ACK)


@command("task accept", tasks=numbers.several)
def accept(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Promise to do tasks."""
    return _each(ctx, tasks, TaskAction.ACCEPT)


@command("task decline", tasks=numbers.first, reason=params.rest)
def decline(ctx: Context, tasks: tuple[int, ...], reason: str) -> Reply:
    """Say that tasks will not be done, and why."""
    return _explained(ctx, tasks, TaskAction.DECLINE, reason)


@command("task start", tasks=numbers.several)
def start(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks are being worked on."""
    return _each(ctx, tasks, TaskAction.START)


@command("task unblock", tasks=numbers.several)
def unblock(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that nothing holds tasks up any more."""
    return _each(ctx, tasks, TaskAction.UNBLOCK)


@command("task done", tasks=numbers.several)
def done(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Say that tasks are done. Somebody else verifies that they are."""
    return _each(ctx, tasks, TaskAction.DONE)


@command("task verify", tasks=numbers.several)
def verify(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Make sure that tasks are done. Never by those who had to do them."""
    return _each(ctx, tasks, TaskAction.VERIFY)


@command("task reopen", tasks=numbers.several)
def reopen(ctx: Context, tasks: tuple[int, ...]) -> Reply:
    """Take up tasks again that are not done after all, or that were declined."""
    return _each(ctx, tasks, TaskAction.REOPEN)


@command("task cancel", tasks=numbers.first, reason=params.rest)
def cancel(ctx: Context, tasks: tuple[int, ...], reason: str) -> Reply:
    """Say that tasks are not wanted any more, and why; their numbers stay."""
    return _explained(ctx, tasks, TaskAction.CANCEL, reason)


def _explained(ctx: Context, some: tuple[int, ...], action: TaskAction, reason: str) -> Reply:
    if not any(map(str.isalpha, reason)):
        raise Refusal("task-no-reason", about="reason")
    return _each(ctx, some, action, short(_LONGEST_NOTE)(reason, ctx))


def _each(ctx: Context, some: tuple[int, ...], action: TaskAction, note: str = "") -> Reply:
    """Do the same with several tasks: each that can be, with what is wrong with the others."""
    if len(some) == 1:
        return answered(ctx, action, act(ctx, _numbered(ctx, some[0]), action, note))
    tasks: list[Task] = []
    said = document()
    for number in some:
        try:
            tasks.append(act(ctx, _numbered(ctx, number), action, note))
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
