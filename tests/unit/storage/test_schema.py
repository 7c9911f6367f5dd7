"""The migrations make the tables that the stores use, and say what is wrong with a database that they cannot change."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, inspect, text

from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Account
from bot.core.record import Author, Kind, Ref, Step, Wanted
from bot.core.request import Request, RequestType
from bot.core.sitrep import Figure
from bot.core.stores import StoreUnavailable
from bot.core.task import Assignee, Priority, Task, TaskState
from bot.storage.blocks import join, of
from bot.storage.schema import MIGRATIONS, upgrade
from bot.storage.tables import metadata
from bot.storage.unit import SqlUnit
from tests.support.kept import sitrep
from tests.support.postgres import Postgres
from tests.support.town import FLOOD

ALL = [f"{number:04}" for number in range(1, 14)]


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
    assert upgrade(url) == ALL
    assert differences(url) == []
    assert upgrade(url) == []


def test_migrations_make_exactly_the_tables_of_postgresql(postgres: Postgres) -> None:
    url = postgres.create_database()
    assert upgrade(url) == ALL
    assert differences(url) == []
    assert upgrade(url) == []


@pytest.fixture(params=["sqlite", "postgresql"])
def old_database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of the first version, in which two things were asked and one word can be found."""
    on_postgres = request.param == "postgresql"
    url = (
        request.getfixturevalue("postgres").create_database() if on_postgres else f"sqlite:///{tmp_path / 'bot.sqlite'}"
    )
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO operation VALUES (1, 'Flood', 'UTC', 'en', 1)"))
        for number in (1, 2):
            who = "'matrix', '@ana:x', 1, 1, 'ping', 'answered', '{}'"
            asked = f"({number}, '2026-11-21 09:00:00', 'k{number}', 'o', {who})"
            connection.execute(text(f"INSERT INTO audit VALUES {asked}"))
        few, many = array("H", [7, 4096 + 9]).tobytes(), of(range(0, 8192, 5)).to_bytes(1024, "little")
        for block in ({"word": 7, "block": 5, "numbers": few}, {"word": 8, "block": 0, "numbers": many}):
            connection.execute(text("INSERT INTO search_block VALUES (:word, 2, :block, :numbers)"), block)
    engine.dispose()
    return url


def test_a_database_of_the_first_version_keeps_what_is_in_it(old_database: str) -> None:
    assert upgrade(old_database) == ALL[1:]
    assert differences(old_database) == []
    engine = create_engine(old_database)
    with engine.begin() as connection:
        assert SqlUnit(connection).audit.verify().entries == 2
        assert SqlUnit(connection).audit.verify().broken is None
        assert [each.name for each in SqlUnit(connection).rooms.operations()] == ["Flood"]
        blocks = connection.execute(text("SELECT word_id, block, numbers FROM search_block WHERE weight = 2")).all()
        found = {word: join((block, numbers) for id, block, numbers in blocks if id == word) for word in (7, 8)}
        assert found == {7: of([5 * 8192 + 7, 5 * 8192 + 4096 + 9]), 8: of(range(0, 8192, 5))}
    engine.dispose()


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


def test_records_and_drafts_of_before_are_found_as_those_of_now(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(url)
    ana, at = Author(1, "Ana"), datetime(2026, 11, 22, 6, tzinfo=UTC)
    plain: dict[str, Any] = {"marking": Marking.GREEN, "author": ana, "at": at, "changed": at, "title": "wells"}
    asked = Request(**plain, type=RequestType.INFORMATION, description="")
    held: dict[str, Any] = {"state": TaskState.BLOCKED, "blocked_on": Ref(Kind.TASK, 9)}
    blocked = Task(**plain, **held, assignee=Assignee("Luc"), priority=Priority.HIGH)
    engine = create_engine(url)
    with engine.begin() as connection:
        unit, step = SqlUnit(connection), Step("step-filed", ana, at, "test:1")
        within = unit.rooms.declare(FLOOD)
        unit.people.grant(unit.people.identify(Sender(Account("console", "zoe"), "Zoé")), within, Role.MEMBER)
        unit.requests.add(within, asked, step)
        unit.requests.add(within, replace(asked, type=RequestType.ASSISTANCE), step)
        unit.tasks.add(within, blocked, step)
        unit.sitreps.add(within, sitrep(area="Goma", clusters=("LOG", "WSH"), figures=(Figure("Dead", 2),)), step)
        unit.drafts.add(within, Person(1, "Ana", None, ()), "sitrep", "new", marking=Marking.GREEN, now=at)
        connection.execute(text("DELETE FROM record_set WHERE facet LIKE 'sort:%' OR facet LIKE 'waits-on:%'"))
        finest = "SELECT operation_id, kind, 'changed/6:000028044000', block, numbers FROM record_set LIMIT 1"
        connection.execute(text(f"INSERT INTO record_set (operation_id, kind, facet, block, numbers) {finest}"))
        for later in ("TABLE person_name", "TABLE pulse", "TABLE outage", "INDEX ix_firing_missed"):
            connection.execute(text(f"DROP {later}"))
        connection.execute(text("DROP INDEX ix_figure_told"))
        connection.execute(text("ALTER TABLE figure DROP COLUMN thing"))
        connection.execute(text("ALTER TABLE figure DROP COLUMN clusters"))
        connection.execute(text("CREATE INDEX ix_figure_told ON figure (operation_id, told) WHERE latest"))
        connection.execute(text("DROP INDEX ix_inbox_target"))
        connection.execute(text("ALTER TABLE inbox DROP COLUMN target"))
        connection.execute(text("DROP INDEX ix_blob_origin"))
        connection.execute(text("ALTER TABLE blob DROP COLUMN origin"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0004'"))
    assert upgrade(url)[0] == "0005"
    with engine.begin() as connection:
        unit = SqlUnit(connection)
        for sort in ("information", "assistance"):
            assert unit.requests.listed(within, Wanted(sorts=frozenset({sort})), Marking.GREEN, 5).total == 1
        assert unit.tasks.listed(within, Wanted(waits_on="T-9"), Marking.GREEN, 5).total == 1
        assert unit.tasks.listed(within, Wanted(sorts=frozenset({"high"})), Marking.GREEN, 5).total == 1
        assert not connection.scalar(text("SELECT count(*) FROM record_set WHERE facet LIKE '%/6:%'"))
        [dead], things = unit.figures.first(within, Marking.GREEN, Wanted(area="goma", clusters=("WSH",)), 1)
        assert (dead.figure.value, things) == (2, 1)
        assert [each.name for each in unit.people.named("ZOE", within)] == ["Zoé"]
        [draft] = unit.drafts.all(within, Person(1, "Ana", None, ()), "sitrep", Marking.GREEN)
        assert draft.text == "new"
    engine.dispose()
