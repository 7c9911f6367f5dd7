"""The whole bot through what machines, networks and operators do to it on Matrix."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from tests.live.conftest import Door, NewSynapse
from tests.live.synapse.client import Client
from tests.live.synapse.person import Person
from tests.live.synapse.server import Session, Synapse
from tests.live.whole_bot import PASSWORD, answers_in, exit_code, joined, logged, running
from tests.live.whole_matrix_bot import Scene, configuration, playing, scene

pytestmark = pytest.mark.live

__all__ = ["scene"]


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
