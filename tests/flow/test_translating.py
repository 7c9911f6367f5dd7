"""People ask for translations, put them right, and find them bad."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from bot.core.marking import Marking
from bot.core.place import RoomPlan, Translating
from bot.core.translating import EngineError
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town

ENGLISH = "The bridge at 37MGR 6543 2109 is closed until Friday."
PLAN = replace(
    FLOOD,
    rooms=(
        *(RoomPlan("console", f"ops-{code}", languages=(code,), channel="ops") for code in ("en", "fr", "es", "ar")),
        RoomPlan("console", "mixed", languages=("en", "es"), translating=Translating.ASK),
        RoomPlan("console", "quiet", languages=("en", "es"), translating=Translating.OFF),
        RoomPlan("console", "red", languages=("es",), channel="ops", marking=Marking.RED),
    ),
)


@dataclass
class Place:
    """A town with an engine that can be looked at."""

    here: Town
    engine: EchoEngine

    async def says(self, who: str, text: str, reply_to: str | None = None) -> str:
        """Somebody says something; returns the message's id."""
        person, _, room = who.partition("@")
        said = await self.here.console.hear(person=person, room=room, text=text, reply_to=reply_to)
        await self.here.settle()
        return said

    def last(self, room: str) -> str:
        return self.here.pane(room)[-1].text


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    engine = EchoEngine()
    async with town(plans=(PLAN,), engines=[engine]) as here:
        yield Place(here, engine)


async def test_one_text_goes_to_the_engine_once_for_each_language(place: Place) -> None:
    await place.says("ana@ops-en", ENGLISH)
    await place.says("ana@ops-en", ENGLISH.replace("37MGR 6543 2109", "36MZC 1111 2222"))

    assert sorted(target for _, _, target in place.engine.asked) == ["ar", "es", "fr"]
    assert all("37MGR" not in text for text, _, _ in place.engine.asked)
    assert "[fr] The bridge at 36MZC 1111 2222 is closed until Friday." in place.last("ops-fr")


async def test_a_person_puts_a_translation_right_everywhere_and_from_then_on(place: Place) -> None:
    await place.says("ana@ops-en", ENGLISH)
    copy = place.here.pane("ops-es")[-1]
    better = "El puente de 37MGR 6543 2109 está cortado hasta el viernes."
    answer = await place.here.say("ana@ops-es", f"/corregir {better}", reply_to=copy.id)

    assert "corregida en 2 lugares" in answer
    assert place.here.pane("ops-es")[0].text.split("\n") == [
        "ana",
        better,
        "🌐 Traducción del inglés, revisada por una persona",
        ENGLISH,
    ]
    assert better in place.here.pane("red")[0].text

    asked = len(place.engine.asked)
    await place.says("ana@ops-en", ENGLISH.replace("37MGR 6543 2109", "36MZC 1111 2222"))
    assert "El puente de 36MZC 1111 2222 está cortado hasta el viernes." in place.last("ops-es")
    assert len(place.engine.asked) == asked


async def test_what_is_taken_back_is_forgotten(place: Place) -> None:
    said = await place.says("ana@ops-en", ENGLISH)
    await place.here.console.delete(room="ops-en", person="ana", target=said)
    await place.here.settle()
    asked = len(place.engine.asked)
    await place.says("ana@ops-en", ENGLISH)
    assert len(place.engine.asked) == 2 * asked


async def test_a_translation_that_was_found_bad_is_reviewed(place: Place) -> None:
    await place.says("ana@ops-en", ENGLISH)
    copy = place.here.pane("ops-fr")[-1]
    await place.here.console.react(room="ops-fr", person="luc", target=copy.id, symbol="🚩")
    await place.here.settle()
    assert "relira" in place.last("ops-fr")

    listed = await place.here.say("ana@ops-en", "/tr review")
    assert "One translation waits for a review" in listed
    assert f"{ENGLISH}\n🌐 [fr] {ENGLISH}" in listed
    assert "put right in one place" in await place.here.say(
        "ana@ops-en", "/tr fix 1 Le pont 37MGR 6543 2109 est fermé."
    )
    assert place.here.pane("ops-fr")[0].text.startswith("ana\nLe pont 37MGR 6543 2109 est fermé.")
    assert "No translation waits" in await place.here.say("ana@ops-en", "/tr review")


