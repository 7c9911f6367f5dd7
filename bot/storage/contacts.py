"""Points of contact, and the words that they are found by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain, islice
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, and_, bindparam, insert, select, update

from bot.core.contact import Contact, FoundContacts
from bot.core.hours import Hours
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.stores import Overtaken, PastContact
from bot.engine.words import folded_words
from bot.storage.blocks import numbers, of
from bot.storage.numbers import hold_records, take_numbers
from bot.storage.search import SearchIndex
from bot.storage.tables import contact, contact_past

_CONTACT = TypeAdapter(Contact)
_KIND = "contact"
_WEIGHTS = {"function": 8, "organisation": 6, "area": 4, "name": 4}  # people look for a function first
_CLUSTER_WEIGHT = 5
_LANGUAGE_WEIGHT = 3
_MOST_WORDS = 40  # of one contact
_NEAR = 5  # words that are suggested
_PORTION, _PORTIONS = 16, 32  # contacts that a search reads at once, and how often

# Asked by many commands, so put together only once.
_HERE = contact.c.operation_id == bindparam("operation")
_FOUND = select(contact.c.body).where(_HERE, contact.c.number == bindparam("number"), ~contact.c.removed)
_CHECKED_IN = select(contact.c.number).where(_HERE, contact.c.checked_in_until > bindparam("now"), ~contact.c.removed)
_NUMBERED = select(contact.c.number, contact.c.body).where(
    _HERE, contact.c.number.in_(bindparam("numbers", expanding=True))
)
_EVERY = select(contact.c.number, contact.c.body).where(_HERE, ~contact.c.removed).order_by(contact.c.number)
_STANDING = select(contact.c.id, contact.c.body, contact.c.removed)
_OWN = select(contact.c.number, contact.c.body).where(
    _HERE, contact.c.platform == bindparam("platform"), contact.c.account == bindparam("account"), ~contact.c.removed
)


class SqlContacts:
    """The contacts of one Unit. It remembers those that it read: what it changes must stand there still."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seen: dict[tuple[int, int], str] = {}

    def add(self, within: Operation, contacts: Sequence[Contact]) -> list[Contact]:
        if not contacts:
            return []
        first = take_numbers(self._connection, within, _KIND, len(contacts))
        numbered = [replace(each, number=first + place) for place, each in enumerate(contacts)]
        self._connection.execute(insert(contact), [_row(within, each) for each in numbered])
        self._index(within).add({each.number: _terms(each) for each in numbered})
        return numbered

    def find(self, within: Operation, number: int) -> Contact | None:
        body = self._connection.scalar(_FOUND, {"operation": within.id, "number": number})
        return self._read(within, number, body) if body is not None else None

    def own(self, within: Operation, person: Person) -> list[Contact]:
        found: dict[int, str] = {}
        for each in person.accounts:
            given = {"operation": within.id, "platform": each.platform, "account": each.id}
            found |= {row.number: row.body for row in self._connection.execute(_OWN, given)}
        return [self._read(within, number, found[number]) for number in sorted(found)]

    def every(self, within: Operation) -> list[Contact]:
        rows = self._connection.execute(_EVERY, {"operation": within.id})
        return [self._read(within, row.number, row.body) for row in rows]

    def _read(self, within: Operation, number: int, body: str) -> Contact:
        self._seen[within.id, number] = body
        return _CONTACT.validate_json(body)

    def change(self, within: Operation, changed: Contact, by: Person, now: datetime) -> None:
        before = self._lay_by(within, changed.number, by, now)
        self._connection.execute(update(contact).where(_at(within, changed.number)).values(_row(within, changed)))
        if _terms(before) != _terms(changed):
            index = self._index(within)
            index.drop(before.number, _terms(before))
            index.add({changed.number: _terms(changed)})

    def remove(self, within: Operation, gone: Contact, by: Person, now: datetime) -> None:
        before = self._lay_by(within, gone.number, by, now)
        nobodys = {"platform": None, "account": None, "checked_in_until": None}
        self._connection.execute(update(contact).where(_at(within, gone.number)).values(removed=True, **nobodys))
        self._index(within).drop(before.number, _terms(before))

    def restore(self, within: Operation, again: Contact, by: Person, now: datetime) -> None:
        self._lay_by(within, again.number, by, now, removed=True)
        self._connection.execute(update(contact).where(_at(within, again.number)).values(_row(within, again)))
        self._index(within).add({again.number: _terms(again)})

    def past(self, within: Operation, number: int) -> PastContact | None:
        of = (
            select(contact_past.c.body, contact_past.c.until, contact_past.c.person_id)
            .join(contact)
            .where(_at(within, number))
        )
        row = self._connection.execute(of.order_by(contact_past.c.id.desc()).limit(1)).one_or_none()
        return PastContact(_CONTACT.validate_json(row.body), row.until, row.person_id) if row else None

    def _lay_by(self, within: Operation, number: int, by: Person, now: datetime, *, removed: bool = False) -> Contact:
        """Hold the contacts, and keep what stands under a number now as its past. Raises Overtaken if it is not what
        was read of it."""
        hold_records(self._connection, within, _KIND)
        row = self._connection.execute(_STANDING.where(_at(within, number))).one()
        if row.removed is not removed or self._seen.pop((within.id, number), row.body) != row.body:
            raise Overtaken
        past = {"contact_id": row.id, "until": now, "person_id": by.id, "body": row.body}
        self._connection.execute(insert(contact_past).values(past))
        return _CONTACT.validate_json(row.body)

    def history(self, within: Operation, number: int) -> list[Contact]:
        bodies = self._connection.scalars(
            select(contact_past.c.body).join(contact).where(_at(within, number)).order_by(contact_past.c.id)
        )
        return [_CONTACT.validate_json(body) for body in bodies]

    def search(self, within: Operation, asked: Sequence[Sequence[str]], now: datetime, limit: int) -> FoundContacts:
        index = self._index(within)
        hits = index.find(asked)
        at_work = self._checked_in(within, now) | index.having("shift", partial(_runs, now=now))
        ranked = chain(
            chain.from_iterable(numbers(rank & at_work) for rank in hits.ranks),
            chain.from_iterable(numbers(rank & ~at_work) for rank in hits.ranks),
        )
        return FoundContacts(self._valid_first(within, ranked, now, limit), hits.total, hits.complete)

    def near(self, within: Operation, word: str) -> list[str]:
        return self._index(within).near(word, _NEAR)

    def _checked_in(self, within: Operation, now: datetime) -> int:
        return of(self._connection.scalars(_CHECKED_IN, {"operation": within.id, "now": now}).all())

    def _valid_first(self, within: Operation, ranked: Iterator[int], now: datetime, limit: int) -> tuple[Contact, ...]:
        """The best of ranked numbers. Expired entries come last; among very many of them we stop looking for others."""
        valid: list[Contact] = []
        expired: list[Contact] = []
        for _ in range(_PORTIONS):
            some = list(islice(ranked, _PORTION))
            for each in self._numbered(within, some):
                (expired if each.expired(now) else valid).append(each)
            if len(valid) >= limit or len(some) < _PORTION:
                break
        return tuple((valid + expired)[:limit])

    def _numbered(self, within: Operation, wanted: Sequence[int]) -> list[Contact]:
        rows = self._connection.execute(_NUMBERED, {"operation": within.id, "numbers": wanted})
        bodies = {row.number: row.body for row in rows}
        return [_CONTACT.validate_json(bodies[number]) for number in wanted if number in bodies]

    def _index(self, within: Operation) -> SearchIndex:
        return SearchIndex(self._connection, within, _KIND)


