"""One conversation in an English and a Spanish room on Matrix and a French one on Telegram, between kills."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.core.document import Spoken, Text, line
from bot.core.marking import Marking
from bot.translation.engines.apertium import Apertium
from bot.translation.settings import ApertiumSettings
from bot.translation.translator import Translation
from tests.live import bot_api
from tests.live.bot_api import BotApiServer, Limits
from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.shown import on_matrix, on_telegram
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, joined, matrix_section, running
from tests.support.waiting import until

pytestmark = pytest.mark.live

PATIENCE = 60.0
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(8) + (40).to_bytes(4, "big") * 2 + b"a road"
LANGUAGES = ("en", "es", "fr")


@dataclass
class Channel:
    """The rooms, who speaks in them, and the bot."""

    bot: LiaisonProcess
    ana: Person
    eva: Person
    luc: bot_api.Person
    english: str
    spanish: str
    french: bot_api.Chat
    begun: dict[str, str]
    names: dict[str, str]

    async def kill(self) -> None:
        """The bot is killed, and started again at once."""
        await self.bot.kill()
        self.bot.start()

    async def settled(self) -> None:
        """Wait until the bot knows that all is said: what it was killed over on Telegram, it does not know."""
        file = self.bot.log.parent / "data" / "liaison.db"
        with closing(sqlite3.connect(file, timeout=PATIENCE)) as database:
            waits = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'begun')"
            await until(lambda: database.execute(waits).fetchone() == (0,), within=PATIENCE)

    async def sees(self, room: str, *lines: str) -> None:
        """Wait until this, and nothing else, stands in one of the Matrix rooms."""
        who = self.ana if room == self.english else self.eva

        async def now() -> list[str]:
            await who.catch_up()
            return on_matrix(who, room, self.names, after=self.begun[room])

        await _becomes(now, lines)

    async def group_sees(self, *lines: str) -> None:
        """The same in the Telegram group."""

        async def now() -> list[str]:
            return on_telegram(self.french)

        await _becomes(now, lines)


async def _becomes(now: Callable[[], Any], lines: Sequence[str]) -> None:
    async def is_so() -> bool:
        return bool(await now() == list(lines))

    try:
        await until(is_so, within=PATIENCE)
    except TimeoutError:
        assert await now() == list(lines)


_HOW = {
    ("en", "es"): "Traducción automática del inglés (Apertium)",
    ("en", "fr"): "Traduction automatique (anglais, en passant par espagnol, Apertium)",
    ("es", "en"): "Machine translation from Spanish (Apertium)",
    ("es", "fr"): "Traduction automatique (espagnol, Apertium)",
    ("fr", "en"): "Machine translation from French by way of Spanish (Apertium)",
    ("fr", "es"): "Traducción automática del francés (Apertium)",
}


class Reading:
    """How a message reads in another room, by the Apertium that is installed here."""

    def __init__(self, engine: Apertium) -> None:
        self._translation = Translation([engine])

    async def copy(self, who: str, text: str, source: str, target: str, quoted: str = "> ") -> str:
        """Its author, their words in the language of the room, how those were made, and the words that were said."""
        spoken = Spoken((line(Text(text)),), (source,), source, Marking.GREEN, "Flood", "")
        made = await self._translation.render(spoken, target)
        assert made is not None
        words = "".join(part.value for block in made.blocks for part in block.parts if isinstance(part, Text))
        return f"{who}\n{words}\n🌐 {_HOW[source, target]}\n{quoted}{text}"


@pytest.fixture
async def reading() -> AsyncIterator[Reading]:
    engine = Apertium(ApertiumSettings().modes)
    if ("en", "es") not in engine.pairs:
        pytest.skip("Apertium is not installed")
    yield Reading(engine)
    await engine.close()


@pytest.fixture
async def channel(synapse: Synapse, door: Door, tmp_path: Path) -> AsyncIterator[Channel]:
    async with BotApiServer.running() as server:
        server.limits = Limits.none()
        ana, eva = await door.enter("ana"), await door.enter("eva")
        for person, name in ((ana, "Ana"), (eva, "Eva")):
            await person.set_display_name(name)
        bot_id = await synapse.register(f"bot-{ana.session.device_id.lower()}", PASSWORD)
        english = await ana.create_room("Coordination", invite=[bot_id])
        spanish = await eva.create_room("Coordinación", invite=[bot_id])
        luc = server.user("Luc", language_code="fr", started=True)
        # As an administrator the bot hears of reactions.
        french = server.group("Terrain", [luc], supergroup=True, bot="administrator")
        configuration = {
            "matrix": matrix_section(synapse, bot_id, [ana.user_id, eva.user_id]),
            "telegram": {"token": server.token, "base_url": server.url},
            "operations": [_operation(ana, english, spanish, french)],
        }
        async with running(tmp_path, configuration) as bot:
            begun = {}
            for person, room in ((ana, english), (eva, spanish)):
                await joined(person, room, bot_id)
                begun[room] = (await person.reads(room, "Liaison")).event_id
            names = {ana.user_id: "Ana", eva.user_id: "Eva", bot_id: "Bot"}
            yield Channel(bot, ana, eva, luc, english, spanish, french, begun, names)


def _operation(ana: Person, english: str, spanish: str, french: bot_api.Chat) -> dict[str, Any]:
    return {
        "name": "Flood",
        "zone": "Africa/Nairobi",
        "languages": ["en", "es", "fr"],
        "admins": [ana.user_id],
        "rooms": [
            {"matrix": english, "languages": ["en"], "channel": "ops"},
            {"matrix": spanish, "languages": ["es"], "channel": "ops"},
            {"telegram": french.id, "languages": ["fr"], "channel": "ops"},
        ],
    }


class Lines:
    """How each of the rooms reads: what is said in one stands there in its own words, and in the others as a copy."""

    def __init__(self, channel: Channel, reading: Reading) -> None:
        self._channel = channel
        self._reading = reading
        self.shown: dict[str, list[str]] = {"en": [], "es": [], "fr": []}

    async def said(self, who: str, text: str, where: str, place: str = "", *, at: int | None = None) -> None:
        """Somebody said something, or says something else in line ``at``."""
        for language, lines in self.shown.items():
            quoted = "" if language == "fr" else "> "
            line = f"{who}{place}: {text}"
            if language != where:
                line = f"Bot{place}: " + await self._reading.copy(who, text, where, language, quoted)
            lines[len(lines) if at is None else at : None if at is None else at + 1] = [line]

    def passed_on(self, who: str, text: str, where: str) -> None:
        """Somebody said what needs no translation."""
        for language, lines in self.shown.items():
            lines.append(f"{who}: {text}" if language == where else f"Bot: {who}\n{text}")

    def gone(self, at: int) -> None:
        """A line was taken back."""
        for lines in self.shown.values():
            del lines[at]

    async def stand(self) -> None:
        """Wait until each room reads so, line by line."""
        await self._channel.sees(self._channel.english, *self.shown["en"])
        await self._channel.sees(self._channel.spanish, *self.shown["es"])
        await self._channel.group_sees(*self.shown["fr"])
        await self._channel.settled()


CLOSED = "The bridge at 37MGR 6543 2109 is closed since 1730Z, see T-34."


async def test_three_rooms_read_one_conversation(channel: Channel, reading: Reading) -> None:
    ana, eva, luc, lines = channel.ana, channel.eva, channel.luc, Lines(channel, reading)
    first = await ana.say(channel.english, CLOSED)
    await lines.said("Ana", CLOSED, "en")
    await lines.stand()

    # Replies and threads, from every side.
    asked = "¿Cuándo se abre de nuevo el puente?"
    copy = (await eva.reads(channel.spanish, "37MGR 6543 2109")).event_id
    await eva.say(channel.spanish, asked, reply_to=copy)
    await lines.said("Eva", asked, "es", " ↩1")
    await lines.stand()
    await channel.kill()
    answered = "Les ingénieurs travaillent depuis ce matin."
    luc.say(channel.french, answered, reply_to=channel.french.messages[1])
    await channel.kill()
    await lines.said("Luc", answered, "fr", " ↩2")
    await lines.stand()
    await ana.say(channel.english, "We have sent two trucks.", thread=first)
    await lines.said("Ana", "We have sent two trucks.", "en", " ⑂1")
    lines.shown["fr"][-1] = lines.shown["fr"][-1].replace("⑂", "↩")  # Telegram knows no threads
    await lines.stand()

    # What is said, changed and taken back while the bot is down.
    await channel.bot.kill()
    opened = CLOSED.replace("closed", "open")
    await ana.edit(channel.english, first, opened)
    wrong = await eva.say(channel.spanish, "El hospital está cerrado.")
    luc.say(channel.french, "ok 👍")
    await eva.redact(channel.spanish, wrong)
    channel.bot.start()
    await lines.said("Ana", opened, "en", at=0)
    lines.passed_on("Luc", "ok 👍", "fr")
    await lines.stand()
    away = await ana.say(channel.english, "The road to Sake is flooded.")
    await lines.said("Ana", "The road to Sake is flooded.", "en")
    await lines.stand()
    await channel.bot.kill()
    await ana.redact(channel.english, away)
    channel.bot.start()
    lines.gone(-1)
    await lines.stand()

    # Emoji are counted for the others, and put to the message itself.
    await eva.react(channel.spanish, copy, "👍")
    await channel.kill()
    luc.react(channel.french.messages[0], "👍")
    for language, count in (("es", 1), ("fr", 1)):
        lines.shown[language][0] = lines.shown[language][0].replace("Bot: Ana", f"Bot: Ana · 👍 {count}") + " 👍"
    lines.shown["en"][0] += " 👍"
    await lines.stand()


async def test_pictures_and_looks_come_along(channel: Channel, reading: Reading) -> None:
    ana, eva, luc = channel.ana, channel.eva, channel.luc
    luc.send_photo(channel.french, PICTURE, caption="Voici la route de Sake.")
    await channel.kill()
    for person, room, language in ((ana, channel.english, "en"), (eva, channel.spanish, "es")):
        said = await reading.copy("Luc", "Voici la route de Sake.", "fr", language)
        await channel.sees(room, f"Bot: {said}", "Bot: [photo.jpg]")
        [picture] = [each for each in person.timeline(room) if each.content.get("msgtype") == "m.image"]
        assert await person.fetch(picture) == PICTURE
    await ana.share(channel.english, "map.jpg", PICTURE, caption="The map of the camp.")
    said = await reading.copy("Ana", "The map of the camp.", "en", "fr", "")
    await channel.group_sees("Luc: [photo] Voici la route de Sake.", f"Bot: [photo] {said}")
    await eva.say(channel.spanish, "**Dos** pozos", html="<strong>Dos</strong> pozos están secos.")
    spoken = await ana.reads(channel.english, "Machine translation from Spanish")
    assert "<strong>Two</strong>" in spoken.formatted_body
    await until(lambda: "Dos pozos" in channel.french.messages[-1].text, within=PATIENCE)
    bold = [each["text"] for each in channel.french.messages[-1].entities if each["type"] == "bold"]
    assert bold == ["Eva", "Deux", "Dos"]


async def test_two_bots_in_the_same_rooms_never_answer_each_other(
    channel: Channel, synapse: Synapse, tmp_path: Path
) -> None:
    ana, eva = channel.ana, channel.eva
    other = await synapse.register(f"other-{ana.session.device_id.lower()}", PASSWORD)
    for person, room in ((ana, channel.english), (eva, channel.spanish)):
        await person.invite(room, other)
    configuration: dict[str, Any] = {
        "matrix": matrix_section(synapse, other, [ana.user_id, eva.user_id]),
        "operations": [_operation(ana, channel.english, channel.spanish, channel.french)],
    }
    del configuration["operations"][0]["rooms"][2]
    async with running(tmp_path / "other", configuration):
        for person, room in ((ana, channel.english), (eva, channel.spanish)):
            await joined(person, room, other)
            greeting = await person.wait_for(room, lambda heard: heard.sender == other and heard.is_message)
            channel.begun[room] = greeting.event_id
        channel.names[other] = "Other"
        await ana.say(channel.english, "ok 1")
        await eva.say(channel.spanish, "ok 2")
        await _both(channel, 1, 1)
        copy = await eva.reads(channel.spanish, "ok 1")
        await eva.react(channel.spanish, copy.event_id, "👍")
        await ana.say(channel.english, "ok 3")
        await _both(channel, 2, 1)


async def _both(channel: Channel, english: int, spanish: int) -> None:
    """Each bot has passed on what each person said, and nothing else stands there."""

    async def now() -> list[list[int]]:
        counts: list[list[int]] = []
        for person, room in ((channel.ana, channel.english), (channel.eva, channel.spanish)):
            await person.catch_up()
            shown = on_matrix(person, room, channel.names, after=channel.begun[room])
            counts.append([sum(line.startswith(f"{who}:") for line in shown) for who in ("Bot", "Other")])
        return counts

    wanted = [[spanish] * 2, [english] * 2]

    async def is_so() -> bool:
        return await now() == wanted

    await until(is_so, within=PATIENCE)
    for _ in range(5):
        await channel.ana.ask(channel.english, "!ping")
    assert (await now())[1] == wanted[1]
