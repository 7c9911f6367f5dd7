"""Offers: made by anybody for their organisation, accepted wholly or partly, declined with a reason, withdrawn; and
every step to the end, in every interface language."""

from __future__ import annotations

import pytest

from bot.core.document import phrase
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import WITH_A_BRIGADE, cannot, crew, filed, first, prioritised, said
from tests.support.town import town

OFFERS = {
    "en": "1 4 trucks until Friday",
    "fr": "1 4 trucks jusqu’à vendredi",
    "es": "1 4 trucks hasta el viernes",
    "ar": "1 4 trucks حتى الجمعة",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_filed_to_closed(language: str) -> None:
    steps = [
        ("ana", "validate", "", said("request-done-validate", language)),
        ("ana", "prioritise", "high", said("request-prioritised", language, priority=phrase("priority-high"))),
        ("luc", "offer", OFFERS[language].removeprefix("1 "), said("request-offered", language, offer=1)),
        ("sara", "accept", "1", said("request-accepted", language, offer=1, part="whole")),
        ("luc", "start", "", said("request-done-start", language)),
        ("luc", "complete", "", said("request-done-complete", language)),
        ("sara", "close", "thank you", said("request-done-close", language)),
    ]
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        answers = [
            await first(here, f"{who}@ops-{language}", f"{word(f'request {step}', language)} 1 {words}".strip())
            for who, step, words, _ in steps
        ]
        closed = bare(await here.say(f"sara@ops-{language}", f"{word('request show', language)} RQ-1"))
        history = bare(await here.say(f"sara@ops-{language}", f"{word('request history', language)} 1")).split("\n")

    assert answers == [answer for *_, answer in steps]
    assert ours("request-state-closed", language) in closed
    assert "272059Z NOV 26" in closed
    steps_told = ("submit", "validate", "prioritise", "offer", "accept", "start", "complete", "close")
    assert len(history) == len(steps_told) + 1
    for line, step in zip(history[1:], steps_told, strict=True):
        assert ours(f"step-request-{step}", language) in line
    assert history[-1].endswith("sara (UNICEF) · thank you")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_step_is_taken_before_its_time(language: str) -> None:
    early = {
        "prioritise": "1 high",
        "offer": "1 4 trucks",
        "accept": "1 1",
        "start": "1",
        "complete": "1",
        "close": "1",
        "withdraw": "1 1",
        "handback": "1",
        "answer": "1 yes",
    }
    moves = {"handback": "hand-back"}
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        answers = {
            step: await first(here, f"ana@ops-{language}", f"/request {step} {words}") for step, words in early.items()
        }

    assert answers == {step: cannot(moves.get(step, step), "submitted", language) for step in early}


async def test_the_card_says_how_much_is_offered_and_accepted_against_what_is_asked() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks until Friday")
        await here.say("ana@ops-en", "/request offer 1 3 big trucks")
        await here.say("sara@ops-en", "/request accept 1 1")
        card = (await here.say("sara@ops-en", "/request accept 1 2 2 trucks")).split("\n")

    assert card[0] == "Part of offer 2 for RQ-1 is accepted."
    assert "Quantity: asked: 6 trucks · offered: 4 trucks, 3 big trucks · accepted: 4 trucks, 2 big trucks" in card
    assert (
        "Offer 1: 4 trucks until Friday (luc (WFP)) · until 27 Nov 2026, 23:59 EAT (272059Z NOV 26) · accepted" in card
    )
    assert "Offer 2: 3 big trucks (ana) · 2 of 3 accepted" in card


@pytest.mark.parametrize("language", LANGUAGES)
async def test_only_so_much_is_accepted_as_is_offered(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        room = f"sara@ops-{language}"
        too_much = await first(here, room, "/request accept 1 1 5 trucks")
        nothing = await first(here, room, "/request accept 1 1 0")
        unsaid = await first(here, room, "/request accept 1 1 some")
        no_such = await first(here, room, "/request accept 1 3")
        part = await first(here, room, f"{word('request accept', language)} 1 1 2")
        less = await first(here, room, "/request accept 1 1 1")
        more = await first(here, room, "/request accept 1 1 4")
        again = await first(here, room, "/request accept 1 1")

    assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=0)) in too_much
    assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=0)) in nothing
    assert bare(ours("request-how-much", language, typed=code("some"))) in unsaid
    assert said("request-no-offer", language, offer=3, count=1) in no_such
    assert part == said("request-accepted", language, offer=1, part="part")
    assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=2)) in less
    assert more == said("request-accepted", language, offer=1, part="whole")
    settled = ours("request-offer-settled", language, offer=1, state=phrase("request-offer-is-accepted"))
    assert bare(settled) in again


