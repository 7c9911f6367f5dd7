"""What can be done with a request by whom in which state, and nothing else; how long it may wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.core.marking import Marking
from bot.core.record import Author
from bot.core.request import LastResort, Offer, OfferState, Request, RequestState, RequestType
from bot.core.request_cycle import Move, Part, allowed, moved, parts_of, possible, waits_for, without_offers
from bot.core.request_limits import LIMITS, limited, patience
from bot.core.rules import Limit
from bot.core.task import Mark, Priority

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
ANA, LUC, KIM = Author(1, "Ana", "UNICEF"), Author(2, "Luc", "WFP"), Author(3, "Kim", "3rd Brigade")

# a asker · s whose organisation is asked · f offerer · p provider · o officer · c coordinator · n none of these
PARTS = dict(
    zip(
        "asfpocn",
        (Part.ASKER, Part.ASKED, Part.OFFERER, Part.PROVIDER, Part.OFFICER, Part.COORDINATOR, Part.OTHER),
        strict=True,
    )
)
ASSISTANCE = """
submit      ac      draft>submitted
edit        ac      draft>draft submitted>submitted validated>submitted prioritised>submitted
validate    c       submitted>validated
prioritise  c       validated>prioritised prioritised>prioritised offered>offered
offer       sfpocn  prioritised>offered offered>offered accepted>accepted in-progress>in-progress
accept      ac      offered>accepted accepted>accepted in-progress>in-progress
refuse      ac      offered>offered accepted>accepted in-progress>in-progress
withdraw    fp      offered>offered accepted>accepted in-progress>in-progress
decline     cs      submitted>declined validated>declined prioritised>declined
decline     c       offered>declined
start       poc     accepted>in-progress
complete    poc     in-progress>completed
close       ac      completed>closed
cancel      ac      draft>cancelled submitted>cancelled validated>cancelled prioritised>cancelled offered>cancelled
cancel      ac      accepted>cancelled in-progress>cancelled completed>cancelled
assign      c       submitted>submitted validated>validated prioritised>prioritised offered>offered
assign      c       accepted>accepted in-progress>in-progress completed>completed
check       ac      prioritised>prioritised offered>offered accepted>accepted in-progress>in-progress
review      ac      accepted>accepted in-progress>in-progress completed>completed cancelled>cancelled
hand-back   acp     accepted>accepted in-progress>in-progress completed>completed cancelled>cancelled
join        sfpocn  submitted>submitted validated>validated prioritised>prioritised offered>offered
join        sfpocn  accepted>accepted in-progress>in-progress
"""
INFORMATION = """
submit      a       draft>submitted
edit        a       draft>draft submitted>submitted
answer      asfpocn submitted>submitted
assign      ac      submitted>submitted
close       a       submitted>closed
decline     a       submitted>declined
cancel      a       draft>cancelled submitted>cancelled
join        sfpocn  submitted>submitted
"""
TABLES = {RequestType.ASSISTANCE: ASSISTANCE, RequestType.INFORMATION: INFORMATION}


def request(state: RequestState = RequestState.SUBMITTED, **said: object) -> Request:
    """A request of Ana's."""
    plain = Request(state=state, marking=Marking.GREEN, author=ANA, at=NOW, changed=NOW, title="6 trucks")
    return replace(plain, **said)  # type: ignore[arg-type]  # each test names fields that there are


def offer(number: int, by: Author = LUC, **said: object) -> Offer:
    """An offer."""
    return replace(Offer(number, by, NOW, "4 trucks"), **said)  # type: ignore[arg-type]  # likewise


def written(of: RequestType) -> dict[tuple[RequestState, Move, Part], RequestState]:
    """The table above: to which state who brings it by what."""
    rows = [line.split() for line in TABLES[of].strip().splitlines()]
    return {
        (RequestState(before), Move(move), PARTS[letter]): RequestState(after)
        for move, letters, *paths in rows
        for before, after in (path.split(">") for path in paths)
        for letter in letters
    }


@pytest.mark.parametrize("of", list(RequestType))
def test_every_state_move_and_part_is_allowed_just_as_written(of: RequestType) -> None:
    table = written(of)

    found = {
        (state, move, part): moved(request(state, type=of), move, ANA, NOW).state
        for state, move, part in product(RequestState, Move, Part)
        if allowed(of, state, move, {part})
    }

    assert found == table


@pytest.mark.parametrize("of", list(RequestType))
def test_what_nobody_may_do_is_not_possible(of: RequestType) -> None:
    states = {(state, move) for state, move, _ in written(of)}

    assert {each for each in product(RequestState, Move) if possible(of, *each)} == states
    for state, move in set(product(RequestState, Move)) - states:
        with pytest.raises(KeyError):
            moved(request(state, type=of), move, ANA, NOW)


