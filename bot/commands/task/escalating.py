"""Whom a task is brought before that nobody has acknowledged, one after another, and when they are at work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.commands.task.reach import Reached, reach_account, reach_assignee, reach_contact, reach_lead
from bot.commands.task.reminding import Stage
from bot.core.contact import Contact
from bot.core.people import Person, Role
from bot.core.place import Operation
from bot.core.stores import Unit
from bot.core.task import Priority, Task
from bot.engine.quiet import quiet_until


@dataclass(frozen=True, slots=True)
class Asked:
    """A stage with the moment (UTC) at which those who are asked then are at work, and who they are."""

    stage: Stage
    at: datetime
    reached: tuple[Reached, ...]


def whom_to_ask(unit: Unit, within: Operation, task: Task, stage: Stage, now: datetime) -> Asked | None:
    """Who is to be asked from a stage on, and when; None if there is nobody any more.

    Stages with nobody who was not asked before, or nobody who will be at work, are passed over. A task for an
    organisation is first only said to be waiting where its card stands. Duty hours and quiet hours do not count
    when lives depend on it.
    """
    following: Stage | None = stage
    while following is not None:
        people = _not_asked_yet(unit, within, task, following, now)
        if following is Stage.ASSIGNEE and not people:
            return Asked(following, now, ())
        times = [(each, _in_time(unit, within, task, each, now)) for each in people]
        first = min((at for _, at in times if at is not None), default=None)
        if first is not None:
            return Asked(following, first, tuple(each for each, at in times if at == first))
        following = following.following
    return None


def stands_in(unit: Unit, within: Operation, task: Task, person: Person, now: datetime) -> bool:
    """Whether somebody is asked in the place of whoever has to do it, and so may answer for them."""
    found = (each for stage in (Stage.ALTERNATE, Stage.LEAD) for each in _people(unit, within, task, stage, now))
    return any(each.account in person.accounts for each in found)


def _in_time(unit: Unit, within: Operation, task: Task, person: Reached, now: datetime) -> datetime | None:
    """When somebody may be asked: when they are next at work and not in their quiet hours, unless these last until it
    is due, or for all of their work."""
    if task.priority is Priority.LIFESAVING:
        return now
    at = at_work(person.contact, now)
    peace = quiet_until(unit, within, person.account, at) if at else None
    if at is None or peace is None or (task.due is not None and now < task.due < peace):
        return at
    later = at_work(person.contact, peace)
    return later if later is not None and quiet_until(unit, within, person.account, later) is None else at


def at_work(contact: Contact | None, now: datetime) -> datetime | None:
    """When somebody is next at work, from now on; None if nobody knows. Without duty hours that is always."""
    if contact is None or contact.expired(now) or contact.on_duty(now):
        return now
    if contact.duty is None:
        return None if contact.checked_out else now
    if contact.checked_out:
        return None
    return contact.duty.start_after(now, contact.zone)


def _not_asked_yet(unit: Unit, within: Operation, task: Task, stage: Stage, now: datetime) -> list[Reached]:
    """The people of a stage, but for those of the stages before it: nobody is asked twice. Where all coordinators were,
    admins are asked."""
    before = [*Stage][: [*Stage].index(stage)]
    asked = {each.account for earlier in before for each in _people(unit, within, task, earlier, now)}
    found = [each for each in _people(unit, within, task, stage, now) if each.account not in asked]
    if found or stage is not Stage.COORDINATOR:
        return found
    return [each for each in _holders(unit, within, Role.ADMIN) if each.account not in asked]


def _holders(unit: Unit, within: Operation, role: Role) -> list[Reached]:
    return [reach_account(unit, within, each.accounts[0]) for each in unit.people.holders(within, role)]


def _people(unit: Unit, within: Operation, task: Task, stage: Stage, now: datetime) -> list[Reached]:
    if stage is Stage.ASSIGNEE:
        found = [reach_assignee(unit, within, task.assignee, now)]
    elif stage is Stage.ALTERNATE:
        found = [reach_contact(unit, within, _alternate(unit, within, task))]
    elif stage is Stage.LEAD:
        found = [reach_lead(unit, within, task.assignee)]
    else:
        return _holders(unit, within, Role.COORDINATOR)
    return [each for each in found if each is not None]


def _alternate(unit: Unit, within: Operation, task: Task) -> Contact | None:
    contact = unit.contacts.find(within, task.assignee.contact) if task.assignee.contact else None
    return unit.contacts.find(within, contact.alternate) if contact and contact.alternate else None
