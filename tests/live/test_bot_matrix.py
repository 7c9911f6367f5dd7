"""The whole bot as people in Matrix rooms meet it, and as its operator does."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.live.conftest import Door, NewSynapse
from tests.live.process import LiaisonProcess
from tests.live.synapse.client import Client, Json, part
from tests.live.synapse.person import Person
from tests.live.synapse.server import Session, Synapse
from tests.live.whole_bot import PASSWORD, answers_in, exit_code, joined, logged, matrix_section, running

pytestmark = pytest.mark.live

CONTACT = "!poc add function: WASH coordinator; organisation: UNICEF; area: Goma; mobile: +254 712 345 678"


@dataclass(frozen=True)
class Scene:
    """Ana, who is the operation's admin, and the bot in her room."""

    ana: Person
    room: str
    bot: LiaisonProcess
    bot_id: str


def configuration(server: Synapse, bot_id: str, ana: Person, rooms: Sequence[str], **matrix: Any) -> dict[str, Any]:
    return {
        "matrix": matrix_section(server, bot_id, [ana.user_id]) | matrix,
        "operations": [
            {
                "name": "Flood",
                "zone": "Africa/Nairobi",
                "languages": ["en"],
                "admins": [ana.user_id],
                "rooms": [{"matrix": room} for room in rooms],
            }
        ],
    }


@asynccontextmanager
async def playing(server: Synapse, ana: Person, folder: Path, **matrix: Any) -> AsyncIterator[Scene]:
    """The bot is in Ana's room and has greeted."""
    bot_id = await server.register(f"bot-{ana.user_id[1:].split(':')[0]}", PASSWORD)
    encrypted = matrix.get("encryption", False)
    room = await ana.create_room("Coordination", invite=[bot_id], encrypted=encrypted)
    async with running(folder, configuration(server, bot_id, ana, [room], **matrix)) as bot:
        await joined(ana, room, bot_id)
        await ana.reads(room, "I am Liaison")
        yield Scene(ana, room, bot, bot_id)


@pytest.fixture
async def scene(synapse: Synapse, door: Door, tmp_path: Path) -> AsyncIterator[Scene]:
    async with playing(synapse, await door.enter("ana"), tmp_path) as it:
        yield it


# Coming and going


async def test_it_comes_when_somebody_who_may_invites_it_and_says_what_it_does_and_reads(
    scene: Scene, door: Door
) -> None:
    eve = await door.enter("eve")
    lair = await eve.create_room("Lair", invite=[scene.bot_id])
    room = await scene.ana.create_room("Logistics", invite=[scene.bot_id])

    greeting = await scene.ana.reads(room, "I am Liaison")

    assert "I read what is said in this room" in greeting.body
    assert "send it to nobody else" in greeting.body
    assert "!help" in greeting.body
    assert "Operation: Flood" in (await scene.ana.ask(room, "!room")).body
    await eve.wait_for(lair, lambda heard: heard.state_key == scene.bot_id and heard.content["membership"] == "leave")
    assert answers_in(eve, lair, scene.bot_id) == []


