"""Numbers of records, which count within an operation and are never given twice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.core.place import Operation
from bot.storage.dialect import insert_new
from bot.storage.tables import counter

# Run whenever records are written, so put together only once.
_HERE = (counter.c.operation_id == bindparam("operation"), counter.c.kind == bindparam("of_kind"))
_LAST = select(counter.c.last).where(*_HERE)
_HOLD = _LAST.with_for_update()
_TAKE = update(counter).where(*_HERE).values(last=counter.c.last + bindparam("count"))


def take_numbers(connection: Connection, within: Operation, kind: str, count: int) -> int:
    """Take ``count`` numbers that follow each other, and return the first; the records are held, too."""
    row = {"operation_id": within.id, "kind": kind}
    insert_new(connection, counter, [{**row, "last": 0}], tuple(row))
    connection.execute(_TAKE, {**_of(within, kind), "count": count})
    last: int = connection.execute(_LAST, _of(within, kind)).scalar_one()
    return last - count + 1


def last_number(connection: Connection, within: Operation, kind: str) -> int:
    """The number that was taken last; 0 if none was."""
    return connection.scalar(_LAST, _of(within, kind)) or 0


def hold_records(connection: Connection, within: Operation, kind: str) -> None:
    """Let nobody else write records of a kind until we commit: with several writers, one waits for the other."""
    connection.execute(_HOLD, _of(within, kind))


def _of(within: Operation, kind: str) -> dict[str, Any]:
    return {"operation": within.id, "of_kind": kind}
