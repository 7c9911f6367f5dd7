"""What can be done next with a request, by a button or a reaction."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.document import Action, phrase
from bot.core.request import OfferState, Request, RequestState, RequestType
from bot.core.request_cycle import Move, possible
from bot.engine.priorities import priority_named

_SYMBOLS = dict(enumerate(("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟"), start=1))
"""By the number of the offer, so that none ever stands for another; for higher numbers there is the command."""
_MOST_BUTTONS = 3
_NEXT = {
    RequestState.DRAFT: ("submit", "📨"),
    RequestState.SUBMITTED: ("validate", "✅"),
    RequestState.ACCEPTED: ("start", "▶️"),
    RequestState.IN_PROGRESS: ("complete", "🏁"),
    RequestState.COMPLETED: ("close", "🔒"),
}


def actions(request: Request) -> tuple[Action, ...]:
    """What is likely to be done next, for whoever may."""
    command = f"request {{}} {request.number}".format
    if request.type is RequestType.INFORMATION and request.state is RequestState.SUBMITTED:
        return (Action(phrase("request-action-close"), command("close"), "🔒"),)
    return tuple(_next(request))


def _next(request: Request) -> Iterator[Action]:
    number = request.number
    if request.state is RequestState.VALIDATED:
        name = request.priority.name.lower().replace("_", " ")
        label = phrase("request-action-prioritise", priority=priority_named(request.priority))
        yield Action(label, f"request prioritise {number} {name}", "🔺")
    if possible(request.type, request.state, Move.ACCEPT):
        yield from _accepting(request)
    if request.lent and request.state in (RequestState.COMPLETED, RequestState.CANCELLED):
        yield Action(phrase("request-action-handback"), f"request handback {number}", "↩️")
    elif found := _NEXT.get(request.state):
        yield Action(phrase(f"request-action-{found[0]}"), f"request {found[0]} {number}", found[1])


def _accepting(request: Request) -> Iterator[Action]:
    open_offers = [offer for offer in request.offers if offer.state is OfferState.OPEN]
    checked = request.last_resort is not None and request.last_resort.passed
    if not checked and any(offer.military for offer in open_offers):
        yield Action(phrase("request-action-check"), f"request lastresort {request.number}", "⚖️")
    for offer in open_offers[:_MOST_BUTTONS]:
        if offer.number in _SYMBOLS and (checked or not offer.military):
            label = phrase("request-action-accept", offer=offer.number)
            yield Action(label, f"request accept {request.number} {offer.number}", _SYMBOLS[offer.number])
