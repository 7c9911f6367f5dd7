"""The whole corridor starts, stops, and waits for its database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

import pytest

from bot.core.people import Role
from bot.core.ports import TransportState
from bot.core.stores import StoreUnavailable, Unit
from bot.storage.store import SqlStore
from tests.support.recording import RecordingTransport
from tests.support.said import ANA, NOW, message
from tests.support.waiting import until
from tests.unit.engine.corridor import OPS, build, corridor

T = TypeVar("T")


class FlakyStore:
    """A store whose database is away while ``away`` is set."""

    def __init__(self, inner: SqlStore, *, away: bool = False) -> None:
        self.inner = inner
        self.away = away
        self.refused = 0

    async def run(self, work: Callable[[Unit], T]) -> T:
        self._refuse()
        return await self.inner.run(work)

    async def read(self, work: Callable[[Unit], T]) -> T:
        self._refuse()
        return await self.inner.read(work)

    async def close(self) -> None:
        raise AssertionError("it belongs to the test")

    def _refuse(self) -> None:
        if self.away:
            self.refused += 1
            raise StoreUnavailable("away")


async def test_operations_and_their_admins_are_known_from_the_start(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("hello, this is Ana speaking")
        [operation] = await store.read(lambda unit: unit.rooms.operations())
        [admin] = await store.read(lambda unit: unit.people.holders(operation, Role.ADMIN))
    assert admin.accounts == (ANA,)
    assert admin.name == "Ana"


async def test_deliveries_on_their_way_arrive_before_the_bot_ends(store: SqlStore) -> None:
    transport = RecordingTransport()
    place = build(store, transport)
    working = asyncio.create_task(place.house.run())
    await transport.listens.wait()
    transport.gate.clear()
    await place.hear(message("2", "/ping farewell", OPS))
    await until(lambda: transport.tried)
    place.house.stop()
    await asyncio.sleep(0.01)
    assert not working.done()
    transport.gate.set()
    await asyncio.wait_for(working, 10)
    assert place.texts("ops") == ["pong farewell"]
    assert (await store.read(lambda unit: unit.outbox.backlog("matrix"))).count == 0


async def test_what_waits_at_a_stop_is_done_after_the_next_start(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.gate.clear()
    place = build(store, transport)
    working = asyncio.create_task(place.house.run())
    await transport.listens.wait()
    for number in range(5):
        await place.hear(message(str(number), f"/ping {number}", OPS))
    await until(lambda: transport.tried)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert transport.closed == 1
    async with corridor(store) as again:
        await again.transports["matrix"].listens.wait()
        await again.settle()
        assert again.texts("ops") == [f"pong {number}" for number in range(5)]


async def test_nothing_is_lost_while_the_database_is_away(store: SqlStore) -> None:
    flaky, transport = FlakyStore(store), RecordingTransport()
    place = build(flaky, transport)
    working = asyncio.create_task(place.house.run())
    await transport.listens.wait()
    await place.hear(message("1", "/ping before", OPS))
    flaky.away = True
    keeping = asyncio.create_task(place.hear(message("2", "/ping during", OPS)))
    await until(lambda: flaky.refused > 3)
    flaky.away = False
    await keeping
    await place.settle()
    assert place.texts("ops") == ["pong before", "pong during"]
    assert await store.read(lambda unit: unit.inbox.dead_letters()) == []
    place.house.stop()
    await asyncio.wait_for(working, 10)


async def test_the_bot_can_be_stopped_before_its_database_answers(store: SqlStore) -> None:
    flaky, transport = FlakyStore(store, away=True), RecordingTransport()
    place = build(flaky, transport, naps=asyncio.Event())
    working = asyncio.create_task(place.house.run())
    await until(lambda: flaky.refused)
    place.house.stop()
    await asyncio.wait_for(working, 10)
    assert transport.closed == 1
    assert not place.house.failed


async def test_status_tells_what_waits_and_whether_all_is_well(store: SqlStore) -> None:
    transport = RecordingTransport()
    async with corridor(store, transport) as place:
        await place.say("/ping")
        transport.gate.clear()
        await place.hear(message("x", "/ping", OPS))
        await until(lambda: len(transport.tried) == 2)
        status = await place.house.status()
        assert status.ready
        assert (status.inbox.count, status.outbox["matrix"].count) == (0, 1)
        assert status.lag(NOW) == 0
        transport.state = TransportState("state-retrying", NOW, well=False)
        assert not (await place.house.status()).ready
        transport.gate.set()
