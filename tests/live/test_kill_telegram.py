"""The bot is killed again and again while people ask, in groups and in private. Nobody waits in vain.

Telegram has no way to say that a message was sent before. So an answer may come twice, but only where the bot was
killed between the call that sent it and the note that it was sent. That note is made before the next answer in the same
chat is begun: what was cut is the last that one life of the bot said there, and the first that a later one says. A kill
may cut an answer in each of several chats.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from tests.live.bot_api.limits import Limits
from tests.live.bot_api.people import Person
from tests.live.bot_api.server import BotApiServer
from tests.live.bot_api.world import Chat
from tests.live.process import LiaisonProcess
from tests.live.whole_bot import running
from tests.support.waiting import until

pytestmark = pytest.mark.live

CHATS = 30  # so many that Telegram's limits for one chat are not in the way
KILLS = 20
A_LIFE = 15  # commands
COMMANDS = KILLS * A_LIFE
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
    wanted = {f"q{number}" for number in range(COMMANDS)}
    async with running(tmp_path, _configuration(server, people[0], groups)) as liaison:
        kills = await _ask_and_kill(liaison, server, people, chats)
        await server.wait_for(lambda: wanted <= {answer.to for answer in _answers(server)})
        await liaison.stop()

    doubles = 0
    for chat in chats:
        for question, copies in groupby(_answers(server, chat), key=lambda answer: answer.to):
            assert question in wanted, f"{question} was answered again after another answer in its chat"
            wanted.remove(question)
            for first, second in pairwise(copies):
                assert any(first.at < kill < second.at for kill in kills), f"{question} was answered twice in one life"
                doubles += 1
    print(f"{COMMANDS} commands, {KILLS} kills: {doubles} answered twice")  # noqa: T201 -- the figure is the point


async def _ask(people: list[Person], chats: list[Chat], numbers: range) -> None:
    for number in numbers:
        people[number % CHATS].say(chats[number % CHATS], f"/ping q{number}")
        await asyncio.sleep(0.02)


async def _ask_and_kill(
    liaison: LiaisonProcess, server: BotApiServer, people: list[Person], chats: list[Chat]
) -> list[float]:
    """When each life of the bot had ended (monotonic seconds): one while it began, the next in the midst of work."""
    chance = random.Random(20261122)
    kills: list[float] = []
    for number in range(KILLS):
        said = len(server.calls_of("sendMessage"))
        asking = asyncio.create_task(_ask(people, chats, range(number * A_LIFE, (number + 1) * A_LIFE)))
        if number % 2:
            await until(lambda said=said: len(server.calls_of("sendMessage")) > said)  # type: ignore[misc]
        await asyncio.sleep(chance.uniform(0.0, 0.5))
        await liaison.kill()
        await asyncio.sleep(0.05)  # what it sent in its last moment arrives, and the kill is noted after it
        kills.append(time.monotonic())
        liaison.start()
        await asking
    return kills


@dataclass(frozen=True)
class Answer:
    """An answer as it arrived: to which question, and when (monotonic seconds)."""

    to: str
    at: float


def _answers(server: BotApiServer, chat: Chat | None = None) -> Iterator[Answer]:
    """All answers, or those in one chat, in the order of their arrival."""
    said = [call for call in server.calls_of("sendMessage") if call.status == 200]  # the others were cut before the end
    for call in said:
        found = PONG.fullmatch(call.params["text"])
        if found and (chat is None or call.params["chat_id"] == chat.id):
            yield Answer(found[1], call.at)


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
