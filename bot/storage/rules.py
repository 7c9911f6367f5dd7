"""Rules that stand for an operation until they are taken back."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select

from bot.core.place import Operation
from bot.storage.dialect import upsert
from bot.storage.tables import standing_rule

# Asked at every start and for every command with a rule, so put together only once.
_OF_KIND = (standing_rule.c.operation_id == bindparam("operation"), standing_rule.c.kind == bindparam("of_kind"))
_AT = (*_OF_KIND, standing_rule.c.name == bindparam("called"))
_BODY = select(standing_rule.c.body).where(*_AT)
_ALL = select(standing_rule.c.name, standing_rule.c.body).where(*_OF_KIND)
_DROPPED = delete(standing_rule).where(*_AT)


class SqlStandingRules:
    """The standing rules of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, within: Operation, kind: str, name: str, body: str) -> None:
        key = {"operation_id": within.id, "kind": kind, "name": name}
        upsert(self._connection, standing_rule, {**key, "body": body}, tuple(key))

    def get(self, within: Operation, kind: str, name: str) -> str | None:
        return self._connection.scalar(_BODY, _at(within, kind, name))

    def all(self, within: Operation, kind: str) -> dict[str, str]:
        rows = self._connection.execute(_ALL, {"operation": within.id, "of_kind": kind})
        return dict(sorted((row.name, row.body) for row in rows))

    def drop(self, within: Operation, kind: str, name: str) -> bool:
        return bool(self._connection.execute(_DROPPED, _at(within, kind, name)).rowcount)


def _at(within: Operation, kind: str, name: str) -> dict[str, object]:
    return {"operation": within.id, "of_kind": kind, "called": name}
