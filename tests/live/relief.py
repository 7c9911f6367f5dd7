"""An operation at work on both platforms: people with roles and organisations, in rooms of their languages.

Ana leads it on Matrix, and Luc reports there for UNICEF; an encrypted room besides is for the two alone. On Telegram,
Chief leads it and Amadou of 2 Engr Coy is a liaison; they speak French. The bot can be killed at any moment.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.live import bot_api
from tests.live.bot_api import BotApiServer, Chat, Limits, Message
from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.synapse.heard import Heard
from tests.live.synapse.person import Person
from tests.live.synapse.secret_person import SecretPerson
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, answer, joined, matrix_section, running
from tests.support.waiting import until


@dataclass(frozen=True)
class Relief:
    """The people, the rooms and the bot."""

    server: BotApiServer
    bot: LiaisonProcess
    bot_id: str
    ana: SecretPerson
    luc: SecretPerson
    chief: bot_api.Person
    amadou: bot_api.Person
    room: str
    sealed: str
    group: Chat

    async def kill(self) -> None:
        """The bot is killed, and started again at once."""
        await self.bot.kill()
        self.bot.start()

    async def ask(self, who: bot_api.Person, text: str, *, reply_to: Message | None = None) -> Message:
        """Somebody on Telegram asks in the group; returns the answer as it stands."""
        return await answer(self.server, who.say(self.group, text, reply_to=reply_to))

    async def told(self, text: str, *, times: int = 1) -> list[Message]:
        """What the bot said in the group with these words in it, once it is there so many times."""

        def found() -> list[Message]:
            return [said for said in self.server.said_in(self.group) if text in said.text]

        try:
            await until(lambda: len(found()) >= times, within=30)
        except TimeoutError:
            said = "\n".join(message.text for message in self.server.said_in(self.group))
            raise AssertionError(f"{text!r} was not said {times} times; the bot said:\n{said}") from None
        return found()

    def sleep(self, **long: float) -> None:
        """Let time pass for the bot while it is down, as far as it has to do something then."""
        past = timedelta(**long)
        with closing(sqlite3.connect(self.bot.log.parent / "data" / "liaison.db")) as database, database:
            waiting = database.execute("SELECT id, at FROM firing WHERE state = 'waiting'").fetchall()
            sooner = [((datetime.fromisoformat(at) - past).isoformat(" "), id) for id, at in waiting]
            database.executemany("UPDATE firing SET at = ? WHERE id = ?", sooner)


async def edits(person: Person, room: str, card: Heard, *, until: str) -> list[str]:
    """How a message has read since it was sent, one version after another, once these words were in it."""
    await person.wait_for(room, lambda heard: heard.replaces == card.event_id and until in heard.body)
    return [heard.body for heard in person.timeline(room) if heard.replaces == card.event_id]


def said(person: Person, room: str, bot: str, text: str) -> list[Heard]:
    """What the bot said in a room with these words in it, as far as this person has seen it; without corrections."""
    return [
        heard
        for heard in person.timeline(room)
        if heard.sender == bot and heard.is_message and heard.replaces is None and text in heard.body
    ]


def copied(form: str, command: str) -> str:
    """The form in an answer, as somebody copies it: the command's line and all lines with a label behind it."""
    found = re.search(rf"^{re.escape(command)}\n(?:[^\n]*:[^\n]*\n?)*", form, re.MULTILINE)
    assert found is not None, form
    return found[0].strip()


def filled(form: str, **lines: str) -> str:
    """A form in which some lines (``as_of`` is "as of") were filled in anew."""
    for label, value in lines.items():
        line = re.compile(rf"^{label.replace('_', ' ')}:.*$", re.MULTILINE)
        assert line.search(form), f"there is no line {label!r} in\n{form}"
        form = line.sub(partial(_refilled, value), form)
    return form


def _refilled(value: str, found: re.Match[str]) -> str:
    return f"{found[0].partition(':')[0]}: {value}"


@asynccontextmanager
async def at_work(synapse: Synapse, door: Door, server: BotApiServer, folder: Path) -> AsyncIterator[Relief]:
    """Everybody is in place and has a role, and the bot has entered the rooms."""
    ana, luc = await door.enter_with_keys("ana"), await door.enter_with_keys("luc")
    bot_id = await synapse.register(f"bot-{ana.session.device_id.lower()}", PASSWORD)
    room = await ana.create_room("Coordination", invite=[luc.user_id, bot_id])
    sealed = await ana.create_room("Security", invite=[luc.user_id, bot_id], encrypted=True)
    for each in (room, sealed):
        await luc.join(each)
    chief = server.user("Chief", language_code="fr", started=True)
    amadou = server.user("Amadou", language_code="fr", started=True)
    group = server.group("Terrain", [chief, amadou], supergroup=True)
    configuration = {
        "matrix": matrix_section(synapse, bot_id, [ana.user_id], encryption=True),
        "telegram": {"token": server.token, "base_url": server.url},
        "operations": [
            {
                "name": "Flood",
                "zone": "Africa/Nairobi",
                "languages": ["en", "fr"],
                "admins": [ana.user_id, f"telegram:{chief.id}"],
                "rooms": [
                    {"matrix": room, "languages": ["en"]},
                    {"matrix": sealed, "languages": ["en"]},
                    {"telegram": group.id, "languages": ["fr"]},
                ],
            }
        ],
    }
    async with running(folder, configuration) as bot:
        for each in (room, sealed):
            await joined(ana, each, bot_id)
            await ana.reads(each, "I am Liaison")
        place = Relief(server, bot, bot_id, ana, luc, chief, amadou, room, sealed, group)
        await _enrol(place)
        yield place


async def _enrol(place: Relief) -> None:
    """Luc and Amadou are known to the bot, and are liaisons of their organisations."""
    await place.luc.ask(place.room, "!ping")
    await place.ask(place.amadou, "/ping")
    for name, account, function, organisation in (
        (place.luc.user_id, place.luc.user_id, "WASH coordinator", "UNICEF"),
        ("Amadou", f"telegram:{place.amadou.id}", "engineer", "2 Engr Coy"),
    ):
        granted = await place.ana.ask(place.room, f"!role {name} liaison")
        assert "is now liaison" in granted.body
        entry = f"function: {function}; organisation: {organisation}; account: {account}; area: Goma"
        assert "is kept" in (await place.ana.ask(place.room, f"!poc add {entry}")).body


@pytest.fixture
async def relief(synapse: Synapse, door: Door, tmp_path: Path) -> AsyncIterator[Relief]:
    async with BotApiServer.running() as server:
        server.limits = Limits.none()
        async with at_work(synapse, door, server, tmp_path) as place:
            yield place
