"""Who is meant by those who are invited: people, the contacts of organisations, and whoever has a role."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.meeting import Meeting
from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.stores import Unit
from bot.engine.organisations import canonical, organisation_named
from bot.engine.words import fold

_MOST = 100  # people


def invited_people(unit: Unit, within: Operation, meeting: Meeting) -> list[Person]:
    """The people who are invited and can be written to, each once; nobody where everybody is invited."""
    found: dict[int, Person] = {}
    for person in (
        *_by_name(unit, meeting),
        *_of_organisations(unit, within, meeting),
        *_by_role(unit, within, meeting),
    ):
        if person.accounts:
            found.setdefault(person.id, person)
    return list(found.values())[:_MOST]


def account_on(person: Person, platform: str = "") -> Account:
    """Somebody's account on a platform, or else their first one."""
    return next((each for each in person.accounts if each.platform == platform), person.accounts[0])


def _by_name(unit: Unit, meeting: Meeting) -> Iterator[Person]:
    for each in meeting.invited:
        person = unit.people.by_id(each.person) if each.person is not None else None
        if person is not None:
            yield person


def _of_organisations(unit: Unit, within: Operation, meeting: Meeting) -> Iterator[Person]:
    names = {fold(each.organisation) for each in meeting.invited if each.person is None and each.organisation}
    leads = [known.lead for name in names if (known := organisation_named(name, within)) and known.lead]
    contacts = unit.contacts.every(within) if names else []
    theirs = [each.account for each in contacts if fold(canonical(each.organisation, within)) in names and each.account]
    for account in (*theirs, *leads):
        person = unit.people.find(account)
        if person is not None:
            yield person


def _by_role(unit: Unit, within: Operation, meeting: Meeting) -> Iterator[Person]:
    for role in meeting.roles:
        yield from unit.people.holders(within, role)
