"""Empty databases of every kind, for the suites that hold for all of them.

A store goes from test to test, its tables emptied in between: a new one spends most of its first seconds on compiling
the same statements again.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine

from bot.core.stores import Unit
from bot.storage.store import SqlStore
from bot.storage.tables import AUDIT_GUARDS, metadata
from bot.storage.unit import SqlUnit
from tests.support.postgres import Postgres

MEMORY = "sqlite://"
_TABLES = [table.name for table in reversed(metadata.sorted_tables)]
_IDLE: defaultdict[str, list[SqlStore]] = defaultdict(list)


@asynccontextmanager
async def lent(address: str) -> AsyncIterator[SqlStore]:
    """A store on a database with empty tables. Whoever has one has it alone; it is given back open."""
    store = _IDLE[address].pop() if _IDLE[address] else SqlStore(address)
    await store.run(_empty)
    try:
        yield store
    finally:
        _IDLE[address].append(store)


def _empty(unit: Unit) -> None:
    assert isinstance(unit, SqlUnit)
    empty(unit._connection)


def empty(connection: Connection) -> None:
    """Take everything out of the tables; for a few rows that is faster than to truncate them."""
    cursor = connection.connection.cursor()  # SQLAlchemy's own would take ten times as long
    with _unguarded(connection):
        for name in _TABLES:
            cursor.execute(f"DELETE FROM {name}")
    cursor.close()


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Take away what keeps the audit from being emptied, and put it back."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")  # triggers rest, keys are unchecked
        yield
        connection.exec_driver_sql("SET LOCAL session_replication_role = origin")
    elif connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM audit)").scalar():
        for guard in AUDIT_GUARDS["sqlite"]:
            connection.exec_driver_sql(f"DROP TRIGGER {guard.split()[2]}")
        yield
        for guard in AUDIT_GUARDS["sqlite"]:
            connection.exec_driver_sql(guard)
    else:
        yield


@pytest.fixture(scope="session", autouse=True)
def closing_stores() -> Iterator[None]:
    """Close what was lent, in the end."""
    yield
    for store in (store for stores in _IDLE.values() for store in stores):
        asyncio.run(store.close())
    _IDLE.clear()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, to be copied. The migrations make the same ones, and take longer."""
    file = tmp_path_factory.mktemp("template") / "bot.sqlite"
    engine = create_engine(f"sqlite:///{file}")
    metadata.create_all(engine)
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres) -> Iterator[Engine]:
    """A PostgreSQL database with our tables."""
    engine = create_engine(postgres.create_database())
    metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_file(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an SQLite file with empty tables."""
    file = shutil.copy(sqlite_template, tmp_path / "bot.sqlite")
    return f"sqlite:///{file}"


@pytest.fixture
def emptied_postgres(postgres_database: Engine) -> str:
    """The address of a PostgreSQL database with empty tables."""
    with postgres_database.begin() as connection:
        empty(connection)
    return postgres_database.url.render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def shared_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the SQLite file that the lent store is on."""
    file = shutil.copy(sqlite_template, tmp_path_factory.mktemp("shared") / "bot.sqlite")
    return f"sqlite:///{file}"


def address_of(kind: str, request: pytest.FixtureRequest) -> str:
    """The address of a database of a kind."""
    if kind == "sqlite in memory":
        return MEMORY
    if kind == "sqlite file":
        file: str = request.getfixturevalue("shared_file")
        return file
    engine: Engine = request.getfixturevalue("postgres_database")
    return engine.url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite file", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The address of a database, of each kind in turn. One in memory differs from a file in how Units share it only:
    that suite has it too, and whatever is tried in a town is kept in one."""
    return address_of(request.param, request)


@pytest.fixture
async def store(database: str) -> AsyncIterator[SqlStore]:
    """A store on an empty database, of each kind in turn."""
    async with lent(database) as opened:
        yield opened
