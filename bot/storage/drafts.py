"""Forms that were refused, until they are filed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.storage.dialect import upsert
from bot.storage.tables import draft

# Asked by every command with a form, so put together only once.
_MINE = (
    draft.c.operation_id == bindparam("operation"),
    draft.c.person_id == bindparam("person"),
    draft.c.family == bindparam("of_family"),
)
_TEXT = select(draft.c.text).where(*_MINE, draft.c.marking <= bindparam("ceiling"))
_DROPPED = delete(draft).where(*_MINE)


class SqlDrafts:
    """The drafts of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(
        self, within: Operation, person: Person, family: str, text: str, *, marking: Marking, now: datetime
    ) -> None:
        key = {"operation_id": within.id, "person_id": person.id, "family": family}
        upsert(self._connection, draft, {**key, "text": text, "marking": int(marking), "at": now}, tuple(key))

    def fetch(self, within: Operation, person: Person, family: str, ceiling: Marking) -> str | None:
        return self._connection.scalar(_TEXT, {**_of(within, person, family), "ceiling": int(ceiling)})

    def drop(self, within: Operation, person: Person, family: str) -> None:
        self._connection.execute(_DROPPED, _of(within, person, family))


def _of(within: Operation, person: Person, family: str) -> dict[str, object]:
    return {"operation": within.id, "person": person.id, "of_family": family}
