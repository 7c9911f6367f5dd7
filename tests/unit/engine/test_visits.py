"""The bot comes where it may, says what it does there, and leaves where it was not asked by the right people."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.delivery import Enter, Exit
from bot.core.event import Invitation, Join, Leave, Notice, RoomMoved, Sender
from bot.core.place import Account, Address, Room
from bot.core.stores import Unit
from bot.engine.readers import READERS, reader_key, readers
from bot.storage.store import SqlStore
from tests.support.recording import RecordingTransport
from tests.support.said import ANA, NOW
from tests.unit.engine.corridor import OPS, PLAN, Corridor, corridor

NEW = Address("matrix", "!new")
BOT = Sender(Account("matrix", "liaison"), "Liaison")
EVE = Account("matrix", "@eve:elsewhere.org")
TOM = Account("matrix", "@tom:example.org")
QUAKE = replace(PLAN, name="Quake", admins=(TOM,), rooms=())
INVITERS = {"matrix": ("*:relief.org", "@tom:example.org")}


def about(room: Address, who: Account, key: str, direct: bool = False) -> dict[str, Any]:
    return {"key": key, "room": room, "sender": Sender(who, who.id), "at": NOW, "direct": direct}


async def invite(place: Corridor, by: Account, room: Address = NEW, *, direct: bool = False) -> list[object]:
    """Somebody asks the bot in; returns what it does there."""
    await place.hear(Invitation(**about(room, by, f"i{room.chat}{by.id}", direct)))
    await place.settle()
    return [parcel.act for parcel in place.transports["matrix"].parcels if parcel.to == room]


async def arrive(place: Corridor, by: Account, room: Address = NEW, *, direct: bool = False) -> str:
    """The bot came in; returns what it says there."""
    await place.hear(Join(**about(room, by, f"j{room.chat}{by.id}", direct), member=BOT, mine=True))
    await place.settle()
    return place.last(room.chat)


async def found(store: SqlStore, room: Address = NEW) -> Room:
    kept = await store.read(lambda unit: unit.rooms.find(room))
    assert kept is not None
    return kept


@pytest.mark.parametrize("who", ["@any:relief.org", "@tom:example.org"])
async def test_those_who_may_invite_the_bot_are_followed(store: SqlStore, who: str) -> None:
    async with corridor(store, inviters=INVITERS) as place:
        assert await invite(place, Account("matrix", who)) == [Enter()]


@pytest.mark.parametrize(
    "who", ["@any:example.org", "@any:evilrelief.org", "@any:relief.org.evil", "@relief.org:evil", "@tom:example.orgx"]
)
async def test_strangers_are_turned_down(store: SqlStore, who: str) -> None:
    async with corridor(store, inviters=INVITERS) as place:
        assert await invite(place, Account("matrix", who)) == [Exit()]
    assert await store.read(lambda unit: unit.rooms.find(NEW)) is None


async def test_a_room_that_the_configuration_brought_it_into_is_not_left_for_who_invited(store: SqlStore) -> None:
    async with corridor(store) as place:
        assert Exit() not in await invite(place, EVE, OPS)
        assert (await invite(place, EVE, NEW)) == [Exit()]


async def test_nobody_may_invite_where_nobody_is_allowed(store: SqlStore) -> None:
    async with corridor(store) as place:
        assert await invite(place, ANA) == [Exit()]


async def test_a_room_joins_the_only_operation_of_the_coordinator_who_brought_the_bot(store: SqlStore) -> None:
    async with corridor(store, plans=(PLAN, QUAKE), inviters=INVITERS) as place:
        await invite(place, TOM)
        greeting = await arrive(place, TOM)
        operation = (await found(store)).operation
        assert operation is not None
        assert operation.name == "Quake"
        assert "belongs to no operation" not in greeting


async def test_who_may_invite_brings_the_bot_into_the_only_operation_there_is(store: SqlStore) -> None:
    async with corridor(store, inviters=INVITERS) as place:
        await arrive(place, Account("matrix", "@any:relief.org"))
        operation = (await found(store)).operation
        assert operation is not None
        assert operation.name == PLAN.name


async def test_a_room_of_strangers_belongs_to_no_operation_and_is_told_so(store: SqlStore) -> None:
    async with corridor(store) as place:
        greeting = await arrive(place, EVE)
        assert (await found(store)).operation is None
        for part in ("Hello. I am Liaison", "I read what is said", "!help", "!room operation OPERATION"):
            assert part in greeting


async def test_a_greeting_says_how_commands_are_typed_where_it_stands(store: SqlStore) -> None:
    async with corridor(store, RecordingTransport(), RecordingTransport("telegram")) as place:
        group = Address("telegram", "-200")
        await place.hear(Join(**about(group, EVE, "j1"), member=BOT, mine=True))
        await place.settle()
        greeting = place.last("-200", "telegram")
        assert "/help" in greeting
        assert "/room operation OPERATION" in greeting


async def test_where_several_operations_may_be_meant_none_is_taken(store: SqlStore) -> None:
    async with corridor(store, plans=(PLAN, QUAKE), inviters=INVITERS) as place:
        await arrive(place, Account("matrix", "@any:relief.org"))
        assert (await found(store)).operation is None


async def test_a_greeting_is_in_the_languages_of_the_room(store: SqlStore) -> None:
    async with corridor(store, plans=(replace(PLAN, languages=("fr", "ar")),)) as place:
        greeting = await arrive(place, ANA)
        assert "Bonjour" in greeting
        assert "مرحب" in greeting
        assert "Hello" not in greeting


async def test_a_private_chat_belongs_to_no_operation_by_itself(store: SqlStore) -> None:
    async with corridor(store, inviters=INVITERS) as place:
        assert await invite(place, TOM, direct=True) == [Enter()]
        assert "belongs to no operation" not in await arrive(place, ANA, direct=True)
        assert (await found(store)).direct
        assert (await found(store)).operation is None


async def test_a_room_is_not_called_after_the_bot(store: SqlStore) -> None:
    async with corridor(store) as place:
        await arrive(place, ANA)
        assert (await found(store)).name == ""


async def test_a_room_that_the_bot_left_is_none_of_the_operation_any_more(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/ping")
        await place.hear(Leave(**about(OPS, EVE, "l1"), member=BOT, mine=True))
        await place.settle()
        [operation] = await store.read(lambda unit: unit.rooms.operations())
        assert OPS not in [room.address for room in await store.read(lambda unit: unit.rooms.of(operation))]


async def test_who_else_comes_and_goes_is_the_rooms_own_affair(store: SqlStore) -> None:
    eve = Sender(EVE, "Eve")
    async with corridor(store) as place:
        await place.hear(Join(**about(OPS, EVE, "j1"), member=eve))
        await place.hear(Leave(**about(OPS, EVE, "l1"), member=eve))
        await place.settle()
        assert place.texts("ops") == []
        assert await place.say("/ping") == "pong"


async def test_a_room_that_moves_is_answered_at_its_new_address(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/ping")
        await place.hear(RoomMoved(**about(OPS, ANA, "m1"), to=NEW))
        await place.settle()
        operation = (await found(store)).operation
        assert operation is not None
        assert "Flood 2026" in await place.say("/room", NEW)


async def test_admins_are_told_privately_what_they_must_know(store: SqlStore) -> None:
    telegram = Account("telegram", "12345")
    plan = replace(PLAN, admins=(ANA, telegram))
    async with corridor(store, RecordingTransport(), RecordingTransport("telegram"), plans=(plan,)) as place:
        await place.hear(Notice(**about(OPS, BOT.account, "n1"), phrase="notice-no-power"))
        await place.settle()
        [told] = place.texts(ANA.id)
        assert "not allowed to speak in" in told
        assert place.texts("12345", "telegram") == []


async def test_a_notice_about_no_operations_room_goes_to_all_admins_once_each(store: SqlStore) -> None:
    also = replace(QUAKE, admins=(ANA, TOM))
    async with corridor(store, plans=(PLAN, also)) as place:
        await place.hear(Notice(**about(NEW, BOT.account, "n1"), phrase="notice-privacy-mode"))
        await place.settle()
        assert len(place.texts(ANA.id)) == 1
        assert len(place.texts(TOM.id)) == 1


async def test_who_is_out_of_a_room_does_not_read_it_privately_any_more(store: SqlStore) -> None:
    def asked(unit: Unit) -> None:
        room = unit.rooms.find(OPS)
        assert room is not None
        assert room.operation is not None
        for account in (TOM, EVE):
            reader = unit.people.identify(Sender(account, account.id))
            unit.standing.put(room.operation, READERS, reader_key(room, reader), "fr")

    def reading(unit: Unit) -> list[Account]:
        room = unit.rooms.find(OPS)
        assert room is not None
        assert room.operation is not None
        return [account for account, _ in readers(unit, room, room.operation)]

    async with corridor(store) as place:
        await place.say("/ping")
        await store.run(asked)
        await place.hear(Leave(**about(OPS, ANA, "l1"), member=Sender(EVE, "Eve")))
        await place.settle()
        assert await store.read(reading) == [TOM]
