"""Looking at a task, and at what was done with it."""

from __future__ import annotations

from bot.commands.task.acting import found
from bot.commands.task.cards import by, card, row
from bot.commands.task.reminding import plan_anew
from bot.core.document import Block, Code, Inline, Moment, Phrase, Text, document, heading, item, line, phrase
from bot.core.record import Kind, Taken
from bot.core.task import Task, TaskState
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind

_MOST_STEPS = 30


def _settled(ctx: Context, task: Task) -> None:
    plan_anew(ctx.unit, ctx.within, task, ctx.now)


TASKS = RecordKind(
    kind=Kind.TASK,
    family="task",
    records=lambda unit: unit.tasks,
    card=card,
    row=row,
    cancelled=TaskState.CANCELLED,
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
    task = found(ctx, number)
    steps = ctx.unit.tasks.history(ctx.within, number)
    older = len(steps) - _MOST_STEPS
    said = document(
        heading(phrase("task-history", task=Code(str(task.ref)), title=Text(task.title))),
        [line(phrase("task-history-older", count=older))] if older > 0 else [],
        [_step(each, ctx.zone) for each in steps[-_MOST_STEPS:]],
    )
    return Reply(said, subject={"task": number})


def _step(taken: Taken, zone: str) -> Block:
    step = taken.step
    note: list[Inline] = [Text(": "), Text(step.note)] if step.note else []
    return item(Moment(step.at, zone), Text(" · "), by(step.by), Text(" · "), Phrase(step.action), *note)
