"""Two hundred answers to forty chats, as fast as Telegram's limits allow and no faster."""

import asyncio

import pytest

from bot.core.ports import Delayed
from tests.live.bot_api import BotApiServer, Chat, Fault
from tests.live.telegram_bot import LiveBot, Manner, opened

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

CHATS, ANSWERS = 40, 5


def chats(server: BotApiServer) -> list[Chat]:
    """Half of them private, half of them groups."""
    people = [server.user(f"Person {number}", started=True) for number in range(CHATS // 2)]
    return [person.private for person in people] + [server.group(f"Group {p.id}", [p]) for p in people]


async def answer(bot: LiveBot, chat: Chat) -> None:
    for number in range(ANSWERS):
        await bot.say(chat, f"pong {number}")


async def test_limits_are_kept_and_no_time_is_wasted(bot_api: BotApiServer) -> None:
    rooms = chats(bot_api)
    async with opened(bot_api, manner=Manner(patient=True)) as bot:
        await asyncio.gather(*(answer(bot, room) for room in rooms))

    assert bot_api.limits.exceeded == []
    assert all(room.texts == [f"pong {number}" for number in range(ANSWERS)] for room in rooms)


async def test_a_chat_that_must_wait_delays_no_other(bot_api: BotApiServer) -> None:
    rooms = chats(bot_api)
    slow, *others = rooms[:10]
    bot_api.faults.plan(Fault.too_many_requests(30), "sendMessage", slow.id)
    async with opened(bot_api, manner=Manner(patient=True)) as bot:
        with pytest.raises(Delayed):
            await answer(bot, slow)
        await asyncio.gather(*(answer(bot, room) for room in others))

    assert all(len(room.texts) == ANSWERS for room in others)
    assert bot_api.limits.exceeded == []
