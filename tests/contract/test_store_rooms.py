"""Rooms keep what the configuration and the people in them say."""

from __future__ import annotations

from dataclasses import replace

from bot.core.marking import Marking
from bot.core.place import Address, Operation, OperationPlan, Room, RoomPlan
from bot.core.stores import Store
from tests.support.said import FLOOD, ROOM

PLAN = RoomPlan("matrix", "#ops:example.org")
NEW = Address("matrix", "!new:example.org")


async def declare(store: Store, plan: OperationPlan = FLOOD) -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(plan))


async def furnish(
    store: Store, plan: RoomPlan = PLAN, address: Address = ROOM, operation: OperationPlan = FLOOD
) -> Room:
    return await store.run(lambda unit: unit.rooms.furnish(address, plan, unit.rooms.declare(operation)))


async def find(store: Store, address: Address = ROOM) -> Room:
    room = await store.read(lambda unit: unit.rooms.find(address))
    assert room is not None
    return room


async def change(store: Store, room: Room, zone: str, languages: tuple[str, ...]) -> None:
    await store.run(lambda unit: unit.rooms.change(room, zone=zone, languages=languages, name="ours"))


async def test_an_operation_is_made_once_and_brought_up_to_date(store: Store) -> None:
    first = await declare(store)
    second = await declare(store, replace(FLOOD, zone="UTC", languages=("ar",)))
    other = await declare(store, replace(FLOOD, name="Quake"))
    assert second == Operation(first.id, "Flood 2026", "UTC", ("ar",), FLOOD.marking)
    assert await store.read(lambda unit: unit.rooms.operations()) == [second, other]


async def test_a_room_goes_by_its_operation_where_it_has_nothing_of_its_own(store: Store) -> None:
    room = await furnish(store)
    assert (room.languages, room.zone, room.marking) == (("en", "fr"), "Africa/Nairobi", Marking.AMBER)
    own = await furnish(store, replace(PLAN, languages=("ar",), zone="Asia/Gaza", marking=Marking.RED, name="Ops"))
    assert (own.languages, own.zone, own.marking, own.name) == (("ar",), "Asia/Gaza", Marking.RED, "Ops")


async def test_a_room_without_an_operation_shows_little(store: Store) -> None:
    room = await store.run(lambda unit: unit.rooms.settle(ROOM, name="Hall", direct=True))
    assert (room.operation, room.languages, room.zone, room.marking) == (None, (), "UTC", Marking.GREEN)
    assert (room.name, room.direct, room.address) == ("Hall", True, ROOM)
    assert await store.run(lambda unit: unit.rooms.settle(ROOM, name="again")) == room
    assert await store.read(lambda unit: unit.rooms.find(NEW)) is None


async def test_what_people_changed_stays_until_the_plan_changes(store: Store) -> None:
    await change(store, await furnish(store), "Asia/Kabul", ("fr",))
    kept = await furnish(store)
    assert (kept.zone, kept.languages, kept.name) == ("Asia/Kabul", ("fr",), "ours")

    planned = await furnish(store, replace(PLAN, languages=("es",)))
    assert (planned.zone, planned.languages) == ("Asia/Kabul", ("es",))


async def test_a_room_that_the_plan_moves_to_another_operation_goes_there(store: Store) -> None:
    await furnish(store)
    moved = await furnish(store, operation=replace(FLOOD, name="Quake", zone="Asia/Tokyo"))
    assert moved.operation is not None
    assert (moved.operation.name, moved.zone) == ("Quake", "Asia/Tokyo")


async def test_people_may_put_a_room_into_another_operation(store: Store) -> None:
    room = await furnish(store)
    quake = await declare(store, replace(FLOOD, name="Quake"))
    await store.run(lambda unit: unit.rooms.assign(room, quake))
    assert (await furnish(store)).operation == quake
    await store.run(lambda unit: unit.rooms.assign(room, None))
    assert (await find(store)).operation is None


