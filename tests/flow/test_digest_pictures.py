"""Digests come with pictures where there is something to be seen, with words for whoever cannot see them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.marking import Marking
from bot.core.sitrep import Figure
from bot.core.worded import WordedChart
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.tasks import tasked
from tests.support.sitreps import keep, report
from tests.support.sketches import Sketches
from tests.support.town import Town


@pytest.fixture
def sketches() -> Sketches:
    return Sketches()


@pytest.fixture
async def here(sketches: Sketches) -> AsyncIterator[Town]:
    async with tasked(papers=sketches) as made:
        yield made


def values(chart: WordedChart) -> dict[str, tuple[float | None, ...]]:
    return {bare(each.label): each.values for each in chart.series}


async def test_tasks_by_state_and_figures_over_time_in_each_language(here: Town, sketches: Sketches) -> None:
    for text in ("/task file luc Repair the wells WSH", "/task file lena Bring forty tents LOG"):
        await here.say("cora@ops-en", text)
    await keep(here, report("UNICEF", Figure("displaced", 3400)), report("IOM", Figure("displaced", 90), area="Sake"))
    first_day = await here.ask("cora@ops-en", "/digest now")
    await here.wait(days=1)
    await here.say("luc@ops-en", "/task accept 1")
    await here.wait(days=1)
    await here.say("luc@ops-en", "/task done 1")
    await keep(here, report("UNICEF", Figure("displaced", 3600), at=here.clock.now()))
    await keep(here, report("IOM", Figure("displaced", 90), area="Sake", at=here.clock.now()))

    assert first_day.files == ()
    for language in LANGUAGES:
        shown = await here.ask(f"cora@ops-{language}", word("digest now", language))
        figures, tasks = sketches.charts[-2:]
        assert [file.name for file in shown.files] == ["figures.png", "tasks.png"]
        assert [file.alt for file in shown.files] == [figures.alt, tasks.alt]
        assert figures.title == ours("figure-displaced", language)
        assert values(figures) == {"Goma · UNICEF": (3400, None, 3600)}  # in Sake nothing changed
        assert values(tasks) == {
            ours("chart-tasks-in-hand", language): (0, 1, 0),
            ours("chart-tasks-open", language): (2, 1, 1),
            ours("chart-tasks-done", language): (0, 0, 1),
        }
        assert tasks.rtl is (language == "ar")
        assert bare(f"{ours('chart-tasks-open', language)}{ours('colon', language)}2") in bare(tasks.alt)
    only = await here.ask("cora@ops-en", "/digest now tasks LOG")
    assert only.files == ()  # of that cluster, nothing changed


async def test_nothing_above_the_ceiling_flows_into_a_picture(here: Town, sketches: Sketches) -> None:
    await here.say("cora@ops-en", "/task file luc Guard the depot")
    await here.say("cora@hall", "/task file luc Open the hall")
    await keep(here, report("UNICEF", Figure("displaced", 3400), marking=Marking.AMBER))
    await here.wait(days=1)
    await here.say("luc@hall", "/task accept 2")
    await here.say("luc@hall", "/task done 2")
    await keep(here, report("UNICEF", Figure("displaced", 3600), at=here.clock.now()))

    hall = await here.ask("cora@hall", "/digest now")

    assert [file.name for file in hall.files] == ["tasks.png"]  # of the figures that may be shown, there is only one
    assert sorted(values(sketches.charts[-1]).values()) == [(0, 0), (0, 1), (1, 0)]  # one task, on two days
    assert hall.text.split("\n")[1].startswith("TLP:GREEN")
