"""Empty databases of every kind, for the suites that hold for all of them."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, delete

from bot.storage.schema import upgrade
from bot.storage.store import SqlStore
from bot.storage.tables import metadata
from tests.support.postgres import Postgres


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, to be copied."""
    file = tmp_path_factory.mktemp("template") / "bot.sqlite"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres) -> Iterator[Engine]:
    """A PostgreSQL database with our tables."""
    url = postgres.create_database()
    upgrade(url)
    engine = create_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_file(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an SQLite file with empty tables."""
    file = shutil.copy(sqlite_template, tmp_path / "bot.sqlite")
    return f"sqlite:///{file}"


@pytest.fixture
def emptied_postgres(postgres_database: Engine) -> str:
    """The address of a PostgreSQL database with empty tables. To delete a few rows is faster than to truncate."""
    with postgres_database.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
    return postgres_database.url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite in memory", "sqlite file", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, of each kind in turn."""
    if request.param == "sqlite in memory":
        return "sqlite://"
    kept: str = request.getfixturevalue("sqlite_file" if request.param == "sqlite file" else "emptied_postgres")
    return kept


@pytest.fixture
async def store(database: str) -> AsyncIterator[SqlStore]:
    """A store on an empty database, of each kind in turn."""
    opened = SqlStore(database)
    yield opened
    await opened.close()
