"""Rules stand for an operation until they are taken back."""

from __future__ import annotations

from dataclasses import replace

from bot.core.place import Operation
from bot.core.stores import Store
from tests.support.said import FLOOD, each_of


async def operations(store: Store) -> tuple[Operation, Operation]:
    other = replace(FLOOD, name="Quake")
    return await store.run(lambda unit: (unit.rooms.declare(FLOOD), unit.rooms.declare(other)))


async def test_a_rule_stands_under_its_name(store: Store) -> None:
    here, there = await operations(store)
    await store.run(
        each_of(
            lambda unit: unit.standing.put(here, "due", "WSH", '{"at": "18:00"}'),
            lambda unit: unit.standing.put(here, "due", "LOG", '{"at": "17:00"}'),
            lambda unit: unit.standing.put(here, "digest", "WSH", "1"),
            lambda unit: unit.standing.put(there, "due", "EDU", "2"),
        )
    )
    assert await store.read(lambda unit: unit.standing.get(here, "due", "WSH")) == '{"at": "18:00"}'
    assert await store.read(lambda unit: unit.standing.get(here, "due", "EDU")) is None
    everything = await store.read(lambda unit: unit.standing.all(here, "due"))
    assert list(everything.items()) == [("LOG", '{"at": "17:00"}'), ("WSH", '{"at": "18:00"}')]
    assert await store.read(lambda unit: unit.standing.all(here, "none")) == {}


async def test_a_rule_is_replaced_by_the_next_of_its_name(store: Store) -> None:
    here, _ = await operations(store)
    for body in ("1", "2"):
        await store.run(lambda unit: unit.standing.put(here, "due", "WSH", body))  # noqa: B023 -- awaited at once
    assert await store.read(lambda unit: unit.standing.all(here, "due")) == {"WSH": "2"}


async def test_a_rule_is_taken_back_once(store: Store) -> None:
    here, there = await operations(store)
    await store.run(lambda unit: unit.standing.put(here, "due", "WSH", "1"))
    assert not await store.run(lambda unit: unit.standing.drop(there, "due", "WSH"))
    assert await store.run(lambda unit: unit.standing.drop(here, "due", "WSH"))
    assert not await store.run(lambda unit: unit.standing.drop(here, "due", "WSH"))
    assert await store.read(lambda unit: unit.standing.get(here, "due", "WSH")) is None
