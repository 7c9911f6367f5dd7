"""The Matrix transport hears what people say and do in rooms, and answers there."""

import pytest

from bot.core.event import Message
from tests.live.conftest import Door
from tests.live.matrix_bot import NewBot, new_bot

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


async def test_what_is_said_is_heard_and_answered(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room("Flood", invite=[bot.user_id])
    await bot.enter(room)

    said = await amina.say(room, "!ping hello")
    (message,) = await bot.heard(Message)
    assert (message.id, message.text, message.sender.account.id) == (said, "!ping hello", amina.user_id)

    (answer,) = await bot.say(room, "pong hello", reply_to=said)
    read = await amina.reads(room, "pong")
    assert (read.event_id, read.body, read.replies_to) == (answer, "pong hello", said)
    assert read.formatted_body == ""
