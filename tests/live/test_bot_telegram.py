"""The whole bot as people in Telegram chats meet it, and as its operator does."""

from __future__ import annotations

import socket
import textwrap
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.live.bot_api import BotApiServer, Chat, Fault, Limits, Person
from tests.live.process import LiaisonProcess
from tests.live.whole_bot import answer, logged, running
from tests.support.waiting import until

pytestmark = pytest.mark.live

CONTACT = "/poc add function: driver; organisation: ICRC; area: Goma"


@dataclass(frozen=True)
class Scene:
    """Ana, who is the operation's admin, in a group with the bot."""

    server: BotApiServer
    ana: Person
    group: Chat
    bot: LiaisonProcess

    async def ask(self, text: str, chat: Chat | None = None) -> str:
        """Ana says something; returns the answer to it."""
        return (await answer(self.server, self.ana.say(chat or self.group, text))).text


@asynccontextmanager
async def playing(folder: Path, *, privacy_mode: bool = False, **telegram: Any) -> AsyncIterator[Scene]:
    """The bot is in Ana's group."""
    async with BotApiServer.running(privacy_mode=privacy_mode) as server:
        server.limits = Limits.none()
        ana = server.user("Ana", started=True)
        group = server.group("Flood", [ana])
        configuration = {
            "telegram": {"token": server.token, "base_url": server.url} | telegram,
            "operations": [
                {
                    "name": "Flood",
                    "languages": ["en"],
                    "admins": [f"telegram:{ana.id}"],
                    "rooms": [{"telegram": group.id}],
                }
            ],
        }
        async with running(folder, configuration) as bot:
            yield Scene(server, ana, group, bot)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with playing(tmp_path) as it:
        yield it


async def test_added_to_a_group_it_says_what_to_type_and_hears_it_in_privacy_mode_too(tmp_path: Path) -> None:
    async with playing(tmp_path, privacy_mode=True) as scene:
        camp = scene.server.group("Camp", [scene.ana], bot="left")
        scene.ana.add(camp, scene.server.bot)
        await until(lambda: scene.server.said_in(camp))
        greeting = scene.server.said_in(camp)[0]

        assert "I read what is said in this room" in greeting.text
        (typed,) = [entity["text"] for entity in greeting.entities if entity["type"] == "code"]
        assert "What you can do here" in await scene.ask(typed, camp)
        assert "Operation: Flood" in await scene.ask("/room", camp)


async def test_a_group_that_becomes_a_supergroup_stays_in_the_operation(scene: Scene) -> None:
    assert "C-1 is kept" in await scene.ask(CONTACT)

    supergroup = scene.server.migrate(scene.group)

    assert "C-1 driver" in await scene.ask("/poc find goma", supergroup)
    assert "Operation: Flood" in await scene.ask("/room", supergroup)
    assert await scene.bot.stop() == 0
    scene.bot.start()
    assert "C-1 driver" in await scene.ask("/poc show C-1", supergroup)


async def test_the_topics_of_a_group_in_the_operation_are_in_it_too(scene: Scene) -> None:
    forum = scene.server.group("Forum", [scene.ana], forum=True)
    assert "Operation: none yet" in await scene.ask("/room", forum)
    assert "Operation: Flood" in await scene.ask("/room operation Flood", forum)

    topic = scene.ana.open_topic(forum, "Water")
    asked = await answer(scene.server, scene.ana.say(forum, CONTACT, topic=topic))

    assert "C-1 is kept" in asked.text
    assert asked.topic is topic


async def test_a_refused_command_that_is_put_right_has_its_answer_put_right(scene: Scene) -> None:
    await scene.ask(CONTACT)
    question = scene.ana.say(scene.group, "/poc fnd goma")
    refusal = await answer(scene.server, question)
    assert "/poc find" in refusal.text

    scene.ana.edit(question, "/poc find goma")

    await until(lambda: refusal.text.startswith("One contact:"))
    assert "1️⃣ Show C-1" in refusal.buttons


async def test_an_answered_command_that_is_changed_stands(scene: Scene) -> None:
    question = scene.ana.say(scene.group, "/ping first")
    assert (await answer(scene.server, question)).text == "pong first"

    scene.ana.edit(question, "/ping second")

    await until(lambda: any("What you asked first stands." in said.text for said in scene.server.said_in(scene.group)))


async def test_an_update_that_cannot_be_read_blocks_nothing(scene: Scene) -> None:
    scene.server.poison(scene.group)

    assert await scene.ask("/ping after") == "pong after"
    assert "Failed, kept aside: 0" in await scene.ask("/status")


