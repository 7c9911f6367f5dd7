"""A meeting is held: agenda, roll call, decisions, actions that become tasks, and minutes for all."""

from __future__ import annotations

from bot.core.document import Code, Text
from tests.flow.asked import LANGUAGES, bare, ours
from tests.flow.test_meet import channel, heard
from tests.support.echo import EchoEngine
from tests.support.town import Town


async def held(here: Town) -> None:
    """A weekly meeting with two items is held, decides something, gives Luc something to do, and ends."""
    for who, text in (
        ("lea@ops-en", "/meet add tomorrow 09:00 Coordination every week with luc, bob"),
        ("bob@ops-fr", "/meet agenda 1 add decision Quels puits d’abord ?"),
        ("lea@ops-en", "/meet agenda 1 add Trucks"),
    ):
        await here.say(who, text)
    await here.wait(hours=23, minutes=55)
    for who, text in (
        ("lea@ops-en", "/meet start 1"),
        ("luc@ops-ar", "/meet here 1"),
        ("lea@ops-en", "/agenda next"),
        ("luc@ops-ar", "/decision Munigi first"),
        ("lea@ops-en", "/action luc by Friday 12:00 Find out which wells are dry"),
        ("lea@ops-en", "/agenda next"),
        ("luc@ops-ar", "/note WFP brings two"),
    ):
        await here.say(who, text)


async def test_from_the_agenda_to_the_minutes() -> None:
    async with channel() as here:
        await held(here)
        given = ours("meet-wrote-action", "es", text=Text("Find out which wells are dry"))
        assert f"➡️ T-1 {bare(given)} · luc · 27 nov 2026, 12:00 EAT (270900Z NOV 26)" in heard(here, "ops-es")
        assert any(text.startswith("lea begins the meeting") for text in heard(here, "@luc"))
        running = next(text for text in reversed(heard(here, "ops-en")) if "TLP:AMBER M-1" in text).split("\n")
        minutes = await here.ask("lea@ops-en", "/meet end")
        lines = bare(minutes.text).split("\n")

        assert "There: lea and luc" in running
        assert "👉 2. Discussion · Trucks" in running
        assert lines[0] == "TLP:AMBER Minutes of M-1 Coordination"
        assert lines[2:] == [
            "There: lea and luc",
            "Missing: bob",
            "Decisions",
            "Munigi first · luc",
            "To do",
            "T-1 · Find out which wells are dry · luc · 27 Nov 2026, 12:00 EAT (270900Z NOV 26)",
            "1. Decision · Quels puits d’abord ?",
            "Munigi first · luc",
            "T-1 · Find out which wells are dry · luc · 27 Nov 2026, 12:00 EAT (270900Z NOV 26)",
            "2. Discussion · Trucks",
            "WFP brings two · luc",
        ]
        for language in LANGUAGES[1:]:
            shown = here.pane(f"ops-{language}")[-1]
            assert ours("meet-decisions", language) in bare(shown.text).split("\n")
            [written, *_] = [file for file in shown.files if file.name == "M-1-minutes.md"]
            assert f"## {ours('meet-decisions', language)}" in bare(written.data.decode())
        assert heard(here, "@bob")[-1].startswith("You were expected, and were not there:\nTLP:AMBER Minutes of M-1")
        assert "Find out which wells are dry" in await here.say("lea@ops-en", "T-1")

        [written] = (await here.ask("luc@ops-ar", "/meet minutes 1")).files
        assert f"## {ours('meet-decisions', 'ar')}" in bare(written.data.decode())
        assert "Still to do from the last time:" in await here.say("lea@ops-en", "/meet agenda 1")
        await here.wait(days=7)
        reminder = next(text for text in reversed(heard(here, "ops-es")) if "M-1" in text and "T-1" in text)
        assert ours("meet-left-open", "es") in reminder.split("\n")


async def test_what_belongs_to_a_meeting_needs_one_that_is_held() -> None:
    async with channel() as here:
        await here.say("lea@ops-en", "/meet add tomorrow 09:00 Coordination")
        for text in ("/decision Munigi first", "/agenda next", "/meet end", "/action luc Find out"):
            assert (await here.say("lea@ops-en", text)).startswith("No meeting is being held here.")
        assert "has not begun" in await here.say("lea@ops-en", "/meet here 1")
        assert "is not the number of a record" in await here.say("lea@ops-en", "/note Munigi first")
        await here.say("lea@ops-en", "/meet start 1")
        again = bare(await here.say("lea@ops-fr", "/réunion ouvrir 1"))
        assert again.split("\n")[0] == bare(ours("meet-runs-already", "fr", meeting=Code("M-1")))
        assert bare(await here.say("lea@ops-en", "/note Munigi first")) == "📝 Noted: Munigi first"
        assert heard(here, "ops-fr")[-1] == bare("📝 " + ours("meet-wrote-note", "fr", text=Text("Munigi first")))
        assert "at its end" in await here.say("lea@ops-en", "/agenda next")
        await here.say("lea@ops-en", "/meet end 1")
        assert "held" in await here.say("lea@ops-en", "/meet show 1")
        assert "no minutes" not in await here.say("lea@ops-en", "/meet minutes 1")


async def test_what_was_written_is_read_in_the_language_of_each_room() -> None:
    async with channel(EchoEngine()) as here:
        await here.say("lea@ops-en", "/meet add tomorrow 09:00 Coordination")
        await here.say("lea@ops-en", "/meet start 1")
        await here.say("lea@ops-en", "/decision We repair the wells near the camp first")
        await here.say("lea@ops-en", "/meet end")
        french, english = heard(here, "ops-fr")[-1], heard(here, "ops-en")[-1]

    assert "[fr]" in french
    assert french.count("We repair the wells near the camp first") == 2
    assert english.count("We repair the wells near the camp first") == 1
