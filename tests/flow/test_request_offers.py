"""Offers: made by anybody for their organisation, accepted wholly or partly, declined with a reason, withdrawn; and
every step to the end, in every interface language."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.document import phrase
from bot.core.request import OfferState, RequestState
from tests.flow.asked import LANGUAGES, bare, code, named, ours, word
from tests.flow.requests import WITH_A_BRIGADE, cannot, crew, first, four, kept, lines, offer, said, up_to
from tests.support.town import Town, town

OFFERS = {
    "en": "4 trucks until Friday",
    "fr": "4 trucks jusqu’à vendredi",
    "es": "4 trucks hasta el viernes",
    "ar": "4 trucks حتى الجمعة",
}
ACCEPTED, OFFERED, IN_PROGRESS = RequestState.ACCEPTED, RequestState.OFFERED, RequestState.IN_PROGRESS
TAKEN = OfferState.ACCEPTED


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


async def test_from_filed_to_closed(here: Town) -> None:
    for language, number in (await four(here)).items():
        steps = [
            ("ana", "validate", "real", said("request-done-validate", language, number)),
            (
                "ana",
                "prioritise",
                "high",
                said("request-prioritised", language, number, priority=phrase("priority-high")),
            ),
            ("luc", "offer", OFFERS[language], said("request-offered", language, number, offer=1)),
            ("sara", "accept", "1", said("request-accepted", language, number, offer=1, part="whole")),
            ("luc", "start", "", said("request-done-start", language, number)),
            ("luc", "complete", "", said("request-done-complete", language, number)),
            ("sara", "close", "thank you", said("request-done-close", language, number)),
        ]
        answers = [
            await first(here, f"{who}@ops-{language}", f"{word(f'request {step}', language)} {number} {words}".strip())
            for who, step, words, _ in steps
        ]
        room = f"sara@ops-{language}"
        closed = bare(await here.say(room, f"{word('request show', language)} RQ-{number}"))
        history = await lines(here, room, f"{word('request history', language)} {number}")

        assert answers == [answer for *_, answer in steps]
        assert ours("request-state-closed", language) in closed
        assert "272059Z NOV 26" in closed
        told = ("submit", "validate", "priority-high", "offer", "accept", "start", "complete", "close")
        for line, step in zip(history[1:], told, strict=True):
            assert ours(f"step-request-{step}", language) in line
        assert history[2].endswith("ana · real")
        assert history[-1].endswith("sara (UNICEF) · thank you")


async def test_the_card_says_how_much_is_offered_and_accepted_against_what_is_asked(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED)
    await here.say("luc@ops-en", "/request offer 1 4 trucks with drivers until Friday, fuel included")
    await here.say("ana@ops-en", "/request offer 1 3 truck")
    partly = await lines(here, "sara@ops-en", "/request accept 1 2 1 truck")
    await here.say("luc@ops-en", "/request offer 1 1,200 l of diesel")
    wholly = await lines(here, "sara@ops-en", "/request accept 1 1")
    unlike = await lines(here, "sara@ops-en", "/request accept 1 3")

    assert partly[0] == "Part of offer 2 for RQ-1 is accepted."
    assert "Quantity: 6 trucks · offered: 7 · accepted: 1 · still lacking: 5" in partly
    assert "Quantity: 6 trucks · offered: 7, 1200 (l of diesel) · accepted: 5 · still lacking: 1" in wholly
    assert (
        "Offer 1: 4 trucks with drivers, fuel included (luc (WFP)) · until 27 Nov 2026, 23:59 EAT (272059Z NOV 26)"
        " · accepted" in wholly
    )
    assert "Offer 2: 3 truck (ana) · accepted: 1 of 3" in wholly
    assert "Quantity: 6 trucks · offered: 7, 1200 (l of diesel) · accepted: 5, 1200 (l of diesel)" in unlike


async def test_only_so_much_is_accepted_as_is_offered(here: Town) -> None:
    asked = await four(here, OFFERED, offer(1, "luc", "4 trucks"), offer(2, "ana", "some drivers"))
    for language, number in asked.items():
        room, accept = f"sara@ops-{language}", f"{word('request accept', language)} {number}"
        which = await lines(here, room, accept)
        too_much = await first(here, room, f"{accept} 1 5 trucks")
        nothing = await first(here, room, f"{accept} 1 0")
        unsaid = await first(here, room, f"{accept} 1 some")
        no_such = await first(here, room, f"{accept} 3")
        uncounted = await first(here, room, f"{accept} 2 1 driver")
        part = await first(here, room, f"{accept} 1 2")
        less = await first(here, room, f"{accept} 1 1")
        more = await first(here, room, f"{accept} 1 4")
        again = await first(here, room, f"{accept} 1")
        rest = await first(here, room, accept)

        assert bare(ours("request-which-offer", language, count=2)) in which[0]
        assert ["4 trucks" in which[1], "some drivers" in which[2]] == [True, True]
        assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=0)) in too_much
        assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=0)) in nothing
        assert bare(ours("request-how-much", language, typed=code("some"))) in unsaid
        assert said("request-no-offer", language, number, offer=3, count=2) in no_such
        assert bare(ours("request-uncounted", language, offer=2, text=code("some drivers"))) in uncounted
        assert part == said("request-accepted", language, number, offer=1, part="part")
        assert bare(ours("request-too-much", language, offer=1, quantity=4, taken=2)) in less
        assert more == said("request-accepted", language, number, offer=1, part="whole")
        settled = ours("request-offer-settled", language, offer=1, state=phrase("request-offer-is-accepted"))
        assert bare(settled) in again
        assert rest == said("request-accepted", language, number, offer=2, part="whole")


async def test_declines_carry_a_reason(here: Town) -> None:
    asked = await four(here, OFFERED, offer(1, "luc", "4 trucks"), offer(2, "luc", "2 boats"))
    for language, number in asked.items():
        decline = f"{word('request decline', language)} {number}"
        unsaid = await first(here, f"sara@ops-{language}", f"{decline} 1")
        one = await lines(here, f"sara@ops-{language}", f"{decline} 1 too heavy")
        last = await lines(here, f"sara@ops-{language}", f"{decline} 2 no river")
        bare_decline = await first(here, f"ana@ops-{language}", decline)
        whole = await lines(here, f"ana@ops-{language}", f"{decline} nobody has any")

        assert ours("request-no-reason", language) in unsaid
        assert one[0] == said("request-gone-refuse", language, number, offer=1)
        assert [line for line in one if line.endswith("· too heavy")]
        assert [line for line in last if ours("request-means-prioritised", language) in line]
        assert bare(ours("refusal-missing", language, param=phrase("param-reason"))) in bare_decline
        assert whole[0] == said("request-done-decline", language, number)
        assert whole[-1].endswith("· nobody has any")


async def test_who_is_asked_may_decline_too(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED, asked="WFP")

    await kept(here, OFFERED, offer(1, "kim", "4 trucks"), asked="WFP")

    assert await first(here, "luc@ops-en", "/request decline 1 all are out") == said("request-done-decline", "en")
    for_others = await first(here, "luc@ops-en", "/request decline 2 all are out")
    assert for_others == up_to("decline", "en", 2, coordinator="")


async def test_every_step_may_say_why(here: Town) -> None:
    await kept(here)
    await here.say("ana@ops-en", "/request validate 1 spoke to her")
    await here.say("ana@ops-en", "/request prioritise 1 life sustaining cholera has come")
    await here.say("ana@ops-en", "/request assign 1 kim knows the road")
    await here.say("luc@ops-en", "/request offer 1 4 trucks")
    await here.say("sara@ops-en", "/request accept 1 1 all")
    await here.say("luc@ops-en", "/request start 1 convoy left")
    history = await lines(here, "sara@ops-en", "/request history 1")

    assert [line.split("EAT (220605Z NOV 26) · ")[1] for line in history[2:]] == [
        "validated · ana · spoke to her",
        "prioritised: Life sustaining · ana · cholera has come",
        "assigned · ana · kim: knows the road",
        "offer made · luc (WFP) · 1. 4 trucks",
        "offer accepted · sara (UNICEF) · 1. 4 trucks",
        "started · luc (WFP) · convoy left",
    ]


async def test_an_offer_is_withdrawn_by_whose_organisation_made_it(here: Town) -> None:
    asked = await four(here, ACCEPTED, offer(1, "luc", "4 trucks", TAKEN), offer(2, "kim", "2 boats"))
    for language, number in asked.items():
        withdraw = f"{word('request withdraw', language)} {number}"
        others = await first(here, f"luc@ops-{language}", f"{withdraw} 2")
        own = await lines(here, f"luc@ops-{language}", f"{withdraw} 1 needed elsewhere")

        assert bare(ours("request-not-your-offer", language, offer=2)) in others
        assert own[0] == said("request-gone-withdraw", language, number, offer=1)
        assert [line for line in own if ours("request-means-offered", language) in line]
        assert [line for line in own if line.endswith("· needed elsewhere")]


async def test_of_several_offers_the_one_to_withdraw_is_named(here: Town) -> None:
    await kept(here, OFFERED, offer(1, "luc", "4 trucks"), offer(2, "luc", "2 boats"))
    which = await lines(here, "luc@ops-en", "/request withdraw 1")

    assert which[0] == "It could be any of 2 offers. Name one by its number:"
    assert which[2].startswith("Offer 2: 2 boats (luc (WFP))")


async def test_a_provider_who_breaks_down_gives_the_request_back(here: Town) -> None:
    await kept(here, IN_PROGRESS, offer(1, "luc", "4 trucks", TAKEN))
    given_up = await lines(here, "luc@ops-en", "/request withdraw 1 1 the engines are gone")

    assert "Status: Prioritised — waiting for offers; nothing is promised" in given_up
    assert not [line for line in given_up if line.startswith("In progress")]


async def test_an_offer_that_has_run_out_is_not_accepted(here: Town) -> None:
    asked = await four(here, RequestState.PRIORITISED)
    for number in asked.values():
        await here.say("luc@ops-en", f"/request offer {number} 4 trucks until 18:00")
    await here.wait(hours=12)
    for language, number in asked.items():
        late = await here.say(f"sara@ops-{language}", f"/request accept {number} 1")

        assert "221500Z NOV 26" in late
        assert ours("request-offer-is-accepted", language) not in late
    card = await lines(here, "eve@ops-en", f"/request show {asked['en']}")

    assert card[1] == "Status: Prioritised — waiting for offers; nothing is promised"
    assert "Offer 1: 4 trucks (luc (WFP)) · until 22 Nov 2026, 18:00 EAT (221500Z NOV 26) · ran out" in card
    assert "Quantity: 6 trucks · offered: 0 · accepted: 0 · still lacking: 6" in card
    for pane in ("@luc", "@sara"):
        assert bare(here.last(pane)).startswith(f"Offer 1 for RQ-{asked['ar']} has run out without being accepted.")


async def test_an_offer_says_what_and_may_not_end_before_it_begins(here: Town) -> None:
    for language, number in (await four(here, RequestState.PRIORITISED)).items():
        make = f"{word('request offer', language)} {number}"
        nothing = await first(here, f"luc@ops-{language}", f"{make} {OFFERS[language].removeprefix('4 trucks ')}")
        past = await first(here, f"luc@ops-{language}", f"{make} 4 trucks until 2026-11-20 12:00")
        less = [await first(here, f"luc@ops-{language}", f"{make} {none}") for none in ("0 trucks", "-3 trucks")]

        assert ours("request-offer-what", language) in nothing
        assert "200900Z NOV 26" in past
        example = code("4 trucks")
        assert [line.partition(": ")[2] for line in less] == [
            bare(ours("request-offer-nothing", language, typed=code(none), example=example))
            for none in ("0 trucks", "-3 trucks")
        ]


async def test_alone_it_shows_what_is_asked_for_and_how_to_offer_it(here: Town) -> None:
    open_, closed = await kept(here, RequestState.PRIORITISED), await kept(here, RequestState.CLOSED)
    for language in LANGUAGES:
        make = word("request offer", language)
        shown = await lines(here, f"luc@ops-{language}", f"{make} {open_}")
        over = await lines(here, f"luc@ops-{language}", f"{make} {closed}")

        how = ours("request-offer-how", language, command=code(f"/request offer {open_} 6 trucks"))
        assert shown[-1] == f"ℹ️ {bare(how)}"
        assert (shown[0].split()[1], over[0].split()[1]) == (f"RQ-{open_}", f"RQ-{closed}")
        assert "ℹ️" not in "".join(over)


async def test_cancelled_from_any_open_state_with_a_reason(here: Town) -> None:
    for language in LANGUAGES:
        cancel = word("request cancel", language)
        for state in (state for state in RequestState if not state.startswith(("declined", "closed", "cancelled"))):
            number = await kept(here, state)
            done = await lines(here, f"sara@ops-{language}", f"{cancel} {number} it rained")

            assert done[0] == said("request-done-cancel", language, number)
            assert done[-1].endswith("· it rained")
        unsaid = await first(here, f"sara@ops-{language}", f"{cancel} {number}")
        again = await first(here, f"sara@ops-{language}", f"{cancel} {number} again")

        assert bare(ours("refusal-missing", language, param=phrase("param-reason"))) in unsaid
        assert again == cannot("cancel", "cancelled", language, number)


async def test_a_cancelled_request_offers_no_step(here: Town) -> None:
    await kept(here, OFFERED, offer(1, "luc", "4 trucks"))
    done = await here.ask("sara@ops-en", "/request cancel 1 it rained")

    assert done.buttons == ()
    assert "Offer 1: 4 trucks (luc (WFP)) · was not accepted" in done.text.split("\n")


async def test_a_card_shows_the_offers_that_stand_first_and_how_many_are_left_out(here: Town) -> None:
    gone = (offer(number, "luc", f"{number} boats", OfferState.WITHDRAWN) for number in range(2, 21))
    await kept(here, OFFERED, offer(1, "luc", "4 trucks"), *gone)
    for language in LANGUAGES:
        card = await lines(here, f"eve@ops-{language}", "/request show 1")

        assert len([line for line in card if " boats" in line]) == 11
        assert [line for line in card if "4 trucks" in line]
        assert ours("request-left-out", language, count=20 - 12) in card


async def test_an_offer_is_taken_back_by_its_only_number_or_none_and_who_ranked_the_request_did_so_still(
    here: Town,
) -> None:
    await kept(here, RequestState.VALIDATED)
    await here.say("ana@ops-en", "/request prioritise 1 high")
    await here.say("luc@ops-en", "/request offer 1 4 trucks")
    await here.wait(hours=1)
    gone = await lines(here, "luc@ops-en", "/request withdraw 1 the engine broke")

    assert gone[0] == "Offer 1 for RQ-1 is withdrawn."
    assert "Offer 1: 4 trucks (luc (WFP)) · withdrawn · the engine broke" in gone
    assert gone[-1] == "Prioritised: ana · 22 Nov 2026, 09:05 EAT (220605Z NOV 26)"
    assert "since 22 Nov 2026, 10:05 EAT" in gone[3]


async def test_a_name_of_several_words_that_nobody_knows_is_not_cut(here: Town) -> None:
    number = await kept(here, RequestState.PRIORITISED)
    for language in LANGUAGES:
        refused = await first(here, f"ana@ops-{language}", f"{word('request assign', language)} {number} Msaada Trust")

        assert refused.endswith(bare(ours("refusal-assignee", language, typed=code("Msaada Trust"))))
    given = await lines(here, "ana@ops-en", f'/request assign {number} "Msaada Trust"')

    assert given[1] == ours("request-nobody-told", "en", organisation=named("Msaada Trust"))


async def test_the_action_officer_may_act_for_those_who_provide(here: Town) -> None:
    for language, number in (await four(here, ACCEPTED, offer(1, "luc", "4 trucks", TAKEN))).items():
        given = await first(here, f"ana@ops-{language}", f"{word('request assign', language)} {number} kim")
        started = await first(here, f"kim@ops-{language}", f"{word('request start', language)} {number}")

        assert given == said("request-done-assign", language, number, who=named("kim"))
        assert here.last("@kim").startswith(f"RQ-{number} is assigned to kim.")
        assert started == said("request-done-start", language, number)


async def test_what_is_assigned_to_an_organisation_waits_for_it(here: Town) -> None:
    await kept(here, RequestState.PRIORITISED, asked="UNICEF")
    given = await lines(here, "ana@ops-en", "/request assign 1 PAM")

    assert given[3].startswith("Waits for: WFP · since")
    assert "Assigned to: WFP" in given
    assert not [line for line in given if line.startswith("Action officer")]


async def test_the_cards_of_all_rooms_are_brought_up_to_date(here: Town) -> None:
    await kept(here)
    card = await here.ask("sara@ops-en", "/request show 1")
    await here.say("eve@ops-fr", "/request show 1")
    await here.say("ana@ops-es", "/request validate 1")
    english = next(shown for shown in here.pane("ops-en") if shown.id == card.id)

    assert "Status: Validated — checked, not approved; nothing is promised" in english.text
    assert [button.command for button in english.buttons] == ["!request prioritise 1 normal"]
    assert "Validée" in bare(here.last("ops-fr"))


async def test_a_button_takes_the_next_step_for_those_who_may(here: Town) -> None:
    await kept(here)
    card = await here.ask("sara@ops-en", "/request show 1")
    await here.console.press(person="luc", room="ops-en", target=card.id, index=0)
    await here.settle()
    denied = here.last("ops-en")
    await here.console.press(person="ana", room="ops-en", target=card.id, index=0)
    await here.settle()

    assert denied.startswith("This needs the role coordinator.")
    assert here.last("ops-en").startswith("RQ-1 is validated: checked, not approved.")


async def test_whoever_was_told_of_an_acceptance_hears_that_it_was_taken_back(here: Town) -> None:
    await kept(here, RequestState.OFFERED, offer(1, "luc", "4 trucks"))
    await here.say("sara@ops-en", "/request accept 1")
    told = here.last("@luc").split("\n")[0]
    await here.say("sara@ops-en", "/undo")

    assert told == "Offer 1 for RQ-1 is accepted."
    assert here.last("@luc") == "sara took back what they did with RQ-1: it is as it was before."


async def test_a_note_by_its_number(here: Town) -> None:
    number = await kept(here)
    for language in LANGUAGES:
        await here.say(f"luc@ops-{language}", f"{word('request note', language)} {number} papaya-{language}")
    history = await here.say("eve@ops-en", f"/history RQ-{number}")

    assert all(f"papaya-{language}" in history for language in LANGUAGES)
