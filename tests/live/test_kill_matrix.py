"""The bot is killed again and again while people ask; nobody waits in vain, and nobody is answered twice."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import running

pytestmark = pytest.mark.live

KILLS = 20
A_LIFE = 15  # commands
COMMANDS = KILLS * A_LIFE
PONG = re.compile(r"pong (q\d+)")


async def test_no_command_is_lost_or_answered_twice(synapse: Synapse, door: Door, tmp_path: Path) -> None:
    people = [await door.enter("ana"), await door.enter("luc"), await door.enter("mia")]
    bot = await synapse.register("kill-bot", "secret")
    rooms = [await person.create_room(invite=[bot]) for person in people]
    async with running(tmp_path, _configuration(synapse, bot, people, rooms)) as liaison:
        for person, room in zip(people, rooms, strict=True):
            await person.wait_for(room, lambda heard: heard.state_key == bot and heard.content["membership"] == "join")
            await person.ask(room, "!ping there")

        await _ask_and_kill(liaison, people, rooms)
        answers = await _answers(people, rooms, bot)

    assert set(answers) == {f"q{number}" for number in range(COMMANDS)}
    assert [question for question, count in answers.items() if count > 1] == []


async def _ask(people: list[Person], rooms: list[str], numbers: range) -> None:
    for number in numbers:
        place = number % len(rooms)
        await people[place].say(rooms[place], f"!ping q{number}")


async def _ask_and_kill(liaison: LiaisonProcess, people: list[Person], rooms: list[str]) -> None:
    """It is killed one time while it begins, the next in the midst of work."""
    chance = random.Random(20261122)
    for number in range(KILLS):
        await people[0].catch_up()
        newest = people[0].timeline(rooms[0])[-1].event_id
        asking = asyncio.create_task(_ask(people, rooms, range(number * A_LIFE, (number + 1) * A_LIFE)))
        if number % 2:
            await people[0].reads(rooms[0], "pong", after=newest)
        await asyncio.sleep(chance.uniform(0.0, 0.5))
        await liaison.kill()
        liaison.start()
        await asking


async def _answers(people: list[Person], rooms: list[str], bot: str) -> Counter[str]:
    """How often each question was answered, once all are or nothing more comes."""
    answers: Counter[str] = Counter()
    for person, room in zip(people, rooms, strict=True):
        await person.reads(room, f"pong q{COMMANDS - len(rooms) + rooms.index(room)}")
        await person.catch_up()
        answers.update(
            found[1] for heard in person.timeline(room) if heard.sender == bot and (found := PONG.fullmatch(heard.body))
        )
    return answers


def _configuration(server: Synapse, bot: str, people: list[Person], rooms: list[str]) -> dict[str, object]:
    return {
        "matrix": {
            "homeserver": server.url,
            "user_id": bot,
            "password": "secret",
            "encryption": False,
            "allowed_inviters": [person.user_id for person in people],
        },
        "operations": [
            {
                "name": "Kill",
                "languages": ["en"],
                "admins": [people[0].user_id],
                "rooms": [{"matrix": room} for room in rooms],
            }
        ],
    }
