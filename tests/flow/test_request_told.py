"""An edited card rings no bell: whoever has to do with a step is told of it, privately and in their language."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.marking import Marking
from bot.core.request import OfferState, RequestState
from tests.flow.asked import LANGUAGES, bare, code, ours
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, crew, kept, lines, offer, said
from tests.support.town import Town, town

TAKEN = OfferState.ACCEPTED
TITLE = "TLP:AMBER RQ-1 · Request for assistance: trucks"


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


def heard(here: Town, pane: str) -> list[list[str]]:
    """What the bot said there, line by line."""
    return [bare(shown.text).split("\n") for shown in here.pane(pane) if shown.author == "Liaison"]


async def test_who_asked_and_the_other_rooms_hear_of_an_offer(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED)
    await here.say("eve@ops-en", "/request show 1")
    await here.say("luc@ops-fr", "/request offer 1 4 trucks until Friday")

    news = ["Offer 1 is made for RQ-1. It is not accepted yet.", TITLE, "1. 4 trucks"]
    assert heard(here, "@sara") == [news]
    assert heard(here, "ops-en")[-1] == news
    assert [button.command for button in here.pane("@sara")[-1].buttons] == ["!request accept 1 1"]


async def test_each_is_told_in_their_own_language(here: Town) -> None:
    await kept(here, RequestState.OFFERED, offer(1, "kim", "4 boats", military=False))
    await here.say("kim@", "/lang ar")
    await here.say("sara@ops-es", "/request accept 1 1")

    assert heard(here, "@kim")[-1][0] == said("request-accepted", "ar", offer=1, part="whole")


@pytest.mark.parametrize(
    ("who", "step", "told"),
    [
        ("sara", "decline 1 2 too small", ["@kim"]),
        ("luc", "withdraw 1 1 needed elsewhere", ["@sara"]),
        ("luc", "start 1", []),
        ("ana", "cancel 1 it rained", ["@sara", "@luc", "@kim"]),
        ("ana", "assign 1 kim", ["@kim"]),
        ("ana", "lastresort 1 yes no yes the dam breaks", ["@sara"]),
    ],
)
async def test_those_whom_a_step_concerns_are_told_and_nobody_else(
    here: Town, who: str, step: str, told: list[str]
) -> None:
    await kept(here, RequestState.ACCEPTED, offer(1, "luc", "4 trucks", TAKEN), offer(2, "kim", "1 trucks"))
    await here.say(f"{who}@ops-en", f"/request {step}")

    assert [pane for pane in ("@ana", "@sara", "@luc", "@kim", "@eve") if heard(here, pane)] == told


async def test_the_lead_of_who_is_asked_is_told_once_it_is_asked(here: Town) -> None:
    await here.say("kim@", "/lang fr")
    await here.say("sara@ops-en", f"/request assistance {TRUCKS}; asked of: 3 Bde")

    asked = heard(here, "@kim")[-1]
    assert asked[0] == said("request-asked-of-you", "fr", type="assistance")
    assert asked[1].endswith("trucks for water tanks")


async def test_whoever_is_on_duty_for_who_is_asked_is_told_by_any_name_of_theirs(here: Town) -> None:
    await here.say("luc@ops-en", "/poc checkin 8h")
    await kept(here, RequestState.VALIDATED)
    await here.say("sara@ops-en", "/request edit 1 asked of: World Food Programme")
    await here.say("luc@ops-en", "/poc checkout")
    await here.say("sara@ops-en", f"/request assistance {TRUCKS}; asked of: WFP")

    assert [lines[0].partition(".")[0] for lines in heard(here, "@luc")] == ["RQ-1 is asked of your organisation"]


async def test_that_nobody_of_who_is_asked_can_be_told_is_said(here: Town) -> None:
    for language in LANGUAGES:
        asked = f"/request information {language}?; needed by: tomorrow; asked of: OCHA"
        answer = await lines(here, f"sara@ops-{language}", asked)

        assert answer[1] == bare(ours("request-nobody-told", language, organisation=code("OCHA")))


async def test_the_coordinators_are_told_of_what_no_room_has_read(here: Town) -> None:
    await here.say("sara@", f"/request assistance {TRUCKS}; phone: +254 712 345 678")
    told = heard(here, "@ana")
    await here.console.press(person="ana", room="@ana", target=here.pane("@ana")[-1].id, index=0)
    await here.settle()

    assert told[0][0] == "sara (UNICEF) has filed RQ-1 in a private chat with me. No room has read it."
    assert "+254712345678" not in "\n".join(told[0])
    assert here.last("@ana").startswith("RQ-1 is validated: checked, not approved.")


async def test_they_are_not_told_again_of_what_a_room_has_read(here: Town) -> None:
    await here.say("sara@ops-en", f"/request assistance {TRUCKS}")
    await here.say("sara@", "/request edit 1 asked of: 3 Bde")

    assert heard(here, "@ana") == []
    assert heard(here, "@kim")[-1][0].startswith("RQ-1 is asked of your organisation.")


async def test_what_is_marked_above_the_operation_is_told_to_nobody_privately(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED, marking=Marking.RED)
    await here.say("luc@ops-fr", "/request offer 1 4 trucks")

    assert heard(here, "@sara") == []


async def test_an_observer_is_told_no_more_than_the_rooms_show_that_they_spoke_in(here: Town) -> None:
    await here.say("pat@hall", "hello")  # the hall's ceiling is lower
    asked = "/request edit 1 action officer: pat"
    await kept(here, RequestState.SUBMITTED)
    await here.say("ana@ops-en", asked)
    await here.say("ana@ops-en", "/request cancel 1 it rained")
    before = heard(here, "@pat")
    await here.say("pat@ops-en", "hello")
    await kept(here, RequestState.SUBMITTED)
    await here.say("ana@ops-en", asked.replace("1", "2"))
    await here.say("ana@ops-en", "/request cancel 2 it rained")

    assert before == []
    assert heard(here, "@pat")[-1][0] == said("request-done-cancel", "en", 2)


async def test_who_offers_for_nobody_is_told_so_and_nobody_else_is(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED)
    answer = await here.say("ana@ops-en", "/request offer 1 4 trucks")

    hint = ours("request-offered-by-whom", "en", command=code("/poc add"))
    assert bare(hint) in bare(answer)
    assert [line for lines in heard(here, "@sara") for line in lines if "I do not know your organisation" in line] == []
