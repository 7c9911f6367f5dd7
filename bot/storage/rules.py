"""Rules that stand for an operation until they are taken back."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from bot.core.place import Operation
from bot.storage.dialect import upsert
from bot.storage.tables import standing_rule


class SqlStandingRules:
    """The standing rules of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, within: Operation, kind: str, name: str, body: str) -> None:
        key = {"operation_id": within.id, "kind": kind, "name": name}
        upsert(self._connection, standing_rule, {**key, "body": body}, tuple(key))

    def get(self, within: Operation, kind: str, name: str) -> str | None:
        return self._connection.scalar(select(standing_rule.c.body).where(_at(within, kind, name)))

    def all(self, within: Operation, kind: str) -> dict[str, str]:
        rows = self._connection.execute(
            select(standing_rule.c.name, standing_rule.c.body).where(
                standing_rule.c.operation_id == within.id, standing_rule.c.kind == kind
            )
        )
        return dict(sorted((row.name, row.body) for row in rows))

    def drop(self, within: Operation, kind: str, name: str) -> bool:
        return bool(self._connection.execute(delete(standing_rule).where(_at(within, kind, name))).rowcount)


def _at(within: Operation, kind: str, name: str) -> ColumnElement[bool]:
    of_kind = and_(standing_rule.c.operation_id == within.id, standing_rule.c.kind == kind)
    return and_(of_kind, standing_rule.c.name == name)
