"""Nothing is missed and nothing is heard twice, whatever happens between two syncs."""

import asyncio

import pytest

from bot.core.event import Join, Message
from bot.core.place import Address
from tests.live.conftest import Door, NewSynapse
from tests.live.matrix_bot import NewBot, new_bot
from tests.support.intake import MemoryIntake

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


async def test_three_hundred_messages_while_down_are_heard_once_and_in_order(door: Door, new_bot: NewBot) -> None:
    amina, bert, bot = await door.enter("amina"), await door.enter("bert"), await new_bot()
    await bert.set_display_name("Bert")
    busy = await amina.create_room(invite=[bot.user_id, bert.user_id])
    quiet = await amina.create_room(invite=[bot.user_id])
    await bert.join(busy)
    for room in (busy, quiet):
        await bot.enter(room)
    await bot.heard(Join, 2)
    await bot.stop()
    await amina.catch_up()
    await asyncio.gather(*(amina.say(busy, f"report {number}") for number in range(290)))
    await bert.say(busy, "the last one")
    await asyncio.gather(*(amina.say(quiet, f"word {number}") for number in range(9)))
    # The order is the homeserver's.
    await amina.reads(busy, "the last one")
    await amina.catch_up()
    said = {room: [heard.event_id for heard in amina.timeline(room) if heard.is_message] for room in (busy, quiet)}

    await bot.start()
    await bot.heard(Message, 300)
    await amina.say(quiet, "and now live")
    messages = await bot.heard(Message, 301)
    live = messages.pop()
    assert live.text == "and now live"
    assert len(said[busy]) + len(said[quiet]) == 300
    for room in (busy, quiet):
        assert [message.id for message in messages if message.room == Address("matrix", room)] == said[room]
    assert {message.sender.name for message in messages if message.text == "the last one"} == {"Bert"}


async def test_a_burst_longer_than_a_sync_is_heard_whole(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await asyncio.gather(*(amina.say(room, f"!ping {number}") for number in range(200)))
    messages = await bot.heard(Message, 200)
    assert {message.text for message in messages} == {f"!ping {number}" for number in range(200)}
    assert len(messages) == 200


async def test_entering_a_busy_room_brings_nothing_old(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    other = await amina.create_room(public=True)
    await asyncio.gather(*(amina.say(other, f"old {number}") for number in range(120)))
    await bot.stop()
    await bot.transport.open()  # comes in before it listens, as for a configured room
    await bot.transport.locate(other)
    await bot.stop()
    await asyncio.gather(*(amina.say(other, f"new {number}") for number in range(110)))
    await bot.start()
    messages = await bot.heard(Message, 110)
    assert {message.text for message in messages} == {f"new {number}" for number in range(110)}


async def test_a_restored_cursor_brings_nothing_twice(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    old = await bot.intake.cursor()
    for number in range(5):
        await amina.say(room, f"number {number}")
    await bot.heard(Message, 5)
    await bot.stop()
    restored = MemoryIntake(old)
    restored.events = list(bot.intake.events)
    bot.intake = restored
    await bot.start()
    await amina.say(room, "after the restore")
    messages = await bot.heard(Message, 6)
    assert [message.text for message in messages] == [*(f"number {number}" for number in range(5)), "after the restore"]


async def test_a_new_account_starts_from_now(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await amina.say(room, "old")
    await bot.heard(Message)
    await bot.stop()
    bot.intake = MemoryIntake()
    await bot.start()
    await amina.say(room, "new")
    assert [message.text for message in await bot.heard(Message)] == ["new"]


async def test_the_homeserver_is_restarted_under_the_bot(door: Door, new_synapse: NewSynapse, new_bot: NewBot) -> None:
    server = new_synapse("generous")
    amina, bot = await door.enter("amina", server), await new_bot(server)
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await server.stop()
    answer = asyncio.create_task(bot.say(room, "said into the dark"))
    await bot.becomes("state-retrying")
    await server.start()
    await amina.say(room, "are you back?")
    assert [message.text for message in await bot.heard(Message)] == ["are you back?"]
    await answer
    await amina.reads(room, "said into the dark")
    await bot.becomes("state-listening")
