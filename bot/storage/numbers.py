"""Numbers of records, which count within an operation and are never given twice."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, select, update

from bot.core.place import Operation
from bot.storage.dialect import insert_new
from bot.storage.tables import counter


def take_numbers(connection: Connection, within: Operation, kind: str, count: int) -> int:
    """Take ``count`` numbers that follow each other, and return the first; the records are held, too."""
    row = {"operation_id": within.id, "kind": kind}
    insert_new(connection, counter, [{**row, "last": 0}], tuple(row))
    connection.execute(update(counter).where(_of(within, kind)).values(last=counter.c.last + count))
    last: int = connection.execute(select(counter.c.last).where(_of(within, kind))).scalar_one()
    return last - count + 1


def last_number(connection: Connection, within: Operation, kind: str) -> int:
    """The number that was taken last; 0 if none was."""
    return connection.scalar(select(counter.c.last).where(_of(within, kind))) or 0


def hold_records(connection: Connection, within: Operation, kind: str) -> None:
    """Let nobody else write records of a kind until we commit: with several writers, one waits for the other."""
    connection.execute(select(counter.c.last).where(_of(within, kind)).with_for_update())


def _of(within: Operation, kind: str) -> ColumnElement[bool]:
    return (counter.c.operation_id == within.id) & (counter.c.kind == kind)
