"""One bot, one operation, people on Matrix and on Telegram: what they meet in their rooms."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.live import bot_api
from tests.live.bot_api import BotApiServer, Chat, Limits, Topic
from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.synapse.secret_person import SecretPerson
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, answer, audit, joined, matrix_section, running
from tests.support.waiting import until

pytestmark = pytest.mark.live

NUMBER = "+254712345678"
CONTACT = f"!poc add function: WASH coordinator; organisation: UNICEF; area: Goma; cluster: WASH; mobile: {NUMBER}"


@dataclass(frozen=True)
class Town:
    """An operation with rooms on both platforms. Ana coordinates on Matrix, Amadou and Carmen are on Telegram."""

    server: BotApiServer
    bot: LiaisonProcess
    bot_id: str
    ana: SecretPerson
    chief: bot_api.Person
    amadou: bot_api.Person
    carmen: bot_api.Person
    room: str
    secret_room: str
    group: Chat
    forum: Chat
    topic: Topic

    async def direct_with_ana(self) -> str:
        """The private room that the bot made for Ana, which she enters."""
        await until(self._invited)
        (room,) = self.ana.invitations
        return await self.ana.join(room)

    async def _invited(self) -> bool:
        await self.ana.catch_up()
        return bool(self.ana.invitations)

    async def shown_to_ana(self) -> str:
        """Ask for C-1 in the room; returns what is said there, when the rest has come privately."""
        public = await self.ana.ask(self.room, "!poc show C-1")
        chat = await self.direct_with_ana()
        full = await self.ana.reads(chat, f"Mobile: {NUMBER} (private)")
        assert full.was_encrypted
        assert NUMBER not in public.body
        return public.body


@asynccontextmanager
async def town(synapse: Synapse, door: Door, server: BotApiServer, folder: Path) -> AsyncIterator[Town]:
    """Everybody is in place, and the bot has entered the rooms."""
    ana = await door.enter_with_keys("ana")
    bot_id = await synapse.register(f"bot-{ana.session.device_id.lower()}", PASSWORD)
    room = await ana.create_room("Coordination", invite=[bot_id])
    secret_room = await ana.create_room("Security", invite=[bot_id], encrypted=True)
    chief = server.user("Chief", started=True)
    amadou, carmen = server.user("Amadou", language_code="fr"), server.user("Carmen", language_code="pt-BR")
    group = server.group("Terrain", [chief, amadou], supergroup=True)
    forum = server.group("Foro", [chief, carmen], forum=True)
    topic = chief.open_topic(forum, "Agua")
    configuration = {
        "matrix": matrix_section(synapse, bot_id, [ana.user_id], encryption=True),
        "telegram": {"token": server.token, "base_url": server.url},
        "operations": [
            {
                "name": "Flood",
                "zone": "Africa/Kinshasa",
                "languages": ["en", "fr", "es"],
                "admins": [ana.user_id, f"telegram:{chief.id}"],
                "rooms": [
                    {"matrix": room, "languages": ["en"]},
                    {"matrix": secret_room, "languages": ["en"]},
                    {"telegram": group.id, "languages": ["fr"]},
                    {"telegram": forum.id, "topic": topic.id, "languages": ["es"]},
                ],
            }
        ],
    }
    async with running(folder, configuration) as bot:
        for each in (room, secret_room):
            await joined(ana, each, bot_id)
            await ana.reads(each, "I am Liaison")
        yield Town(server, bot, bot_id, ana, chief, amadou, carmen, room, secret_room, group, forum, topic)


@pytest.fixture
async def place(synapse: Synapse, door: Door, tmp_path: Path) -> AsyncIterator[Town]:
    async with BotApiServer.running() as server:
        server.limits = Limits.none()
        async with town(synapse, door, server, tmp_path) as it:
            yield it


async def test_what_one_adds_on_matrix_another_finds_on_telegram_each_in_their_language(place: Town) -> None:
    added = await place.ana.ask(place.room, CONTACT)
    french = await answer(place.server, place.amadou.say(place.group, "/contact chercher eau Gomma"))
    spanish = await answer(place.server, place.carmen.say(place.forum, "/contacto buscar unicfe", topic=place.topic))
    sealed = await place.ana.ask(place.secret_room, "!poc find goma")

    assert "C-1 is kept" in added.body
    assert french.text.startswith("Un contact\u00a0:\n• C-1 WASH coordinator · UNICEF · Goma · WSH")
    assert "pas en service" in french.text
    assert spanish.text.startswith("Un contacto:\n• C-1 WASH coordinator · UNICEF · Goma")
    assert spanish.topic is place.topic
    assert sealed.was_encrypted
    assert sealed.body.startswith("One contact:\n• C-1 WASH coordinator")
    assert NUMBER not in added.body + french.text + spanish.text + sealed.body
    looked_up = (str(place.amadou.id), "poc-find", "answered", {"words": "eau Gomma", "found": 1})
    assert looked_up in audit(place.bot)


async def test_what_is_private_comes_in_a_direct_message_and_the_look_up_is_recorded(place: Town) -> None:
    ana, amadou = place.ana, place.amadou
    await ana.ask(place.room, CONTACT)
    assert "Other ways to reach this contact" not in await place.shown_to_ana()

    refused = await answer(place.server, amadou.say(place.group, "/contact montrer C-1"))
    assert "Un agent de liaison peut me les demander" in refused.text
    assert (await ana.ask(place.room, "!role Amadou liaison")).body == "Amadou is now liaison."

    asked = amadou.say(place.group, "/contact montrer C-1")
    await answer(place.server, asked)
    await until(lambda: "Je n’ai pas pu vous écrire en privé" in place.group.texts[-1])
    assert "relief_bot" in place.group.texts[-1]
    assert amadou.private.texts == []

    amadou.start()
    await until(lambda: len(place.server.said_in(amadou.private)) == 1)
    amadou.say(place.group, "/contact montrer C-1")
    await until(lambda: NUMBER in amadou.private.texts[-1])
    assert "Accord pour le partage" in amadou.private.texts[-1]
    assert not [text for text in place.group.texts if NUMBER in text]
    seen = [(who, of["seen"]) for who, action, _, of in audit(place.bot) if action == "poc-show"]
    assert seen == [
        (ana.user_id, "all"),
        *((str(amadou.id), level) for level in ("public", "all", "all")),
    ]


async def test_buttons_and_reactions_stand_for_commands(place: Town) -> None:
    ana, amadou = place.ana, place.amadou
    await ana.ask(place.room, CONTACT)
    listed = await answer(place.server, amadou.say(place.group, "/poc find goma"))
    press = amadou.press(listed, "1️⃣ Montrer C-1")
    shown = await answer(place.server, listed)
    assert shown.text.startswith("C-1 WASH coordinator")
    await until(lambda: press.answer is not None)
    assert not press.expired

    found = await ana.ask(place.room, "!poc find goma")
    assert "1️⃣ Show C-1" in found.body
    await ana.react(place.room, found.event_id, "1️⃣")
    card = await ana.reads(place.room, "C-1 WASH coordinator", after=found.event_id)
    assert card.replies_to == found.event_id


async def test_two_accounts_become_one_person_who_speaks_one_language(place: Town) -> None:
    ana, elsewhere = place.ana, place.server.user("Ana S.", language_code="pt-BR", started=True)
    await ana.ask(place.room, "!link")
    chat = await place.direct_with_ana()
    code = re.search(r"!link (\d{4}-\d{4})", (await ana.reads(chat, "To join your accounts")).body)
    assert code is not None

    claimed = await answer(place.server, elsewhere.say(elsewhere.private, f"/link {code[1]}"))
    assert "Now send the same code from" in claimed.text
    asked = await ana.reads(chat, "says that it is you")
    assert f"telegram:{elsewhere.id}" in asked.body
    agreed = await ana.ask(chat, f"!link {code[1]}")
    assert "are one person from now on" in agreed.body
    await until(lambda: "are one person from now on" in elsewhere.private.texts[-1])

    chosen = await answer(place.server, elsewhere.say(elsewhere.private, "/lang es"))
    assert chosen.text == "A partir de ahora le respondo en español."
    me = await ana.ask(place.room, "!whoami")
    assert "Rol: admin" in me.body
    assert me.body.count("Cuenta: ") == 2
    refused = await answer(place.server, place.amadou.say(place.group, "/role Amadou admin"))
    assert "Il faut pour cela le rôle coordinateur" in refused.text
    granted = await answer(place.server, elsewhere.say(elsewhere.private, "/role Amadou enlace"))
    assert granted.text == "Amadou tiene ahora el rol enlace."


async def test_contacts_come_as_a_file_and_go_as_files(place: Town) -> None:
    ana, chief = place.ana, place.chief
    wrong = b"function,organisation,mobile\ndriver,ICRC,+254712345678\nnurse,MSF,712\n"
    right = "fonction;organisation;mobile;accord\ninfirmière;MSF;+243 812 345 678;oui\n".encode()
    await ana.share(place.room, "contacts.csv", wrong, caption="!poc import")
    refusal = await ana.reads(place.room, "Nothing is imported")
    assert "Line 3: mobile: 712 is no telephone number" in refusal.body
    mended = wrong.replace(b"712\n", b"+254712345679\n")
    await ana.share(place.room, "contacts.csv", mended, caption="!poc import")
    assert "2 contacts are added: C-1 to C-2" in (await ana.reads(place.room, "are added")).body
    sent = chief.send_document(place.group, "liste.csv", right, caption="/poc import", mime_type="text/csv")
    assert (await answer(place.server, sent)).text == "One contact is added: C-3."

    assert (await ana.ask(place.room, "!poc export")).body == "I have sent you the files privately."
    chat = await place.direct_with_ana()
    table = await ana.wait_for(chat, lambda heard: heard.content.get("filename") == "contacts.csv")
    rows = list(csv.DictReader(io.StringIO((await ana.fetch(table)).decode("utf-8-sig"))))
    assert [(row["number"], row["function"]) for row in rows] == [("C-3", "infirmière")]
    await answer(place.server, chief.say(place.group, "/poc export vcard"))
    await until(lambda: [each for each in chief.private.messages if "document" in each.content])


async def test_its_admins_are_told_how_it_is(synapse: Synapse, door: Door, tmp_path: Path) -> None:
    async with BotApiServer.running(privacy_mode=True) as server, town(synapse, door, server, tmp_path) as place:
        await until(lambda: "privacy mode" in "".join(place.chief.private.texts))
        status = await answer(server, place.chief.say(place.group, "/status"))
        assert "matrix: listening" in status.text
        assert "telegram: listening" in status.text
        assert "Failed, kept aside: 0" in status.text

        rosa, omar = server.user("Rosa", language_code="es"), server.user("Omar", language_code="ar")
        for person, words in (
            (place.chief, {"whoami": "Shows", "sitrep": "situation reports", "task": "tasks", "request": "assistance"}),
            (place.amadou, {"quisuisje": "Montre", "sitrep": "rapports de situation", "methane": "incident majeur"}),
            (rosa, {"quiensoy": "Muestra", "sitrep": "informes de situación", "deshacer": "diez minutos"}),
            (omar, {"whoami": "أنت", "sitrep": "تقارير", "task": "المهام"}),
        ):
            menu = person.menu(place.group)
            assert [family for family, word in words.items() if word not in menu[family]] == []
        assert "status" in place.chief.menu(place.group)
        assert "status" not in place.amadou.menu(place.group)
