"""/help tells each what they may do here, in their own language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.commands import all_commands
from bot.core.document import Code
from bot.core.people import Role
from bot.core.place import RoomPlan
from tests.flow.asked import LANGUAGES, code, ours, word
from tests.support.town import FLOOD, Town, town

SMALL = ("ping", "whoami", "lang", "room", "link", "help")
OTHERS = {command.name[0] for command in all_commands() if command.role is not Role.ADMIN}
ADMINS = {command.name[0] for command in all_commands()} - OTHERS


async def test_everybody_gets_an_overview_in_the_language_of_the_room(place: Town) -> None:
    for language in LANGUAGES:
        text = await place.say(f"tom@ops-{language}", word("help", language))
        assert ours("help-heading", language) in text
        for family in SMALL:
            assert ours(f"about-{family}", language) in text
            assert word(family, language) in text


async def test_the_overview_lists_what_the_asker_may_do_and_nothing_else(place: Town) -> None:
    for_tom = await place.say("tom@ops-en", "!help")
    for_ana = await place.say("ana@ops-en", "!help")
    for family in ADMINS | {"role"}:
        assert ours(f"about-{family}", "en") not in for_tom
        assert ours(f"about-{family}", "en") in for_ana
    assert "!room\n" not in for_tom
    assert "!room [operation]" in for_tom
    assert "leave" in for_ana
    assert "leave" not in for_tom


async def test_a_command_is_explained(place: Town) -> None:
    for language in LANGUAGES:
        text = await place.say(f"ana@ops-{language}", f"{word('help', language)} {word('room zone', language)[1:]}")
        assert ours("about-room-zone", language) in text
        assert ours("usage", language, usage=code(f"/room zone {ours('param-zone', language)}")) in text
        assert f"{word('room zone', language)} {ours('example-room-zone', language)}" in text


async def test_a_family_is_explained_command_by_command(place: Town) -> None:
    text = await place.say("ana@ops-en", "/help room")
    for command in all_commands():
        assert (ours(f"about-{command.key}", "en") in text) == (command.name[0] == "room")


@pytest.mark.parametrize("asked", ["nonsense", "status", "role"])
async def test_there_is_no_help_for_what_the_asker_may_not_do(place: Town, asked: str) -> None:
    for language in LANGUAGES:
        text = await place.say(f"tom@ops-{language}", f"/help {asked}")
        assert ours("help-unknown", language, typed=Code(asked)) in text
        assert text.endswith(f"/help 👉 {asked}")


@pytest.mark.parametrize(
    ("room", "asked", "near"),
    [("en", "poc fnd", "poc find"), ("fr", "salon fuseua", "salon fuseau"), ("es", "rl", "rol")],
)
async def test_a_mistyped_command_is_guessed(place: Town, room: str, asked: str, near: str) -> None:
    text = await place.say(f"ana@ops-{room}", f"/help {asked}")
    assert ours("refusal-near", room, near=Code(near)) in text.split("\n")[0]


async def test_somebody_in_no_operation_gets_what_works_anywhere() -> None:
    async with town(plans=(replace(FLOOD, rooms=(RoomPlan("console", "ops-en"),)),)) as place:
        text = await place.say("tom@", "/start")
        assert "/room" in text
        assert "/role" not in text
        assert "languages" not in text
