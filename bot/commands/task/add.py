"""Giving a task to somebody, once it is sure that nobody has it already."""

from __future__ import annotations

from bot.commands.task.acting import act, found
from bot.commands.task.alike import alike
from bot.commands.task.cards import assigned, card, hidden, row
from bot.commands.task.filing import Filing, filing
from bot.commands.task.news import answered
from bot.commands.task.reach import reach_assignee, reach_lead
from bot.commands.task.reminding import plan
from bot.core.document import Action, Block, Code, Document, Text, ToType, document, line, phrase
from bot.core.location import Named
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.core.task import Assignee, Task, TaskAction, TaskState
from bot.engine import params
from bot.engine.assignees import assignee
from bot.engine.authors import author, step
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.organisations import is_humanitarian, organisation_named
from bot.engine.privately import may_read
from bot.engine.requesting import asked_instead
from bot.engine.words import fold, folded_words

_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣")
_FILE_ANYWAY = "📌"
_LOOKED_AT = 50  # contacts
_AMENDED_BY = ("task edit", "request edit")


@command("task add", role=Role.LIAISON, amended_by=_AMENDED_BY, who=assignee, task=filing)
def add(ctx: Context, who: Assignee, task: Filing) -> Reply:
    """Give somebody a task, unless an open one looks the same: then that one is shown."""
    if _is_asked(ctx, who):
        return _ask(ctx, who, task, anyway=f"task file {_again(ctx, who)} {task.typed}")
    same = alike(ctx, task)
    if not same:
        return file(ctx, who, task)
    said = document(
        phrase("task-alike", count=len(same)),
        [row(each, ctx.zone) for each in same],
        phrase(
            "task-alike-how",
            command=ToType(f"{ctx.prefix}task join {same[0].number}"),
            file=ToType(f"{ctx.prefix}task file"),
        ),
    )
    join = [
        Action(phrase("task-action-join", task=Code(str(each.ref))), f"task join {each.number}", symbol)
        for each, symbol in zip(same, _SYMBOLS, strict=False)
    ]
    anyway = Action(phrase("task-action-file"), f"task file {_again(ctx, who)} {task.typed}", _FILE_ANYWAY)
    return Reply(said.with_actions(anyway, *join), subject={"alike": str(same[0].ref)})


@command("task file", role=Role.LIAISON, amended_by=_AMENDED_BY, who=assignee, task=filing)
def file_anyway(ctx: Context, who: Assignee, task: Filing) -> Reply:
    """Give somebody a task, whatever looks the same."""
    return file(ctx, who, task)


@command("task join", role=Role.MEMBER, number=params.number)
def join(ctx: Context, number: int) -> Reply:
    """Take part in a task that somebody has already."""
    task, by = found(ctx, number), author(ctx)
    if by.person in {each.person for each in task.joined}:
        raise Refusal(phrase("task-joined-already", task=Code(str(task.ref))), usage=False)
    return answered(ctx, TaskAction.JOIN, act(ctx, task, TaskAction.JOIN, joined=(*task.joined, by)))


def file(ctx: Context, who: Assignee, filed: Filing) -> Reply:
    """Keep a new task and put its card here and before whoever is to do it; or ask, where nobody may command."""
    if _is_asked(ctx, who):
        return _ask(ctx, who, filed)
    by = author(ctx)
    task = Task(
        marking=_marking(ctx, filed),
        author=by,
        at=ctx.now,
        changed=ctx.now,
        title=filed.title,
        clusters=filed.clusters,
        place=filed.place,
        area=_area(ctx, who, filed),
        state=TaskState.OPEN,
        assignee=who,
        priority=filed.priority,
        due=filed.due,
    )
    kept = ctx.unit.tasks.add(ctx.within, task, step(ctx, "step-task-add", by=by))
    plan(ctx.unit, ctx.within, kept, ctx.now)
    return Reply(
        card(kept, ctx.zone) + document(unreached(ctx, kept), _asked_when(ctx, kept, filed.maybe_due)),
        elsewhere=brought(ctx, kept),
        card=kept.ref,
        subject={"task": kept.number},
    )


