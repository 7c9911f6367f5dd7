"""What a room's ceiling holds back, where it moves, and what somebody is shown privately."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.marking import Marking
from bot.core.place import RoomPlan
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.filed import card, filed, people
from tests.support.town import FLOOD, Town, town

PLAN = replace(
    FLOOD,
    rooms=(
        *(RoomPlan("console", name, marking=Marking[name.upper()], languages=("en",)) for name in ("red", "clear")),
        *FLOOD.rooms,
    ),
)


def text_of(place: Town, room: str, id: str) -> str:
    return bare(next(shown.text for shown in place.pane(room) if shown.id == id))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_room_that_is_marked_lower_keeps_no_card_above_it(place: Town, language: str) -> None:
    room = f"ops-{language}"
    await filed(place, room)
    cards = {label: card(place, label, room) for label in ("T-1", "SR-1")}
    await place.say(f"ana@{room}", f"{word('room marking', language)} GREEN")
    for label, id in cards.items():
        assert text_of(place, room, id) == bare(ours("record-withheld", language, record=code(label)))
    await place.say("luc@ops-en" if language != "en" else "luc@ops-fr", "/task ack 1")
    await place.say(f"ana@{room}", f"{word('room marking', language)} AMBER")
    assert "Repair the wells" in text_of(place, room, cards["T-1"])
    assert ours("task-state-acknowledged", language) in text_of(place, room, cards["T-1"])


async def test_cards_that_may_still_be_shown_stay_as_they_are(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry; marking: GREEN")
    before = text_of(place, "ops-en", card(place, "SR-1", "ops-en"))
    await place.say("ana@ops-en", "/room marking GREEN")
    assert text_of(place, "ops-en", card(place, "SR-1", "ops-en")) == before


async def test_a_room_that_leaves_the_operation_follows_its_records_no_longer() -> None:
    async with town(plans=(FLOOD, replace(FLOOD, name="Quake", rooms=()))) as here:
        await filed(here, "ops-fr")
        shown = text_of(here, "ops-fr", id := card(here, "T-1", "ops-fr"))
        assert "Quake" in await here.say("ana@ops-fr", "/room operation Quake")
        await here.say("luc@ops-en", "/task ack 1")
        assert text_of(here, "ops-fr", id) == shown


async def test_an_observer_is_shown_no_more_privately_than_in_the_rooms_they_spoke_in() -> None:
    async with town(plans=(PLAN,)) as here:
        await filed(here)
        await here.say("eve@clear", "hello")
        assert "T-1" in await here.say("eve@", "/show T-1")
        assert "Repair" not in here.last("@eve")
        assert "Repair" not in await here.say("eve@", "/search repair wells")
        await here.say("eve@ops-en", "hello")
        assert "Repair" in await here.say("eve@", "/show T-1")
        assert "Wells" in await here.say("eve@", "/show SR-1")


async def test_a_member_is_shown_privately_what_the_operation_shows_and_no_more() -> None:
    async with town(plans=(PLAN,)) as here:
        await people(here)
        await here.say("tom@red", "hello")
        await here.say("ana@red", "/sitrep new WSH @ Goma: Wells are dry")
        await here.say("ana@ops-en", "/sitrep new WSH @ Goma: Pumps are broken")
        for who in ("luc", "tom"):
            assert "Wells" not in await here.say(f"{who}@", "/show SR-1")
            assert "Pumps" in await here.say(f"{who}@", "/show SR-2")


async def test_a_card_in_an_observers_private_chat_is_withheld_when_its_record_is_marked_higher() -> None:
    async with town(plans=(PLAN,)) as here:
        await people(here)
        await here.say("eve@clear", "hello")
        await here.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry; marking: CLEAR")
        assert "Wells" in await here.say("eve@", "/show SR-1")
        await here.say("ana@ops-en", "/sitrep update 1 marking: AMBER")
        assert bare(here.last("@eve")) == bare(ours("record-withheld", "en", record=code("SR-1")))


async def test_what_is_set_in_a_private_chat_holds_there(place: Town) -> None:
    await filed(place)
    assert "Repair" in await place.say("ana@", "/show T-1")
    id = card(place, "T-1", "@ana")
    assert "TLP:GREEN" in await place.say("ana@", "/room marking GREEN")
    assert "Repair" not in text_of(place, "@ana", id)
    assert "Repair" not in await place.say("ana@", "/show T-1")
    assert "TLP:GREEN" in await place.say("ana@", "/room")
