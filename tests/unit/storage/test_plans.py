"""What waits, and what is listed, is found through an index, however much there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, event

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.core.sitrep import Figure
from bot.core.stores import Unit
from bot.storage.engines import open_engines
from bot.storage.tables import metadata
from bot.storage.unit import SqlUnit
from tests.support.kept import sitrep, step, task
from tests.support.said import FLOOD as PLAN
from tests.support.said import NOW

FLOOD = Operation(1, "Flood", "UTC", ("en",), Marking.GREEN)
ANA = Person(1, "Ana", None, ())
Looking = Callable[[Unit], object]


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    """One to a database as the migrations make it (test_schema.py), without anything in it."""
    engine, _ = open_engines("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@pytest.mark.parametrize(
    ("look", "index"),
    [
        (lambda unit: unit.inbox.waiting(["matrix", "telegram"], {1}, ["!slow"], 500), "ix_inbox_waiting"),
        (lambda unit: unit.inbox.backlog(), "ix_inbox_waiting"),
        (lambda unit: unit.inbox.dead_letters(), "ix_inbox_dead"),
        (lambda unit: unit.inbox.forget(NOW, 500), "ix_inbox_done"),
        (lambda unit: unit.outbox.forget(NOW, 500), "ix_outbox_carried"),
        (lambda unit: unit.outbox.waiting("matrix", {1}, ["!slow"], 500), "ix_outbox_open"),
        (lambda unit: unit.outbox.backlog("matrix"), "ix_outbox_open"),
        (lambda unit: unit.firings.due(NOW, 50), "ix_firing_waiting"),
        (lambda unit: unit.firings.drop(FLOOD, "T-1"), "ix_firing_subject"),
        (lambda unit: unit.figures.latest(FLOOD, Marking.RED, Wanted(since=NOW)), "ix_figure_told"),
        (lambda unit: unit.tasks.search(FLOOD, [["pum"]], Marking.RED, 9), "kind=? AND word>? AND word<?"),
        (lambda unit: unit.steps.last_by(FLOOD, ANA, NOW), "ix_record_step_person"),
    ],
)
def test_sqlite_reads_an_index(connection: Connection, look: Looking, index: str) -> None:
    assert any(index in plan for plan in plans(connection, look))


def test_sets_of_records_are_read_by_their_whole_key(connection: Connection) -> None:
    wanted = Wanted(open=True, clusters=("WSH",), since=NOW, overdue=NOW)
    found = plans(connection, lambda unit: unit.tasks.listed(FLOOD, wanted, Marking.RED, 10))
    assert {plan.partition("facet")[2] for plan in found if "record_set" in plan} == {"=?)", ">? AND facet<?)"}
    found = plans(connection, lambda unit: unit.tasks.add(unit.rooms.declare(PLAN), task(), step()))
    assert [plan for plan in found if "record_set" in plan and "block=?" not in plan] == []
    assert [plan for plan in found if "search_block" in plan and "block=?" not in plan] == []


def test_records_are_put_in_order_by_their_numbers_and_not_by_reading_all_moments(connection: Connection) -> None:
    def look(unit: Unit) -> None:
        within = unit.rooms.declare(PLAN)
        unit.tasks.add(within, task(), step())
        unit.tasks.listed(within, Wanted(soonest=True), Marking.RED, 10)

    found = {plan.partition("INDEX ")[2] for plan in plans(connection, look) if plan.startswith("SEARCH record USING")}
    assert found == {"sqlite_autoindex_record_1 (operation_id=? AND kind=? AND number=?)"}


def test_a_figure_is_compared_with_those_that_are_newer_alone(connection: Connection) -> None:
    report = sitrep(figures=(Figure("dead", 2),))
    found = plans(connection, lambda unit: unit.sitreps.add(unit.rooms.declare(PLAN), report, step()))
    compared = {plan.partition("INDEX ")[2] for plan in found if "figure" in plan or "newer" in plan}
    assert compared == {
        "ix_figure_latest (operation_id=? AND key=?)",
        "ix_figure_key (operation_id=? AND key=? AND as_at>?)",
    }


def plans(connection: Connection, look: Looking) -> list[str]:
    """How SQLite goes about it; nothing of it is kept."""
    found: list[str] = []

    def explain(_connection, cursor, statement, parameters, _context, many):  # type: ignore[no-untyped-def] # its form
        if statement.startswith(("SELECT", "UPDATE")):
            one = parameters[0] if many else parameters
            found.extend(row[-1] for row in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", one).fetchall())

    event.listen(connection, "before_cursor_execute", explain)
    transaction = connection.begin()
    look(SqlUnit(connection))
    transaction.rollback()
    event.remove(connection, "before_cursor_execute", explain)
    return found
