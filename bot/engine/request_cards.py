"""What is shown of a request. Telephone numbers and addresses never are: who may see them is sent them privately."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from bot.core.document import (
    Action,
    Block,
    Code,
    Document,
    Inline,
    Listing,
    Moment,
    Phrase,
    Text,
    document,
    heading,
    item,
    labelled,
    line,
    phrase,
)
from bot.core.record import Author
from bot.core.request import TAKEN, LastResort, Offer, OfferState, Request, RequestState, RequestType
from bot.core.request_cycle import Move, Part, possible, waits_for
from bot.engine.priorities import priority_named

_APART = Text(" · ")
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


def card(request: Request, zone: str) -> Document:
    """All of a request that a room may see, and what can be done about it; times in ``zone`` (IANA)."""
    facts = [labelled(f"request-{name}", *_parts(value)) for name, value in _facts(request, zone) if value]
    blocks = document(
        heading(title(request)), _state(request, zone), facts, _answers(request, zone), _offers(request, zone)
    )
    return Document((*blocks.blocks, *_marks(request, zone)), actions(request))


def asked_of_you(request: Request, zone: str) -> Document:
    """What the organisation that is asked is told."""
    said = phrase("request-asked-of-you", request=Code(str(request.ref)), type=str(request.type))
    return document(said) + card(request, zone)


def filed_privately(request: Request, zone: str) -> Document:
    """What coordinators are told of a request that no room has read."""
    said = phrase("request-filed-privately", request=Code(str(request.ref)), who=named(request.author))
    return document(said) + card(request, zone)


def row(request: Request, zone: str) -> Block:
    """One line of a list."""
    parts: list[Inline] = [Code(str(request.ref)), Text(request.title, strong=True), state_of(request)]
    if request.type is RequestType.ASSISTANCE:
        parts.append(priority_named(request.priority))
    parts += [Text(name) for name in (request.asked, str(request.place or request.area)) if name]
    parts += [Code(code) for code in request.clusters]
    if request.needed_by:
        parts.append(phrase("request-by", moment=Moment(request.needed_by, zone)))
    return item(Code(request.marking.label), Text(" "), *between(parts))


def title(request: Request) -> Phrase:
    """Its marking, number, kind and what is asked for."""
    return phrase(
        "request-title",
        marking=Code(request.marking.label),
        request=Code(str(request.ref)),
        type=phrase(f"request-type-{request.type}"),
        title=Text(request.title, request.language or None),
    )


def state_of(request: Request) -> Phrase:
    """What its state is called."""
    return phrase(f"request-state-{request.state}")


def party(request: Request, part: Part) -> Phrase:
    """Whom it waits for."""
    who = {
        Part.ASKER: request.author.name,
        Part.ASKED: request.helper,
        Part.OFFICER: request.action_officer,
        Part.PROVIDER: _offering(offer for offer in request.offers if offer.state in TAKEN),
        Part.OFFERER: _offering(offer for offer in request.offers if offer.state is OfferState.OPEN),
    }
    return phrase(f"request-party-{part}", who=Text(who.get(part, "")))


def _offering(offers: Iterable[Offer]) -> str:
    return ", ".join(dict.fromkeys(offer.by.organisation or offer.by.name for offer in offers))


def length(time: timedelta) -> Phrase:
    """A length of time in its two largest units."""
    minutes = max(0, int(time.total_seconds()) // 60)
    hours, days = minutes // 60, minutes // (24 * 60)
    if days:
        return phrase("request-length-days", days=days, hours=hours % 24)
    if hours:
        return phrase("request-length-hours", hours=hours, minutes=minutes % 60)
    return phrase("request-length-minutes", minutes=minutes)


def named(author: Author) -> Text:
    """Who did something, with their organisation."""
    return Text(f"{author.name} ({author.organisation})" if author.organisation else author.name)


def between(parts: Sequence[Inline]) -> list[Inline]:
    """Parts of a line with a dot between each two."""
    return [each for part in parts for each in (_APART, part)][1:]


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


def _state(request: Request, zone: str) -> list[Block]:
    said: list[Inline] = [state_of(request), Text(" — "), phrase(f"request-means-{_meaning(request)}")]
    blocks = [labelled("request-state", *said)]
    part = waits_for(request)
    if part is not None:
        since = phrase("request-since", moment=Moment(request.since, zone))
        parts: list[Inline] = [party(request, part), since]
        if request.limit:
            parts.append(phrase("request-limit", moment=Moment(request.limit, zone)))
        blocks.append(labelled("request-waits", *between(parts)))
    return blocks


def _meaning(request: Request) -> str:
    """What its state means to who reads it."""
    if request.type is RequestType.INFORMATION and request.state is RequestState.SUBMITTED:
        return "answered" if request.answered else "question"
    return str(request.state)


def _facts(request: Request, zone: str) -> Iterator[tuple[str, Inline | str | None]]:
    assistance = request.type is RequestType.ASSISTANCE
    yield "asked", request.asked
    if request.description != request.title:
        yield "description", Text(request.description, request.language or None)
    yield "quantity", _quantity(request)
    yield "priority", priority_named(request.priority) if assistance else None
    yield "needed-by", _moment(request.needed_by, zone)
    yield "origin", str(request.origin or "")
    yield "site", str(request.place or "")
    yield "area", request.area
    yield (
        "clusters",
        Listing(tuple(phrase(f"cluster-{code}") for code in request.clusters)) if request.clusters else None,
    )
    people = (request.requester, request.requester_title, request.requester_organisation)
    yield "requester", ", ".join(filter(None, people))
    yield "number", request.reference
    yield "approving-official", request.approving_official
    yield "approved-at", _moment(request.approved_at, zone)
    yield "assigned-to", request.assigned_to
    yield "action-officer", request.action_officer
    yield "disposition", request.disposition
    yield "voice", phrase("request-voice-yes") if request.by_voice else None
    yield "received", _moment(request.received, zone)
    yield "joined", ", ".join(named(each).value for each in request.joined)
    yield "task", f"T-{request.task}" if request.task else ""
    yield "last-resort", _last_resort(request)
    yield "review", _moment(request.review, zone) if request.lent else None
    yield "handed-back", _moment(request.handed_back, zone)


def _parts(value: Inline | str | None) -> list[Inline]:
    return [Text(value)] if isinstance(value, str) else [value] if value is not None else []


def _moment(at: datetime | None, zone: str) -> Moment | None:
    return Moment(at, zone) if at else None


def _quantity(request: Request) -> Inline | None:
    if request.quantity is None:
        return None
    asked = _amount(request.unit, request.quantity)
    if not request.offers:
        return asked
    covered = phrase(
        "request-covered", asked=asked, offered=_amounts(request.offered), accepted=_amounts(request.accepted)
    )
    if request.lacking is None:
        return covered
    return phrase("request-lacking", covered=covered, lacking=_amount(request.unit, request.lacking))


def _amounts(counted: Mapping[str, int]) -> Text:
    return Text(", ".join(_amount(unit, count).value for unit, count in counted.items()) or "0")


def _amount(unit: str, count: int) -> Text:
    return Text(f"{count} {unit}".strip())


def _last_resort(request: Request) -> Inline | None:
    checks = request.last_resort
    if checks is None:
        waiting = any(offer.military and offer.state is OfferState.OPEN for offer in request.offers)
        return phrase("request-unchecked") if waiting else None
    if all(checks.answers):
        return phrase("request-checked", by=named(checks.by))
    answers = _checks(checks)
    if checks.reason:
        return phrase("request-overridden", answers=answers, by=named(checks.by), reason=Text(checks.reason))
    return phrase("request-check-failed", answers=answers, by=named(checks.by))


def _checks(checks: LastResort) -> Phrase:
    civilian, unique, complements = (phrase(f"request-check-{'yes' if each else 'no'}") for each in checks.answers)
    return phrase("request-check-answers", civilian=civilian, unique=unique, complements=complements)


def _answers(request: Request, zone: str) -> list[Block]:
    return [
        item(phrase("request-answer", by=named(each.by), moment=Moment(each.at, zone)), Text(" "), Text(each.note))
        for each in request.answers
    ]


def _offers(request: Request, zone: str) -> list[Block]:
    return [offer_row(offer, zone) for offer in request.offers]


def offer_row(offer: Offer, zone: str) -> Block:
    """One line about an offer; times in ``zone`` (IANA)."""
    said = phrase("request-offer", number=offer.number, text=Text(offer.text), by=named(offer.by))
    parts: list[Inline] = [said]
    if offer.until:
        parts.append(phrase("request-offer-until", moment=Moment(offer.until, zone)))
    if offer.military:
        parts.append(phrase("request-offer-military"))
    if offer.state is OfferState.PARTLY:
        parts.append(phrase("request-offer-partly", taken=offer.taken or 0, quantity=offer.quantity or 0))
    else:
        parts.append(phrase(f"request-offer-is-{offer.state}"))
    if offer.reason:
        parts.append(Text(offer.reason))
    return item(*between(parts))


def _marks(request: Request, zone: str) -> list[Block]:
    """Who brought it where, and when."""
    return [_mark(request, state, zone) for state in request.marks or {}]


def _mark(request: Request, state: RequestState, zone: str) -> Block:
    mark = (request.marks or {})[state]
    parts: list[Inline] = [named(mark.by), Moment(mark.at, zone)]
    return line(
        phrase(f"request-state-{state}"), Phrase("colon"), *between([*parts, *([Text(mark.note)] if mark.note else [])])
    )