@pytest.mark.parametrize("language", LANGUAGES)
async def test_declines_carry_a_reason(language: str) -> None:
    decline = word("request decline", language)
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        await here.say("kim@ops-en", "/request offer 1 2 boats")
        unsaid = await first(here, f"sara@ops-{language}", f"{decline} 1 1")
        one = bare(await here.say(f"sara@ops-{language}", f"{decline} 1 1 too heavy")).split("\n")
        last = bare(await here.say(f"sara@ops-{language}", f"{decline} 1 2 no river")).split("\n")
        whole = bare(await here.say(f"ana@ops-{language}", f"{decline} 1 nobody has any")).split("\n")

    assert ours("request-no-reason", language) in unsaid
    assert one[0] == said("request-gone-refuse", language, offer=1)
    assert [line for line in one if line.endswith("· too heavy")]
    assert [line for line in last if ours("request-means-prioritised", language) in line]
    assert whole[0] == said("request-done-decline", language)
    assert whole[-1].endswith("· nobody has any")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_offer_is_withdrawn_by_whose_organisation_made_it(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        await here.say("kim@ops-en", "/request offer 1 2 boats")
        await here.say("sara@ops-en", "/request accept 1 1")
        others = await first(here, f"luc@ops-{language}", "/request withdraw 1 2")
        own = bare(await here.say(f"luc@ops-{language}", f"{word('request withdraw', language)} 1 1 needed elsewhere"))
        nobody = await first(here, f"eve@ops-{language}", "/request withdraw 1")

    assert bare(ours("request-not-your-offer", language, offer=2)) in others
    assert own.startswith(said("request-gone-withdraw", language, offer=1))
    assert ours("request-means-offered", language) in own
    assert nobody == ours("refusal-role-needed", language, role=ours("role-member", language))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_offer_that_has_run_out_is_not_accepted(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks until 18:00")
        await here.wait(hours=12)
        late = await here.say(f"sara@ops-{language}", "/request accept 1 1")

    assert "221500Z NOV 26" in late
    assert ours("request-offer-is-accepted", language) not in late


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_step_is_taken_by_those_whose_it_is(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        room = f"luc@ops-{language}"
        accept = await first(here, room, "/request accept 1 1")
        decline = await first(here, room, "/request decline 1 1 x")
        cancel = await first(here, room, "/request cancel 1 x")
        validate = await first(here, f"sara@ops-{language}", "/request validate 1")
        prioritise = await first(here, f"sara@ops-{language}", "/request prioritise 1 high")
        own = await first(here, f"sara@ops-{language}", "/request offer 1 1 truck")
        observer = await first(here, f"eve@ops-{language}", "/request offer 1 1 truck")
        assign = await first(here, room, "/request assign 1 luc")

    def up_to(move: str) -> str:
        return said("request-not-yours", language, move=phrase(f"request-move-{move}"), people=phrase("colon"))[:20]

    for answer, move in (
        (accept, "accept"),
        (decline, "refuse"),
        (cancel, "cancel"),
        (own, "offer"),
        (assign, "assign"),
    ):
        assert answer.startswith(up_to(move)), answer
        assert bare(ours(f"request-move-{move}", language)) in answer
        assert bare(ours("request-party-coordinator", language, who="")) in answer
    coordinators = ours("refusal-role-needed", language, role=ours("role-coordinator", language))
    assert [validate, prioritise] == [coordinators, coordinators]
    assert observer == ours("refusal-role-needed", language, role=ours("role-member", language))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_cancelled_from_any_open_state_with_a_reason(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        unsaid = await here.say(f"sara@ops-{language}", "/request cancel 1")
        done = bare(await here.say(f"sara@ops-{language}", f"{word('request cancel', language)} 1 it rained"))
        again = await first(here, f"sara@ops-{language}", "/request cancel 1 again")

    assert bare(ours("refusal-missing", language, param=phrase("param-reason"))) in bare(unsaid)
    assert done.startswith(said("request-done-cancel", language))
    assert done.split("\n")[-1].endswith("· it rained")
    assert again == cannot("cancel", "cancelled", language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_action_officer_may_act_for_those_who_provide(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await prioritised(here)
        await here.say("luc@ops-en", "/request offer 1 4 trucks")
        await here.say("sara@ops-en", "/request accept 1 1")
        given = bare(await here.say(f"ana@ops-{language}", f"{word('request assign', language)} 1 kim"))
        started = await first(here, f"kim@ops-{language}", f"{word('request start', language)} 1")

    assert given.startswith(said("request-done-assign", language))
    assert started == said("request-done-start", language)


async def test_the_cards_of_all_rooms_are_brought_up_to_date() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        await here.say("eve@ops-fr", "/request show 1")
        await here.say("ana@ops-es", "/request validate 1")
        english = next(
            shown for shown in here.pane("ops-en") if shown.text.startswith("RQ-1 is filed.") or "RQ-1 ·" in shown.text
        )

    assert "Status: Validated — checked, not approved; nothing is promised" in english.text
    assert [button.command for button in english.buttons] == ["!request prioritise 1 high"]
    assert "Validée" in bare(here.last("ops-fr"))


async def test_a_button_takes_the_next_step_for_those_who_may() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        card = here.pane("ops-en")[-1]
        await here.console.press(person="luc", room="ops-en", target=card.id, index=0)
        await here.settle()
        denied = here.last("ops-en")
        await here.console.press(person="ana", room="ops-en", target=card.id, index=0)
        await here.settle()

    assert denied.startswith("This needs the role coordinator.")
    assert here.last("ops-en").startswith("RQ-1 is validated: checked, not approved.")