async def test_put_out_and_invited_again_it_goes_on(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    await ana.kick(room, scene.bot_id)
    gone = await ana.say(room, "!ping nobody there")
    await ana.invite(room, scene.bot_id)
    await ana.reads(room, "I am Liaison", after=gone)

    assert (await ana.ask(room, "!ping again")).body == "pong again"
    assert "Operation: Flood" in (await ana.ask(room, "!room")).body


async def test_in_an_upgraded_room_it_goes_on_in_the_operation(scene: Scene) -> None:
    ana = scene.ana
    assert "C-1" in (await ana.ask(scene.room, CONTACT)).body

    successor = await ana.upgrade(scene.room)
    await ana.invite(successor, scene.bot_id)
    await joined(ana, successor, scene.bot_id)
    found = await ana.say(successor, "!poc find wash")

    assert "C-1" in (await ana.reads(successor, "contact", after=found)).body


async def test_into_a_room_of_its_configuration_anybody_may_invite_it(
    synapse: Synapse, door: Door, tmp_path: Path
) -> None:
    ana, luc = await door.enter("ana"), await door.enter("luc")
    bot_id = await synapse.register("awaited-bot", PASSWORD)
    room = await luc.create_room("Camp", invite=[bot_id])
    async with running(tmp_path, configuration(synapse, bot_id, ana, [room])):
        await luc.reads(room, "I am Liaison")

        assert (await luc.ask(room, "!ping it stays")).body == "pong it stays"


# What people do to their own words


async def test_an_answer_is_a_reply_and_stays_in_its_thread(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    root = await ana.say(room, "About the bridge:")
    question = await ana.say(room, "!ping in the thread", thread=root)
    answer = await ana.reads(room, "pong in the thread")
    plain = await ana.say(room, "!ping in the room")
    other = await ana.reads(room, "pong in the room")

    assert (answer.thread, answer.replies_to) == (root, question)
    assert (other.thread, other.replies_to) == (None, plain)


async def test_a_refused_command_that_is_put_right_has_its_answer_put_right(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    typed = "!poc add function: driver; organisation: ICRC; mobile: 712"
    question = await ana.say(room, typed)
    refusal = await ana.reads(room, "telephone number")
    assert typed in refusal.body
    assert refusal.replies_to == question

    await ana.edit(room, question, typed.replace("712", "+254712345678"))
    amended = await ana.wait_for(room, lambda heard: heard.replaces == refusal.event_id)

    assert "C-1 is kept" in amended.body
    assert len(answers_in(ana, room, scene.bot_id)) == 2  # the greeting, and this one


async def test_a_question_that_is_taken_back_takes_its_answer_along(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    question = await ana.say(room, "!ping +254 712 345 678")
    answer = await ana.reads(room, "pong +254")

    await ana.redact(room, question)

    taken = await ana.wait_for(room, lambda heard: heard.redacts == answer.event_id)
    assert taken.sender == scene.bot_id


# What the network and the machines do


async def test_what_was_asked_while_it_was_down_is_answered_once_and_in_order(
    synapse: Synapse, door: Door, tmp_path: Path
) -> None:
    people = [await door.enter(name) for name in ("ana", "luc", "mia")]
    bot_id = await synapse.register("late-bot", PASSWORD)
    rooms = [await person.create_room(public=True, invite=[bot_id]) for person in people]
    async with running(tmp_path, configuration(synapse, bot_id, people[0], rooms)) as bot:
        for person, room in zip(people, rooms, strict=True):
            await joined(person, room, bot_id)
            await person.ask(room, "!ping hello")
        assert await bot.stop() == 0
        async with asyncio.TaskGroup() as asking:
            for person, room in zip(people, rooms, strict=True):
                asking.create_task(_ask_a_hundred(person, room))
        bot.start()

        for person, room in zip(people, rooms, strict=True):
            await person.reads(room, "pong q99")
            await person.ask(room, "!ping end")
            pongs = [said for said in answers_in(person, room, bot_id) if said.startswith("pong q")]
            assert pongs == [f"pong q{number}" for number in range(100)]


async def _ask_a_hundred(person: Person, room: str) -> None:
    for number in range(100):
        await person.say(room, f"!ping q{number}")


async def test_a_homeserver_may_restart_under_it(door: Door, new_synapse: NewSynapse, tmp_path: Path) -> None:
    server = new_synapse("generous")
    async with playing(server, await door.enter("ana", server), tmp_path) as scene:
        await server.stop()
        await logged(scene.bot, "matrix.sync-failed")
        await server.start()
        assert (await scene.ana.ask(scene.room, "!ping after")).body == "pong after"


async def test_default_rate_limits_delay_and_double_nothing(
    door: Door, new_synapse: NewSynapse, tmp_path: Path
) -> None:
    server = new_synapse("default")
    async with playing(server, await door.enter("ana", server), tmp_path) as scene:
        for number in range(12):
            await scene.ana.say(scene.room, f"!ping q{number}")
        await scene.ana.wait_for(scene.room, lambda heard: heard.body == "pong q11", within=60)

        pongs = answers_in(scene.ana, scene.room, scene.bot_id)[1:]
        assert pongs == [f"pong q{number}" for number in range(12)]


# Encryption


async def test_into_an_encrypted_room_goes_no_plain_word(synapse: Synapse, door: Door, tmp_path: Path) -> None:
    ana = await door.enter_with_keys("ana")
    async with playing(synapse, ana, tmp_path, encryption=True) as scene:
        answer = await ana.ask(scene.room, "!ping secret")
        assert (answer.body, answer.was_encrypted) == ("pong secret", True)
        wire = await on_the_wire(synapse, ana, scene.room)
        sent = {event["type"] for event in wire if event["sender"] == scene.bot_id}
        assert sent == {"m.room.member", "m.room.encrypted"}


async def on_the_wire(server: Synapse, person: Person, room: str) -> list[Json]:
    """The newest events of a room as the homeserver keeps them."""
    client = Client(server, person.session)
    try:
        events: list[Json] = (await client.call("GET", f"rooms/{part(room)}/messages", dir="b", limit=50))["chunk"]
    finally:
        await client.close()
    return events


# What its operator sees


async def test_without_its_token_it_ends_with_one_line(synapse: Synapse, door: Door, tmp_path: Path) -> None:
    ana, account = await door.enter("ana"), await synapse.enrol("token-bot")
    room = await ana.create_room(invite=[account.user_id])
    settings = configuration(synapse, account.user_id, ana, [room])
    del settings["matrix"]["password"]
    settings["matrix"] |= {"access_token": account.access_token, "device_id": account.device_id}
    async with running(tmp_path, settings) as bot:
        await ana.reads(room, "I am Liaison")
        await log_out(synapse, account)

        assert await exit_code(bot) == 1
        lines = bot.log.read_text().splitlines()
        assert [line for line in lines if "error" in line] == [line for line in lines if "transport stopped" in line]
        assert sum("matrix.access_token" in line for line in lines) == 1
        assert lines[-1] == "No transport is left to work with; the lines above say what to do about each."


async def test_logged_out_it_logs_in_again_with_its_password(synapse: Synapse, scene: Scene) -> None:
    kept = json.loads((scene.bot.log.parent / "data" / "matrix-session.json").read_text())
    await log_out(synapse, Session(scene.bot_id, kept["device_id"], kept["access_token"]))

    assert (await scene.ana.ask(scene.room, "!ping still there")).body == "pong still there"


async def log_out(server: Synapse, session: Session) -> None:
    """Revoke a token, as an administrator or the account's owner may."""
    client = Client(server, session)
    try:
        await client.call("POST", "logout")
    finally:
        await client.close()


async def test_two_do_not_work_on_the_same_data(scene: Scene) -> None:
    folder = scene.bot.log.parent
    second = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--config", str(folder / "config.yaml"), stderr=asyncio.subprocess.PIPE
    )
    _, complaint = await asyncio.wait_for(second.communicate(), 20)

    assert second.returncode == 1
    assert complaint.decode() == (
        f"Another liaison works in {folder / 'data'}: stop it first, or set another data_dir.\n"
    )
    assert (await scene.ana.ask(scene.room, "!ping still one")).body == "pong still one"


async def test_asked_to_stop_it_stops(scene: Scene) -> None:
    async with asyncio.timeout(10):
        assert await scene.bot.stop() == 0
    log = scene.bot.log.read_text()
    assert "stopping" in log
    assert "error" not in log
