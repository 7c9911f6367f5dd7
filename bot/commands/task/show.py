"""Looking at a task, and at what was done with it."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.task.acting import found
from bot.commands.task.cards import card, row
from bot.commands.task.reminding import plan_anew
from bot.core.record import Kind, Ref
from bot.core.task import Mark, Task, TaskState
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.steps import history_of


def _withdrawn(ctx: Context, task: Task) -> Task:
    marks = {**(task.marks or {}), TaskState.CANCELLED: Mark(author(ctx), ctx.now)}
    return replace(task, state=TaskState.CANCELLED, marks=marks, blocked_on=None)


def _settled(ctx: Context, task: Task) -> None:
    plan_anew(ctx.unit, ctx.within, task, ctx.now)


TASKS = RecordKind(
    kind=Kind.TASK,
    family="task",
    records=lambda unit: unit.tasks,
    card=card,
    row=row,
    withdrawn=_withdrawn,
    settled=_settled,
)


@command("task show", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Show a task, in a card that stays up to date."""
    task = found(ctx, number)
    return Reply(card(task, ctx.zone), card=task.ref, subject={"task": number})


@command("task history", number=params.number)
def history(ctx: Context, number: int) -> Reply:
    """Show who did what with a task, and when."""
    return history_of(ctx, Ref(Kind.TASK, number))
