"""What waits too long is told of; the board shows what waits for whom, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.document import phrase
from bot.core.rules import Limit
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.requests import RULES, TRUCKS, WITH_A_BRIGADE, crew, filed, first, prioritised
from tests.support.town import Town, town


def told(here: Town, pane: str) -> list[str]:
    """What the bot said there by itself of waiting."""
    texts = [shown.text.split("\n")[0] for shown in here.pane(pane) if shown.author == "Liaison"]
    return [text for text in texts if "has waited" in text or "still waits" in text]


async def test_whom_it_waits_for_hears_of_it_then_the_coordinators_and_each_only_once() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        await here.wait(hours=7)
        before = told(here, "@sara")
        await here.wait(hours=1)
        first_told = [told(here, pane) for pane in ("@sara", "@ana", "ops-en")]
        await here.wait(days=3)
        then_told = [told(here, pane) for pane in ("@sara", "@ana", "ops-en")]
        history = await here.say("sara@ops-en", "/request history 1")

    waited = "RQ-1 has waited 8 h 0 min for who asked (sara): longer than its priority allows."
    escalated = "RQ-1 still waits for who asked (sara), for 16 h 0 min now. Coordinators, please see to it."
    assert before == []
    assert first_told == [[waited], [], [waited]]
    assert then_told == [[waited], [escalated], [waited, escalated]]
    assert "had waited too long: told · the bot" in history
    assert "brought before the coordinators · the bot" in history


async def test_nothing_is_told_of_what_went_on_in_time() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        await here.wait(hours=3)
        await here.say("sara@ops-en", "/request cancel 1 it rained")
        await here.wait(days=9)

    assert told(here, "@ana") == told(here, "ops-en") == []


async def test_an_operation_may_wait_less() -> None:
    rules = replace(RULES, limits=(Limit("high", "submitted", timedelta(minutes=10)),))
    async with town(plans=(replace(WITH_A_BRIGADE, rules=rules),)) as here:
        await crew(here)
        await here.say("sara@ops-en", f"/request assistance {TRUCKS}")
        await here.wait(minutes=11)

    assert told(here, "@ana") == ["RQ-1 has waited 10 min for the coordinators: longer than its priority allows."]


async def test_what_comes_late_says_so() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        here.clock.at += timedelta(hours=5)
        here.alarm.ring_if_due()
        await here.settle()
        said = here.last("@ana")

    assert said.split("\n")[-1] == "This comes late: it was due on 22 Nov 2026, 13:05 EAT (221005Z NOV 26)."


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_board_shows_the_longest_wait_first(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        empty = await first(here, f"eve@ops-{language}", word("request board", language))
        await here.say("sara@ops-en", "/request assistance boats; priority: normal")
        await here.wait(hours=2)
        await here.say("sara@ops-en", "/request assistance tents; priority: lifesaving")
        await here.wait(minutes=20)
        board = bare(await here.say(f"eve@ops-{language}", word("request board", language))).split("\n")

    assert empty == ours("request-none-waits", language)
    assert board[0] == ours("request-board", language, count=2)
    assert board[1] == ours("request-board-late", language, count=1)
    assert board[2].startswith("RQ-1 · boats")
    assert board[3].startswith("RQ-2 · tents")
    twenty = phrase("request-length-minutes", minutes=20)
    assert (
        bare(ours("request-waits-for", language, party=phrase("request-party-coordinator", who=""), length=twenty))
        in board[3]
    )
    assert bare(ours("request-over", language, length=phrase("request-length-minutes", minutes=5))) in board[3]


async def test_what_is_marked_too_high_is_on_no_board_and_told_of_in_no_room() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        board = await here.say("ana@hall", "/request board")
        await here.wait(days=2)

    assert board == "No request waits for anybody."
    assert not [shown for shown in here.pane("hall") if "RQ-1" in shown.text]
