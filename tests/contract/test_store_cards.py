"""Where a record's cards stand is known by room, and the record by its card."""

from __future__ import annotations

from dataclasses import replace

from bot.core.marking import Marking
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Kind, Ref
from bot.core.records import Standing
from bot.core.stores import Store, Unit
from tests.support.said import ANA, FLOOD, NOW, ROOM, TOM, because, saying

TASK = Ref(Kind.TASK, 12)
THERE = Address("telegram", "-100", "7")


async def flood(store: Store) -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(FLOOD))


async def stand(store: Store, to: Address | Account, ref: Ref = TASK, key: str = "1") -> str:
    within = await flood(store)

    def work(unit: Unit) -> str:
        promised = unit.outbox.promise(saying(to=to), because(key), NOW)
        unit.cards.stand(within, ref, promised, Marking.GREEN)
        return promised

    return await store.run(work)


async def standing(store: Store, ref: Ref = TASK) -> list[Standing]:
    within = await flood(store)
    return await store.read(lambda unit: unit.cards.of(within, ref))


async def send(store: Store, *messages: str, platform: str = "matrix") -> None:
    def work(unit: Unit) -> None:
        [first, *_] = unit.outbox.waiting(platform, (), (), 1)
        unit.outbox.sent(first.id, messages, NOW)

    await store.run(work)


async def rooms(store: Store) -> list[Room]:
    """ROOM and THERE, which are the operation's."""
    within = await flood(store)

    def work(unit: Unit) -> list[Room]:
        for address in (ROOM, THERE):
            unit.rooms.assign(unit.rooms.settle(address), within)
        return unit.rooms.of(within)

    return await store.run(work)


async def test_cards_stand_in_rooms_and_private_chats(store: Store) -> None:
    room, there = await rooms(store)
    places: tuple[Address | Account, ...] = (ROOM, THERE, TOM)
    keys = [await stand(store, to, key=str(number)) for number, to in enumerate(places)]
    assert await standing(store) == [
        Standing(keys[0], ROOM, room, ("en",), FLOOD.marking),
        Standing(keys[1], THERE, there, ("en",), FLOOD.marking),
        Standing(keys[2], TOM, None, ("en",), Marking.GREEN),
    ]
    assert await standing(store, Ref(Kind.TASK, 1)) == []
    assert await standing(store, Ref(Kind.SITREP, 12)) == []


async def test_a_card_shows_as_much_as_its_room_does_now(store: Store) -> None:
    room, _ = await rooms(store)
    await stand(store, ROOM)
    await store.run(lambda unit: unit.rooms.change(room, marking=Marking.CLEAR))
    assert [each.ceiling for each in await standing(store)] == [Marking.CLEAR]


async def test_a_room_that_went_over_to_another_operation_has_none_of_its_cards_any_more(store: Store) -> None:
    room, _ = await rooms(store)
    await stand(store, ROOM)
    other = await store.run(lambda unit: unit.rooms.declare(replace(FLOOD, name="Quake")))
    await store.run(lambda unit: unit.rooms.assign(room, other))
    assert await standing(store) == []
    await store.run(lambda unit: unit.rooms.assign(room, None))
    assert await standing(store) == []


async def test_a_room_tells_the_newest_card_of_each_record_in_it(store: Store) -> None:
    room, _ = await rooms(store)
    report, within = Ref(Kind.SITREP, 1), await flood(store)
    await stand(store, ROOM, key="1")
    await stand(store, THERE, key="2")
    await stand(store, ROOM, key="3", ref=report)
    newest = await stand(store, ROOM, key="4")
    found = await store.read(lambda unit: unit.cards.in_room(within, room))
    assert {ref: card.key for ref, card in found}[TASK] == newest
    assert {ref for ref, _ in found} == {TASK, report}


async def test_in_each_room_the_newest_card_counts(store: Store) -> None:
    await rooms(store)
    await stand(store, ROOM, key="1")
    elsewhere = await stand(store, THERE, key="2")
    newest = await stand(store, ROOM, key="3")
    assert {each.key for each in await standing(store)} == {elsewhere, newest}


async def test_what_stands_already_is_promised_again_without_harm(store: Store) -> None:
    await rooms(store)
    key = await stand(store, ROOM)
    assert await stand(store, ROOM) == key
    assert [each.key for each in await standing(store)] == [key]


async def test_a_record_is_known_by_any_message_of_its_card(store: Store) -> None:
    await stand(store, ROOM)
    await send(store, "$1", "$2")

    def at(unit: Unit) -> list[Ref | None]:
        elsewhere, telegram = Address("matrix", "!other:example.org"), Address("telegram", ROOM.chat)
        asked = [(ROOM, "$1"), (ROOM, "$2"), (ROOM, "$3"), (elsewhere, "$1"), (telegram, "$1")]
        return [unit.cards.at(room, message, None) for room, message in asked]

    assert await store.read(at) == [TASK, TASK, None, None, None]


async def test_a_card_in_a_private_chat_is_known_there(store: Store) -> None:
    await stand(store, ANA)
    await send(store, "$1")
    private = Address("matrix", "!private:example.org")
    assert await store.read(lambda unit: unit.cards.at(private, "$1", ANA)) == TASK
    assert await store.read(lambda unit: unit.cards.at(private, "$1", None)) is None
    assert await store.read(lambda unit: unit.cards.at(private, "$1", Account("matrix", "@b:x"))) is None
