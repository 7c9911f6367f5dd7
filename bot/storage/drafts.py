"""Forms that were refused, until they are filed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.storage.dialect import upsert
from bot.storage.tables import draft


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
        seen = (_of(within, person, family), draft.c.marking <= int(ceiling))
        return self._connection.scalar(select(draft.c.text).where(*seen))

    def drop(self, within: Operation, person: Person, family: str) -> None:
        self._connection.execute(delete(draft).where(_of(within, person, family)))


def _of(within: Operation, person: Person, family: str) -> ColumnElement[bool]:
    return and_(draft.c.operation_id == within.id, draft.c.person_id == person.id, draft.c.family == family)
