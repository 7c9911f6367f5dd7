"""What waits is handled; what fails is kept, apologised for, and can be handled again."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.core.event import Edit, HeardFile, Message, Press, Sender
from bot.core.place import Account, Address
from bot.core.ports import Undeliverable, Unreachable
from bot.storage.store import SqlStore
from tests.support.recording import RecordingTransport
from tests.support.said import ANA, NOW, message
from tests.support.waiting import until
from tests.unit.engine.corridor import OPS, corridor

CSV = HeardFile("list.csv", "text/csv", 3, "ref")


async def test_a_command_that_fails_is_apologised_for_and_kept(store: SqlStore) -> None:
    with capture_logs() as logs:
        async with corridor(store) as place:
            said = await place.say("/break our secret")
            [letter] = await store.read(lambda unit: unit.inbox.dead_letters())
            assert await place.say("/ping still here") == "pong still here"
    assert letter.error in said
    assert isinstance(letter.event, Message)
    assert letter.event.text == "/break our secret"
    [entry] = [entry for entry in logs if entry["event"] == "handling failed"]
    assert entry["error_id"] == letter.error
    assert "corridor.py" in entry["error"]
    assert "our secret" not in str(logs)
    assert place.meter.outcomes == [("", "failed"), ("ping", "answered")]


async def test_a_dead_letter_that_is_replayed_is_handled_again(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/break")
        [letter] = await store.read(lambda unit: unit.inbox.dead_letters())
    assert await store.run(lambda unit: unit.inbox.replay(letter.id))
    async with corridor(store) as place:
        await place.transports["matrix"].listens.wait()
        await place.settle()
        [again] = await store.read(lambda unit: unit.inbox.dead_letters())
    assert again.id == letter.id
    assert again.error != letter.error


async def test_a_press_that_fails_is_kept(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/offer")
        target = next(iter(place.transports["matrix"].panes["ops"]))
        await place.hear(Press(key="p", room=OPS, sender=Sender(ANA, "Ana"), at=NOW, target=target, index=2))
        await place.settle()
        assert len(place.texts("ops")) == 1
    [letter] = await store.read(lambda unit: unit.inbox.dead_letters())
    assert isinstance(letter.event, Press)


async def test_a_fault_that_hits_the_apology_too_stops_nobody(store: SqlStore) -> None:
    async with corridor(store) as place:
        transport = place.transports["matrix"]
        names, transport.names = transport.names, (None,)  # type: ignore[assignment]  # a fault of a transport
        assert await place.say("/ping@liaison lost") == ""
        transport.names = names
        assert await place.say("/ping@liaison found") == "pong found"
    assert len(await store.read(lambda unit: unit.inbox.dead_letters())) == 1


async def test_events_wait_until_their_platform_is_open(store: SqlStore) -> None:
    telegram = RecordingTransport("telegram")
    telegram.closed_doors.append(Unreachable("no network"))
    naps = asyncio.Event()
    room = Address("telegram", "-100")
    early = message("1", "/ping@liaison early", room, sender=Sender(Account("telegram", "1"), "Tom"))
    await store.run(lambda unit: unit.inbox.keep("telegram", [early], None, NOW))
    async with corridor(store, RecordingTransport(), telegram, naps=naps) as place:
        await place.hear(message("2", "/ping here", OPS))
        await until(lambda: place.texts("ops"))
        assert place.texts("-100", "telegram") == []
        naps.set()
        await place.settle()
        assert place.texts("-100", "telegram") == ["pong early"]


async def test_a_file_that_comes_with_a_command_is_fetched(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.files["ref"] = b"a,b"
    async with corridor(store, transport) as place:
        assert await place.say("/upload this", files=(CSV,)) == "this: list.csv 3"
        assert await place.say("/upload none") == "no file"
        assert await place.say("/ping no file is wanted", files=(CSV,)) == "pong no file is wanted"


async def test_a_command_may_be_about_the_file_that_it_replies_to(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.files["ref"] = b"a,b"
    async with corridor(store, transport) as place:
        await place.say("here is the list", files=(CSV,), id="$list")
        assert await place.say("/upload that", reply_to="$list") == "that: list.csv 3"
        assert await place.say("/upload that", reply_to="$unheard") == "no file"


@pytest.mark.parametrize("troubles", [[Undeliverable("gone")], [Unreachable("away")] * 4])
async def test_a_file_that_cannot_be_had_is_left_out(store: SqlStore, troubles: list[Exception]) -> None:
    transport = RecordingTransport()
    transport.files["ref"] = deque(troubles)
    async with corridor(store, transport) as place:
        assert await place.say("/upload this", files=(CSV,)) == "no file"


async def test_a_file_is_asked_for_again_when_the_platform_is_out_of_reach(store: SqlStore) -> None:
    transport = RecordingTransport()
    transport.files["ref"] = deque([Unreachable("away")])
    async with corridor(store, transport) as place:
        assert await place.say("/upload this", files=(CSV,)) == "no file"
    assert not transport.files["ref"]


async def test_rooms_are_handled_side_by_side_and_each_in_order(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.transports["matrix"].listens.wait()
        for number in range(60):
            room = Address("matrix", f"!{number % 3}")
            await place.hear(message(f"k{number}", f"/ping {number}", room, id=f"$k{number}"))
        await place.settle()
        for room_number in range(3):
            told = [int(re.sub(r"\D", "", text)) for text in place.texts(f"!{room_number}")]
            assert told == list(range(room_number, 60, 3))
    assert place.meter.events == 60


async def test_what_is_heard_twice_is_answered_once(store: SqlStore) -> None:
    async with corridor(store) as place:
        for _ in range(3):
            await place.hear(message("same", "/ping once", OPS))
        await place.settle()
        assert place.texts("ops") == ["pong once"]
    assert place.meter.events == 1


async def test_a_command_that_a_client_cut_is_read_as_the_one_that_was_typed(store: SqlStore) -> None:
    naps = asyncio.Event()
    async with corridor(store, naps=naps) as place:
        await place.hear(message("1", "/ping one", OPS, cut="\n"))
        await place.hear(message("2", "of somebody else", OPS, sender=Sender(Account("matrix", "@tom:x"), "Tom")))
        await place.hear(message("3", "two", OPS, cut=""))
        await place.hear(message("4", "three", OPS))
        await place.hear(message("5", "four", OPS))
        naps.set()
        await place.settle()
        await place.hear(message("6", "/ping alone", OPS, cut="\n"))
        await place.hear(message("7", "/ping another", OPS))
        await place.hear(message("8", "/ping early", OPS, cut="\n"))
        await place.hear(message("9", "too late", OPS, at=NOW + timedelta(minutes=1)))
        await place.settle()
        assert place.texts("ops") == ["pong one\ntwothree", "pong alone", "pong another", "pong early"]


async def test_what_was_cut_is_whole_after_an_edit_too(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.hear(message("1", "/pnig one", OPS, cut="\n"))
        await place.hear(message("2", "two", OPS))
        await place.settle()
        await place.hear(Edit(key="e", room=OPS, sender=Sender(ANA, "Ana"), at=NOW, target="$1", text="/ping one"))
        await place.settle()
        assert place.texts("ops") == ["pong one\ntwo"]