async def test_in_a_room_that_asks_a_message_is_translated_for_who_asks(place: Place) -> None:
    said = await place.says("ana@mixed", ENGLISH)
    assert [shown.text for shown in place.here.pane("mixed")] == [ENGLISH]
    await place.here.console.react(room="mixed", person="luc", target=said, symbol="🌐")
    await place.here.settle()
    assert place.last("mixed").startswith("[es] The bridge")
    assert "[fr] The bridge" in await place.here.say("ana@mixed", "/tr fr", reply_to=said)


async def test_where_there_is_nothing_to_translate_it_is_said_why(place: Place) -> None:
    said = await place.says("ana@mixed", "ok 👍")
    assert "nothing to translate" in await place.here.say("ana@mixed", "/tr fr", reply_to=said)
    assert "Reply with /tr" in await place.here.say("ana@mixed", "/tr")
    said = await place.says("ana@quiet", ENGLISH)
    assert "does not want translations" in await place.here.say("ana@quiet", "/tr es", reply_to=said)
    assert "Reply with /fix" in await place.here.say("ana@mixed", "/fix better")


async def test_somebody_reads_a_room_privately_in_their_language(place: Place) -> None:
    await place.says("luc@mixed", "bonjour")
    assert "in French" in await place.here.say("luc@mixed", "/tr me fr")
    await place.says("ana@mixed", ENGLISH)
    assert "[fr] The bridge at 37MGR 6543 2109 is closed until Friday." in place.last("@luc")
    await place.here.say("luc@mixed", "/tr me")
    before = len(place.here.pane("@luc"))
    await place.says("ana@mixed", ENGLISH)
    assert len(place.here.pane("@luc")) == before


async def test_an_engine_that_is_away_delays_nothing_and_is_made_up_for(place: Place) -> None:
    place.engine.down = EngineError("unreachable", again=True)
    await place.says("ana@ops-en", ENGLISH)
    assert "Pas encore traduit" in place.last("ops-fr")
    assert ENGLISH in place.last("ops-fr")

    place.engine.down = None
    await place.here.wait(minutes=2)
    assert place.here.pane("ops-fr")[-1].text.startswith("ana\n[fr] The bridge at 37MGR 6543 2109")
    assert len(place.here.pane("ops-fr")) == 1


async def test_who_puts_right_alters_no_grid_reference_and_what_is_named_otherwise_is_for_that_message_alone(
    place: Place,
) -> None:
    await place.says("ana@ops-en", ENGLISH)
    copy = place.here.pane("ops-fr")[-1]
    answer = await place.here.say("ana@ops-fr", "/fix Le pont en 37MGR 6543 9999 est fermé.", reply_to=copy.id)
    assert "37MGR 6543 2109" in answer
    assert place.here.pane("ops-fr")[0].text.startswith("ana\n[fr]")

    for city, french in (("London", True), ("Khartoum", False)):
        await place.says("ana@ops-en", f"The hospital in {city} needs two trucks of water.")
        copy = place.here.pane("ops-fr")[-1]
        if french:
            better = "L’hôpital de Londres demande deux camions d’eau."
            await place.here.say("ana@ops-fr", f"/fix {better}", reply_to=copy.id)
        shown = next(each.text for each in place.here.pane("ops-fr") if each.id == copy.id)
        assert ("Londres" in shown) is french


async def test_the_digest_tells_what_stands_untranslated(place: Place) -> None:
    place.engine.down = EngineError("down", again=True)
    await place.says("ana@ops-en", ENGLISH)
    told = (await place.here.say("ana@ops-en", "/digest now translations")).split("\n")
    assert "One message stands untranslated, because no engine is to be had" in told
    assert "Spanish: 2 messages" in told  # in the room for AMBER and the one for RED
    place.engine.down = None
    await place.here.wait(minutes=2)
    assert "untranslated" not in await place.here.say("ana@ops-en", "/digest now translations")


async def test_people_read_in_languages_that_the_bot_does_not_speak(place: Place) -> None:
    said = await place.says("ana@mixed", ENGLISH)
    assert "[pt] The bridge" in await place.here.say("ana@mixed", "/tr portuguese", reply_to=said)
    assert "in Ukrainian" in await place.here.say("luc@mixed", "/tr me ukrainian")
    await place.says("ana@mixed", ENGLISH)
    assert "[uk] The bridge" in place.last("@luc")
    assert "Portuguese and English" in await place.here.say("ana@mixed", "/room languages pt en")
    place.engine.pairs = {("en", "es")}
    assert "Nobody here translates into Somali" in await place.here.say("luc@mixed", "/tr me so")
