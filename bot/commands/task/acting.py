"""Doing something with a task: whether it may be done now, by whoever asks, and what comes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.commands.task.cards import state_named
from bot.commands.task.escalating import stands_in
from bot.commands.task.reminding import plan_changed
from bot.core.document import Block, Code, Listing, item, line, phrase
from bot.core.people import Role
from bot.core.record import Kind
from bot.core.refusal import Refusal
from bot.core.task import MAY, MOVES, Mark, Part, Task, TaskAction, TaskState, may
from bot.engine.authors import author, organisation_of, step
from bot.engine.blocking import release_if_over
from bot.engine.command import Context
from bot.engine.lookup import shown
from bot.engine.usage import usage
from bot.engine.words import fold

_BY_HAND = (TaskAction.NOTE, TaskAction.JOIN, TaskAction.DUE, TaskAction.EDIT)
"""What may be done at nearly any time, and is no step forward."""
_OVER = {
    TaskAction.UNBLOCK: {TaskState.BLOCKED},
    TaskAction.DONE: {TaskState.BLOCKED},
    TaskAction.REOPEN: {TaskState.DONE, TaskState.DECLINED},
    TaskAction.ASSIGN: set(TaskState),
}
"""States that are no longer told of once something was done."""
_ANEW = (TaskAction.ASSIGN, TaskAction.BLOCK)
"""What brings a task anew into a state in which it may be already."""


def found(ctx: Context, number: int) -> Task:
    """The task with a number. Raises Refusal if none may be shown here."""
    return shown(ctx, ctx.unit.tasks, Kind.TASK, number)


def act(ctx: Context, task: Task, action: TaskAction, note: str = "", told: str = "", **changes: Any) -> Task:
    """Do something with a task and keep what came of it; ``changes`` are those that the action is about, ``note`` why
    it was done, ``told`` what else its history says of it.

    Raises Refusal where the asker may not, or where it cannot be done now.
    """
    check(ctx, task, action)
    state, actor = MOVES[task.state, action], author(ctx)
    marks = _marks(task, action, Mark(actor, ctx.now, note))
    after = replace(task, state=state, changed=ctx.now, **(marks | changes))
    kept = ctx.unit.tasks.change(ctx.within, after, step(ctx, f"step-task-{action}", note or told, actor))
    plan_changed(ctx.unit, ctx.within, task, kept, ctx.now)
    if state is not task.state:
        release_if_over(ctx.unit, ctx.within, kept, ctx.now)
    return kept


def check(ctx: Context, task: Task, action: TaskAction) -> None:
    """Raises Refusal where the asker may not do something with a task, or where it cannot be done now."""
    mine = parts(ctx, task)
    if not may(action, mine):
        raise _not_theirs(task, action, mine)
    if (task.state, action) not in MOVES:
        what = phrase("task-not-now", task=Code(str(task.ref)), state=state_named(task.state))
        raise Refusal(what, *_possible(ctx, task, mine), usage=False)


def parts(ctx: Context, task: Task) -> frozenset[Part]:
    """All that the asker is to a task. On its assignee's side are members of the organisation that has to do it, and
    whoever stands in for them."""
    role = ctx.role or Role.OBSERVER
    is_part = {
        Part.ASSIGNEE: task.assignee.person == ctx.person.id
        or (role >= Role.MEMBER and _is_of(ctx, task))
        or stands_in(ctx.unit, ctx.within, task, ctx.person, ctx.now),
        Part.AUTHOR: task.author.person == ctx.person.id,
        Part.COORDINATOR: role >= Role.COORDINATOR,
        Part.MEMBER: role >= Role.MEMBER,
    }
    return frozenset(part for part, true in is_part.items() if true)


def _marks(task: Task, action: TaskAction, mark: Mark) -> dict[str, Any]:
    """The marks of a task, and what holds it up, after something was done with it. Work begins only once."""
    over = _OVER.get(action, set())
    marks = {state: each for state, each in (task.marks or {}).items() if state not in over}
    state = MOVES[task.state, action]
    if action in _ANEW or state is not task.state:
        marks = {state: mark, **marks} if state is TaskState.IN_PROGRESS else {**marks, state: mark}
    return {"marks": marks, "blocked_on": task.blocked_on if state is TaskState.BLOCKED else None}


def _is_of(ctx: Context, task: Task) -> bool:
    """Whether the asker belongs to the organisation that has to do it."""
    theirs = task.assignee.organisation
    return bool(theirs) and fold(organisation_of(ctx.person, ctx)) == fold(theirs)


def _not_theirs(task: Task, action: TaskAction, mine: frozenset[Part]) -> Refusal:
    number = Code(str(task.ref))
    if action is TaskAction.VERIFY and Part.ASSIGNEE in mine:
        return Refusal(phrase("task-verify-other", task=number), usage=False)
    who = Listing(tuple(phrase(f"task-part-{part}") for part in Part if part in MAY[action]))
    return Refusal(phrase("task-may-not", task=number, who=who), usage=False)


def _possible(ctx: Context, task: Task, mine: frozenset[Part]) -> list[Block]:
    """What the asker may do with it now, if anything."""
    known = {command.name[-1]: command for command in ctx.router.family("task")}
    able = [
        item(Code(usage(known[action], ctx.prefix, ctx.phrases, ctx.language, task.number)))
        for action in TaskAction
        if action not in _BY_HAND and (task.state, action) in MOVES and may(action, mine)
    ]
    return [line(phrase("task-possible")), *able] if able else []
