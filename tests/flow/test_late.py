"""What falls due while the bot is away is done when it is back, once, and says that it comes late."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.core.people import Role
from bot.storage.schema import upgrade
from tests.flow.asked import bare, ours
from tests.flow.filed import people
from tests.support.town import Town, town

PLACEHOLDER = "@@"


def told_late(language: str) -> str:
    """How a late reminder says so, up to the moment."""
    return bare(ours("task-late", language, at=PLACEHOLDER)).split(PLACEHOLDER)[0]


async def reminders(place: Town, *panes: str) -> list[tuple[str, str]]:
    """What the bot says in a room, and to whoever has to know, and where, once it has settled."""
    await place.settle()
    return [(pane, bare(each.text)) for pane in panes for each in place.pane(pane) if each.author == "Liaison"]


async def test_what_fell_due_in_the_meantime_is_said_late_and_once(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    doers = {"en": "luc", "fr": "sara", "es": "tom", "ar": "eve"}
    async with town(database=database) as here:
        await here.meet(**dict.fromkeys(doers.values(), Role.MEMBER))
        for language, doer in doers.items():
            await here.say(f"{doer}@ops-en", f"/lang {language}")
            await here.say(f"ana@ops-{language}", f"/task file {doer} by tomorrow 9am Repair the wells")
            in_time = await reminders(here, f"ops-{language}", f"@{doer}")
            assert not any(told_late(language) in text for _, text in in_time)
    async with town(database=database) as again:
        again.clock.advance(timedelta(days=1, hours=3))
        again.alarm.ring_if_due()
        said = {language: await reminders(again, f"ops-{language}", f"@{doer}") for language, doer in doers.items()}
        for language, each in said.items():
            late = [(where, text) for where, text in each if told_late(language) in text]
            assert late
            assert len(set(late)) == len(late)
        await again.wait(minutes=2)
        for language, doer in doers.items():
            assert await reminders(again, f"ops-{language}", f"@{doer}") == said[language]


async def test_what_is_said_in_time_does_not(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-en", "/task add luc by tomorrow 9am Repair the wells")
    count = len(await reminders(place, "ops-en", "@luc"))
    await place.wait(days=1, hours=3)
    said = await reminders(place, "ops-en", "@luc")
    assert len(said) > count
    assert not any(told_late("en") in text for _, text in said)
