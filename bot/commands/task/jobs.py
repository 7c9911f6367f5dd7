"""What is said of a task when its times come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial

from bot.commands.task.cards import actions, assigned, hidden, state_named
from bot.commands.task.escalating import Asked, whom_to_ask
from bot.commands.task.reach import Reached, reach_account, reach_assignee, reach_lead
from bot.commands.task.reminding import DUE_JOB, UNACKNOWLEDGED_JOB, Stage, asked, opened, outdated, patience
from bot.core.delivery import Delivery, Say
from bot.core.document import Block, Code, Document, Inline, Listing, Mention, Moment, Text, document, line, phrase
from bot.core.marking import Marking
from bot.core.record import THE_BOT, Ref, Step
from bot.core.task import UNFINISHED, Task, TaskState
from bot.engine.blocking import RELEASED_JOB
from bot.engine.job import Occasion, job
from bot.engine.privately import may_read
from bot.engine.quiet import until_due

_WINDOW = timedelta(hours=24)  # in which a reminder that comes late is still of use


@job(DUE_JOB, window=_WINDOW, useful=until_due)
def remind(occasion: Occasion) -> Iterator[Delivery]:
    """Say before a task is due, when it is, and when it is late, that it is not done; when it is late, or nobody is
    known who has to do it, also to whoever gave it."""
    task = _task(occasion)
    when = occasion.firing.occurrence.rpartition(" ")[2]
    if task is None or task.state not in UNFINISHED or task.due is None:
        return
    if not occasion.firing.occurrence.startswith(task.due.isoformat()) or outdated(task, when, occasion.now):
        return
    _keep(occasion, task, f"step-task-remind-{when}")
    doer = reach_assignee(occasion.unit, occasion.within, task.assignee, occasion.now)
    told = [doer or reach_lead(occasion.unit, occasion.within, task.assignee)]
    if when == "after" or told == [None]:
        told.append(_giver(occasion, task))
    draw = partial(_reminder, task, when)
    yield from _said(occasion, task, draw, draw, [each for each in told if each])


@job(UNACKNOWLEDGED_JOB, useful=until_due)
def escalate(occasion: Occasion) -> Iterator[Delivery]:
    """Bring a task that nobody has acknowledged before the next who can do something about it."""
    task = _task(occasion)
    since, stage, _ = occasion.firing.occurrence.split(" ")
    if task is None or task.state is not TaskState.OPEN or since != opened(task).isoformat():
        return
    ask = whom_to_ask(occasion.unit, occasion.within, task, Stage(stage), occasion.now)
    if ask is None:
        return
    if ask.at > occasion.now:
        _plan(occasion, task, ask)
        return
    _keep(occasion, task, f"step-task-ask-{ask.stage}", ", ".join(each.name for each in ask.reached))
    following = ask.stage.following
    if following is not None:
        _plan(occasion, task, Asked(following, occasion.now + patience(task), ()))
    yield from _said(occasion, task, partial(_question, task, ask), partial(_asking, task, ask), ask.reached)


@job(RELEASED_JOB, useful=until_due)
def released(occasion: Occasion) -> Iterator[Delivery]:
    """Say that what held a task up is settled, to whoever has to do it and whoever gave it."""
    task, blocker = _task(occasion), occasion.firing.occurrence.split(" ")[0]
    if task is None or task.state is not TaskState.BLOCKED or str(task.blocked_on) != blocker:
        return
    _keep(occasion, task, "step-task-released", blocker)
    doer = reach_assignee(occasion.unit, occasion.within, task.assignee, occasion.now)
    told = [doer or reach_lead(occasion.unit, occasion.within, task.assignee), _giver(occasion, task)]
    draw = partial(_settled, task, blocker)
    yield from _said(occasion, task, draw, draw, [each for each in told if each])


def _task(occasion: Occasion) -> Task | None:
    """The task that it is about, whatever its marking: what may be shown where is looked at for each room."""
    number = Ref.parse(occasion.firing.subject).number
    return occasion.unit.tasks.find(occasion.within, number, Marking.RED)


def _plan(occasion: Occasion, task: Task, ask: Asked) -> None:
    each = asked(task, ask.stage, ask.at)
    occasion.unit.firings.plan(occasion.within, each.job, str(task.ref), each.occurrence, each.at)


def _keep(occasion: Occasion, task: Task, action: str, note: str = "") -> None:
    step = Step(action, THE_BOT, occasion.now, occasion.cause.key, note=note)
    occasion.unit.tasks.note(occasion.within, task, step)


_Draw = Callable[[str, str], Block]
"""A line about a task, for a platform and a time zone (IANA)."""


def _said(
    occasion: Occasion, task: Task, draw: _Draw, draw_privately: _Draw, told: Sequence[Reached]
) -> Iterator[Delivery]:
    """What is said in the rooms where the card stands and may be shown, and privately to some people."""
    for card in occasion.unit.cards.of(occasion.within, task.ref):
        room = card.room
        if room and not room.direct and task.marking <= card.ceiling:
            said = _document(occasion, task, draw(room.address.platform, room.zone), room.zone)
            yield Delivery(room.address, Say(said), room.languages)
    for account, languages in {each.account: each.languages for each in told}.items():
        zone = occasion.within.zone
        said = _document(occasion, task, draw_privately(account.platform, zone), zone)
        readable = may_read(occasion.unit, occasion.within, task, account)
        yield Delivery(account, Say(said if readable else hidden(task)), languages)


def _document(occasion: Occasion, task: Task, said: Block, zone: str) -> Document:
    late = [line(phrase("task-late", at=Moment(occasion.firing.at, zone)))] if occasion.late else []
    return document(said, late).with_actions(*actions(task))


def _reminder(task: Task, when: str, _platform: str, zone: str) -> Block:
    assert task.due is not None
    return line(
        phrase(
            f"task-remind-{when}",
            task=Code(str(task.ref)),
            title=Text(task.title),
            due=Moment(task.due, zone),
            who=assigned(task.assignee),
            state=state_named(task.state),
        )
    )


def _settled(task: Task, blocker: str, _platform: str, _zone: str) -> Block:
    return line(
        phrase(
            "task-released",
            task=Code(str(task.ref)),
            title=Text(task.title),
            blocker=Code(blocker),
            who=assigned(task.assignee),
        )
    )


def _question(task: Task, ask: Asked, platform: str, _zone: str) -> Block:
    told = Listing(tuple(_told(each, platform) for each in ask.reached)) if ask.reached else Text("")
    return line(
        phrase(
            f"task-ask-{ask.stage}",
            task=Code(str(task.ref)),
            title=Text(task.title),
            who=assigned(task.assignee),
            told=told,
        )
    )


def _asking(task: Task, ask: Asked, _platform: str, _zone: str) -> Block:
    """What those are told who are asked."""
    who = assigned(task.assignee)
    return line(phrase(f"task-asks-{ask.stage}", task=Code(str(task.ref)), title=Text(task.title), who=who))


def _told(person: Reached, platform: str) -> Inline:
    """Somebody by name, and told of it where they have an account on the platform."""
    return Mention(person.account, person.name) if person.account.platform == platform else Text(person.name)


def _giver(occasion: Occasion, task: Task) -> Reached | None:
    person = occasion.unit.people.by_id(task.author.person)
    return reach_account(occasion.unit, occasion.within, person.accounts[0]) if person else None