async def test_telegram_may_bring_the_updates_itself(tmp_path: Path) -> None:
    port, public = free_port(), "https://bot.example.org/telegram"
    webhook = {"url": public, "secret": "Only-Telegram_knows", "port": port}
    async with playing(tmp_path, mode="webhook", webhook=webhook) as scene:
        await until(lambda: scene.server.backend.webhook.url == public)
        behind_the_proxy = f"http://127.0.0.1:{port}/telegram"
        scene.server.backend.webhook.url = behind_the_proxy

        assert await scene.ask("/ping brought") == "pong brought"
        async with aiohttp.ClientSession() as stranger, stranger.post(behind_the_proxy, json={"update_id": 1}) as sent:
            assert sent.status == 403
        await until(lambda: scene.server.pending == 0)


async def test_a_chat_that_telegram_holds_back_delays_no_other(scene: Scene) -> None:
    scene.server.faults.plan(Fault.too_many_requests(2), "sendMessage", scene.group.id)
    held = scene.ana.say(scene.group, "/ping held back")
    await until(lambda: scene.server.faults.left == 0)

    assert await scene.ask("/ping at once", scene.ana.private) == "pong at once"
    assert "pong held back" not in scene.group.texts
    assert (await answer(scene.server, held)).text == "pong held back"


async def test_an_answer_that_is_longer_than_a_message_comes_whole_in_parts(scene: Scene) -> None:
    words = [f"word{number}" for number in range(1000)]  # more than a person can type, and so is the answer
    question = scene.ana.say(scene.group, f"/ping {' '.join(words)}")
    await until(lambda: any(said.text.endswith(words[-1]) for said in scene.server.said_in(scene.group)))

    parts = [said.text for said in scene.server.said_in(scene.group)]
    assert max(map(len, parts)) <= 4096
    assert " ".join(parts).split() == ["pong", *words]
    assert (await answer(scene.server, question)).text == parts[0]


async def test_a_command_that_a_client_cut_into_several_messages_is_answered_as_one(scene: Scene) -> None:
    words = [f"word{number}" for number in range(1200)]
    first, *others = [scene.ana.say(scene.group, piece) for piece in as_clients_cut(f"/ping {' '.join(words)}")]
    assert len(others) == 2
    answered = await answer(scene.server, first)
    assert await scene.ask("/ping after") == "pong after"

    *parts, _ = [said.text for said in scene.server.said_in(scene.group)]
    assert " ".join(parts).split() == ["pong", *words]
    assert answered.text == parts[0]


def as_clients_cut(text: str) -> list[str]:
    """A text in pieces, none longer than a message may be, each to the end of a word."""
    return textwrap.wrap(text, 4096)


async def test_a_button_works_on_a_copy_that_the_bot_was_killed_over(scene: Scene) -> None:
    await scene.ask(CONTACT)
    scene.server.faults.plan(Fault.untold(), "sendMessage", scene.group.id)
    scene.ana.say(scene.group, "/poc find goma")
    await until(lambda: len(scene.server.said_in(scene.group)) == 2)
    await scene.bot.kill()
    scene.bot.start()
    await until(lambda: len(scene.server.said_in(scene.group)) == 3)
    _, dead, known = scene.server.said_in(scene.group)
    assert dead.text == known.text

    press = scene.ana.press(dead, "1️⃣ Show C-1")

    assert (await answer(scene.server, dead)).text.startswith("C-1 driver")
    await until(lambda: press.answer is not None)


async def test_a_room_of_two_languages_that_no_other_is_linked_to_is_translated_when_asked(scene: Scene) -> None:
    await scene.ask("/room languages en es")
    refused = await scene.ask("/room translate ask threads")
    assert "Telegram" in refused
    await scene.ask("/room translate ask")

    said = scene.ana.say(scene.group, "The bridge is closed.")
    offered = await answer(scene.server, said)
    scene.ana.press(offered, "🌐 español")

    await until(lambda: "El puente está cerrado." in offered.text)
    await scene.ask("/room translate auto")
    told = await answer(scene.server, scene.ana.say(scene.group, "El puente está cerrado."))
    assert "The bridge is closed." in told.text


async def test_a_second_program_with_its_token_is_named_and_outlived(scene: Scene) -> None:
    assert await scene.ask("/ping alone") == "pong alone"
    async with aiohttp.ClientSession() as other:
        poll = f"{scene.server.url}/bot{scene.server.token}/getUpdates"
        async with other.get(poll, params={"timeout": 1}):
            pass
    await logged(scene.bot, "another program receives this bot's updates: stop it, or revoke the token")

    assert await scene.ask("/ping alone again") == "pong alone again"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
