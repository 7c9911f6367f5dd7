"""The statements that SQLite and PostgreSQL share without SQLAlchemy's common language having a word for them.

Each is built once: putting one together costs about as much as running it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Table, any_, func, literal, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

_Insert = sqlite.Insert | postgresql.Insert


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]) -> int:
    """Insert those rows whose ``unique`` columns are not there yet, and return how many that were."""
    if not rows:
        return 0
    statement = _inserting_new(connection.dialect.name, table, tuple(unique))
    counted = statement.execution_options(preserve_rowcount=True)  # else PostgreSQL's count of several rows is lost
    return connection.execute(counted, [dict(row) for row in rows]).rowcount


def insert_new_ids(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]
) -> list[tuple[int, str]]:
    """The same for tables with ``id`` and ``key``: return both of each row that was inserted, in the order of ids."""
    if not rows:
        return []
    statement = _inserting_new_ids(connection.dialect.name, table, tuple(unique))
    inserted = connection.execute(statement, [dict(row) for row in rows])
    return sorted((row.id, row.key) for row in inserted)


def upsert(connection: Connection, table: Table, row: Mapping[str, Any], unique: Sequence[str]) -> None:
    """Insert a row, or bring the one with the same ``unique`` columns up to date."""
    upsert_all(connection, table, [row], unique)


def upsert_all(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    unique: Sequence[str],
    only: ColumnElement[bool] | None = None,
) -> int:
    """The same for several; those that are there are changed ``only`` if that holds for them. How many were written."""
    if not rows:
        return 0
    statement = _upserting(connection.dialect.name, table, tuple(rows[0]), tuple(unique), only)
    counted = statement.execution_options(preserve_rowcount=True)
    return connection.execute(counted, [dict(row) for row in rows]).rowcount


def among(connection: Connection, column: ColumnElement[int], numbers: Iterable[int]) -> ColumnElement[bool]:
    """Whether a column has one of some numbers: in one parameter, so that it is one statement however many they are."""
    if connection.dialect.name == "sqlite":
        each = func.json_each(json.dumps(list(numbers))).table_valued("value")
        return column.in_(select(each.c.value))
    return column == any_(literal(list(numbers), postgresql.ARRAY(Integer)))


def _insert(dialect: str, table: Table) -> _Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


@cache
def _inserting_new(dialect: str, table: Table, unique: tuple[str, ...]) -> _Insert:
    return _insert(dialect, table).on_conflict_do_nothing(index_elements=unique)


@cache
def _inserting_new_ids(dialect: str, table: Table, unique: tuple[str, ...]) -> ReturningInsert[int, str]:
    return _inserting_new(dialect, table, unique).returning(table.c.id, table.c.key)


@cache
def _upserting(
    dialect: str, table: Table, names: tuple[str, ...], unique: tuple[str, ...], only: ColumnElement[bool] | None
) -> _Insert:
    statement = _insert(dialect, table)
    changed = {name: statement.excluded[name] for name in names if name not in unique}
    return statement.on_conflict_do_update(index_elements=unique, set_=changed, where=only)
