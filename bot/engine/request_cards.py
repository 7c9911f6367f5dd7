"""What is shown of a request. Telephone numbers and addresses never are: who may see them is sent them privately."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.core.document import (
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
from bot.core.request import Request, RequestState, RequestType
from bot.core.request_cycle import waits_for
from bot.engine.priorities import priority_named
from bot.engine.request_actions import actions
from bot.engine.request_offers import answers, last_resort, offers, quantity
from bot.engine.request_words import between, named, party, state_of, title


def card(request: Request, zone: str) -> Document:
    """All of a request that a room may see, and what can be done about it; times in ``zone`` (IANA)."""
    facts = [labelled(f"request-{name}", *_parts(value)) for name, value in _facts(request, zone) if value]
    blocks = document(
        heading(title(request)), _state(request, zone), facts, answers(request, zone), offers(request, zone)
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
    yield "quantity", quantity(request)
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
    yield "last-resort", last_resort(request)
    yield "review", _moment(request.review, zone) if request.lent else None
    yield "handed-back", _moment(request.handed_back, zone)


def _parts(value: Inline | str | None) -> list[Inline]:
    return [Text(value)] if isinstance(value, str) else [value] if value is not None else []


def _moment(at: datetime | None, zone: str) -> Moment | None:
    return Moment(at, zone) if at else None


def _marks(request: Request, zone: str) -> list[Block]:
    """Who brought it where, and when."""
    return [_mark(request, state, zone) for state in request.marks or {}]


def _mark(request: Request, state: RequestState, zone: str) -> Block:
    mark = (request.marks or {})[state]
    who = named(mark.by) if mark.by.person else phrase("history-bot")
    parts: list[Inline] = [who, Moment(mark.at, zone)]
    return line(
        phrase(f"request-state-{state}"), Phrase("colon"), *between([*parts, *([Text(mark.note)] if mark.note else [])])
    )
