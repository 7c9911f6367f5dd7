"""What is said in one room of a channel is read in the others."""

from __future__ import annotations

from dataclasses import replace

from bot.core.marking import Marking
from bot.core.place import RoomPlan
from bot.core.worded import File
from bot.engine.command import FILE_LIMIT
from tests.support.town import FLOOD, Town, town

LINKED = replace(
    FLOOD,
    languages=("en",),
    rooms=(
        RoomPlan("console", "ops", channel="ops"),
        RoomPlan("console", "field", channel="ops"),
        RoomPlan("console", "open", channel="ops", marking=Marking.CLEAR),
        RoomPlan("console", "apart"),
    ),
)


def texts(here: Town, room: str) -> list[str]:
    return [shown.text for shown in here.pane(room) if shown.author == "Liaison"]


async def test_a_message_is_read_in_the_linked_rooms_that_may_be_told() -> None:
    async with town(plans=(LINKED,)) as here:
        await here.say("ana@ops", "The bridge at Garissa is closed.")
        await here.say("ana@ops", "TLP:CLEAR The bridge is open again.")
        await here.say("ana@ops", "/ping not passed on")

        assert texts(here, "field") == [
            "ana\nThe bridge at Garissa is closed.",
            "ana\nTLP:CLEAR The bridge is open again.",
        ]
        assert texts(here, "open") == ["ana\nTLP:CLEAR The bridge is open again."]
        assert texts(here, "apart") == []
        assert texts(here, "ops") == ["pong not passed on"]


async def test_replies_edits_and_deletions_follow() -> None:
    async with town(plans=(LINKED,)) as here:
        first = await here.console.hear(person="ana", room="ops", text="Who is at the bridge?")
        await here.settle()
        copy = here.pane("field")[-1]
        await here.console.hear(person="tom", room="field", text="We are.", reply_to=copy.id)
        await here.settle()
        assert (here.pane("ops")[-1].text, here.pane("ops")[-1].reply_to) == ("tom\nWe are.", first)

        await here.console.edit(room="ops", person="ana", target=first, text="Who is at the ford?")
        await here.settle()
        assert here.pane("field")[0].text == "ana\nWho is at the ford?"

        await here.console.edit(room="ops", person="ana", target=first, text="TLP:RED Who is at the ford?")
        await here.settle()
        assert "ford" not in " ".join(texts(here, "field"))


async def test_a_file_comes_along() -> None:
    async with town(plans=(LINKED,)) as here:
        await here.say("ana@ops", "The bridge", files=[File("bridge.jpg", "image/jpeg", b"picture")])
        [copy] = [shown for shown in here.pane("field") if shown.author == "Liaison"]
        assert (copy.text, [file.data for file in copy.files]) == ("ana\nThe bridge", [b"picture"])


async def test_emoji_are_counted_for_the_other_rooms() -> None:
    async with town(plans=(LINKED,)) as here:
        said = await here.console.hear(person="ana", room="ops", text="TLP:CLEAR Wells are open.")
        await here.settle()
        for person in ("tom", "luc"):
            await here.console.react(room="field", person=person, target=here.pane("field")[-1].id, symbol="👍")
            await here.settle()
        assert here.pane("open")[-1].text.startswith("ana · 👍 2\n")
        assert here.pane("field")[-1].text.startswith("ana\n")
        [shown] = [shown for shown in here.pane("ops") if shown.id == said]
        assert shown.reactions == ("👍",)

        await here.console.edit(room="ops", person="ana", target=said, text="TLP:CLEAR Wells are shut.")
        await here.console.react(room="ops", person="ana", target=said, symbol="❤️")
        await here.settle()
        assert here.pane("open")[-1].text == "ana · 👍 2 · ❤️ 1\nTLP:CLEAR Wells are shut."

        for person in ("tom", "luc"):
            await here.console.react(
                room="field", person=person, target=here.pane("field")[-1].id, symbol="👍", added=False
            )
            await here.settle()
        assert here.pane("open")[-1].text.startswith("ana · ❤️ 1\n")


async def test_a_file_that_is_too_big_is_said_to_be_left_where_it_is() -> None:
    async with town(plans=(LINKED,)) as here:
        await here.say("ana@ops", "", files=[File("bridge.jpg", "image/jpeg", bytes(FILE_LIMIT + 1))])
        assert "bridge.jpg" in here.last("field")
