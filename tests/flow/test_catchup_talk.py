"""What was said is told to whoever missed it: short, who and when, and in their language; so are digests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.place import RoomPlan, Translating
from bot.core.translating import EngineError
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town

ENGLISH = "The bridge at Sake is closed until Friday because of the flood."
FRENCH = "Le pont de Goma est de nouveau ouvert aux camions depuis ce matin."
PLAN = replace(
    FLOOD,
    rooms=(
        *(RoomPlan("console", f"ops-{code}", languages=(code,), channel="ops") for code in ("en", "fr", "es", "ar")),
        RoomPlan("console", "quiet", languages=("en", "es"), translating=Translating.OFF),
    ),
)


@pytest.fixture
def engine() -> EchoEngine:
    return EchoEngine()


@pytest.fixture
async def here(engine: EchoEngine) -> AsyncIterator[Town]:
    async with town(plans=(PLAN,), engines=[engine]) as made:
        yield made


async def says(here: Town, who: str, text: str) -> str:
    person, _, room = who.partition("@")
    said = await here.console.hear(person=person, room=room, text=text)
    await here.settle()
    return said


async def told(here: Town, who: str, language: str = "en") -> list[str]:
    """What somebody is told privately when they ask what they missed."""
    await here.say(who, word("catchup", language))
    return bare(here.last(f"@{who.partition('@')[0]}")).split("\n")


async def test_who_said_what_and_when_in_each_readers_language(here: Town, engine: EchoEngine) -> None:
    await says(here, "kim@ops-en", ENGLISH)
    await here.wait(minutes=30)
    await says(here, "luc@ops-fr", FRENCH)
    await here.say("luc@ops-fr", "/tâche liste")
    asked = len(engine.asked)

    for language in LANGUAGES:
        await here.say("sara@", f"/lang {language}")
        rows = (await told(here, f"sara@ops-{language}", language))[1:4]

        colon, how = ours("colon", language), bare(ours("said-translated", language, source="")).split()[0]
        assert rows[0].startswith(bare(ours("catchup-talk", language, count=2, who="@@")).split("@@")[0])
        for row, name, at, words, own in zip(
            rows[1:], ("kim", "luc"), ("09:05", "09:35"), (ENGLISH, FRENCH), ("en", "fr"), strict=True
        ):
            expected = words if language == own else f"[{language}] {words} {how}"
            assert row.startswith(f"{name} · {at}{colon}{expected}")
    assert len(engine.asked) == asked  # all of it was translated before, and is remembered


async def test_as_it_reads_now_and_nothing_that_was_taken_back(here: Town) -> None:
    first = await says(here, "kim@ops-en", "The convoy leaves at six.")
    second = await says(here, "kim@ops-en", "My number is 0770 123 456.")
    await here.console.edit(room="ops-en", person="kim", target=first, text="The convoy leaves at seven.")
    await here.console.delete(room="ops-en", person="kim", target=second)
    await here.settle()

    text = "\n".join(await told(here, "sara@ops-en"))

    assert "The convoy leaves at seven." in text
    assert "six" not in text
    assert "0770" not in text


async def test_what_is_marked_higher_than_private_chats_may_show_is_counted_only(here: Town) -> None:
    await says(here, "kim@ops-en", "TLP:RED The depot is empty.")
    await says(here, "kim@ops-en", "The road is open again.")

    text = "\n".join(await told(here, "sara@ops-en"))

    assert "The road is open again." in text
    assert "depot" not in text
    assert ours("catchup-kept", "en", count=1) in text


async def test_much_talk_comes_as_a_file_too_and_says_the_days(here: Town) -> None:
    for number in range(10):
        await says(
            here, "kim@ops-en", f"Convoy {number} has arrived at the depot in Goma. " + "All is well there. " * 9
        )
    await here.wait(hours=20)
    rows = await told(here, "sara@ops-en")
    shown = here.pane("@sara")[-1]

    assert ours("catchup-earlier", "en", count=2) in rows
    assert "22 Nov" in rows
    assert "Convoy 1 " not in shown.text
    assert all(len(row) < 190 for row in rows if row.startswith("kim"))
    [file] = shown.files
    assert file.name == "catchup-2026-11-23.md"
    assert all(f"Convoy {number} has arrived" in file.data.decode() for number in range(10))
    assert file.data.decode().count("All is well there.") == 90


async def test_where_no_translation_may_be_had_the_words_themselves_are_told(here: Town, engine: EchoEngine) -> None:
    await says(here, "kim@quiet", ENGLISH)
    await here.say("sara@", "/lang es")
    quiet = await told(here, "sara@quiet", "es")
    engine.down = EngineError("down")
    await says(here, "kim@ops-es", "The road to Sake is open again today.")
    away = await told(here, "sara@ops-es", "es")

    assert any(row.endswith(ENGLISH) for row in quiet)
    assert any(row.endswith(f"open again today. {ours('said-untranslated', 'es')}") for row in away)


async def test_titles_and_decisions_are_told_in_the_readers_language(here: Town) -> None:
    await here.say("ana@ops-en", "/sitrep new WSH @ Goma: The wells near the camp are dry since this morning")
    await here.say("ana@ops-en", "/meet add today 10:00 WASH coordination for 1h")
    await here.say("ana@ops-en", "/meet start 1")
    await here.say("ana@ops-en", "/decision We repair the wells near the camp first")

    english = await here.say("ana@ops-en", "/digest now")
    french = await here.say("ana@ops-fr", "/résumé maintenant")

    how = bare(ours("said-translated", "fr", source="anglais"))
    assert f"[fr] The wells near the camp are dry since this morning {how}" in bare(french)
    assert f"⚖️ [fr] We repair the wells near the camp first {how}" in bare(french)
    assert "🌐" not in english