@pytest.mark.parametrize("also", [part for part in Part if part is not Part.ASKER])
@pytest.mark.parametrize(("of", "move"), [("assistance", "offer"), ("assistance", "join"), ("information", "join")])
def test_nobody_helps_themselves_whatever_else_they_are(of: str, move: str, also: Part) -> None:
    state = RequestState.OFFERED if of == "assistance" else RequestState.SUBMITTED

    assert allowed(RequestType(of), state, Move(move), {also})
    assert not allowed(RequestType(of), state, Move(move), {also, Part.ASKER})


def test_who_brought_it_where_is_kept_until_it_goes_back() -> None:
    validated = moved(moved(request(), Move.VALIDATE, LUC, NOW, "real"), Move.PRIORITISE, LUC, NOW)
    back = moved(validated, Move.EDIT, ANA, NOW + timedelta(hours=1))

    assert validated.marks is not None
    assert validated.marks[RequestState.VALIDATED].note == "real"
    assert back.state is RequestState.SUBMITTED
    assert list(back.marks or {}) == [RequestState.SUBMITTED]
    assert back.since == NOW + timedelta(hours=1)


def test_one_person_may_be_several_things_to_it() -> None:
    asked = request(
        asked="WFP",
        officer=2,
        offers=(offer(1), offer(2, KIM, state=OfferState.ACCEPTED), offer(3, LUC, state=OfferState.DECLINED)),
    )

    assert parts_of(asked, ANA, coordinator=True) == {Part.ASKER, Part.COORDINATOR}
    assert parts_of(asked, LUC, coordinator=False) == {Part.ASKED, Part.OFFICER, Part.OFFERER}
    assert parts_of(asked, Author(9, "Min", "3rd Brigade"), coordinator=False) == {Part.PROVIDER}
    assert parts_of(asked, Author(8, "Eve"), coordinator=False) == {Part.OTHER}
    assert parts_of(replace(asked, assigned_to="OCHA"), Author(7, "Zoe", "OCHA"), coordinator=False) == {Part.ASKED}


@pytest.mark.parametrize(
    ("asked", "turn"),
    [
        (request(RequestState.DRAFT), Part.ASKER),
        (request(), Part.COORDINATOR),
        (request(RequestState.VALIDATED), Part.COORDINATOR),
        (request(RequestState.PRIORITISED), Part.OTHER),
        (request(RequestState.PRIORITISED, asked="WFP"), Part.ASKED),
        (request(RequestState.PRIORITISED, asked="WFP", officer=2), Part.OFFICER),
        (request(RequestState.OFFERED), Part.ASKER),
        (request(RequestState.ACCEPTED), Part.PROVIDER),
        (request(RequestState.IN_PROGRESS), Part.PROVIDER),
        (request(RequestState.COMPLETED), Part.ASKER),
        (request(RequestState.DECLINED), None),
        (request(RequestState.CLOSED), None),
        (request(RequestState.CANCELLED), None),
        (request(type=RequestType.INFORMATION), Part.OTHER),
        (request(RequestState.PRIORITISED, assigned_to="WFP"), Part.ASKED),
        (request(type=RequestType.INFORMATION, asked="OCHA"), Part.ASKED),
        (request(type=RequestType.INFORMATION, answers=(Mark(LUC, NOW, "yes"),)), Part.ASKER),
    ],
)
def test_whose_turn_it_is(asked: Request, turn: Part | None) -> None:
    assert waits_for(asked) is turn


@pytest.mark.parametrize(
    ("offers", "state"),
    [
        ((), RequestState.PRIORITISED),
        ((offer(1, state=OfferState.DECLINED),), RequestState.PRIORITISED),
        ((offer(1, state=OfferState.DECLINED), offer(2)), RequestState.OFFERED),
        ((offer(1), offer(2, state=OfferState.PARTLY)), RequestState.ACCEPTED),
    ],
)
def test_without_its_offers_it_waits_again(offers: tuple[Offer, ...], state: RequestState) -> None:
    assert without_offers(request(RequestState.ACCEPTED, offers=offers), ANA, NOW).state is state


def test_also_what_was_under_way_waits_again_when_its_provider_gives_up() -> None:
    begun = moved(request(RequestState.ACCEPTED), Move.START, LUC, NOW)
    given_up = without_offers(replace(begun, offers=(offer(1, state=OfferState.WITHDRAWN),)), LUC, NOW, "engine broke")

    assert given_up.state is RequestState.PRIORITISED
    assert given_up.marks == {RequestState.PRIORITISED: Mark(LUC, NOW, "engine broke")}


