"""An operation at work on both platforms: people with roles and organisations, in rooms of their languages.

Ana leads it on Matrix, and Luc reports there for UNICEF; an encrypted room besides is for the two alone, and Omar, of
UNICEF too, has an Arabic one. On Telegram, Chief leads it and Amadou of 2 Engr Coy is a liaison, in a group that speaks
French; Carmen, for WFP, sits in the topic of a forum that speaks Spanish. The bot can be killed at any moment.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.live import bot_api
from tests.live.bot_api import BotApiServer, Chat, Limits, Message, Topic
from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.synapse.heard import Heard
from tests.live.synapse.person import Person
from tests.live.synapse.secret_person import SecretPerson
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, answer, joined, matrix_section, running
from tests.support.waiting import until

PATIENCE = 60.0
"""Seconds until a test is taken to hang; nothing is asserted about time."""


@dataclass(frozen=True)
class Relief:
    """The people, the rooms and the bot."""

    server: BotApiServer
    bot: LiaisonProcess
    bot_id: str
    ana: SecretPerson
    luc: SecretPerson
    omar: Person
    chief: bot_api.Person
    amadou: bot_api.Person
    carmen: bot_api.Person
    room: str
    sealed: str
    arabic: str
    group: Chat
    forum: Chat
    topic: Topic

    async def kill(self) -> None:
        """The bot is killed, and started again at once."""
        await self.bot.kill()
        self.bot.start()

    def say(self, who: bot_api.Person, text: str, **how: Any) -> Message:
        """Somebody on Telegram speaks where they belong."""
        if who is self.carmen:
            return who.say(self.forum, text, topic=self.topic, **how)
        return who.say(self.group, text, **how)

    async def ask(self, who: bot_api.Person, text: str, **how: Any) -> Message:
        """The same; returns the answer as it stands, once the bot knows that it does."""
        answered = await answer(self.server, self.say(who, text, **how))
        await self.settled()
        return answered

    async def told(self, text: str, chat: Chat | None = None) -> Message:
        """The first of what the bot said in a chat, else in the group, with these words in it."""
        there = chat or self.group
        try:
            await until(lambda: text in "\n".join(self.said(there)), within=PATIENCE)
        except TimeoutError:
            said = "\n".join(self.said(there))
            raise AssertionError(f"{text!r} was not said; the bot said:\n{said}") from None
        await self.settled()
        return next(said for said in self.server.said_in(there) if text in said.text)

    async def reads(self, message: Message, text: str) -> None:
        """Wait until a message of the bot's has these words in it, and the bot knows that it has."""
        try:
            await until(lambda: text in message.text, within=PATIENCE)
        except TimeoutError:
            raise AssertionError(f"{text!r} did not come into:\n{message.text}") from None
        await self.settled()

    async def settled(self) -> None:
        """Wait until the bot knows that all it had to say is said: a copy that it said and was killed over, it says
        again, and nobody can do anything about the first."""
        with self._database() as database:
            waits = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'begun')"
            await until(lambda: database.execute(waits).fetchone() == (0,), within=PATIENCE)

    def said(self, chat: Chat | None = None) -> list[str]:
        """What the bot said in a chat, else in the group, as it stands."""
        return [message.text for message in self.server.said_in(chat or self.group)]

    def sleep(self, **long: float) -> None:
        """Let time pass for the bot while it is down, as far as it has to do something then."""
        past = timedelta(**long)
        with self._database() as database:
            waiting = database.execute("SELECT id, at FROM firing WHERE state = 'waiting'").fetchall()
            sooner = [((datetime.fromisoformat(at) - past).isoformat(" "), id) for id, at in waiting]
            database.executemany("UPDATE firing SET at = ? WHERE id = ?", sooner)

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        file = self.bot.log.parent / "data" / "liaison.db"
        with closing(sqlite3.connect(file, timeout=PATIENCE)) as database, database:
            yield database


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


def seen(said: Heard) -> str:
    """The form in an answer as a client shows it, with the signs that nobody sees: what is copied off the screen."""
    found = re.search(r"<pre[^>]*><code>(.*?)</code></pre>", said.formatted_body, re.DOTALL)
    assert found is not None, said.formatted_body
    return unescape(found[1])