def _ask(ctx: Context, who: Assignee, filed: Filing, anyway: str = "") -> Reply:
    """Ask where nobody may command; with the command to ask ``anyway``, unless that was asked before."""
    return asked_instead(
        ctx,
        asked=who.organisation,
        title=filed.title,
        due=filed.due,
        priority=filed.priority,
        place=filed.place,
        area=filed.area,
        clusters=filed.clusters,
        marking=_marking(ctx, filed),
        person=who.person,
        anyway=anyway,
    )


def brought(ctx: Context, task: Task) -> dict[Account, Notice | Document]:
    """The card of a task, for whoever is to do it or else leads those who are, unless that is the asker."""
    own = reach_assignee(ctx.unit, ctx.within, task.assignee, ctx.now, ctx.account.platform)
    to = own or reach_lead(ctx.unit, ctx.within, task.assignee)
    if to is None or to.account in ctx.person.accounts:
        return {}
    if not may_read(ctx.unit, ctx.within, task, to.account):
        return {to.account: Notice(hidden(task), languages=to.languages)}
    whose = "task-for-you" if own else "task-for-yours"
    said = document(phrase(whose, task=Code(str(task.ref)), who=assigned(task.assignee))) + card(task, ctx.within.zone)
    return {to.account: Notice(said, task.ref, to.languages)}


def unreached(ctx: Context, task: Task) -> list[Block]:
    """That nobody is written to about a task, where it is so."""
    known = reach_assignee(ctx.unit, ctx.within, task.assignee, ctx.now)
    if known or reach_lead(ctx.unit, ctx.within, task.assignee):
        return []
    if not _is_known(ctx, task.assignee):
        how = ToType(f"{ctx.prefix}task assign {task.number}")
        return [line(phrase("task-unit-unknown", who=assigned(task.assignee), command=how))]
    return [line(phrase("task-nobody-to-write-to", who=assigned(task.assignee)))]


def _asked_when(ctx: Context, task: Task, maybe: str) -> list[Block]:
    """How to say that a task is due at what is part of its title now."""
    if not maybe:
        return []
    how = ToType(f"{ctx.prefix}task due {task.number} {maybe}")
    return [line(phrase("task-maybe-due", typed=Text(maybe), task=Code(str(task.ref)), command=how))]


def _is_known(ctx: Context, who: Assignee) -> bool:
    """Whether there is an organisation of that name, or somebody among the contacts who is of it."""
    if who.contact is not None or organisation_named(who.organisation, ctx.within):
        return True
    asked = [[word] for word in folded_words(who.organisation)[:1]]
    found = ctx.unit.contacts.search(ctx.within, asked, ctx.now, _LOOKED_AT).contacts if asked else ()
    return any(fold(each.organisation) == fold(who.organisation) for each in found)


def _is_asked(ctx: Context, who: Assignee) -> bool:
    return is_humanitarian(who.organisation, ctx.within)


def _area(ctx: Context, who: Assignee, filed: Filing) -> str:
    """The area of a new task: what was typed, else what the name of its place ends with ("Goma, North Kivu"), else
    where whoever is to do it works."""
    if filed.area:
        return filed.area
    if isinstance(filed.place, Named):
        _, comma, last = filed.place.name.rpartition(",")
        return last.strip() if comma else ""
    contact = ctx.unit.contacts.find(ctx.within, who.contact) if who.contact else None
    return contact.area if contact else ""


def _marking(ctx: Context, filed: Filing) -> Marking:
    """The marking of a new task: what was typed, or that of the room."""
    return ctx.ceiling if filed.marking is None else filed.marking


def _again(ctx: Context, who: Assignee) -> str:
    """How to say once more whom a task is for, so that nobody else is meant."""
    person = ctx.unit.people.by_id(who.person) if who.person else None
    if person is not None:
        return str(person.accounts[0])
    if who.contact is not None:
        return f"C-{who.contact}"
    unit = ctx.phrases.synonyms("words-assignee-unit", ctx.language)[0]
    return f'{unit} "{who.name.translate(dict.fromkeys(map(ord, _QUOTES)))}"'


_QUOTES = '"“”«»'
