"""How long a request may wait in each state before somebody hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.request import ENDED, Request, RequestState
from bot.core.rules import Limit
from bot.core.task import Priority

REVIEW = timedelta(days=7)
"""After so long, military assets that were accepted are reviewed, unless somebody says otherwise."""


def _hours(lifesaving: float, life_sustaining: float, high: float, normal: float) -> dict[Priority, timedelta]:
    return {
        Priority.LIFESAVING: timedelta(hours=lifesaving),
        Priority.LIFE_SUSTAINING: timedelta(hours=life_sustaining),
        Priority.HIGH: timedelta(hours=high),
        Priority.NORMAL: timedelta(hours=normal),
    }


LIMITS = {
    RequestState.DRAFT: _hours(1, 4, 12, 24),
    RequestState.SUBMITTED: _hours(0.25, 1, 4, 24),
    RequestState.VALIDATED: _hours(0.25, 1, 4, 24),
    RequestState.PRIORITISED: _hours(1, 4, 12, 48),
    RequestState.OFFERED: _hours(0.5, 2, 8, 24),
    RequestState.ACCEPTED: _hours(1, 6, 12, 48),
    RequestState.IN_PROGRESS: _hours(12, 24, 72, 168),
    RequestState.COMPLETED: _hours(24, 24, 72, 168),
}
"""What holds where an operation's rules say nothing. Chosen for this bot: no published practice names such times."""


def priority_name(priority: Priority) -> str:
    """A priority as a configuration names it: ``life-sustaining``."""
    return priority.name.lower().replace("_", "-")


def patience(state: RequestState, priority: Priority, limits: Sequence[Limit]) -> timedelta | None:
    """How long a request may wait; None where nobody waits for anything."""
    if state in ENDED:
        return None
    ours = (limit.within for limit in limits if limit.state == state and limit.priority == priority_name(priority))
    return next(ours, LIMITS[state][priority])


def limited(request: Request, limits: Sequence[Limit]) -> Request:
    """A request with the moment (UTC) from which on it has waited too long in its state."""
    within = patience(request.state, request.priority, limits)
    return replace(request, limit=request.since + within if within else None)


def waited(request: Request, now: datetime) -> timedelta:
    """How long a request has been in its state."""
    return now - request.since
