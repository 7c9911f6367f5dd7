"""Numbers of records, which count within an operation and are never given twice."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from bot.core.place import Operation
from bot.storage.dialect import insert_new
from bot.storage.tables import counter


def take_numbers(connection: Connection, within: Operation, kind: str, count: int) -> int:
    """Take ``count`` numbers that follow each other, and return the first. Who else wants some waits for our commit."""
    row = {"operation_id": within.id, "kind": kind}
    insert_new(connection, counter, [{**row, "last": 0}], tuple(row))
    mine = (counter.c.operation_id == within.id) & (counter.c.kind == kind)
    connection.execute(update(counter).where(mine).values(last=counter.c.last + count))
    last: int = connection.execute(select(counter.c.last).where(mine)).scalar_one()
    return last - count + 1
