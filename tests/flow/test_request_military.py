"""Military assets are a last resort, for a time, and handed back."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import WITH_A_BRIGADE, crew, first, prioritised, said
from tests.support.town import Town, town

QUESTIONS = ("request-question-civilian", "request-question-unique", "request-question-complements")
YES = {"en": "yes", "fr": "oui", "es": "sí", "ar": "نعم"}
NO = {"en": "no", "fr": "non", "es": "no", "ar": "لا"}


async def offered(here: Town) -> None:
    """The 3rd Brigade offers trucks for RQ-1."""
    await crew(here)
    await prioritised(here)
    await here.say("kim@ops-en", "/request offer 1 4 trucks")


async def accepted(here: Town) -> None:
    """They were accepted after three times yes."""
    await offered(here)
    await here.say("sara@ops-en", "/request lastresort 1 yes yes yes")
    await here.say("sara@ops-en", "/request accept 1 1")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_not_accepted_before_the_three_questions_are_answered(language: str) -> None:
    checks = word("request lastresort", language)
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await offered(here)
        room = f"sara@ops-{language}"
        early = bare(await here.say(room, "/request accept 1 1"))
        asked = bare(await here.say(room, f"{checks} 1"))
        kept = await first(here, room, f"{checks} 1 {' '.join([YES[language]] * 3)}")
        done = bare(await here.say(room, "/request accept 1 1")).split("\n")

    assert early.startswith(ours("request-check-first", language))
    for said_there in (early, asked):
        assert [key for key in QUESTIONS if ours(key, language) not in said_there] == []
        assert f"/request lastresort 1 {' '.join([YES[language]] * 3)}" in said_there
    assert kept == said("request-checks-kept", language, outcome="passed")
    assert done[0] == said("request-accepted", language, offer=1, part="whole")
    assert "290605Z NOV 26" in done[1]  # in seven days


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_no_holds_unless_a_coordinator_says_why_it_is_done_all_the_same(language: str) -> None:
    answers = f"{YES[language]} {NO[language]} {YES[language]}"
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await offered(here)
        room = f"sara@ops-{language}"
        failed = await first(here, room, f"/request lastresort 1 {answers}")
        refused = await first(here, room, "/request accept 1 1")
        reasoned = await first(here, room, f"/request lastresort 1 {answers} the dam breaks")
        let = bare(await here.say(f"ana@ops-{language}", f"/request lastresort 1 {answers} the dam breaks"))
        done = await first(here, room, "/request accept 1 1")

    assert failed == said("request-checks-kept", language, outcome="failed")
    assert refused == bare(ours("request-check-says-no", language, command=code("/request lastresort 1")))
    assert reasoned == ours("request-override-coordinator", language)
    assert let.startswith(said("request-checks-kept", language, outcome="overridden"))
    assert "the dam breaks" in let
    assert done == said("request-accepted", language, offer=1, part="whole")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answers", ["yes", "yes yes perhaps", "yes, yes, 5"])
async def test_all_three_are_answered_with_yes_or_no(language: str, answers: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await offered(here)
        refused = bare(await here.say(f"sara@ops-{language}", f"/request lastresort 1 {answers}"))

    assert ours("request-three-answers", language) in refused
    assert [key for key in QUESTIONS if ours(key, language) not in refused] == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_checks_are_not_for_who_offers(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await offered(here)
        refused = await first(here, f"kim@ops-{language}", "/request lastresort 1 yes yes yes")

    assert bare(ours("request-move-check", language)) in refused


async def test_who_is_not_military_needs_no_checks() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        done = await first(here, "sara@ops-en", "/request accept 1 1")

    assert done == "Offer 1 for RQ-1 is accepted."


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_review_is_reminded_of_until_it_is_handed_back(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await accepted(here)
        await here.say("sara@ops-en", "/request start 1")
        later = await first(here, f"sara@ops-{language}", f"{word('request review', language)} 1 3d")
        await here.wait(days=3)
        reminded = [shown.text for shown in here.pane("@kim") if "review" in shown.text]
        await here.wait(days=7)
        again = [shown.text for shown in here.pane("@kim") if "review" in shown.text]
        back = await first(here, f"kim@ops-{language}", f"{word('request handback', language)} 1")
        await here.wait(days=20)
        after = [shown.text for shown in here.pane("@kim") if "review" in shown.text]
        twice = await first(here, f"kim@ops-{language}", "/request handback 1")
        more = await first(here, f"sara@ops-{language}", "/request review 1")

    assert "250605Z NOV 26" in later
    assert len(reminded) == 1
    assert reminded[0].startswith("The use of military assets for RQ-1 is to be reviewed now")
    assert "/request handback 1" in reminded[0]
    assert [len(again), len(after)] == [2, 2]
    assert back == said("request-handed-back-now", language)
    assert [twice, more] == [said("request-no-military", language)] * 2


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_closed_only_when_they_are_handed_back(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await accepted(here)
        await here.say("kim@ops-en", "/request start 1")
        await here.say("kim@ops-en", "/request complete 1")
        room = f"sara@ops-{language}"
        early = await first(here, room, "/request close 1")
        await here.say("kim@ops-en", "/request handback 1")
        closed = await first(here, room, "/request close 1")

    assert early == said("request-hand-back-first", language, command=code("/request handback 1"))
    assert closed == said("request-done-close", language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_military_assets_there_is_nothing_to_review(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        early = await first(here, f"sara@ops-{language}", "/request review 1")
        await here.say("sara@ops-en", "/request accept 1 1")
        refused = await first(here, f"sara@ops-{language}", "/request review 1")

    assert bare(ours("request-move-review", language)) in early
    assert refused == said("request-no-military", language)
