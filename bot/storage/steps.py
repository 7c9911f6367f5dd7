"""What was done with records of any kind."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.core.people import Person
from bot.core.place import Operation
from bot.core.record import Kind, Ref, Taken
from bot.storage.codec import STEP
from bot.storage.tables import record, record_step

_LAST_BY = (
    select(record.c.kind, record.c.number, record_step.c.step, record_step.c.version, record_step.c.state)
    .join(record, record.c.id == record_step.c.record_id)
    .where(
        record.c.operation_id == bindparam("operation"),
        record_step.c.person_id == bindparam("person"),
        record_step.c.at >= bindparam("since"),
        record_step.c.body.is_not(None),
    )
    .order_by(record_step.c.at.desc(), record_step.c.id.desc())
    .limit(1)
)


class SqlSteps:
    """The steps of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_by(self, within: Operation, person: Person, since: datetime) -> tuple[Ref, Taken] | None:
        given = {"operation": within.id, "person": person.id, "since": since}
        row = self._connection.execute(_LAST_BY, given).one_or_none()
        if row is None:
            return None
        return Ref(Kind(row.kind), row.number), Taken(STEP.validate_json(row.step), row.version, row.state)
