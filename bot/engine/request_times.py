"""What happens at a request's times: the limit of its state, when it is needed, its review, and when offers run out."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.place import Operation
from bot.core.request import ENDED, OfferState, Request, RequestState
from bot.core.request_limits import REVIEW as EVERY
from bot.core.request_limits import patience
from bot.core.stores import Unit

WAITS, NEEDED, REVIEW, LAPSES = "request-waits", "request-needed", "request-review", "request-lapses"
JOBS = (WAITS, NEEDED, REVIEW, LAPSES)
_MET = frozenset({RequestState.COMPLETED, *ENDED})
_AHEAD = timedelta(days=1)


def plan_times(unit: Unit, within: Operation, request: Request) -> None:
    """Plan anew what is to happen at a request's times, once it reads as it does now.

    What waits too long is told of twice: at its limit, and after as long again. What is needed is reminded of a day
    before (or, where there is less time, a quarter of it) and when the time has come. An offer runs out when it said.
    """
    subject = str(request.ref)
    unit.firings.drop(within, subject, JOBS)
    allowed = patience(request.state, request.priority, within.rules.limits)
    if request.limit is not None and allowed is not None:
        for time, at in enumerate((request.limit, request.limit + allowed), start=1):
            unit.firings.plan(within, WAITS, subject, f"{request.limit:%Y-%m-%dT%H:%M:%S}#{time}", at)
    if request.needed_by is not None and request.state not in _MET:
        ahead = min(_AHEAD, (request.needed_by - request.at) / 4)
        for at in (request.needed_by - ahead, request.needed_by):
            unit.firings.plan(within, NEEDED, subject, f"{at:%Y-%m-%dT%H:%M:%S}", at)
    for offer in request.offers:
        if offer.state is OfferState.OPEN and offer.until is not None and request.state not in ENDED:
            unit.firings.plan(within, LAPSES, subject, f"{offer.number}#{offer.until:%Y-%m-%dT%H:%M:%S}", offer.until)
    if request.review is not None and request.lent:
        plan_review(unit, within, request, next_review(request.review, request.changed))


def plan_review(unit: Unit, within: Operation, request: Request, at: datetime) -> None:
    """Plan a review of military assets."""
    unit.firings.plan(within, REVIEW, str(request.ref), f"{at:%Y-%m-%dT%H:%M:%S}", at)


def next_review(first: datetime, after: datetime) -> datetime:
    """The first review that comes after a moment (both aware): until military assets are handed back, one follows the
    other."""
    return first + max(0, (after - first) // EVERY + 1) * EVERY
