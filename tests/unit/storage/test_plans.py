"""What waits is found through its own small index, however many events were settled before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.core.stores import Unit
from bot.storage.engines import open_engines
from bot.storage.schema import upgrade
from bot.storage.unit import SqlUnit

Looking = Callable[[Unit], object]


@pytest.mark.parametrize(
    ("look", "index"),
    [
        (lambda unit: unit.inbox.waiting(["matrix", "telegram"], {1}, ["!slow"], 500), "ix_inbox_waiting"),
        (lambda unit: unit.inbox.backlog(), "ix_inbox_waiting"),
        (lambda unit: unit.inbox.dead_letters(), "ix_inbox_dead"),
        (lambda unit: unit.outbox.waiting("matrix", {1}, ["!slow"], 500), "ix_outbox_open"),
        (lambda unit: unit.outbox.backlog("matrix"), "ix_outbox_open"),
    ],
)
def test_sqlite_reads_the_index_of_what_waits(tmp_path: Path, look: Looking, index: str) -> None:
    url = f"sqlite:///{tmp_path / 'plans.db'}"
    upgrade(url)
    engine, _ = open_engines(url)
    plans: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def explain(_connection, cursor, statement, parameters, _context, _many):  # type: ignore[no-untyped-def] # its form
        if statement.startswith("SELECT"):
            plans.extend(row[-1] for row in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall())

    with engine.begin() as connection:
        look(SqlUnit(connection))
    engine.dispose()

    assert any(index in plan for plan in plans), plans
