"""Who asked for what, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select

from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.stores import Cause, Noted
from bot.storage.tables import audit


class SqlAudit:
    """The audit of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(
        self,
        *,
        at: datetime,
        cause: Cause,
        account: Account,
        person: Person,
        operation: Operation | None,
        action: str,
        outcome: str,
        subject: Mapping[str, str | int],
    ) -> None:
        self._connection.execute(
            insert(audit),
            {
                "at": at,
                "cause": cause.key,
                "origin": cause.origin,
                "platform": account.platform,
                "account": account.id,
                "person_id": person.id,
                "operation_id": operation.id if operation else None,
                "action": action,
                "outcome": outcome,
                "subject": json.dumps(subject, ensure_ascii=False, sort_keys=True),
            },
        )

    def last(self, origin: str) -> Noted | None:
        row = self._connection.execute(
            select(audit.c.cause, audit.c.action, audit.c.outcome, audit.c.subject)
            .where(audit.c.origin == origin)
            .order_by(audit.c.id.desc())
            .limit(1)
        ).one_or_none()
        return Noted(row.cause, row.action, row.outcome, json.loads(row.subject)) if row else None
