"""An edited command is a correction."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.tasks import tasked
from tests.support.town import Town


async def asked(place: Town, who: str, text: str) -> str:
    """Somebody says something; returns the id of their message."""
    person, _, room = who.partition("@")
    message = await place.console.hear(person=person, room=room, text=text)
    await place.settle()
    return message


async def edited(place: Town, who: str, message: str, text: str) -> str:
    """They put something else in its place; returns what the bot says to that, "" for nothing."""
    person, _, room = who.partition("@")
    before = [shown.text for shown in place.pane(room) if shown.author == "Liaison"]
    await place.console.edit(room=room, person=person, target=message, text=text)
    await place.settle()
    after = [shown.text for shown in place.pane(room) if shown.author == "Liaison"]
    return bare(after[-1]) if after != before else ""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_changed_command_stands_and_says_how_to_amend_its_record(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    message = await asked(place, who, f"{word('poc add', language)} function: nurse; org: MSF")
    said = await edited(place, who, message, "/poc add function: doctor; org: MSF")
    amend = f"/poc edit 1 {ours('param-fields', language)}"
    assert said.split("\n") == [
        ours("edit-stands", language),
        bare(ours("edit-amend", language, command=code(amend))),
        "/poc add function: doctor; org: MSF",
    ]
    assert "nurse" in await place.say(who, "/poc show 1")
    assert await edited(place, who, message, "/poc add function: surgeon; org: MSF") == ""


async def test_a_changed_task_says_how_to_amend_what_came_of_it() -> None:
    async with tasked() as here:
        message = await asked(here, "cora@ops-en", "/task add luc Repair the wells")
        task = await edited(here, "cora@ops-en", message, "/task add luc Repair all wells")
        message = await asked(here, "cora@ops-en", "/task add UNICEF Bring 200 kits")
        request = await edited(here, "cora@ops-en", message, "/task add UNICEF Bring 300 kits")
        message = await asked(here, "cora@ops-en", "/task add bob Repair the wells")
        alike = await edited(here, "cora@ops-en", message, "/task add bob Repair wells")

    for said, typed in ((task, "/task edit 1"), (request, "/request edit 1")):
        assert said.split("\n")[1].startswith(f"To amend the record, say: {typed} ")
    assert alike.split("\n")[1] == ours("edit-anew", "en")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_without_a_record_is_to_be_sent_anew(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    message = await asked(place, who, f"{word('room zone', language)} Asia/Kabul")
    said = await edited(place, who, message, "!room zone Asia/Aden")
    assert said.split("\n") == [ours("edit-stands", language), ours("edit-anew", language), "!room zone Asia/Aden"]
    assert "Asia/Kabul" in await place.say(who, "/room")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_asks_for_the_same_in_other_words_does_nothing(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    message = await asked(place, who, "/poc add function: nurse;  org: MSF")
    assert await edited(place, who, message, f"!{word('poc add', language)[1:]} function: nurse; org: MSF ") == ""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_was_refused_is_asked_anew_until_it_is_right(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    message = await asked(place, who, "/rol ana liason")
    assert "👉 liason" in place.last(f"ops-{language}")
    assert "👉 liasn" in await edited(place, who, message, "/role ana liasn")
    count = len(place.pane(f"ops-{language}"))
    assert ours("role-admin", language) in await edited(place, who, message, "/role ana admin")
    assert len(place.pane(f"ops-{language}")) == count


async def test_words_that_become_a_command_are_answered(place: Town) -> None:
    message = await asked(place, "tom@ops-en", "ping here")
    assert await edited(place, "tom@ops-en", message, "ping there") == ""
    assert await edited(place, "tom@ops-en", message, "/ping here") == "pong here"
    assert (await edited(place, "tom@ops-en", message, "/ping there")).startswith(ours("edit-stands", "en"))


async def test_what_stands_is_taken_back_with_the_question(place: Town) -> None:
    message = await asked(place, "tom@ops-en", "/ping here")
    await edited(place, "tom@ops-en", message, "/ping there")
    await place.console.delete(room="ops-en", person="tom", target=message)
    await place.settle()
    assert place.pane("ops-en") == []