async def test_settings_change_one_by_one(store: Store) -> None:
    room = await furnish(store)
    marked = await store.run(lambda unit: unit.rooms.change(room, marking=Marking.CLEAR))
    assert (marked.marking, marked.zone) == (Marking.CLEAR, "Africa/Nairobi")
    assert await store.run(lambda unit: unit.rooms.change(room)) == marked


async def test_a_room_moves_with_all_that_it_has(store: Store) -> None:
    await change(store, await furnish(store), "Asia/Kabul", ("fr",))
    before = await find(store)
    await store.run(lambda unit: unit.rooms.move(ROOM, NEW))
    assert await find(store, NEW) == replace(before, address=NEW)
    assert await store.read(lambda unit: unit.rooms.find(ROOM)) is None
    assert await store.read(lambda unit: unit.rooms.planned("matrix", PLAN.place)) == NEW


async def test_a_room_may_move_to_where_the_bot_is_already(store: Store) -> None:
    before = await furnish(store, replace(PLAN, languages=("ar",), name="Ops"))
    await store.run(lambda unit: unit.rooms.settle(NEW))
    await store.run(lambda unit: unit.rooms.move(ROOM, NEW))
    after = await find(store, NEW)
    assert (after.operation, after.languages, after.name) == (before.operation, ("ar",), "Ops")
    assert await store.read(lambda unit: unit.rooms.planned("matrix", PLAN.place)) == NEW
    assert before.operation is not None
    operation = before.operation
    assert await store.read(lambda unit: unit.rooms.of(operation)) == [after]


async def test_a_move_changes_nothing_for_a_room_that_has_its_own_operation(store: Store) -> None:
    await furnish(store)
    quake = await furnish(store, replace(PLAN, place="#quake"), NEW, replace(FLOOD, name="Quake"))
    await store.run(lambda unit: unit.rooms.move(ROOM, NEW))
    assert await find(store, NEW) == quake


async def test_a_room_that_moves_to_itself_stays(store: Store) -> None:
    room = await furnish(store)
    await store.run(lambda unit: unit.rooms.move(ROOM, ROOM))
    assert await find(store) == room
    assert await store.read(lambda unit: unit.rooms.planned("matrix", PLAN.place)) == ROOM


async def test_a_room_nobody_knows_moves_nowhere(store: Store) -> None:
    await store.run(lambda unit: unit.rooms.settle(NEW))
    before = await find(store, NEW)
    await store.run(lambda unit: unit.rooms.move(ROOM, NEW))
    assert await find(store, NEW) == before


async def test_a_room_that_the_bot_left_keeps_its_settings_for_its_return(store: Store) -> None:
    room = await furnish(store)
    assert room.operation is not None
    operation = room.operation
    await store.run(lambda unit: unit.rooms.leave(ROOM))
    assert await store.read(lambda unit: unit.rooms.of(operation)) == []
    assert await store.read(lambda unit: unit.rooms.planned("matrix", PLAN.place)) is None

    assert await store.run(lambda unit: unit.rooms.settle(ROOM)) == room
    assert await store.read(lambda unit: unit.rooms.of(operation)) == [room]


async def test_of_two_rooms_for_one_place_the_newer_one_is_meant(store: Store) -> None:
    await furnish(store)
    await store.run(lambda unit: unit.rooms.leave(ROOM))
    await furnish(store, address=NEW)
    await store.run(lambda unit: unit.rooms.settle(ROOM))
    assert await store.read(lambda unit: unit.rooms.planned("matrix", PLAN.place)) == NEW


async def test_topics_of_one_chat_are_rooms_of_their_own(store: Store) -> None:
    chat = Address("telegram", "-100")
    topic = Address("telegram", "-100", "7")
    await store.run(lambda unit: (unit.rooms.settle(chat, name="all"), unit.rooms.settle(topic, name="seven")))
    assert [(await find(store, chat)).name, (await find(store, topic)).name] == ["all", "seven"]
