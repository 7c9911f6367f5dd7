"""The audit is a chain: nothing in it can be changed or taken away without its being seen."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.core.event import Sender
from bot.core.stores import ChainState, Noted, Store, Unit
from bot.storage.tables import AUDIT_GUARDS, audit
from bot.storage.unit import SqlUnit
from tests.support.said import ANA, FLOOD, NOW, because

EMPTY = ChainState(0, "0" * 64, None)


class Mishap(Exception):
    """What a Unit under test raises."""


def failing(unit: Unit) -> None:
    note(unit, "lost")
    raise Mishap


def note(unit: Unit, key: str, subject: Mapping[str, str | int] | None = None) -> None:
    unit.audit.note(
        at=NOW,
        cause=because(key),
        account=ANA,
        person=unit.people.identify(Sender(ANA, "Ana")),
        operation=unit.rooms.declare(FLOOD),
        action="task-add",
        outcome="answered",
        subject=subject or {"task": 34, "words": "“ب” \ud83d"},
    )


async def notes(store: Store, *keys: str, noted: str = "") -> ChainState:
    for key in keys:
        await store.run(lambda unit: note(unit, key))  # noqa: B023 -- awaited at once
    return await store.read(lambda unit: unit.audit.verify(noted))


async def tamper(store: Store, statement: str) -> None:
    """What somebody does who may do anything to the database."""

    def work(unit: Unit) -> None:
        assert isinstance(unit, SqlUnit)
        connection = unit._connection
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(text(statement))
            return
        for guard in AUDIT_GUARDS["sqlite"]:
            connection.execute(text(f"DROP TRIGGER {guard.split()[2]}"))
        connection.execute(text(statement))
        for guard in AUDIT_GUARDS["sqlite"]:
            connection.execute(text(guard))

    await store.run(work)


async def ids(store: Store) -> list[int]:
    def work(unit: Unit) -> list[int]:
        assert isinstance(unit, SqlUnit)
        return list(unit._connection.scalars(text("SELECT id FROM audit ORDER BY id")))

    return await store.read(work)


async def test_each_entry_follows_from_those_before_it(store: Store) -> None:
    assert await notes(store) == EMPTY
    first = await notes(store, "1")
    second = await notes(store, "2", "3")
    assert (first.entries, first.broken) == (1, None)
    assert (second.entries, second.broken) == (3, None)
    assert len({EMPTY.head, first.head, second.head}) == 3
    assert await ids(store) == [1, 2, 3]


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit SET subject = '{}' WHERE id = 2", 2),
        ("UPDATE audit SET operation_id = NULL WHERE id = 3", 3),
        ("UPDATE audit SET hash = previous WHERE id = 1", 1),
        ("UPDATE audit SET id = 9 WHERE id = 4", 9),
        ("DELETE FROM audit WHERE id = 2", 3),
        ("DELETE FROM audit WHERE id = 1", 2),
    ],
)
async def test_what_was_changed_or_taken_away_is_seen(store: Store, statement: str, broken: int) -> None:
    await notes(store, "1", "2", "3", "4")
    await tamper(store, statement)
    assert (await notes(store)).broken == broken
    assert (await notes(store, "5")).broken == broken


@pytest.mark.parametrize("column", [column.name for column in audit.c if column.name != "id"])
async def test_no_column_of_any_entry_can_be_changed_unseen(store: Store, column: str) -> None:
    """Not even that of the last entry, nor two entries change places."""
    await notes(store, "1", "2", "3")
    other = {"at": "'2020-01-01 00:00:00+00:00'", "operation_id": "NULL", "person_id": "99"}.get(column, "'x'")
    await tamper(store, f"UPDATE audit SET {column} = {other} WHERE id = 3")
    assert (await notes(store)).broken == 3


async def test_entries_that_change_places_are_seen(store: Store) -> None:
    await notes(store, "1", "2", "3", "4")
    for there, here in ((2, 9), (3, 2), (9, 3)):
        await tamper(store, f"UPDATE audit SET id = {here} WHERE id = {there}")
    assert (await notes(store)).broken == 2


@pytest.mark.parametrize(("cut", "missing"), [("id = 4", 1), ("id > 1", 3), ("id > 0", 4)])
async def test_what_was_cut_off_is_missed_and_what_is_added_then_does_not_follow(
    store: Store, cut: str, missing: int
) -> None:
    await notes(store, "1", "2", "3", "4")
    await tamper(store, f"DELETE FROM audit WHERE {cut}")
    after = await notes(store)
    assert (after.entries, after.broken, after.missing) == (4 - missing, None, missing)
    assert (await notes(store, "5", "6")).broken == 5


async def test_an_end_that_was_made_anew_is_seen_in_the_last_entry(store: Store) -> None:
    await notes(store, "1", "2")
    await tamper(store, f"UPDATE audit_end SET head = '{'0' * 64}'")
    assert (await notes(store)).broken == 2


async def test_that_the_note_of_its_end_is_gone_is_seen_also_later(store: Store) -> None:
    await notes(store, "1", "2", "3")
    await tamper(store, "DELETE FROM audit WHERE id > 1")
    await tamper(store, "DELETE FROM audit_end")
    assert (await notes(store)).broken == 1
    assert (await notes(store, "4", "5")).broken == 2
    await tamper(store, "DELETE FROM audit")
    assert (await notes(store, "6")).broken == 4


async def test_a_head_that_was_noted_is_found_again_while_it_is_there(store: Store) -> None:
    head = (await notes(store, "1", "2")).head
    assert (await notes(store, "3", "4", noted=head)).noted == 2
    assert (await notes(store, noted=head[:12])).noted == 2
    assert (await notes(store, noted="0" * 12)).noted is None
    await tamper(store, "DELETE FROM audit WHERE id > 1")
    await tamper(store, "DELETE FROM audit_end")
    assert (await notes(store, "5", noted=head)).noted is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET outcome = 'refused'",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE id = 1",
        "DELETE FROM audit_end",
        "UPDATE audit_end SET head = 'x'",
        "UPDATE audit_end SET entries = 0",
    ],
)
async def test_the_database_refuses_to_change_it(store: Store, statement: str) -> None:
    await notes(store, "1")

    def work(unit: Unit) -> Any:
        assert isinstance(unit, SqlUnit)
        return unit._connection.execute(text(statement))

    with pytest.raises(DBAPIError, match="only ever added to"):
        await store.run(work)
    assert (await notes(store)).broken is None


async def test_what_is_noted_is_known_before_it_is_kept(store: Store) -> None:
    def work(unit: Unit) -> Noted | None:
        note(unit, "1", {"task": 1})
        return unit.audit.last("1")

    assert await store.run(work) == Noted("1", "task-add", "answered", {"task": 1}, NOW)


async def test_what_a_part_that_failed_noted_is_not_kept(store: Store) -> None:
    def work(unit: Unit) -> None:
        note(unit, "1")
        with pytest.raises(Mishap), unit.attempt():
            failing(unit)

    await store.run(work)
    assert (await notes(store)).entries == 1


async def test_units_that_are_committed_together_are_chained_without_those_that_failed(store: Store) -> None:
    gate = threading.Event()

    held = [asyncio.create_task(store.run(lambda _unit: gate.wait(10))) for _ in range(4)]  # one for every writer
    units = [
        asyncio.create_task(store.run(failing if number % 3 == 0 else lambda unit: note(unit, f"{number}")))  # noqa: B023
        for number in range(30)
    ]
    await asyncio.sleep(0.01)
    gate.set()
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    await asyncio.gather(*held)
    assert sum(isinstance(each, Mishap) for each in outcomes) == 10
    state = await notes(store)
    assert (state.entries, state.broken) == (20, None)


async def test_everybody_who_writes_at_once_is_in_the_chain(store: Store) -> None:
    await asyncio.gather(*(store.run(lambda unit: note(unit, f"{number}")) for number in range(60)))  # noqa: B023
    state = await notes(store)
    assert (state.entries, state.broken) == (60, None)
