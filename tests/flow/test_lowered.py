"""Where a room's ceiling is lowered, what stands above it is taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.core.marking import Marking
from bot.core.place import RoomPlan
from bot.storage.schema import upgrade
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town

ENGLISH = "The bridge at Garissa is closed until Friday."
PLAN = replace(
    FLOOD,
    marking=Marking.AMBER,
    rooms=(
        RoomPlan("console", "ops-en", languages=("en",), channel="ops"),
        RoomPlan("console", "field", languages=("en", "es"), channel="ops", marking=Marking.AMBER),
    ),
)


async def says(here: Town, who: str, text: str) -> None:
    person, _, room = who.partition("@")
    await here.console.hear(person=person, room=room, text=text)
    await here.settle()


def left(here: Town) -> list[str]:
    return [shown.text.split("\n")[0] for shown in here.pane("field") if "bridge" in shown.text.lower()]


async def test_copies_and_translations_that_are_marked_higher_go_and_their_count_is_told() -> None:
    async with town(plans=(PLAN,), engines=[EchoEngine()]) as here:
        await says(here, "tom@ops-en", ENGLISH)
        await says(here, "tom@ops-en", "TLP:GREEN The bridge is open for bicycles.")
        await says(here, "ana@field", "The old bridge of wood is not safe for trucks.")
        assert len(left(here)) == 4
        await says(here, "ana@field", "/room marking green")
        assert "2 messages that are marked higher" in here.last("field")
        assert left(here) == ["tom", "The old bridge of wood is not safe for trucks."]
        assert "taken back" not in await here.say("ana@field", "/room marking green")


async def test_what_the_configuration_lowers_is_followed_at_the_next_start(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    async with town(plans=(PLAN,), engines=[EchoEngine()], database=database) as here:
        await says(here, "tom@ops-en", ENGLISH)
        panes = dict(here.console.panes)
    lowered = replace(PLAN, rooms=(PLAN.rooms[0], replace(PLAN.rooms[1], marking=Marking.GREEN)))
    async with town(plans=(lowered,), engines=[EchoEngine()], database=database) as here:
        here.console.panes.update(panes)
        await says(here, "ana@ops-en", "/ping")
        assert left(here) == []