def _at(within: Operation, number: int) -> ColumnElement[bool]:
    return and_(contact.c.operation_id == within.id, contact.c.number == number)


def _row(within: Operation, of_contact: Contact) -> dict[str, Any]:
    account = of_contact.account
    return {
        "operation_id": within.id,
        "number": of_contact.number,
        "removed": False,
        "platform": account.platform if account else None,
        "account": account.id if account else None,
        "checked_in_until": of_contact.checked_in_until,
        "body": _CONTACT.dump_json(of_contact, exclude_defaults=True).decode(),
    }


def _runs(shift: str, now: datetime) -> bool:
    """Whether a moment falls into a shift: a zone, and hours by its clock."""
    zone, hours = shift.split(" ")
    return Hours.parse(hours).cover(now.astimezone(ZoneInfo(zone)).time())


def _terms(of_contact: Contact) -> dict[str, int]:
    """The words that a contact is found by, and how much each of them counts."""
    terms: dict[str, int] = {}
    for name, weight in _WEIGHTS.items():
        for word in folded_words(getattr(of_contact, name))[:_MOST_WORDS]:
            terms.setdefault(word, weight)
    for code in of_contact.clusters:
        terms[f"cluster:{code}"] = _CLUSTER_WEIGHT
    for code in of_contact.languages:
        terms[f"language:{code}"] = _LANGUAGE_WEIGHT
    if of_contact.duty is not None and not of_contact.checked_out:
        terms[f"shift:{of_contact.zone} {of_contact.duty}"] = 1
    return terms
