"""What people are called, folded: looked up by the database, however many people there are."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from sqlalchemy import Connection, ScalarSelect, Select, bindparam, delete, insert, select

from bot.core.place import Operation
from bot.engine.words import fold
from bot.storage.dialect import among
from bot.storage.tables import account, person, person_name, role

_CALLED = (
    select(person.c.name, account.c.name.label("shown"), account.c.handle)
    .join(account, account.c.person_id == person.c.id)
    .where(person.c.id == bindparam("of_person"))
)
_KEPT = insert(person_name)
_FORGOTTEN = delete(person_name).where(person_name.c.person_id == bindparam("of_person"))


class PeopleNames:
    """The folded names of people, of their accounts, and the handles of these with an @."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, whose: int) -> None:
        """Keep what a person is called now, by their id."""
        self.forget(whose)
        rows = self._connection.execute(_CALLED, {"of_person": whose}).all()
        names = {fold(each) for row in rows for each in (row.name, row.shown, row.handle and f"@{row.handle}") if each}
        self._connection.execute(_KEPT, [{"person_id": whose, "folded": name} for name in sorted(names)])

    def forget(self, whose: int) -> None:
        """Forget all names of a person."""
        self._connection.execute(_FORGOTTEN, {"of_person": whose})

    def known(self, folded: Collection[str], within: Operation) -> set[str]:
        """Those of some folded names that somebody has who was seen in an operation."""
        given = {"operation": within.id, "names": sorted(folded)}
        return set(self._connection.scalars(_known(self._connection.dialect.name), given))


@cache
def having(dialect: str) -> ScalarSelect[int]:
    """The ids of those who have one of some folded names, which a statement is given as ``names``."""
    return select(person_name.c.person_id).where(among(dialect, person_name.c.folded, "names")).scalar_subquery()


@cache
def _known(dialect: str) -> Select[str]:
    return (
        select(person_name.c.folded)
        .join(role, role.c.person_id == person_name.c.person_id)
        .where(role.c.operation_id == bindparam("operation"), among(dialect, person_name.c.folded, "names"))
        .distinct()
    )
