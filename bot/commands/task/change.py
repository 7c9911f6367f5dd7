"""Changing whom a task is for, when it is due and what it says, and adding to its history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands.task.acting import act, check, found
from bot.commands.task.add import brought, unreached
from bot.commands.task.cards import assigned, card
from bot.commands.task.filing import Changes, changes
from bot.commands.task.news import answered, saying
from bot.core import dtg
from bot.core.document import Code, Text, ToType, document, phrase
from bot.core.refusal import Refusal
from bot.core.task import UNFINISHED, Assignee, TaskAction
from bot.engine import params
from bot.engine.assignees import assignee
from bot.engine.authors import step
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import read_deadline
from bot.engine.organisations import is_humanitarian
from bot.engine.values import short
from bot.engine.words import Words, fold

_LONGEST_NOTE = 500
_SIGNS = " :=+>"
_UNTIL = ("words-task-by", "words-task-within", "words-to")
"""What people put before a time."""


@command("task assign", number=params.number, who=assignee)
def assign(ctx: Context, number: int, who: Assignee) -> Reply:
    """Give a task to somebody else, who has to acknowledge it anew."""
    task = found(ctx, number)
    check(ctx, task, TaskAction.ASSIGN)
    if is_humanitarian(who.organisation, ctx.within):
        how = ToType(f"{ctx.prefix}task add")
        raise Refusal(phrase("task-not-commanded", organisation=Text(who.organisation), command=how), about="who")
    if who == task.assignee and task.state in UNFINISHED:
        raise Refusal(phrase("task-assigned-already", task=Code(str(task.ref)), who=assigned(who)), usage=False)
    given = act(ctx, task, TaskAction.ASSIGN, told=who.name, assignee=who)
    said = saying(ctx, TaskAction.ASSIGN, given, ctx.zone) + document(unreached(ctx, given))
    reply = answered(ctx, TaskAction.ASSIGN, given, said=said)
    return replace(reply, elsewhere={**reply.elsewhere, **brought(ctx, given)})


@dataclass(frozen=True, slots=True)
class _Until:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> datetime | None:
        if fold(words.rest) in keywords("words-task-never", ctx.phrases):
            words.take_all()
            return None
        split = [fold(word).strip(_SIGNS) for word in words.rest.split()]
        words.drop(max(begins_with(split[:-1], keywords(key, ctx.phrases)) for key in _UNTIL))
        return read_deadline(words.take_all().lstrip(_SIGNS), ctx)


@command("task due", number=params.number, until=_Until())
def due(ctx: Context, number: int, until: datetime | None) -> Reply:
    """Set when a task is due, or that it is due at no time."""
    told = dtg.format(until) if until else "–"
    return answered(ctx, TaskAction.DUE, act(ctx, found(ctx, number), TaskAction.DUE, told=told, due=until))


@command("task edit", number=params.number, task=changes)
def edit(ctx: Context, number: int, task: Changes) -> Reply:
    """Change what a task says: each part that is typed takes the place of what it said."""
    changed = act(ctx, found(ctx, number), TaskAction.EDIT, told=task.typed, **task.parts)
    said = saying(ctx, TaskAction.EDIT, changed, ctx.zone) + card(changed, ctx.zone)
    return replace(answered(ctx, TaskAction.EDIT, changed, said=said), card=changed.ref)


@command("task note", number=params.number, text=params.rest)
def note(ctx: Context, number: int, text: str) -> Reply:
    """Add a remark to a task's history."""
    task = found(ctx, number)
    check(ctx, task, TaskAction.NOTE)
    ctx.unit.tasks.note(ctx.within, task, step(ctx, "step-task-note", short(_LONGEST_NOTE)(text, ctx)))
    return Reply(document(phrase("task-noted", task=Code(str(task.ref)))), subject={"task": number})
