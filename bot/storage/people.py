"""Persons, their accounts and their roles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, insert, select, update

from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Membership, Person, Role
from bot.core.place import Account, Operation
from bot.engine.words import fold
from bot.storage.dialect import insert_new, upsert
from bot.storage.names import PeopleNames, having
from bot.storage.operations import read_operation
from bot.storage.tables import account, operation, person, role

_PERSONS = select(person.c.id, person.c.name, person.c.language)

# Asked for every event, so put together only once.
_OTHER = account.alias()
_MET = (
    _PERSONS.add_columns(account.c.name.label("shown"), account.c.handle, _OTHER.c.platform, _OTHER.c.account)
    .join(account)
    .join(_OTHER, _OTHER.c.person_id == person.c.id)
    .where(account.c.platform == bindparam("platform"), account.c.account == bindparam("account"))
    .order_by(_OTHER.c.platform, _OTHER.c.account)
)
"""Whose an account is: a row for each of their accounts."""
_ACCOUNTS = (
    select(account.c.platform, account.c.account)
    .where(account.c.person_id == bindparam("person"))
    .order_by(account.c.platform, account.c.account)
)
_NAMES = (
    select(person.c.name, account.c.name, account.c.handle)
    .join(account, account.c.person_id == person.c.id)
    .join(role, role.c.person_id == person.c.id)
    .where(role.c.operation_id == bindparam("operation"))
    .order_by(person.c.id)
)
_MEMBERSHIP = select(role.c.role, role.c.seen).where(
    role.c.person_id == bindparam("person"), role.c.operation_id == bindparam("operation")
)

_BY_ID = _PERSONS.where(person.c.id == bindparam("person"))
_CALLED = (
    _PERSONS.add_columns(account.c.name.label("shown"), account.c.handle)
    .join(role, role.c.person_id == person.c.id)
    .join(account, account.c.person_id == person.c.id)
    .where(role.c.operation_id == bindparam("operation"))
    .order_by(person.c.id)
)
_MADE = insert(person).returning(person.c.id)
_MINE = (role.c.person_id == bindparam("of_person"), role.c.operation_id == bindparam("in_operation"))
_LIFTED = [
    update(role).where(*_MINE, role.c[name] < bindparam("least")).values({name: bindparam("least")})
    for name in ("role", "seen")
]
_OPERATIONS = select(operation).join(role).where(role.c.person_id == bindparam("person")).order_by(operation.c.id)
_HOLDERS = (
    _PERSONS.join(role)
    .where(role.c.operation_id == bindparam("operation"), role.c.role == bindparam("what"))
    .order_by(person.c.id)
)


class SqlPeople:
    """The people of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._names = PeopleNames(connection)

    def identify(self, sender: Sender) -> Person:
        rows = self._connection.execute(_MET, _named(sender.account)).all()
        if not rows:
            return self._make(sender)
        row, known = rows[0], _read(rows)
        shown = sender.name or row.shown
        if (shown, sender.handle) == (row.shown, row.handle):
            return known
        return self._follow(known, sender, shown)

    def find(self, of: Account) -> Person | None:
        rows = self._connection.execute(_MET, _named(of)).all()
        return _read(rows) if rows else None

    def by_id(self, id: int) -> Person | None:
        row = self._connection.execute(_BY_ID, {"person": id}).one_or_none()
        return self._person(row) if row else None

    def _make(self, sender: Sender) -> Person:
        name = sender.name or sender.account.id
        id = self._connection.execute(_MADE, {"name": name}).scalar_one()
        row = {"platform": sender.account.platform, "account": sender.account.id, "name": name, "handle": sender.handle}
        if insert_new(self._connection, account, [{"person_id": id, **row}], ("platform", "account")):
            self._names.keep(id)
            return Person(id, name, None, (sender.account,))
        # Another Unit met them at the same moment, in another room.
        self._connection.execute(delete(person).where(person.c.id == id))
        return self.identify(sender)

    def _follow(self, known: Person, sender: Sender, shown: str) -> Person:
        """Keep the name that the platform shows; of several accounts the first one names the person."""
        change = update(account).where(*_of(sender.account))
        self._connection.execute(change.values(name=shown, handle=sender.handle))
        if known.accounts[0] == sender.account:
            self._connection.execute(update(person).where(person.c.id == known.id).values(name=shown))
            known = replace(known, name=shown)
        self._names.keep(known.id)
        return known

    def _person(self, row: Row[*tuple[Any, ...]]) -> Person:
        accounts = self._connection.execute(_ACCOUNTS, {"person": row.id})
        return Person(row.id, row.name, row.language, tuple(Account(each.platform, each.account) for each in accounts))

    def named(self, name: str, within: Operation) -> list[Person]:
        alike_ones = _CALLED.where(person.c.id.in_(having(self._connection.dialect.name)))
        rows = self._connection.execute(alike_ones, {"operation": within.id, "names": [fold(name)]}).all()
        called = [(row, (row.name, row.shown, f"@{row.handle}" if row.handle else row.name)) for row in rows]
        for alike in (str.casefold, fold):  # accents count where they tell two people apart
            found = {row.id: row for row, names in called if alike(name) in map(alike, names)}
            if found:
                return [self._person(row) for row in found.values()]
        return []

    def known(self, names: Collection[str], within: Operation) -> set[str]:
        return self._names.known(names, within)

    def names(self, within: Operation) -> list[str]:
        rows = self._connection.execute(_NAMES, {"operation": within.id}).all()
        names = (each for name, shown, handle in rows for each in (name, shown, handle and f"@{handle}"))
        return list(dict.fromkeys(filter(None, names)))

    def role(self, of: Person, within: Operation) -> Role | None:
        found = self.membership(of, within)
        return found.role if found else None

    def membership(self, of: Person, within: Operation) -> Membership | None:
        row = self._connection.execute(_MEMBERSHIP, {"person": of.id, "operation": within.id}).one_or_none()
        return Membership(Role(row.role), Marking(row.seen)) if row else None

    def grant(self, to: Person, within: Operation, what: Role) -> None:
        row = {"person_id": to.id, "operation_id": within.id, "role": int(what)}
        upsert(self._connection, role, row, ("person_id", "operation_id"))

    def seen(self, who: Person, within: Operation, ceiling: Marking) -> None:
        self._lift(who.id, within.id, Membership(Role.OBSERVER, ceiling))

    def _lift(self, who: int, within: int, least: Membership) -> None:
        """Let somebody be no less than this in an operation."""
        row = {"person_id": who, "operation_id": within, "role": int(least.role), "seen": int(least.seen)}
        if insert_new(self._connection, role, [row], ("person_id", "operation_id")):
            return
        for lifted, value in zip(_LIFTED, (least.role, least.seen), strict=True):
            self._connection.execute(lifted, {"of_person": who, "in_operation": within, "least": int(value)})

    def operations(self, of: Person) -> list[Operation]:
        rows = self._connection.execute(_OPERATIONS, {"person": of.id})
        return [read_operation(*row) for row in rows]

    def holders(self, within: Operation, what: Role) -> list[Person]:
        rows = self._connection.execute(_HOLDERS, {"operation": within.id, "what": int(what)}).all()
        return [self._person(row) for row in rows]

    def speak(self, who: Person, language: str | None) -> None:
        self._connection.execute(update(person).where(person.c.id == who.id).values(language=language))

    def merge(self, kept: Person, other: Person) -> None:
        self._connection.execute(update(account).where(account.c.person_id == other.id).values(person_id=kept.id))
        for row in self._connection.execute(select(role).where(role.c.person_id == other.id)).all():
            self._lift(kept.id, row.operation_id, Membership(Role(row.role), Marking(row.seen)))
        self._connection.execute(delete(role).where(role.c.person_id == other.id))
        if kept.language is None and other.language is not None:
            self.speak(kept, other.language)
        self._names.forget(other.id)
        self._names.keep(kept.id)
        self._connection.execute(delete(person).where(person.c.id == other.id))


def _read(rows: Sequence[Row[*tuple[Any, ...]]]) -> Person:
    """A person from a row for each of their accounts."""
    first = rows[0]
    return Person(first.id, first.name, first.language, tuple(Account(row.platform, row.account) for row in rows))


def _named(owner: Account) -> dict[str, str]:
    return {"platform": owner.platform, "account": owner.id}


def _of(owner: Account) -> tuple[ColumnElement[bool], ...]:
    return account.c.platform == owner.platform, account.c.account == owner.id
