"""Tasks in a list, and all of them by their state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.commands.task.cards import row
from bot.commands.task.filters import filters
from bot.core.document import Action, Block, Code, Text, document, heading, labelled, line, phrase
from bot.core.record import Listed, Wanted
from bot.core.task import UNFINISHED, Task, TaskState
from bot.engine.command import Context, Reply, command

_SHOWN = 10
_SHOWN_OF_STATES: dict[str, int] = dict.fromkeys(UNFINISHED | {TaskState.DECLINED, TaskState.DONE}, 3)
"""Of what is finished, no more is said than how many there are."""
_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣")


@command("task list", which=filters)
def list_(ctx: Context, which: Wanted) -> Reply:
    """List tasks, those that are due soonest first."""
    found = ctx.unit.tasks.listed(ctx.within, which, ctx.ceiling, _SHOWN)
    if not found.total:
        return Reply(document(phrase("task-none")))
    more = found.total - len(found.records)
    said = document(
        phrase("task-listed", count=found.total),
        [row(task, ctx.zone) for task in found.records],
        [line(phrase("task-more", count=more))] if more else [],
    )
    return Reply(said.with_actions(*_shows(found)), subject={"found": found.total})


@command("task board", which=filters)
def board(ctx: Context, which: Wanted) -> Reply:
    """Show how many tasks are in each state, and the first of them."""
    found = ctx.unit.tasks.board(ctx.within, replace(which, open=None), ctx.ceiling, _SHOWN_OF_STATES)
    if not found:
        return Reply(document(phrase("task-none")))
    columns = (block for state in TaskState if state in found for block in _column(ctx, state, found[state]))
    return Reply(document(heading(phrase("task-board")), columns))


def _column(ctx: Context, state: TaskState, found: Listed[Task]) -> Iterator[Block]:
    yield labelled(f"task-state-{state}", Text(str(found.total)))
    yield from (row(task, ctx.zone) for task in found.records)


def _shows(found: Listed[Task]) -> list[Action]:
    return [
        Action(phrase("task-action-show", task=Code(str(task.ref))), f"task show {task.number}", symbol)
        for task, symbol in zip(found.records, _SYMBOLS, strict=False)
    ]
