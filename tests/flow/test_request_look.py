"""Requests are listed and shown; how to reach people goes to those who have to do with it, privately."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, crew, filed, first, prioritised, said
from tests.support.town import Town, town

PHONES = "phone: +254 712 345 678; e-mail: sara@unicef.example; site contact: Jo; site phone: +254 712 345 679"
FILTERS = {
    "en": ("mine", "of WFP", "cluster LOG", "waiting", "all", "validated"),
    "fr": ("miennes", "de WFP", "cluster LOG", "attente", "toutes", "validée"),
    "es": ("mías", "de WFP", "clúster LOG", "espera", "todas", "validada"),
    "ar": ("لي", "منظمة WFP", "قطاع LOG", "متأخرة", "كل", "validated"),
}


async def three(here: Town) -> None:
    """RQ-1 is validated and for LOG, RQ-2 is asked of WFP and has waited too long, RQ-3 is cancelled."""
    await crew(here)
    await here.say("sara@ops-en", "/request assistance boats; cluster: LOG")
    await here.say("ana@ops-en", "/request validate 1")
    await here.say("ana@ops-en", "/request assistance flour; asked of: PAM; priority: lifesaving")
    await here.say("ana@ops-en", "/request assistance tents")
    await here.say("ana@ops-en", "/request cancel 3 found some")
    await here.wait(hours=1)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_list_shows_those_that_are_wanted(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await three(here)
        ask = f"{word('request list', language)} "
        listed = {
            words: bare(await here.say(f"sara@ops-{language}", ask + words)) for words in ("", *FILTERS[language])
        }

    def numbers(text: str) -> list[str]:
        return sorted(f"RQ-{number}" for number in (1, 2, 3) if f"RQ-{number}" in text)

    mine, of, cluster, waiting, everything, validated = FILTERS[language]
    assert {words: numbers(text) for words, text in listed.items()} == {
        "": ["RQ-1", "RQ-2"],
        mine: ["RQ-1"],
        of: ["RQ-2"],
        cluster: ["RQ-1"],
        waiting: ["RQ-2"],
        everything: ["RQ-1", "RQ-2", "RQ-3"],
        validated: ["RQ-1"],
    }


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_filter_that_nobody_knows_is_refused(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        refused = await here.say(f"eve@ops-{language}", "/request list qwxyz")

    assert bare(ours("refusal-choice", language, typed=code("qwxyz"))) in bare(refused)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_to_reach_people_comes_privately_to_those_who_may(language: str) -> None:
    show = f"{word('request show', language)} 1"
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here, f"{TRUCKS}; {PHONES}")
        liaison = bare(await here.say(f"sara@ops-{language}", show)).split("\n")
        private = bare(here.last("@sara")).split("\n")
        other = bare(await here.say(f"luc@ops-{language}", show)).split("\n")

    assert liaison[-1] == ours("request-sent-privately", language)
    assert private[0] == said("request-reach", language)
    assert [line.split(": ")[-1] for line in private[1:]] == [
        "+254712345678",
        "sara@unicef.example",
        "Jo",
        "+254712345679",
    ]
    assert other[-1] == ours("request-private", language)
    assert not [line for line in (*liaison, *other) if "+2547" in line or line.endswith("Jo")]
    assert here.pane("@luc") == []


async def test_whoever_provides_it_is_told_whom_to_reach_on_site() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here, f"{TRUCKS}; {PHONES}")
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        await here.say("luc@ops-en", "/request show 1")
        before = len(here.pane("@luc"))
        await here.say("sara@ops-en", "/request accept 1 1")
        await here.say("luc@ops-en", "/request show 1")

    assert before == 0
    assert here.last("@luc").split("\n")[-1] == "24-hour phone on site: +254712345679"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("step", ["show 7", "history 7", "validate 7", "offer 7 x", "edit 7", "join 7", "lastresort 7"])
async def test_what_there_is_not_is_said_to_be_not_there(language: str, step: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        refused = await first(here, f"ana@ops-{language}", f"/request {step}")

    assert refused.endswith(bare(ours("record-none", language, record=code("RQ-7"))))


async def test_a_room_of_a_lower_marking_does_not_tell_it_from_one_that_is_not_there() -> None:
    steps = ("show", "history", "validate", "prioritise", "start", "complete", "close", "edit", "submit", "handback")
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        hidden = [(await here.say("ana@hall", f"/request {step} 1")).replace("1", "9") for step in steps]
        missing = [(await here.say("ana@hall", f"/request {step} 9")).replace("1", "9") for step in steps]

    assert hidden == missing
