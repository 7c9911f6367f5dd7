"""Who is told that something was done with tasks: whoever has their cards before them, since an edited card rings no
bell."""

from __future__ import annotations

from bot.commands.task.cards import assigned, blocked_on, by, card
from bot.core.document import Code, Document, Moment, Text, document, line, phrase
from bot.core.place import Account, Room
from bot.core.records import Standing
from bot.core.task import Task, TaskAction
from bot.engine.authors import author
from bot.engine.command import Context, Notice, Reply
from bot.engine.standing import redrawn

_NEWS = frozenset(
    {
        TaskAction.DECLINE,
        TaskAction.BLOCK,
        TaskAction.DONE,
        TaskAction.REOPEN,
        TaskAction.CANCEL,
        TaskAction.ASSIGN,
        TaskAction.DUE,
    }
)
_WITH_REASON = frozenset({TaskAction.DECLINE, TaskAction.CANCEL})


def answered(ctx: Context, action: TaskAction, *tasks: Task, said: Document | None = None) -> Reply:
    """What was done with tasks, said here and where their cards stand; these are brought up to date."""
    told = _told(ctx, action, tasks) if action in _NEWS else {}
    numbers: dict[str, str | int] = {"task": tasks[0].number}
    return Reply(
        said or saying(ctx, tasks[0], action, ctx.zone),
        elsewhere={where: notice for where, notice in told.items() if isinstance(where, Account)},
        announced={where: notice for where, notice in told.items() if isinstance(where, Room)},
        amended=[each for task in tasks for each in redrawn(ctx.unit, ctx.within, task, card)],
        subject=numbers if len(tasks) == 1 else numbers | {"tasks": " ".join(str(task.ref) for task in tasks)},
    )


def saying(ctx: Context, task: Task, action: TaskAction, zone: str) -> Document:
    """What the asker did with a task, in one sentence, with the reason where there must be one; times in ``zone``."""
    said = phrase(
        f"task-did-{action}",
        task=Code(str(task.ref)),
        title=Text(task.title),
        who=assigned(task.assignee),
        by=by(author(ctx)),
        blocker=blocked_on(task),
        due=Moment(task.due, zone) if task.due else Text(""),
    )
    mark = (task.marks or {}).get(task.state)
    return document(said, [line(Text(mark.note))] if mark and action in _WITH_REASON else [])


def _told(ctx: Context, action: TaskAction, tasks: tuple[Task, ...]) -> dict[Room | Account, Notice]:
    """What is said elsewhere: of all that are before the same people, in one message."""
    told: dict[Room | Account, Notice] = {}
    for task in tasks:
        for standing in ctx.unit.cards.of(ctx.within, task.ref):
            where = _elsewhere(ctx, task, standing)
            if where is not None:
                zone = where.zone if isinstance(where, Room) and where.operation else ctx.within.zone
                before = told[where].said if where in told else document()
                languages = where.languages if isinstance(where, Room) and not where.direct else standing.languages
                told[where] = Notice(before + saying(ctx, task, action, zone), languages=languages)
    return told


def _elsewhere(ctx: Context, task: Task, standing: Standing) -> Room | Account | None:
    """Where a card stands; None if that is where the asker is, or may not be shown the task."""
    where = standing.room or (standing.to if isinstance(standing.to, Account) else None)
    here = where in ctx.person.accounts if isinstance(where, Account) else where is not None and where.id == ctx.room.id
    return where if not here and task.marking <= standing.ceiling else None
