"""Whom a task can be brought before privately."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.contact import Contact
from bot.core.place import Account, Operation
from bot.core.stores import Unit
from bot.core.task import Assignee
from bot.engine.organisations import organisation_named
from bot.engine.representatives import representatives


@dataclass(frozen=True, slots=True)
class Reached:
    """Somebody with an account to write to, their name, the languages they read, and their entry among contacts."""

    account: Account
    name: str
    languages: tuple[str, ...]
    contact: Contact | None = None


def reach_assignee(
    unit: Unit, within: Operation, assignee: Assignee, now: datetime, platform: str = ""
) -> Reached | None:
    """The person who is to do it, on a platform if they have an account there; of an organisation that has no lead, one
    of those who can answer for it now (aware)."""
    contact = unit.contacts.find(within, assignee.contact) if assignee.contact else None
    person = unit.people.by_id(assignee.person) if assignee.person else None
    if person is None:
        return reach_contact(unit, within, contact) if contact else _of_the_leaderless(unit, within, assignee, now)
    account = next((each for each in person.accounts if each.platform == platform), person.accounts[0])
    return Reached(account, person.name, (person.language or within.languages[0],), contact)


def _of_the_leaderless(unit: Unit, within: Operation, assignee: Assignee, now: datetime) -> Reached | None:
    if reach_lead(unit, within, assignee) or not assignee.organisation:
        return None
    account = next(iter(representatives(unit, within, now, assignee.organisation)), None)
    return reach_account(unit, within, account) if account else None


def reach_lead(unit: Unit, within: Operation, assignee: Assignee) -> Reached | None:
    """The lead of the organisation that is to do it."""
    organisation = organisation_named(assignee.organisation, within)
    return reach_account(unit, within, organisation.lead) if organisation and organisation.lead else None


def reach_contact(unit: Unit, within: Operation, contact: Contact | None) -> Reached | None:
    """Whoever's own entry a contact is."""
    if contact is None or contact.account is None:
        return None
    return reach_account(unit, within, contact.account, contact)


def reach_account(unit: Unit, within: Operation, account: Account, contact: Contact | None = None) -> Reached:
    """Whoever has an account, with their own entry if they have one."""
    person = unit.people.find(account)
    if person is None:
        name = contact.function if contact else str(account)
        return Reached(account, name, within.languages[:1], contact)
    own = contact or next(iter(unit.contacts.own(within, person)), None)
    return Reached(account, person.name, (person.language or within.languages[0],), own)