def filled(form: str, **lines: str) -> str:
    """A form in which some lines (``as_of`` is "as of") were filled in anew."""
    for label, value in lines.items():
        line = re.compile(rf"^(?:\u2068)?{label.replace('_', ' ')}:.*$", re.MULTILINE)
        assert line.search(form), f"there is no line {label!r} in\n{form}"
        form = line.sub(partial(_refilled, value), form)
    return form


def _refilled(value: str, found: re.Match[str]) -> str:
    return f"{found[0].partition(':')[0]}: {value}"


@asynccontextmanager
async def at_work(synapse: Synapse, door: Door, server: BotApiServer, folder: Path) -> AsyncIterator[Relief]:
    """Everybody is in place and has a role, and the bot has entered the rooms."""
    ana, luc = await door.enter_with_keys("ana"), await door.enter_with_keys("luc")
    omar = await door.enter("omar")
    bot_id = await synapse.register(f"bot-{ana.session.device_id.lower()}", PASSWORD)
    room = await ana.create_room("Coordination", invite=[luc.user_id, bot_id])
    sealed = await ana.create_room("Security", invite=[luc.user_id, bot_id], encrypted=True)
    arabic = await ana.create_room("التنسيق", invite=[omar.user_id, bot_id])
    for person, each in ((luc, room), (luc, sealed), (omar, arabic)):
        await person.join(each)
    chief = server.user("Chief", language_code="fr", started=True)
    amadou = server.user("Amadou", language_code="fr", started=True)
    carmen = server.user("Carmen", language_code="es", started=True)
    # As an administrator the bot hears of reactions.
    group = server.group("Terrain", [chief, amadou], supergroup=True, bot="administrator")
    forum = server.group("Foro", [chief, carmen], forum=True, bot="administrator")
    topic = chief.open_topic(forum, "Logística")
    configuration = {
        "matrix": matrix_section(synapse, bot_id, [ana.user_id], encryption=True),
        "telegram": {"token": server.token, "base_url": server.url},
        "operations": [
            {
                "name": "Flood",
                "zone": "Africa/Nairobi",
                "languages": ["en", "fr", "es", "ar"],
                "admins": [ana.user_id, f"telegram:{chief.id}"],
                "organisations": [
                    {"name": "2 Engr Coy", "standing": "military"},
                    {"name": "UNICEF", "standing": "humanitarian"},
                    {"name": "WFP", "standing": "humanitarian", "aliases": ["PAM", "PMA"]},
                ],
                "rooms": [
                    {"matrix": room, "languages": ["en"]},
                    {"matrix": sealed, "languages": ["en"]},
                    {"matrix": arabic, "languages": ["ar"]},
                    {"telegram": group.id, "languages": ["fr"]},
                    {"telegram": forum.id, "topic": topic.id, "languages": ["es"]},
                ],
            }
        ],
    }
    async with running(folder, configuration) as bot:
        for each in (room, sealed, arabic):
            await joined(ana, each, bot_id)
            await ana.reads(each, "Liaison")
        place = Relief(
            server, bot, bot_id, ana, luc, omar, chief, amadou, carmen, room, sealed, arabic, group, forum, topic
        )
        await _enrol(place)
        yield place


async def _enrol(place: Relief) -> None:
    """Those who report are known to the bot, and are liaisons of their organisations."""
    await place.luc.ask(place.room, "!ping")
    await place.omar.ask(place.arabic, "!ping")
    for each in (place.amadou, place.carmen):
        await place.ask(each, "/ping")
    for name, account, function, organisation in (
        (place.luc.user_id, place.luc.user_id, "WASH coordinator", "UNICEF"),
        (place.omar.user_id, place.omar.user_id, "hygiene", "UNICEF"),
        ("Amadou", f"telegram:{place.amadou.id}", "engineer", "2 Engr Coy"),
        ("Carmen", f"telegram:{place.carmen.id}", "logistics", "WFP"),
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
