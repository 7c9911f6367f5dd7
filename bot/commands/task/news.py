"""Who is told that something was done with tasks: whoever has their cards before them, since an edited card rings no
bell."""

from __future__ import annotations

from functools import partial

from bot.commands.task.cards import assigned, blocked_on, by, card
from bot.core.document import Code, Document, Moment, Text, document, line, phrase
from bot.core.task import Task, TaskAction
from bot.engine.authors import author
from bot.engine.command import Context, Reply
from bot.engine.standing import redrawn, told_others

_NEWS = frozenset(
    {
        TaskAction.DECLINE,
        TaskAction.BLOCK,
        TaskAction.DONE,
        TaskAction.REOPEN,
        TaskAction.CANCEL,
        TaskAction.ASSIGN,
        TaskAction.DUE,
        TaskAction.EDIT,
    }
)
_WITH_REASON = frozenset({TaskAction.DECLINE, TaskAction.CANCEL})


def answered(ctx: Context, action: TaskAction, *tasks: Task, said: Document | None = None) -> Reply:
    """What was done with tasks, said here and where their cards stand; these are brought up to date."""
    tell = partial(saying, ctx, action)
    privately, aloud = told_others(ctx, tasks, tell) if action in _NEWS else ({}, {})
    numbers: dict[str, str | int] = {"task": tasks[0].number}
    return Reply(
        said or saying(ctx, action, tasks[0], ctx.zone),
        elsewhere=privately,
        announced=aloud,
        amended=[each for task in tasks for each in redrawn(ctx.unit, ctx.within, task, card)],
        subject=numbers if len(tasks) == 1 else numbers | {"tasks": " ".join(str(task.ref) for task in tasks)},
    )


def saying(ctx: Context, action: TaskAction, task: Task, zone: str) -> Document:
    """What the asker did with a task, in one sentence, with the reason where there must be one; times in ``zone``."""
    done = "due-never" if action is TaskAction.DUE and task.due is None else action
    said = phrase(
        f"task-did-{done}",
        task=Code(str(task.ref)),
        title=Text(task.title),
        who=assigned(task.assignee),
        by=by(author(ctx)),
        blocker=blocked_on(task),
        due=Moment(task.due, zone) if task.due else Text(""),
    )
    mark = (task.marks or {}).get(task.state)
    return document(said, [line(Text(mark.note))] if mark and action in _WITH_REASON else [])