def test_unlike_units_do_not_add_up() -> None:
    offers = (
        offer(1, quantity=4, taken=2, state=OfferState.PARTLY),
        offer(2, quantity=1),
        offer(3, quantity=3, unit="boats"),
        offer(4, quantity=9, state=OfferState.DECLINED),
        offer(5),
    )

    asked = request(quantity=6, unit="trucks", offers=offers)

    assert asked.offered == {"trucks": 5, "boats": 3}
    assert asked.accepted == {"trucks": 2}


@pytest.mark.parametrize(
    ("taken", "lacking"),
    [
        ((), 6),
        ((offer(1, quantity=4, taken=2, state=OfferState.PARTLY), offer(2, quantity=9)), 4),
        ((offer(1, quantity=9, taken=9, state=OfferState.ACCEPTED),), 0),
        ((offer(1, quantity=4, taken=4, unit="camions", state=OfferState.ACCEPTED),), None),
        ((offer(1, state=OfferState.ACCEPTED),), None),
    ],
)
def test_what_is_lacking_is_told_where_it_can_be_counted(taken: tuple[Offer, ...], lacking: int | None) -> None:
    assert request(quantity=6, unit="trucks", offers=taken).lacking == lacking
    assert request(offers=taken).lacking is None


def test_a_question_that_was_answered_waits_for_its_asker_from_the_answer_on() -> None:
    later = NOW + timedelta(hours=5)
    answers = (Mark(LUC, later, "yes"), Mark(KIM, later + timedelta(hours=1), "no"))
    asked = request(type=RequestType.INFORMATION, answers=answers)

    assert asked.since == later
    assert limited(asked, ()).limit == later + LIMITS[RequestState.SUBMITTED][Priority.NORMAL]
    assert replace(asked, state=RequestState.CLOSED).since == NOW


def test_what_is_lent_is_military_accepted_and_not_handed_back() -> None:
    offers = (offer(1, KIM, military=True), offer(2, state=OfferState.ACCEPTED))
    accepted = (replace(offers[0], state=OfferState.PARTLY), offers[1])

    assert not request(offers=offers).lent
    assert request(offers=accepted).lent
    assert not request(offers=accepted, handed_back=NOW).lent


@pytest.mark.parametrize(
    ("answers", "reason", "passed"),
    [((True, True, True), "", True), ((True, False, True), "", False), ((False, False, False), "the dam breaks", True)],
)
def test_the_last_resort_is_three_times_yes_or_a_reason(
    answers: tuple[bool, bool, bool], reason: str, passed: bool
) -> None:
    assert LastResort(*answers, ANA, NOW, reason).passed is passed


def test_every_state_that_waits_has_a_limit_for_every_priority_and_the_greater_never_waits_longer() -> None:
    open_states = {state for state in RequestState if request(state).facets.open}

    assert set(LIMITS) == open_states
    for limits in LIMITS.values():
        by_rank = [limits[priority] for priority in sorted(Priority)]
        assert by_rank == sorted(by_rank, reverse=True)


def test_an_operation_may_have_limits_of_its_own() -> None:
    ours = (Limit("high", "submitted", timedelta(minutes=10)),)

    assert patience(RequestState.SUBMITTED, Priority.HIGH, ours) == timedelta(minutes=10)
    assert patience(RequestState.SUBMITTED, Priority.NORMAL, ours) == timedelta(hours=24)
    assert patience(RequestState.CLOSED, Priority.HIGH, ours) is None
    assert limited(request(priority=Priority.HIGH), ours).limit == NOW + timedelta(minutes=10)
    assert limited(request(RequestState.CLOSED), ours).limit is None


def test_it_is_due_when_somebody_has_let_it_wait_too_long_or_when_it_is_needed() -> None:
    later = NOW + timedelta(days=3)

    assert limited(request(needed_by=later), ()).facets.due == NOW + timedelta(days=1)
    assert limited(request(RequestState.CLOSED, needed_by=later), ()).facets.due == later


def test_it_is_listed_as_theirs_who_have_to_do_with_it() -> None:
    offers = (offer(1), offer(2, KIM, state=OfferState.WITHDRAWN))

    assert request(officer=5, joined=(Author(7, "Zoe"),), offers=offers).facets.people == (1, 5, 7, 2)


def test_it_is_found_by_its_words_and_never_by_how_to_reach_somebody() -> None:
    asked = request(
        requester_phone="+254712345678", requester_email="a@b.example", site_contact="Jo", site_phone="+2547"
    )

    assert not {"+254712345678", "a@b.example", "Jo", "+2547"} & {text for text, _ in asked.texts}
