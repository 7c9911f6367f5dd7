"""A digest: what needs somebody first, then what happened, for whoever reads it and no higher than they may look."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.document import Text
from bot.core.marking import Marking
from bot.core.sitrep import Figure, SitrepState
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.tasks import WITH_UNITS, tasked
from tests.support.sitreps import keep, report
from tests.support.town import Town, town

NAME = Text("Flood 2026")


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    async with tasked() as made:
        yield made


async def lines(here: Town, who: str, text: str) -> list[str]:
    return bare(await here.say(who, text)).split("\n")


async def test_what_needs_somebody_comes_first_then_what_happened_in_each_language(here: Town) -> None:
    await here.say("cora@ops-en", "/task add luc by 10:00 Repair the wells WSH")
    await here.say("cora@ops-en", "/task add lena by 18:00 Bring forty tents LOG")
    await here.say("cora@ops-en", "/sitrep new WSH @ Goma: Wells are dry; figures: displaced 3400 source DTM")
    await here.wait(hours=4)

    for language in LANGUAGES:
        told = await lines(here, f"cora@ops-{language}", word("digest now", language))

        assert told[0] == bare(ours("digest-heading", language, operation=NAME))
        assert told[1].startswith("TLP:AMBER")
        overdue = ours("digest-tasks-overdue", language, count=1)
        unanswered = ours("digest-tasks-unacknowledged", language, count=2)
        assert told[2] == ours("digest-needs", language)
        needs = [bare(line) for line in told[3:5]]
        assert needs[0] == f"{overdue}{ours('colon', language)}T-1"
        assert needs[1].startswith(f"{unanswered}{ours('colon', language)}T-1")
        assert ours("digest-section-figures", language) in told
        assert told.index(ours("digest-section-figures", language)) < told.index(ours("digest-section-tasks", language))


async def test_only_some_sections_or_clusters(here: Town) -> None:
    await here.say("cora@ops-en", "/task add luc Repair the wells WSH")
    await here.say("cora@ops-en", "/task add lena Bring forty tents LOG")
    await here.say("cora@ops-en", "/sitrep new WSH @ Goma: Wells are dry")

    tasks = await here.say("cora@ops-en", "/digest now tasks for logistics")
    french = await here.say("cora@ops-fr", "/résumé maintenant tâches et rapports WSH")
    refused = await here.say("cora@ops-en", "/digest now nonsense")

    assert "Bring forty tents" in tasks
    assert "Repair the wells" not in tasks
    assert "Situation reports" not in tasks
    assert "Wells are dry" in french
    assert "Repair the wells" in french
    assert "forty tents" not in french
    assert "nonsense" in refused
    assert "sitreps · figures · tasks" in refused


async def test_figures_with_how_far_they_went_up_or_down(here: Town) -> None:
    await keep(here, report("UNICEF", Figure("displaced", 3400)), report("WHO", Figure("injured", 12)))
    await here.wait(days=2)
    now = here.clock.now()
    await keep(here, report("UNICEF", Figure("displaced", 3600), at=now), report("WHO", Figure("injured", 10), at=now))
    await keep(here, report("IOM", Figure("missing", 2), at=now))

    told = bare(await here.say("cora@ops-en", "/digest now figures")).split("\n")

    rows = [line for line in told if "Goma" in line]
    assert [row.partition(" — ")[0] for row in rows] == [
        "missing · Goma · IOM: 2",
        "displaced · Goma · UNICEF: 3,400 → 3,600",
        "injured · Goma · WHO: 12 → 10",
    ]
    assert ["up by 200" in rows[1], "down by 2" in rows[2]] == [True, True]


async def test_nothing_above_the_ceiling_is_told_counted_or_named(here: Town) -> None:
    await keep(here, report("UNICEF", Figure("displaced", 3400), marking=Marking.AMBER, title="Wells poisoned"))
    await keep(here, report("WHO", marking=Marking.AMBER, state=SitrepState.DRAFT, title="Cholera"))
    await here.say("cora@ops-en", "/task add luc by 10:00 Guard the wells")
    await here.wait(hours=4)

    hall = bare(await here.say("cora@hall", "/digest now"))
    ops = bare(await here.say("cora@ops-en", "/digest now"))

    assert hall == ours("digest-nothing", "en", operation=NAME).translate({0x2068: None, 0x2069: None})
    assert all(word in ops for word in ("Wells poisoned", "Cholera", "Guard the wells", "3,400", "TLP:AMBER"))


async def test_a_long_one_comes_as_a_file_too_and_one_for_me_comes_privately(here: Town) -> None:
    for number in range(5):
        await here.say("cora@ops-en", f"/task file luc Repair well {number}")

    answer = await here.ask("cora@ops-en", "/digest now for me")
    [private] = here.pane("@cora")[-1:]

    assert answer.text == ours("digest-sent-privately", "en")
    assert "… and 2 more." in private.text
    assert "Repair well 4" not in private.text
    [file] = private.files
    assert file.name.startswith("digest-2026-11-22.md")


async def test_nothing_to_say_is_said_when_asked() -> None:
    async with town(plans=(WITH_UNITS,)) as empty:
        for language in LANGUAGES:
            told = bare(await empty.say(f"ana@ops-{language}", word("digest now", language)))

            assert told == bare(ours("digest-nothing", language, operation=NAME))


async def test_todays_and_tomorrows_meetings_by_the_readers_clock(here: Town) -> None:
    await here.say("cora@ops-en", "/meet add today 15:00 WASH coordination for 1h")
    await here.say("cora@ops-en", "/meet add tomorrow 23:30 Night shift")
    await here.say("cora@ops-en", "/meet add 24 November 00:30 Too far ahead")

    for language in LANGUAGES:
        told = bare(await here.say(f"cora@ops-{language}", word("digest now", language)))

        assert ours("digest-section-meetings", language) in told
        assert bare(ours("digest-meetings-coming", language, count=2)) in told
        assert told.index("WASH coordination") < told.index("Night shift")
        assert "Too far ahead" not in told
    assert "Night shift" not in await here.say("cora@hall", "/digest now meetings")


async def test_decisions_and_action_points_of_all_sessions_since(here: Town) -> None:
    await here.say("cora@ops-en", "/meet add today 10:00 WASH coordination every day for 1h")
    for decision in ("We repair the wells near the camp first", "We close the old road"):
        await here.say("cora@ops-en", "/meet start 1")
        await here.say("cora@ops-en", f"/decision {decision}")
        await here.say("cora@ops-en", "/action luc by Friday 12:00 Find out which wells are dry")
        await here.say("cora@ops-en", "/meet end")
        await here.wait(hours=11)
    await here.say("cora@hall", "/meet add today 18:00 Open doors")
    await here.say("cora@hall", "/meet start 2")
    await here.say("cora@hall", "/decision Doors open at eight")

    for language in LANGUAGES:
        told = [*map(bare, await lines(here, f"cora@ops-{language}", word("digest now", language)))]
        begin = told.index(ours("digest-section-decisions", language))
        assert told[begin + 1] == bare(ours("digest-decisions", language, count=3))
        decided = "\n".join(told[begin + 2 : begin + 5])
        assert all(words in decided for words in ("the wells near", "the old road", "Doors open at eight"))
        assert bare(ours("digest-actions", language, count=2)) in told[begin:]
    hall = await here.say("cora@hall", "/digest now decisions")
    assert "Doors open at eight" in hall
    assert "road" not in hall
    assert hall.split("\n")[1].startswith("TLP:GREEN")
