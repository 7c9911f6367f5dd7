"""A platform at work, and what it does when it cannot."""

from __future__ import annotations

import asyncio
from collections import deque

import pytest
from structlog.testing import capture_logs

from bot.core.place import Address
from bot.core.ports import Stopped, Undeliverable, Unreachable
from bot.storage.store import SqlStore
from tests.support.recording import RecordingTransport
from tests.support.said import NOW, because, message, saying
from tests.support.waiting import until
from tests.unit.engine.corridor import OPS, PLAN, Corridor, build, corridor


class SlowToEnter(RecordingTransport):
    """Is let into a room when somebody says so."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = asyncio.Event()

    async def locate(self, name: str) -> Address:
        await self.entered.wait()
        return await super().locate(name)


async def ended(place: Corridor) -> None:
    async with asyncio.timeout(10):
        await place.house.run()


async def test_a_platform_out_of_reach_is_tried_until_it_answers(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.closed_doors.extend([Unreachable("no network")] * 8)
    with capture_logs() as logs:
        async with corridor(store, transport) as place:
            assert await place.say("/ping") == "pong"
    pauses = [entry["pause"] for entry in logs if "pause" in entry]
    assert pauses == [1, 2, 5, 10, 30, 60, 60, 60]
    assert transport.closed == 1


async def test_a_platform_that_stops_leaves_the_others_working(store: SqlStore) -> None:
    telegram = RecordingTransport("telegram")
    telegram.closed_doors.append(Stopped("The token is not valid: ask BotFather for a new one."))
    with capture_logs() as logs:
        async with corridor(store, RecordingTransport(), telegram) as place:
            assert await place.say("/ping") == "pong"
            assert not place.house.failed
            await until(lambda: telegram.closed)
    [entry] = [entry for entry in logs if entry["event"] == "transport stopped"]
    assert entry["platform"] == "telegram"
    assert "BotFather" in entry["remedy"]


async def test_when_no_platform_is_left_the_bot_ends_and_has_failed(store: SqlStore) -> None:
    place = build(store, RecordingTransport())
    place.transports["matrix"].closed_doors.append(Stopped("The token was revoked."))
    await ended(place)
    assert place.house.failed


async def test_a_platform_may_stop_while_it_listens_or_delivers(store: SqlStore) -> None:
    transport = RecordingTransport()
    place = build(store, transport)
    working = asyncio.create_task(place.house.run())
    await transport.listens.wait()
    assert transport.ends is not None
    transport.ends.set_exception(Stopped("Another program uses the account."))
    await asyncio.wait_for(working, 10)
    assert place.house.failed
    assert transport.closed == 1


async def test_a_fault_while_listening_is_told_and_listening_taken_up_again(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.deafnesses.extend([KeyError("our secret"), ExceptionGroup("several", [ValueError("another")])])
    with capture_logs() as logs:
        async with corridor(store, transport) as place:
            assert await place.say("/ping") == "pong"
    told = [entry for entry in logs if entry["event"] == "listening failed"]
    assert [entry["pause"] for entry in told] == [1, 2]
    assert "recording.py" in told[0]["error"]
    assert "our secret" not in str(logs)


async def test_a_platform_that_stops_among_other_faults_stops(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.deafnesses.append(ExceptionGroup("several", [Stopped("The token was revoked."), ValueError("x")]))
    place = build(store, transport)
    with pytest.raises(ExceptionGroup) as caught:
        await ended(place)
    assert caught.group_contains(ValueError)
    assert place.house.failed


async def test_a_delivery_that_stops_the_platform_is_kept(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.troubles.append(Stopped("The token was revoked."))
    place = build(store, transport)
    working = asyncio.create_task(place.house.run())
    await transport.listens.wait()
    await place.hear(message("1", "/ping", OPS))
    await asyncio.wait_for(working, 10)
    assert place.house.failed
    assert (await store.read(lambda unit: unit.outbox.backlog("matrix"))).count == 1


async def test_rooms_of_the_plan_are_entered_once(store: SqlStore) -> None:
    transport = RecordingTransport()
    async with corridor(store, transport) as place:
        await place.say("/ping")
    assert transport.located == ["ops"]
    room = await store.read(lambda unit: unit.rooms.find(OPS))
    assert room is not None
    assert room.operation is not None
    assert room.operation.name == PLAN.name

    again = RecordingTransport()
    async with corridor(store, again) as place:
        assert await place.say("/ping", id="$later") == ""
    assert again.located == []


async def test_a_room_that_is_out_of_reach_keeps_no_other_waiting(store: SqlStore) -> None:
    transport, naps = RecordingTransport(), asyncio.Event()
    transport.lost_rooms["ops"] = deque([Unreachable("its server is away")] * 2)
    async with corridor(store, transport, naps=naps) as place:
        assert await place.say("/ping") == "pong"
        assert await store.read(lambda unit: unit.rooms.planned("matrix", "ops")) is None
        naps.set()
        await until(lambda: store.read(lambda unit: unit.rooms.planned("matrix", "ops")))
    assert transport.located == ["ops"] * 3


async def test_a_room_that_cannot_be_entered_is_named_with_what_to_do(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.lost_rooms["ops"] = deque([Undeliverable("not-invited")])
    with capture_logs() as logs:
        async with corridor(store, transport) as place:
            assert await place.say("/ping") == "pong"
    [entry] = [entry for entry in logs if "room not entered" in entry["event"]]
    assert (entry["room"], entry["reason"]) == ("ops", "not-invited")
    assert "invite the bot" in entry["event"]


async def test_a_room_that_the_bot_is_invited_to_later_is_as_the_configuration_has_it(store: SqlStore) -> None:
    transport, naps = RecordingTransport(), asyncio.Event()
    transport.lost_rooms["ops"] = deque([Undeliverable("not-invited")] * 3)
    with capture_logs() as logs:
        async with corridor(store, transport, naps=naps) as place:
            assert await place.say("/ping") == "pong"
            naps.set()
            await until(lambda: store.read(lambda unit: unit.rooms.planned("matrix", "ops")))
    assert transport.located == ["ops"] * 4
    assert len([entry for entry in logs if "room not entered" in entry["event"]]) == 1


@pytest.mark.parametrize("when", ["before it is reached", "while a room is out of reach"])
async def test_the_bot_can_be_stopped_while_it_waits_for_a_platform(store: SqlStore, when: str) -> None:
    transport = RecordingTransport()
    if when == "before it is reached":
        transport.closed_doors.append(Unreachable("no network"))
    else:
        transport.lost_rooms["ops"] = deque([Unreachable("no network")])
    place = build(store, transport, naps=asyncio.Event())
    working = asyncio.create_task(place.house.run())
    await until(lambda: not transport.closed_doors and not transport.lost_rooms.get("ops"))
    place.house.stop()
    await asyncio.wait_for(working, 10)
    assert transport.closed == 1


async def test_what_is_promised_to_a_platform_that_is_away_waits_for_it(store: SqlStore) -> None:
    await store.run(lambda unit: unit.outbox.promise(saying("kept", to=OPS), because(), NOW))
    async with corridor(store) as place:
        await place.transports["matrix"].listens.wait()
        await place.settle()
        assert place.texts("ops") == ["kept"]


async def test_what_is_heard_before_the_rooms_are_entered_is_answered_afterwards_and_in_order(store: SqlStore) -> None:
    transport = SlowToEnter()
    async with corridor(store, transport) as place:
        for number in range(3):
            await place.hear(message(str(number), f"/ping {number}", OPS))
        assert place.texts("ops") == []
        transport.entered.set()
        await place.hear(message("3", "/ping 3", OPS))
        await place.settle()
        assert place.texts("ops") == [f"pong {number}" for number in range(4)]
