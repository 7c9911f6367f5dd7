"""A meeting in Matrix rooms and Telegram chats at once, between kills: voted on, announced, held, minuted; and a digest
with its picture in both."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from PIL import Image

from tests.live.bot_api import Message
from tests.live.relief import PATIENCE, Relief, edits, relief, said
from tests.live.synapse.heard import Heard
from tests.support.waiting import until

pytestmark = pytest.mark.live

__all__ = ["relief"]

ASKED = "!meet propose tomorrow 15:00, 17:00 WASH coordination for 30 min at OCHA tent"
POLL = "org.matrix.msc3381.poll"


async def link(relief: Relief) -> None:
    """The English room and both chats on Telegram are one channel."""
    await relief.ana.ask(relief.room, "!channel link response")
    for chat, topic in ((relief.group, None), (relief.forum, relief.topic)):
        relief.chief.say(chat, "/channel link response", topic=topic)
        await relief.told("response", chat)


async def polled(relief: Relief) -> tuple[Heard, Message, Message]:
    """Luc asks when to meet: the poll as it stands in each of the three."""
    await relief.luc.say(relief.room, ASKED)
    await relief.kill()
    asked = await relief.luc.wait_for(relief.room, lambda heard: heard.type == f"{POLL}.start")
    found = []
    for chat in (relief.group, relief.forum):
        await until(lambda: any("poll" in each.content for each in relief.server.said_in(chat)), within=PATIENCE)  # noqa: B023 -- awaited at once
        found.append(next(each for each in relief.server.said_in(chat) if "poll" in each.content))
    await relief.settled()
    return asked, found[0], found[1]


def tomorrow(hour: int) -> datetime:
    """Tomorrow at a full hour of the rooms' zone, in UTC."""
    day = (datetime.now(UTC) + timedelta(hours=3)).date() + timedelta(days=1)
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC) - timedelta(hours=3)


async def test_a_time_is_voted_on_on_both_platforms_and_the_meeting_is_held(relief: Relief) -> None:
    luc, ana, room, amadou, carmen = relief.luc, relief.ana, relief.room, relief.amadou, relief.carmen
    await link(relief)
    asked, french, spanish = await polled(relief)
    card = next(heard for heard in luc.timeline(room) if "1. " in heard.body)

    about = {"m.relates_to": {"rel_type": "m.reference", "event_id": asked.event_id}}
    await ana.send(room, f"{POLL}.response", {**about, f"{POLL}.response": {"answers": ["1", "2"]}})
    await relief.kill()
    amadou.vote(french, 1)
    await relief.bot.kill()
    carmen.vote(spanish, 1)
    relief.bot.start()
    versions = await edits(luc, room, card, until="3 votes")
    assert "one vote" in versions[-1]

    await luc.say(room, "!meet close 1")
    await relief.kill()
    held = await luc.reads(room, "The vote is over. ")
    assert "WASH coordination is held" in held.body
    await relief.told("Le vote est clos.")
    await relief.told("La votación ha terminado.", relief.forum)
    assert french.content["poll"]["is_closed"]
    assert spanish.content["poll"]["is_closed"]
    ended = await luc.wait_for(room, lambda heard: heard.type == f"{POLL}.end")
    assert ended.relates_to["event_id"] == asked.event_id
    file = await luc.wait_for(room, lambda heard: heard.content.get("filename") == "M-1.ics")
    assert Calendar.from_ical(await luc.fetch(file)).events[0].start == tomorrow(17)
    assert len(said(luc, room, relief.bot_id, "The vote is over. ")) == 1

    await relief.ask(amadou, "/reunion ordre 1 ajouter décision Quels puits d’abord ?")
    await relief.bot.kill()
    relief.sleep(hours=48)
    relief.bot.start()
    assert "Quels puits" in (await luc.reads(room, "This reminder comes late")).body
    reminders = [text for text in relief.said() if "Ce rappel vient en retard" in text]
    assert len(reminders) == len(said(luc, room, relief.bot_id, "This reminder comes late"))

    await luc.say(room, "!meet start 1")
    await relief.kill()
    opened = await relief.told("ouvre la réunion")
    amadou.press(opened, "✋ Je suis là")
    await relief.told("Amadou")
    await luc.say(room, "!agenda next")
    await luc.reads(room, "Quels puits d’abord ?")
    relief.say(amadou, "/décision Munigi d’abord")
    await relief.kill()
    await luc.say(room, "!action 2 Engr Coy by 23:59 Repair the bridge")
    await luc.reads(room, "T-1 Repair the bridge")
    await luc.say(room, "!meet end 1")
    await relief.kill()
    minutes = await luc.reads(room, "Minutes of M-1")
    assert "Munigi d’abord" in minutes.body
    assert "Repair the bridge" in minutes.body
    french_minutes = await relief.told("Compte rendu de M-1")
    assert "Munigi d’abord" in french_minutes.text
    await relief.told("Acta de M-1", relief.forum)
    pages = await luc.wait_for(room, lambda heard: str(heard.content.get("filename")).endswith(".pdf"))
    assert (await luc.fetch(pages)).startswith(b"%PDF-")
    assert len(said(luc, room, relief.bot_id, "Minutes of M-1")) == 1


def look_at(png: bytes) -> None:
    """It is a picture that can be read on a telephone, with something on it."""
    picture = Image.open(BytesIO(png))
    picture.load()
    assert picture.format == "PNG"
    assert picture.width >= 600
    assert 0.3 <= picture.height / picture.width <= 3
    colours = picture.convert("RGB").getcolors(maxcolors=1 << 24)
    assert colours is not None
    background, _ = max(colours)
    assert len(colours) > 20
    assert 0.5 < background / (picture.width * picture.height) < 0.99


async def test_a_digest_comes_once_with_its_picture_on_both_platforms(relief: Relief) -> None:
    luc, room = relief.luc, relief.room
    for count, ago in ((3400, 30), (3600, 1)):
        counted = (datetime.now(UTC) - timedelta(hours=ago)).strftime("%d%H%MZ %b %y").upper()
        told = f"!sitrep new WSH @ Goma: Wells are dry; figures: displaced {count} source DTM as at {counted}"
        assert "is filed" in (await luc.ask(room, told)).body
    soon = (datetime.now(ZoneInfo("Africa/Nairobi")) + timedelta(minutes=10)).strftime("%H:%M")
    assert "a digest comes" in (await relief.ana.ask(room, f"!digest every day {soon} here figures")).body
    await relief.ask(relief.chief, f"/résumé chaque jour {soon} ici chiffres")
    await relief.bot.kill()
    relief.sleep(minutes=20)
    relief.bot.start()
    await relief.kill()

    digest = await luc.reads(room, "This comes late")
    picture = await luc.wait_for(room, lambda heard: heard.content.get("msgtype") == "m.image")
    french = await relief.told("Ceci arrive en retard")
    await until(lambda: any("photo" in each.content for each in relief.server.said_in(relief.group)), within=PATIENCE)
    await relief.settled()
    await relief.kill()
    await relief.settled()

    look_at(await luc.fetch(picture))
    assert "3,600" in digest.body
    assert "3,600" in picture.body
    assert len(said(luc, room, relief.bot_id, "This comes late")) == 1
    photo = next(each.content["photo"][-1] for each in relief.server.said_in(relief.group) if "photo" in each.content)
    stored = relief.server.backend.files.find(photo["file_id"])
    assert stored is not None
    look_at(stored.upload.data)
    assert "3 600" in french.text.replace("\u202f", " ").replace("\xa0", " ")
