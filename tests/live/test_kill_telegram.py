"""The bot is killed again and again while people ask, in groups and in private. Nobody waits in vain.

Telegram has no way to say that a message was sent before. So an answer may come twice, but only where the bot was
killed between the call that sent it and the note that it was sent.
"""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.live.bot_api.limits import Limits
from tests.live.bot_api.people import Person
from tests.live.bot_api.server import BotApiServer
from tests.live.bot_api.world import Chat
from tests.live.process import LiaisonProcess

pytestmark = pytest.mark.live

COMMANDS = 300
CHATS = 30  # so many that Telegram's limits for one chat are not in the way
KILLS = 20
PONG = re.compile(r"pong (q\d+)")


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer.running(privacy_mode=False, username="kill_bot") as running:
        running.limits = Limits.none()
        yield running


async def test_no_command_is_lost_and_doubles_are_only_cut_sends(server: BotApiServer, tmp_path: Path) -> None:
    people = [server.user(f"Person {number}", started=True) for number in range(CHATS)]
    groups = [server.group(f"Group {number}", [person], supergroup=True) for number, person in enumerate(people[:6])]
    chats = groups + [person.private for person in people[6:]]
    liaison = LiaisonProcess(tmp_path, _configuration(server, people[0], groups))
    liaison.start()

    asking = asyncio.create_task(_ask(people, chats))
    kills = await _kill_at_random(liaison)
    await asking
    wanted = {f"q{number}" for number in range(COMMANDS)}
    await server.wait_for(lambda: wanted <= set(_answers(chats)), within=60)
    await liaison.stop()

    doubles = sum(count - 1 for count in _answers(chats).values())
    assert doubles <= kills
    print(f"{COMMANDS} commands, {kills} kills: {doubles} answered twice")  # noqa: T201 -- the figure is the point


async def _ask(people: list[Person], chats: list[Chat]) -> None:
    for number in range(COMMANDS):
        people[number % CHATS].say(chats[number % CHATS], f"/ping q{number}")
        await asyncio.sleep(0.1)


async def _kill_at_random(liaison: LiaisonProcess) -> int:
    chance = random.Random(20261122)
    for _ in range(KILLS):
        await asyncio.sleep(chance.uniform(0.9, 2.4))
        await liaison.kill()
        liaison.start()
    return KILLS


def _answers(chats: list[Chat]) -> Counter[str]:
    """How often each question was answered."""
    texts = [text for chat in chats for text in chat.texts]
    return Counter(found[1] for text in texts if (found := PONG.fullmatch(text)))


def _configuration(server: BotApiServer, admin: Person, groups: list[Chat]) -> dict[str, object]:
    return {
        "telegram": {"token": server.token, "base_url": server.url},
        "operations": [
            {
                "name": "Kill",
                "languages": ["en"],
                "admins": [f"telegram:{admin.id}"],
                "rooms": [{"telegram": group.id} for group in groups],
            }
        ],
    }
