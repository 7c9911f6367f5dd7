"""Connections: for SQLite one that writes and some that read, for PostgreSQL one pool."""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

_BUSY_MS = 10_000  # another process (an upgrade, a backup) may hold the file for a moment
_CACHE_KIB = 16_384
_CHECKPOINT_PAGES = 8_000  # of 4 KiB: a page of a large index is often changed again before it must be written back
_PREPARED = 1024  # statements that a connection to SQLite need not read again; one command has up to a hundred
_LZ4 = """
SELECT set_config(name, 'lz4', false) FROM pg_settings
WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)
"""
_PRIVATE = True  # errors go to the log, and parameters hold what people said


def open_engines(url: str) -> tuple[Engine, Engine | None]:
    """The engine to write with and the one to read with; an SQLite database in memory has one connection for both."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        engine = create_engine(address, pool_size=8, pool_pre_ping=True, hide_parameters=_PRIVATE)
        event.listen(engine, "connect", _compress_quickly)
        return engine, engine
    if address.database in {None, "", ":memory:"}:
        return _sqlite(address, begin="BEGIN IMMEDIATE", memory=True), None
    return _sqlite(address, begin="BEGIN IMMEDIATE"), _sqlite(address, begin="BEGIN")


def _compress_quickly(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """Let PostgreSQL compress long texts by LZ4, if it can: a long report is kept five times as fast."""
    cursor = connection.cursor()
    cursor.execute(_LZ4)
    cursor.close()
    connection.commit()


def _sqlite(address: URL, *, begin: str, memory: bool = False) -> Engine:
    engine = create_engine(
        address.set(drivername="sqlite+liaison"),
        begin=begin,
        connect_args={"check_same_thread": False, "cached_statements": _PREPARED},
        hide_parameters=_PRIVATE,
        poolclass=StaticPool if memory else None,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # sqlite3 would begin too late: we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"cache_size=-{_CACHE_KIB}",
            f"wal_autocheckpoint={_CHECKPOINT_PAGES}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


class Sqlite(SQLiteDialect_pysqlite):
    """SQLite with a BEGIN of ours. An event listener would be simpler, but makes every statement half as slow again."""

    supports_statement_cache = True

    def __init__(self, begin: str, **more: Any) -> None:
        super().__init__(**more)
        self._begin = begin

    def do_begin(self, dbapi_connection: DBAPIConnection) -> None:
        """Begin the transaction that SQLAlchemy is about to use."""
        dbapi_connection.cursor().execute(self._begin)


registry.register("sqlite.liaison", __name__, Sqlite.__name__)
