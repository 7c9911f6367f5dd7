"""What may be told to somebody privately, and in which language."""

from __future__ import annotations

from bot.core.people import Role
from bot.core.place import Account, Operation
from bot.core.record import Record
from bot.core.stores import Unit

_UNSAID = "UTC"  # the zone of contacts that told none


def may_read(unit: Unit, within: Operation, record: Record, account: Account) -> bool:
    """Whether a record may be shown to somebody privately: as in a private chat that they ask in. The leads of
    organisations are named by the operation's configuration, and need not have said anything."""
    if record.marking > within.marking:
        return False
    person = unit.people.find(account)
    held = unit.people.membership(person, within) if person is not None else None
    if held is None:
        return account in (each.lead for each in within.rules.organisations)
    return held.role > Role.OBSERVER or held.seen >= record.marking


def zone_of(unit: Unit, within: Operation, account: Account) -> str:
    """The time zone (IANA) that somebody reads in: that of their entry among the contacts, or else the operation's."""
    person = unit.people.find(account)
    own = unit.contacts.own(within, person) if person is not None else ()
    return next((each.zone for each in own if each.zone != _UNSAID), within.zone)


def languages_of(unit: Unit, within: Operation, account: Account) -> tuple[str, ...]:
    """What somebody reads: the language that they chose, or else the operation's first."""
    person = unit.people.find(account)
    return (person.language,) if person and person.language else within.languages[:1]
