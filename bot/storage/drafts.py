"""Forms that were refused, until they are filed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.records import Draft
from bot.storage.tables import draft


class SqlDrafts:
    """The drafts of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, within: Operation, person: Person, family: str, text: str, *, marking: Marking, now: datetime
    ) -> None:
        of = {"operation_id": within.id, "person_id": person.id, "family": family}
        self._connection.execute(insert(draft).values(**of, text=text, marking=int(marking), at=now))

    def all(self, within: Operation, person: Person, family: str, ceiling: Marking) -> list[Draft]:
        rows = self._connection.execute(
            select(draft.c.id, draft.c.text, draft.c.marking)
            .where(draft.c.operation_id == within.id, draft.c.person_id == person.id, draft.c.family == family)
            .where(draft.c.marking <= int(ceiling))
            .order_by(draft.c.id.desc())
        )
        return [Draft(row.id, row.text, Marking(row.marking)) for row in rows]

    def drop(self, dropped: Draft) -> None:
        self._connection.execute(delete(draft).where(draft.c.id == dropped.id))
