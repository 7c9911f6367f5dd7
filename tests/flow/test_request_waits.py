"""What waits too long is told of; the board shows what waits for whom, and for how long."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.document import phrase
from bot.core.request import OfferState, RequestState
from bot.core.rules import Limit
from bot.core.task import Priority
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.requests import RULES, TRUCKS, WITH_A_BRIGADE, crew, filed, first, kept, lines, offer
from tests.support.town import Town, town


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


def told(here: Town, pane: str) -> list[str]:
    """What the bot said there by itself of waiting."""
    texts = [shown.text.split("\n")[0] for shown in here.pane(pane) if shown.author == "Liaison"]
    return [text for text in texts if "has waited" in text or "still waits" in text]


async def test_whom_it_waits_for_hears_of_it_then_the_coordinators_and_each_only_once(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED, priority=Priority.HIGH)
    await here.say("luc@ops-en", "/request offer 1 4 trucks")
    await here.wait(hours=7)
    before = told(here, "@sara")
    await here.wait(hours=1)
    first_told = [told(here, pane) for pane in ("@sara", "@ana", "ops-en")]
    await here.wait(days=3)
    then_told = [told(here, pane) for pane in ("@sara", "@ana", "ops-en")]
    history = await here.say("sara@ops-en", "/request history 1")

    waited = "RQ-1 has waited 8 h for who asked (sara): longer than its priority allows."
    escalated = "RQ-1 still waits for who asked (sara), for 16 h now. Coordinators, please see to it."
    assert before == []
    assert first_told == [[waited], [], [waited]]
    assert then_told == [[waited], [escalated], [waited, escalated]]
    assert "had waited too long: told · the bot" in history
    assert "brought before the coordinators · the bot" in history


async def test_what_waits_for_nobody_in_particular_is_brought_before_the_coordinators_at_once(here: Town) -> None:
    await kept(here, RequestState.VALIDATED)
    await here.say("ana@ops-en", "/request prioritise 1 lifesaving")
    await here.wait(hours=1)

    assert told(here, "@ana") == ["RQ-1 has waited 1 h for anybody who can help: longer than its priority allows."]


async def test_nothing_is_told_of_what_went_on_in_time(here: Town) -> None:
    await filed(here)
    await here.wait(hours=3)
    await here.say("sara@ops-en", "/request cancel 1 it rained")
    await here.wait(days=9)

    assert told(here, "@ana") == told(here, "ops-en") == []


async def test_a_higher_priority_waits_less(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED)
    await here.wait(hours=2)
    await here.say("ana@ops-en", "/request prioritise 1 lifesaving")
    await here.wait(minutes=1)

    assert len(told(here, "@ana")) == 2


async def test_an_operation_may_wait_less() -> None:
    rules = replace(RULES, limits=(Limit("high", "submitted", timedelta(minutes=10)),))
    async with town(plans=(replace(WITH_A_BRIGADE, rules=rules),)) as here:
        await crew(here)
        await here.say("sara@ops-en", f"/request assistance {TRUCKS}")
        await here.wait(minutes=11)

    assert told(here, "@ana") == ["RQ-1 has waited 10 min for the coordinators: longer than its priority allows."]


async def test_what_comes_late_says_so(here: Town) -> None:
    await filed(here)
    here.clock.at += timedelta(hours=5)
    here.alarm.ring_if_due()
    await here.settle()

    assert here.last("@ana").split("\n")[-1] == (
        "This comes late: it was due on 22 Nov 2026, 13:05 EAT (221005Z NOV 26)."
    )


async def test_the_board_shows_first_what_has_waited_too_long(here: Town) -> None:
    empty = {
        language: await first(here, f"eve@ops-{language}", word("request board", language)) for language in LANGUAGES
    }
    await kept(here, title="boats")
    await here.wait(hours=2)
    await kept(here, title="tents", priority=Priority.LIFESAVING)
    await here.wait(minutes=20)
    twenty, five = (phrase("request-length-minutes", minutes=minutes) for minutes in (20, 5))
    for language in LANGUAGES:
        board = await lines(here, f"eve@ops-{language}", word("request board", language))

        assert empty[language] == ours("request-none-waits", language)
        assert board[:2] == [ours("request-board", language, count=2), ours("request-board-late", language, count=1)]
        assert board[2].startswith("TLP:AMBER RQ-2 · tents")
        assert board[3].startswith("TLP:AMBER RQ-1 · boats")
        coordinators = phrase("request-party-coordinator", who="")
        assert bare(ours("request-waits-for", language, party=coordinators, length=twenty)) in board[2]
        assert bare(ours("request-over", language, length=five)) in board[2]


async def test_the_board_names_each_whom_something_waits_for(here: Town) -> None:
    taken = offer(1, "luc", "4 trucks", OfferState.ACCEPTED)
    await kept(here, RequestState.DRAFT)
    await kept(here, RequestState.PRIORITISED)
    await kept(here, RequestState.PRIORITISED, asked="WFP")
    await kept(here, RequestState.ACCEPTED, taken)
    await kept(here, RequestState.CLOSED)
    board = await lines(here, "eve@ops-en", "/request board")

    assert [line.split(" · ")[-1] for line in board[1:]] == [
        "waits for who asked (sara): 0 min",
        "waits for anybody who can help: 0 min",
        "waits for WFP: 0 min",
        "waits for who provides it (WFP): 0 min",
    ]


async def test_what_is_marked_too_high_is_told_of_in_no_room(here: Town) -> None:
    await filed(here)
    await here.wait(days=2)

    assert not [shown for shown in here.pane("hall") if "RQ-1" in shown.text]
