"""The two statements that SQLite and PostgreSQL share without SQLAlchemy's common language having a word for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]) -> int:
    """Insert those rows whose ``unique`` columns are not there yet, and return how many that were."""
    if not rows:
        return 0
    statement = _insert(connection, table).on_conflict_do_nothing(index_elements=unique)
    counted = statement.execution_options(preserve_rowcount=True)  # else PostgreSQL's count of several rows is lost
    return connection.execute(counted, [dict(row) for row in rows]).rowcount


def insert_new_ids(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]
) -> list[tuple[int, str]]:
    """The same for tables with ``id`` and ``key``: return both of each row that was inserted, in the order of ids."""
    if not rows:
        return []
    statement = _insert(connection, table).on_conflict_do_nothing(index_elements=unique)
    inserted = connection.execute(statement.returning(table.c.id, table.c.key), [dict(row) for row in rows])
    return sorted((row.id, row.key) for row in inserted)


def upsert(connection: Connection, table: Table, row: Mapping[str, Any], unique: Sequence[str]) -> None:
    """Insert a row, or bring the one with the same ``unique`` columns up to date."""
    statement = _insert(connection, table)
    changed = {name: statement.excluded[name] for name in row if name not in unique}
    connection.execute(statement.on_conflict_do_update(index_elements=unique, set_=changed), dict(row))
