"""Connections are made so that what is committed stays, and errors keep secrets."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.storage.engines import open_engines
from tests.support.postgres import Postgres

WAL, FULL, ON = "wal", 2, 1


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.scalar(text(f"PRAGMA {name}"))


def test_a_file_is_written_ahead_and_to_the_disk(sqlite_file: str) -> None:
    writing, reading = open_engines(sqlite_file)
    assert reading is not None
    for engine in (writing, reading):
        assert pragma(engine, "journal_mode") == WAL
        assert pragma(engine, "synchronous") == FULL
        assert pragma(engine, "foreign_keys") == ON
        assert pragma(engine, "busy_timeout") == 10_000
        engine.dispose()


def test_postgresql_compresses_quickly_where_it_can(postgres: Postgres) -> None:
    writing, _ = open_engines(postgres.create_database())
    with writing.connect() as connection:
        assert connection.scalar(text("SHOW default_toast_compression")) == "lz4"
    writing.dispose()


def test_keys_that_lead_nowhere_are_refused(sqlite_file: str) -> None:
    writing, reading = open_engines(sqlite_file)
    with pytest.raises(IntegrityError), writing.begin() as connection:
        connection.execute(text("INSERT INTO role (person_id, operation_id, role) VALUES (1, 1, 1)"))
    for engine in filter(None, (writing, reading)):
        engine.dispose()


def test_reading_sees_what_was_committed_while_somebody_writes(sqlite_file: str) -> None:
    writing, reading = open_engines(sqlite_file)
    assert reading is not None
    with writing.begin() as first:
        first.execute(text("INSERT INTO person (name) VALUES ('Ana')"))
        with reading.connect() as other:
            assert other.scalar(text("SELECT count(*) FROM person")) == 0
    with reading.connect() as other:
        assert other.scalar(text("SELECT count(*) FROM person")) == 1
    writing.dispose()
    reading.dispose()


def test_errors_do_not_repeat_what_people_said(sqlite_file: str) -> None:
    writing, reading = open_engines(sqlite_file)
    with pytest.raises(OperationalError) as caught, writing.begin() as connection:
        connection.execute(text("INSERT INTO nowhere (words) VALUES (:words)"), {"words": "our secret"})
    assert "our secret" not in str(caught.value)
    for engine in filter(None, (writing, reading)):
        engine.dispose()


def test_a_database_in_memory_has_one_connection() -> None:
    writing, reading = open_engines("sqlite://")
    assert reading is None
    assert pragma(writing, "foreign_keys") == ON
    writing.dispose()


def test_paths_may_have_spaces(tmp_path: Path) -> None:
    folder = tmp_path / "relief data"
    folder.mkdir()
    writing, reading = open_engines(f"sqlite:///{folder / 'bot.sqlite'}")
    assert pragma(writing, "journal_mode") == WAL
    for engine in filter(None, (writing, reading)):
        engine.dispose()
