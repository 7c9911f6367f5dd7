"""Linked rooms read one conversation, each in its own language, by the Apertium that is installed here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.place import RoomPlan
from bot.translation.engines.apertium import Apertium
from bot.translation.settings import ApertiumSettings
from tests.support.town import FLOOD, Town, town

LINKED = replace(
    FLOOD,
    rooms=(
        *(RoomPlan("console", f"ops-{code}", languages=(code,), channel="ops") for code in ("en", "fr", "es", "ar")),
        RoomPlan("console", "mixed", languages=("en", "es")),
    ),
)


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    engine = Apertium(ApertiumSettings().modes)
    if ("en", "es") not in engine.pairs:
        pytest.skip("Apertium is not installed")
    async with town(plans=(LINKED,), engines=[engine]) as place:
        yield place
    await engine.close()


async def test_each_room_reads_in_its_language_with_the_original_below(here: Town) -> None:
    await here.say("ana@ops-en", "The bridge at 37MGR 6543 2109 is closed since 1730Z, see T-34.")

    assert here.pane("ops-es")[-1].text.split("\n") == [
        "ana",
        "El puente en 37MGR 6543 2109 está cerrado desde 1730Z, ve T-34.",
        "🌐 Traducción automática del inglés (Apertium)",
        "The bridge at 37MGR 6543 2109 is closed since 1730Z, see T-34.",
    ]
    assert "Traduction automatique (anglais, en passant par espagnol, Apertium)" in here.pane("ops-fr")[-1].text


async def test_where_nobody_translates_the_original_stands_and_says_so(here: Town) -> None:
    await here.say("ana@ops-en", "The bridge is closed.")
    [_, original, notice] = here.pane("ops-ar")[-1].text.split("\n")
    assert original == "The bridge is closed."
    assert notice.startswith("🌐 لم يُترجم")


async def test_words_in_no_language_are_passed_on_as_they_are(here: Town) -> None:
    await here.say("ana@ops-en", "ok 👍")
    assert here.pane("ops-es")[-1].text == "ana\nok 👍"


async def test_a_room_of_two_languages_is_translated_in_place(here: Town) -> None:
    said = await here.console.hear(person="ana", room="mixed", text="The bridge is closed until Friday.")
    await here.settle()
    assert here.pane("mixed")[-1].text.startswith("El puente está cerrado hasta")
    assert here.pane("mixed")[-1].reply_to == said


async def test_a_town_that_is_called_like_a_thing_stays_a_town(here: Town) -> None:
    await here.say("ana@ops-es", "Llegamos a Goma con tres camiones y Rosa Blanca espera en Flores.")
    assert "Goma with three trucks and Rosa Blanca" in here.pane("ops-en")[-1].text.split("\n")[1]
    assert "Flores" in here.pane("ops-fr")[-1].text.split("\n")[1]


async def test_a_sentence_that_begins_with_an_entity_goes_on_in_small_letters(here: Town) -> None:
    await here.say("ana@ops-en", "T-34 is ready.")
    assert here.pane("ops-es")[-1].text.split("\n")[1].startswith("T-34 est")


async def test_words_that_no_engine_knows_are_passed_on_as_they_are(here: Town) -> None:
    await here.say("ana@ops-en", "/lang en")
    await here.say("ana@ops-en", "Nyamata")
    assert here.pane("ops-es")[-1].text == "ana\nNyamata"
