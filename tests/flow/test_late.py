"""What falls due while the bot is away is done when it is back, once, and says that it comes late."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.storage.schema import upgrade
from tests.flow.asked import LANGUAGES, bare, ours
from tests.flow.filed import people
from tests.support.town import Town, town

PLACEHOLDER = "@@"


def told_late(language: str) -> str:
    """How a late reminder says so, up to the moment."""
    return bare(ours("task-late", language, at=PLACEHOLDER)).split(PLACEHOLDER)[0]


async def reminders(place: Town, room: str) -> list[tuple[str, str]]:
    """What the bot says in a room, and to whoever has to know, and where, once it has settled."""
    await place.settle()
    return [(pane, bare(each.text)) for pane in (room, "@luc") for each in place.pane(pane) if each.author == "Liaison"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_fell_due_in_the_meantime_is_said_late_and_once(tmp_path: Path, language: str) -> None:
    database, room = f"sqlite:///{tmp_path / 'bot.sqlite'}", f"ops-{language}"
    upgrade(database)
    async with town(database=database) as here:
        await people(here)
        await here.say("luc@ops-en", f"/lang {language}")
        await here.say(f"ana@{room}", "/task add luc by tomorrow 9am Repair the wells")
        assert not any(told_late(language) in text for _, text in await reminders(here, room))
    async with town(database=database) as again:
        again.clock.advance(timedelta(days=1, hours=3))
        again.alarm.ring_if_due()
        said = await reminders(again, room)
        late = [(where, text) for where, text in said if told_late(language) in text]
        assert late
        assert len(set(late)) == len(late)
        await again.wait(minutes=2)
        assert await reminders(again, room) == said


async def test_what_is_said_in_time_does_not(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-en", "/task add luc by tomorrow 9am Repair the wells")
    count = len(await reminders(place, "ops-en"))
    await place.wait(days=1, hours=3)
    said = await reminders(place, "ops-en")
    assert len(said) > count
    assert not any(told_late("en") in text for _, text in said)
