"""Military assets are a last resort, for a time, and handed back."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.request import OfferState, RequestState
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import NO, WITH_A_BRIGADE, YES, crew, first, four, kept, lines, offer, said
from tests.support.town import Town, town

QUESTIONS = ("request-question-civilian", "request-question-unique", "request-question-complements")
THREE = "yes yes yes"
OFFERED = RequestState.OFFERED
BRIGADE = offer(1, "kim", "4 trucks")
LENT = offer(1, "kim", "4 trucks", OfferState.ACCEPTED)


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


def reviews(here: Town, pane: str = "@kim") -> list[str]:
    """What the bot said there by itself of reviews."""
    return [shown.text for shown in here.pane(pane) if "is to be reviewed now" in shown.text]


async def test_it_is_not_accepted_before_the_three_questions_are_answered(here: Town) -> None:
    for language, number in (await four(here, OFFERED, BRIGADE)).items():
        room, checks = f"sara@ops-{language}", f"{word('request lastresort', language)} {number}"
        early = bare(await here.say(room, f"/request accept {number} 1"))
        asked = bare(await here.say(room, checks))
        kept_now = await first(here, room, f"{checks} {' '.join([YES[language]] * 3)}")
        done = await lines(here, room, f"/request accept {number} 1")

        assert early.startswith(ours("request-check-first", language))
        for said_there in (early, asked):
            assert [key for key in QUESTIONS if ours(key, language) not in said_there] == []
            assert f"{checks} {' '.join([YES[language]] * 3)}" in said_there
        assert kept_now == said("request-checks-kept", language, number, outcome="passed")
        assert done[0] == said("request-accepted", language, number, offer=1, part="whole")
        assert "290605Z NOV 26" in done[1]  # in seven days


async def test_a_no_holds_unless_a_coordinator_says_why_it_is_done_all_the_same(here: Town) -> None:
    for language, number in (await four(here, OFFERED, BRIGADE)).items():
        room, yes, no = f"sara@ops-{language}", YES[language], NO[language]
        answers = f"/request lastresort {number} {yes} {no} {yes}"
        failed = await lines(here, room, answers)
        refused = await first(here, room, f"/request accept {number} 1")
        reasoned = await first(here, room, f"{answers} the dam breaks")
        let = await lines(here, f"ana@ops-{language}", f"{answers} the dam breaks")
        done = await first(here, room, f"/request accept {number} 1")

        yes, no = (ours(f"request-check-{each}", language) for each in ("yes", "no"))
        checked = ours("request-check-answers", language, civilian=code(yes), unique=code(no), complements=code(yes))
        assert failed[0] == said("request-checks-kept", language, number, outcome="failed")
        assert [line for line in failed if bare(checked) in line]
        assert refused == bare(ours("request-check-says-no", language, command=code(f"/request lastresort {number}")))
        assert reasoned == ours("request-override-coordinator", language)
        assert let[0] == said("request-checks-kept", language, number, outcome="overridden")
        assert [line for line in let if bare(checked) in line and line.endswith("the dam breaks")]
        assert done == said("request-accepted", language, number, offer=1, part="whole")


async def test_all_three_are_answered_with_yes_or_no(here: Town) -> None:
    await kept(here, OFFERED, BRIGADE)
    for language in LANGUAGES:
        for answers in ("yes", "yes yes perhaps", "yes, yes, 5"):
            refused = bare(await here.say(f"sara@ops-{language}", f"/request lastresort 1 {answers}"))

            assert ours("request-three-answers", language) in refused
            assert [key for key in QUESTIONS if ours(key, language) not in refused] == []


async def test_what_is_said_to_be_military_is_checked_whoever_offers_it(here: Town) -> None:
    texts = {
        "en": "2 military trucks",
        "fr": "2 camions militaires",
        "es": "2 camiones militares",
        "ar": "2 شاحنات عسكرية",
    }
    for language, number in (await four(here, RequestState.PRIORITISED)).items():
        await here.say(f"luc@ops-{language}", f"/request offer {number} {texts[language]}")
        early = bare(await here.say(f"sara@ops-{language}", f"/request accept {number} 1"))

        assert early.startswith(ours("request-check-first", language))


async def test_who_is_not_military_needs_no_checks(here: Town) -> None:
    await kept(here, OFFERED, offer(1, "luc", "4 trucks"))

    assert await first(here, "sara@ops-en", "/request accept 1 1") == "Offer 1 for RQ-1 is accepted."


async def test_the_checks_are_kept_in_the_history_in_no_language(here: Town) -> None:
    await kept(here, OFFERED, BRIGADE)
    await here.say("ana@ops-fr", "/request lastresort 1 oui non oui la digue cède")
    await here.say("sara@ops-en", "/request lastresort 1 yes yes yes nobody else has any")
    await here.say("sara@ops-en", "/request accept 1 1")
    await here.say("sara@ops-es", "/request review 1 in 3 days la presa aguanta")
    history = await lines(here, "sara@ops-ar", "/request history 1")

    assert history[2].endswith("ana · ✓ ✗ ✓ la digue cède")
    assert history[3].endswith("sara (UNICEF) · ✓ ✓ ✓ nobody else has any")
    assert history[5].endswith("sara (UNICEF) · 250605Z NOV 26 la presa aguanta")


async def test_the_review_is_moved_and_it_is_handed_back_in_every_language(here: Town) -> None:
    for language, number in (await four(here, RequestState.IN_PROGRESS, LENT, review=None)).items():
        later = await first(here, f"sara@ops-{language}", f"{word('request review', language)} {number} 3d")
        back = await first(here, f"kim@ops-{language}", f"{word('request handback', language)} {number} all four")
        twice = await first(here, f"kim@ops-{language}", f"/request handback {number}")
        more = await first(here, f"sara@ops-{language}", f"/request review {number}")

        assert "250605Z NOV 26" in later
        assert back == said("request-handed-back-now", language, number)
        assert [twice, more] == [said("request-no-military", language, number)] * 2


async def test_the_review_is_reminded_of_every_seven_days_until_it_is_handed_back(here: Town) -> None:
    await kept(here, OFFERED, BRIGADE)
    await here.say("sara@ops-en", f"/request lastresort 1 {THREE}")
    await here.say("sara@ops-en", "/request accept 1 1")
    await here.wait(days=7)
    reminded = reviews(here)
    await here.say("kim@ops-en", "/request start 1")  # no change to it makes the bot forget
    await here.wait(days=14)
    again = reviews(here)
    await here.say("kim@ops-en", "/request handback 1")
    await here.wait(days=20)

    assert len(reminded) == 1
    assert reminded[0].startswith("The use of military assets for RQ-1 is to be reviewed now")
    assert "/request handback 1" in reminded[0]
    assert [len(again), len(reviews(here))] == [3, 3]
    assert len(reviews(here, "@sara")) == len(reviews(here, "@ana")) == 3


async def test_what_was_missed_while_the_bot_was_away_is_said_once(here: Town) -> None:
    await kept(here, OFFERED, BRIGADE)
    await here.say("sara@ops-en", f"/request lastresort 1 {THREE}")
    await here.say("sara@ops-en", "/request accept 1 1")
    here.clock.at = here.clock.at.replace(day=29, month=12)
    here.alarm.ring_if_due()
    await here.settle()

    assert len(reviews(here)) == 1


async def test_what_was_lent_for_a_request_that_is_cancelled_is_handed_back_all_the_same(here: Town) -> None:
    await kept(here, OFFERED, BRIGADE)
    await here.say("sara@ops-en", f"/request lastresort 1 {THREE}")
    await here.say("sara@ops-en", "/request accept 1 1")
    cancelled = await here.ask("sara@ops-en", "/request cancel 1 it rained")
    await here.wait(days=8)
    reminded = reviews(here)
    back = await lines(here, "kim@ops-en", "/request handback 1")
    await here.wait(days=8)

    assert [button.command for button in cancelled.buttons] == ["!request handback 1"]
    assert len(reminded) == len(reviews(here)) == 1
    assert back[0] == "The military assets for RQ-1 are handed back."
    assert "Status: Cancelled — no longer wanted" in back


async def test_it_is_closed_only_when_they_are_handed_back(here: Town) -> None:
    for language, number in (await four(here, RequestState.COMPLETED, LENT)).items():
        room = f"sara@ops-{language}"
        early = await first(here, room, f"/request close {number}")
        await here.say("kim@ops-en", f"/request handback {number}")
        closed = await first(here, room, f"/request close {number}")

        assert early == said("request-hand-back-first", language, number, command=code(f"/request handback {number}"))
        assert closed == said("request-done-close", language, number)


async def test_without_military_assets_there_is_nothing_to_review(here: Town) -> None:
    taken = offer(1, "luc", "4 trucks", OfferState.ACCEPTED)
    for language, number in (await four(here, RequestState.ACCEPTED, taken)).items():
        refused = await first(here, f"sara@ops-{language}", f"/request review {number}")

        assert refused == said("request-no-military", language, number)
