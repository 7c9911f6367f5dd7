"""The migrations make the tables that the stores use, and say what is wrong with a database that they cannot change."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, inspect, text

from bot.core.stores import StoreUnavailable
from bot.storage.schema import upgrade
from bot.storage.tables import metadata
from tests.support.postgres import Postgres


def differences(url: str) -> list[object]:
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        found: list[object] = list(compare_metadata(context, metadata))
    engine.dispose()
    return found


def counts_on(engine: Engine) -> list[str]:
    """The tables of SQLite that never give a number twice."""
    query = "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%' ORDER BY name"
    with engine.connect() as connection:
        return list(connection.scalars(text(query)))


def test_migrations_make_exactly_the_tables_of_sqlite(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    assert upgrade(url)[0] == "0001"
    assert differences(url) == []
    assert upgrade(url) == []


def test_migrations_make_exactly_the_tables_of_postgresql(postgres: Postgres) -> None:
    url = postgres.create_database()
    assert upgrade(url)[0] == "0001"
    assert differences(url) == []
    assert upgrade(url) == []


def test_tables_are_the_same_without_migrations(tmp_path: Path) -> None:
    """A database in memory is made from the tables, a kept one by migrations: both have the same indexes."""
    migrated, made = (create_engine(f"sqlite:///{tmp_path / name}") for name in ("migrated", "made"))
    upgrade(str(migrated.url))
    metadata.create_all(made)
    assert [counts_on(engine) for engine in (migrated, made)] == [["person"], ["person"]]
    for table in metadata.sorted_tables:
        found = [
            sorted(
                (str(index["name"]), index["column_names"], index["unique"])
                for index in inspect(engine).get_indexes(table.name)
            )
            for engine in (migrated, made)
        ]
        assert found[0] == found[1]
    migrated.dispose()
    made.dispose()


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="newer version"):
        upgrade(url)


def test_a_database_that_cannot_be_opened_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match=r"cannot be opened.*'data_dir'"):
        upgrade(f"sqlite:///{tmp_path / 'no-such-folder' / 'bot.sqlite'}")
    with pytest.raises(StoreUnavailable, match="Check that it is running"):
        upgrade("postgresql+psycopg://nobody@127.0.0.1:9/nothing")
