"""What one database has, put into another: a year of records is written once and measured on both kinds."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import psycopg
from psycopg import sql
from sqlalchemy import Integer, Table, make_url

from bot.storage.tables import metadata


def copy_all(sqlite: str, postgresql: str) -> None:
    """Copy all rows of an SQLite database to an empty PostgreSQL one with the same tables; both by their addresses."""
    file = make_url(sqlite).database
    assert file is not None
    with closing(sqlite3.connect(file)) as old, psycopg.connect(postgresql.replace("+psycopg", "")) as new:
        new.execute("SET timezone = 'UTC'")  # SQLite knows no zones: there all is in UTC
        for table in metadata.sorted_tables:
            _copy(table, old, new)


def _copy(table: Table, old: sqlite3.Connection, new: psycopg.Connection[tuple[object, ...]]) -> None:
    names = [column.name for column in table.columns]
    into = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    listed = ", ".join(f'"{name}"' for name in names)
    with new.cursor() as cursor, cursor.copy(into) as copy:
        for row in old.execute(f'SELECT {listed} FROM "{table.name}"'):
            copy.write_row(row)
    if "id" in table.columns and isinstance(table.columns["id"].type, Integer):
        new.execute(
            sql.SQL(
                "SELECT setval(pg_get_serial_sequence({}, 'id'), (SELECT coalesce(max(id), 0) + 1 FROM {}))"
            ).format(table.name, sql.Identifier(table.name))
        )
