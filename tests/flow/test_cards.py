"""Cards stand in rooms: replies to them are notes, and of several only the newest counts."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.filed import card, filed, people
from tests.support.town import Town


async def test_plain_words_in_reply_to_a_card_are_a_note(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        room = f"ops-{language}"
        await place.say(f"luc@{room}", "T-1")
        count = len(place.pane(room))
        assert await place.say(f"luc@{room}", "The bridge is open again", reply_to=card(place, "T-1", room)) == ""
        assert len(place.pane(room)) == count + 1
        assert place.pane(room)[-1].reactions == ("📝",)
        history = bare(await place.say(f"luc@{room}", "/history T-1")).split("\n")
        assert history[-1].endswith(f" · {ours('step-note', language)} · luc · The bridge is open again")


async def test_a_note_may_begin_like_a_line_of_ours_that_explains_something(place: Town) -> None:
    await filed(place)
    await place.say("luc@ops-en", "T-1")
    await place.say("luc@ops-en", "ℹ️ The bridge is open", reply_to=card(place, "T-1", "ops-en"))
    assert "note · luc · ℹ️ The bridge is open" in await place.say("luc@ops-en", "/history T-1")


async def test_an_observer_may_not_note(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        room = f"ops-{language}"
        await place.say(f"luc@{room}", "T-1")
        said = await place.say(f"tom@{room}", "The bridge is open again", reply_to=card(place, "T-1", room))
        assert ours("role-member", language) in said.split("\n")[0]
        assert "The bridge is open again" in said
        assert "bridge" not in await place.say(f"luc@{room}", "/history T-1")


async def test_plain_words_in_reply_to_whatever_is_said_of_a_record_are_a_note(place: Town) -> None:
    await filed(place)
    for room in ("ops-en", "ops-fr"):
        await place.say(f"ana@{room}", "T-1")
    await place.say("ana@ops-en", "/task due 1 in 10 hours")
    await place.say("luc@ops-fr", "Before the rain, please", reply_to=place.pane("ops-fr")[-1].id)
    await place.say("ana@ops-en", "It will be", reply_to=place.pane("ops-en")[-1].id)
    await place.wait(hours=6)
    await place.say("luc@ops-fr", "Nearly done", reply_to=place.pane("ops-fr")[-1].id)
    history = bare(await place.say("ana@ops-en", "/history T-1")).split("\n")
    assert [line.rpartition(" · ")[2] for line in history if " · note · " in line] == [
        "Before the rain, please",
        "It will be",
        "Nearly done",
    ]


async def test_other_replies_are_left_alone(place: Town) -> None:
    await filed(place)
    message = await place.console.hear(person="ana", room="ops-en", text="T-1 is late")
    await place.settle()
    assert await place.say("luc@ops-en", "yes it is", reply_to=message) == ""
    assert place.pane("ops-en")[-1].reactions == ()


async def test_a_note_is_typed_as_well(place: Town) -> None:
    await filed(place)
    assert await place.say("luc@ops-en", "/note SR-1 The pumps came") == ""
    assert "The pumps came" in await place.say("luc@ops-en", "/history SR-1")
    assert "2,000" in await place.say("luc@ops-en", f"/note SR-1 {'x' * 2001}")


async def test_classified_words_in_reply_to_a_card_are_no_note(place: Town) -> None:
    await filed(place)
    said = await place.say("luc@ops-en", "SECRET: convoy", reply_to=card(place, "T-1", "ops-en"))
    assert bare(said).split("\n")[0] == bare(ours("classified", "en", seen=code("SECRET")))
    assert "convoy" not in await place.say("luc@ops-en", "/history T-1")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_command_in_reply_to_a_card_is_about_its_record(place: Town, language: str) -> None:
    await filed(place)
    room = f"ops-{language}"
    await place.say(f"luc@{room}", "T-1")
    shown = card(place, "T-1", room)
    await place.say(f"luc@{room}", "/task ack", reply_to=shown)
    history = await place.say(f"luc@{room}", word("history", language), reply_to=shown)
    assert len(history.split("\n")) == 3


async def test_another_number_goes_before_that_of_the_card(place: Town) -> None:
    await filed(place)
    said = await place.say("luc@ops-en", "/history SR-1", reply_to=card(place, "T-1", "ops-en"))
    assert said.startswith("SR-1")


async def test_an_older_card_in_a_room_points_to_the_newer_one(place: Town) -> None:
    await people(place)
    for number, language in enumerate(LANGUAGES, 1):
        room = f"ops-{language}"
        await place.say(f"ana@{room}", "/task file luc by tomorrow 9am Repair the wells at Goma")
        first = card(place, f"T-{number}", room)
        await place.say(f"tom@{room}", f"T-{number}")
        older = next(shown for shown in place.pane(room) if shown.id == first)
        assert bare(older.text) == bare(ours("record-newer-card", language, record=code(f"T-{number}")))
        assert older.buttons == ()
        assert card(place, f"T-{number}", room) != first


async def test_a_change_reaches_the_newest_card_of_every_room(place: Town) -> None:
    await filed(place)
    await place.say("luc@ops-fr", "T-1")
    await place.say("luc@ops-fr", "T-1")
    before = {room: card(place, "T-1", room) for room in ("ops-en", "ops-fr")}
    words = {room: next(shown.text for shown in place.pane(room) if shown.id == id) for room, id in before.items()}
    await place.say("luc@ops-en", "/task ack 1")
    for room, id in before.items():
        assert next(shown.text for shown in place.pane(room) if shown.id == id) != words[room]
