"""The whole bot as its operator runs it, beside the servers of its platforms."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from tests.live.bot_api import BotApiServer, Message
from tests.live.process import LiaisonProcess
from tests.live.synapse.heard import Heard
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse
from tests.support.waiting import until

PASSWORD = "secret"


@asynccontextmanager
async def running(folder: Path, configuration: Mapping[str, Any]) -> AsyncIterator[LiaisonProcess]:
    """A bot that was started, and is gone afterwards, however the test ends."""
    bot = LiaisonProcess(folder, configuration)
    bot.start()
    try:
        yield bot
    finally:
        await bot.kill()


async def logged(bot: LiaisonProcess, line: str, *, within: float = 60) -> None:
    """Wait for words in the bot's log."""
    try:
        await until(lambda: line in bot.log.read_text(), within=within)
    except TimeoutError:
        raise AssertionError(f"{line!r} is not in the log:\n{bot.log.read_text()[-4000:]}") from None


async def exit_code(bot: LiaisonProcess, *, within: float = 60) -> int:
    """Wait until the bot ends by itself."""
    async with asyncio.timeout(within):
        return await bot.ended()


def audit(bot: LiaisonProcess) -> list[tuple[str, str, str, dict[str, Any]]]:
    """Who asked for what, what came of it, and what it was about; oldest first."""
    database = bot.log.parent / "data" / "liaison.db"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        rows = opened.execute("SELECT account, action, outcome, subject FROM audit ORDER BY id").fetchall()
    return [(account, action, outcome, json.loads(subject)) for account, action, outcome, subject in rows]


def matrix_section(server: Synapse, bot: str, inviters: Iterable[str], *, encryption: bool = False) -> dict[str, Any]:
    """The part of a configuration that concerns Matrix."""
    return {
        "homeserver": server.url,
        "user_id": bot,
        "password": PASSWORD,
        "encryption": encryption,
        "allowed_inviters": list(inviters),
    }


async def joined(person: Person, room: str, bot: str) -> Heard:
    """Wait until somebody sees the bot come into a room."""
    return await person.wait_for(room, lambda heard: heard.state_key == bot and heard.content["membership"] == "join")


def answers_in(person: Person, room: str, bot: str) -> list[str]:
    """What the bot said in a room, as far as this person has seen it; without corrections."""
    return [
        heard.body
        for heard in person.timeline(room)
        if heard.sender == bot and heard.is_message and heard.replaces is None
    ]


async def answer(server: BotApiServer, question: Message, *, within: float = 60) -> Message:
    """The bot's answer to a message on Telegram, as it stands."""

    def found() -> Message | None:
        return next((said for said in server.said_in(question.chat) if said.reply_to is question), None)

    try:
        await until(found, within=within)
    except TimeoutError:
        texts = "\n".join(message.text for message in server.said_in(question.chat))
        raise AssertionError(f"{question.text!r} was not answered; the bot said:\n{texts}") from None
    answered = found()
    assert answered is not None
    return answered
