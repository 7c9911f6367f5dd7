"""What digests tell of contacts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bot.core.contact import Contact
from bot.core.document import Block, Code, Moment, Text, item, phrase
from bot.engine.digesting import MOST, Group, Reading, section

_APART = Text(" · ")
_SOON = timedelta(days=7)


@section("contacts")
def contacts(reading: Reading) -> Iterable[Group]:
    """Contacts whose entries have expired since, and those that expire within a week."""
    found = [
        each
        for each in reading.unit.contacts.every(reading.within)
        if each.expires is not None and (not reading.clusters or set(each.clusters) & set(reading.clusters))
    ]
    for key, since, until, urgent in (
        ("digest-contacts-expired", reading.since, reading.now, True),
        ("digest-contacts-expiring", reading.now, reading.now + _SOON, False),
    ):
        some = [each for each in found if each.expires and since < each.expires <= until]
        shown = sorted(some, key=lambda each: (each.expires, each.number))[:MOST]
        rows = tuple(_row(each, reading) for each in shown)
        yield Group(phrase(key, count=len(some)), len(some), rows, tuple(Code(each.label) for each in shown), urgent)


def _row(contact: Contact, reading: Reading) -> Block:
    assert contact.expires is not None
    until = phrase("digest-contact-until", at=Moment(contact.expires, reading.zone))
    parts = (Code(contact.label), Text(contact.function), Text(contact.organisation), until)
    return item(*[each for part in parts for each in (_APART, part)][1:])
