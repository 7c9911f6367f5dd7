"""/room shows what holds in a room, and lets its coordinators change that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.document import phrase
from bot.core.place import Account
from tests.flow.asked import LANGUAGES, code, homeless, named, ours, unmarked, word
from tests.support.town import FLOOD, Town, town

QUAKE = replace(FLOOD, name="Séisme", rooms=(), admins=(Account("console", "ana"), Account("console", "zoe")))


async def test_everybody_sees_what_holds_in_the_room(place: Town) -> None:
    for language in LANGUAGES:
        text = await place.say(f"tom@ops-{language}", word("room", language))
        assert f"{ours('room-operation', language)}{ours('colon', language)}" in text
        for value in ("Flood 2026", "Africa/Nairobi", "TLP:AMBER", ours("room-languages", language)):
            assert value in text


async def test_a_private_chat_goes_by_the_operation_of_its_person(place: Town) -> None:
    await place.say("tom@ops-en", "hello")
    text = await place.say("tom@", "/room")
    for value in ("Flood 2026", "Africa/Nairobi", ours("room-languages", "en")):
        assert value in text
    stranger = await place.say("eve@", "/room")
    assert ours("room-no-operation", "en") in stranger
    assert ours("room-languages", "en") not in stranger


@pytest.mark.parametrize(
    ("command", "value", "shown"),
    [
        ("room zone", "asia/kabul", "Asia/Kabul"),
        ("room marking", "tlp:red", "TLP:RED"),
        ("room operation", "flood 2026", "Flood 2026"),
    ],
)
async def test_a_coordinator_changes_it(place: Town, command: str, value: str, shown: str) -> None:
    for language in LANGUAGES:
        text = await place.say(f"ana@ops-{language}", f"{word(command, language)} {value}")
        assert text.startswith(ours("room-changed", language))
        assert shown in text
        assert shown in await place.say(f"tom@ops-{language}", "/room")


async def test_the_first_language_of_a_room_is_the_one_it_is_answered_in(place: Town) -> None:
    text = await place.say("ana@ops-en", "/room languages ar, fr")
    assert "Languages: Arabic and French" in text
    assert ours("room-languages", "ar") in await place.say("tom@ops-en", "/room")


@pytest.mark.parametrize(
    ("typed", "key", "args"),
    [
        ("room zone Mars/Base", "refusal-zone", {"typed": code("Mars/Base"), "example": code("Europe/Kyiv")}),
        ("room marking PURPLE", "refusal-marking", {"typed": code("PURPLE")}),
        ("room languages en xx", "refusal-language", {"typed": code("xx")}),
        ("room operation Nowhere", "room-operation-refused", {"name": named("Nowhere"), "where": "room"}),
        ("room marking RED now", "refusal-too-much", {"typed": named("now")}),
    ],
)
async def test_what_cannot_be_is_refused_with_what_was_typed(
    place: Town, typed: str, key: str, args: dict[str, str]
) -> None:
    for language in LANGUAGES:
        text = await place.say(f"ana@ops-{language}", f"!{typed}")
        assert ours(key, language, **args) in text.split("\n")[0]
        command = " ".join(typed.split()[:2])
        assert f"!{command}" in text
        assert unmarked(text).endswith(f"!{typed}")
        assert "Mars" not in await place.say(f"tom@ops-{language}", "/room")


@pytest.mark.parametrize("command", ["room zone", "room marking", "room languages", "room operation"])
async def test_what_is_missing_is_named(place: Town, command: str) -> None:
    for language in LANGUAGES:
        missing = phrase(f"param-{command.split()[1]}")
        text = await place.say(f"ana@ops-{language}", f"/{command}")
        assert text.startswith(ours("refusal-missing", language, param=missing))


@pytest.mark.parametrize("typed", ["room zone UTC", "room marking RED", "room languages fr", "room leave"])
async def test_an_observer_changes_nothing(place: Town, typed: str) -> None:
    text = await place.say("tom@ops-en", f"/{typed}")
    assert text.startswith("This needs the role coordinator.")
    assert "/role PERSON ROLE" in text
    assert text.endswith(f"/{typed}")


async def test_an_observer_puts_no_room_into_an_operation(place: Town) -> None:
    assert "You lead no operation called Flood 2026." in await place.say("tom@ops-en", "/room operation Flood 2026")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_bot_says_goodbye_and_leaves(place: Town, language: str) -> None:
    assert await place.say(f"ana@ops-{language}", word("room leave", language)) == ours("room-goodbye", language)
    [operation] = await place.store.read(lambda unit: unit.rooms.operations())
    rooms = await place.store.read(lambda unit: unit.rooms.of(operation))
    assert f"ops-{language}" not in [room.address.chat for room in rooms]


async def test_a_room_goes_to_another_operation_only_with_the_word_of_both() -> None:
    async with town(plans=(FLOOD, QUAKE)) as place:
        await place.say("zoe@ops-en", "/ping")
        assert "You lead no operation" in await place.say("zoe@ops-en", "/room operation seisme")
        assert "Séisme" in await place.say("ana@ops-en", "/room operation seisme")
        assert ours("role-observer", "en") in await place.say("tom@ops-en", "/whoami")


async def test_a_new_room_belongs_to_no_operation_until_a_coordinator_says_so() -> None:
    async with town() as place:
        assert await place.say("tom@hall", "/role tom admin") != ""
        assert homeless("en") in place.last("hall")
        assert ours("room-no-operation", "en") in await place.say("tom@hall", "/room")
        assert "You lead no operation" in await place.say("tom@hall", "/room operation Flood 2026")
        assert "Flood 2026" in await place.say("ana@hall", "/room operation Flood 2026")
        assert "TLP:AMBER" in await place.say("tom@hall", "/room")


async def test_a_private_chat_is_about_the_operation_that_its_person_chooses() -> None:
    async with town(plans=(FLOOD, QUAKE)) as place:
        assert ours("room-no-operation", "en") in await place.say("ana@", "/room")
        assert "Séisme" in await place.say("ana@", "/room operation SÉISME")
        assert "Séisme" in await place.say("ana@", "/whoami")
        await place.say("tom@ops-en", "/ping")
        assert "You are in no operation" in await place.say("tom@", "/room operation Séisme")
        assert "Flood 2026" in await place.say("tom@", "/room operation Flood 2026")


async def test_another_room_of_the_operation_is_shown_to_whoever_names_it(place: Town) -> None:
    for language in LANGUAGES:
        assert ours("room-languages", language) in await place.say(f"tom@ops-{language}", "/room ops-ar")
    assert "Languages: Arabic" in place.last("ops-en")
    await place.say("ana@", "/room operation Flood 2026")
    said = await place.say("tom@ops-en", "/room @ana")
    assert said.startswith(ours("refusal-about", "en", param=phrase("param-room")))
    assert homeless("en") in await place.say("tom@hall", "/room ops-en")
