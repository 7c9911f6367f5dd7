"""The statements that SQLite and PostgreSQL share without SQLAlchemy's common language having a word for them.

Each is built once: putting one together costs about as much as running it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    String,
    Table,
    Text,
    TypeDecorator,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.types import TypeEngine

_Insert = sqlite.Insert | postgresql.Insert

_AT_ONCE = 5_000  # rows in one statement

LAST = "\U0010ffff"
"""Behind all other letters: between a beginning, and the same with this behind it, is all that begins so."""


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]) -> int:
    """Insert those rows whose ``unique`` columns are not there yet, and return how many that were."""
    if not rows:
        return 0
    statement = _inserting_new(connection.dialect.name, table, tuple(unique), tuple(rows[0]), _listed(connection, rows))
    return _written(connection, statement, rows)


def insert_new_ids(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], unique: Sequence[str]
) -> list[tuple[int, str]]:
    """The same for tables with ``id`` and ``key``: return both of each row that was inserted, in the order of ids."""
    if not rows:
        return []
    statement = _inserting_new_ids(connection.dialect.name, table, tuple(unique))
    inserted = connection.execute(statement, _given(rows))
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
    distinct = list({tuple(row[name] for name in unique): row for row in rows}.values())  # changed once by a statement
    listed = _listed(connection, distinct)
    statement = _upserting(connection.dialect.name, table, tuple(rows[0]), tuple(unique), only, listed)
    return _written(connection, statement, distinct)


class Many(TypeDecorator[Sequence[Any]]):
    """Several numbers or texts in one parameter, so that it is one statement however many they are."""

    impl = Text
    cache_ok = True

    def __init__(self, each: type[Integer] | type[String]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else postgresql.ARRAY(self.each))

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> str | list[Any] | None:
        some = list(value or ())
        return json.dumps(some, ensure_ascii=False) if dialect.name == "sqlite" else some


def among(dialect: str, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column has one of the values that a statement is given as a list under a name."""
    many = bindparam(name, type_=Many(String if isinstance(column.type, String) else Integer))
    if dialect == "sqlite":
        return column.in_(select(func.json_each(many).table_valued("value").c.value))
    return column == any_(many)


def listed(dialect: str, name: str) -> ColumnElement[str]:
    """The texts that a statement is given as a list under a name: it has a row for each of them."""
    many = bindparam(name, type_=Many(String))
    if dialect == "sqlite":
        return func.json_each(many).table_valued("value").c.value
    return func.unnest(many).table_valued("value").render_derived().c.value


def _listed(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """The columns of which rows are given as a list each, so that one statement writes all of them: several times as
    fast on PostgreSQL. What is the same in all rows is given once. None where rows are written one by one."""
    if connection.dialect.name != "postgresql" or len(rows) == 1:
        return ()
    first = rows[0]
    return tuple(name for name in first if any(row[name] != first[name] for row in rows))


def _written(connection: Connection, statement: _Insert, rows: Sequence[Mapping[str, Any]]) -> int:
    """Write rows that a statement was put together for, and return how many that were."""
    listed = _listed(connection, rows)
    if not listed:
        return connection.execute(statement, _given(rows)).rowcount
    portions = (rows[start : start + _AT_ONCE] for start in range(0, len(rows), _AT_ONCE))
    return sum(
        connection.execute(statement, {**rows[0], **{name: [row[name] for row in some] for name in listed}}).rowcount
        for some in portions
    )


def _insert(dialect: str, table: Table, names: Sequence[str], listed: Sequence[str]) -> _Insert:
    statement = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    if listed:
        lists = [bindparam(name, type_=postgresql.ARRAY(table.c[name].type)) for name in listed]
        rows = func.unnest(*lists).table_valued(*listed).render_derived()
        values = (rows.c[name] if name in listed else bindparam(name, type_=table.c[name].type) for name in names)
        statement = statement.from_select(names, select(*values), include_defaults=False)
    return statement.execution_options(preserve_rowcount=True)  # else PostgreSQL's count of several rows is lost


def _given(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]] | dict[str, Any]:
    """Rows as a statement is given them; one alone takes half as long if it does not come as many."""
    return dict(rows[0]) if len(rows) == 1 else [dict(row) for row in rows]


@cache
def _inserting_new(
    dialect: str, table: Table, unique: tuple[str, ...], names: tuple[str, ...] = (), listed: tuple[str, ...] = ()
) -> _Insert:
    return _insert(dialect, table, names, listed).on_conflict_do_nothing(index_elements=unique)


@cache
def _inserting_new_ids(dialect: str, table: Table, unique: tuple[str, ...]) -> ReturningInsert[int, str]:
    return _inserting_new(dialect, table, unique).returning(table.c.id, table.c.key)


@cache
def _upserting(  # noqa: PLR0917 -- a cache's key
    dialect: str,
    table: Table,
    names: tuple[str, ...],
    unique: tuple[str, ...],
    only: ColumnElement[bool] | None,
    listed: tuple[str, ...],
) -> _Insert:
    statement = _insert(dialect, table, names, listed)
    changed = {name: statement.excluded[name] for name in names if name not in unique}
    return statement.on_conflict_do_update(index_elements=unique, set_=changed, where=only)
