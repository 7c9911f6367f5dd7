"""The life cycle of requests: who may do what with one in which state, and what state it is in then."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.core.record import Author
from bot.core.request import ENDED, TAKEN, OfferState, Request, RequestState, RequestType
from bot.core.task import Mark

_S = RequestState


class Move(StrEnum):
    """What can be done with a request. REFUSE and WITHDRAW are about one offer, DECLINE about the request."""

    SUBMIT = "submit"
    EDIT = "edit"
    VALIDATE = "validate"
    PRIORITISE = "prioritise"
    OFFER = "offer"
    ACCEPT = "accept"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    DECLINE = "decline"
    START = "start"
    COMPLETE = "complete"
    CLOSE = "close"
    CANCEL = "cancel"
    ASSIGN = "assign"
    CHECK = "check"
    REVIEW = "review"
    HAND_BACK = "hand-back"
    ANSWER = "answer"
    JOIN = "join"


class Part(StrEnum):
    """What somebody is to a request: who asks, whose organisation is asked or has it assigned, who has an offer that is
    open (offerer) or accepted (provider), the action officer, a coordinator of the operation, or nobody of these."""

    ASKER = "asker"
    ASKED = "asked"
    OFFERER = "offerer"
    PROVIDER = "provider"
    OFFICER = "officer"
    COORDINATOR = "coordinator"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Rule:
    """``path`` says to which state a move leads from each state in which it can be made, ``by`` who may make it.

    One who is several things to a request may make it as any of them, unless ``barred`` is one. Of those, fewer may in
    the states of ``fewer``.
    """

    path: Mapping[RequestState, RequestState]
    by: frozenset[Part]
    barred: Part | None = None
    fewer: Mapping[RequestState, frozenset[Part]] = field(default_factory=dict)

    def may(self, state: RequestState) -> frozenset[Part]:
        """Who may make it in a state."""
        return self.fewer.get(state, self.by)


def _rule(path: Mapping[RequestState, RequestState], *by: Part) -> Rule:
    return Rule(path, frozenset(by))


def _others(path: Mapping[RequestState, RequestState]) -> Rule:
    """For everybody but whoever asks."""
    return Rule(path, frozenset(Part) - {Part.ASKER}, barred=Part.ASKER)


def _stays(*states: RequestState) -> dict[RequestState, RequestState]:
    return {state: state for state in states}


def _ends(at: RequestState, *states: RequestState) -> dict[RequestState, RequestState]:
    return dict.fromkeys(states, at)


_ORDER = tuple(RequestState)
_OPEN = tuple(state for state in RequestState if state not in ENDED)
_OWNERS = (Part.ASKER, Part.COORDINATOR)
_DOERS = (Part.PROVIDER, Part.OFFICER, Part.COORDINATOR)

_ASSISTANCE = {
    Move.SUBMIT: _rule({_S.DRAFT: _S.SUBMITTED}, *_OWNERS),
    # What was changed has to be validated anew.
    Move.EDIT: _rule({_S.DRAFT: _S.DRAFT} | _ends(_S.SUBMITTED, _S.SUBMITTED, _S.VALIDATED, _S.PRIORITISED), *_OWNERS),
    Move.VALIDATE: _rule({_S.SUBMITTED: _S.VALIDATED}, Part.COORDINATOR),
    Move.PRIORITISE: _rule({_S.VALIDATED: _S.PRIORITISED} | _stays(_S.PRIORITISED, _S.OFFERED), Part.COORDINATOR),
    Move.OFFER: _others({_S.PRIORITISED: _S.OFFERED} | _stays(_S.OFFERED, _S.ACCEPTED, _S.IN_PROGRESS)),
    Move.ACCEPT: _rule({_S.OFFERED: _S.ACCEPTED} | _stays(_S.ACCEPTED, _S.IN_PROGRESS), *_OWNERS),
    Move.REFUSE: _rule(_stays(_S.OFFERED, _S.ACCEPTED, _S.IN_PROGRESS), *_OWNERS),
    Move.WITHDRAW: _rule(_stays(_S.OFFERED, _S.ACCEPTED, _S.IN_PROGRESS), Part.OFFERER, Part.PROVIDER),
    # Who is asked declines for themselves, not for others who have offered.
    Move.DECLINE: Rule(
        _ends(_S.DECLINED, _S.SUBMITTED, _S.VALIDATED, _S.PRIORITISED, _S.OFFERED),
        frozenset({Part.COORDINATOR, Part.ASKED}),
        fewer={_S.OFFERED: frozenset({Part.COORDINATOR})},
    ),
    Move.START: _rule({_S.ACCEPTED: _S.IN_PROGRESS}, *_DOERS),
    Move.COMPLETE: _rule({_S.IN_PROGRESS: _S.COMPLETED}, *_DOERS),
    Move.CLOSE: _rule({_S.COMPLETED: _S.CLOSED}, *_OWNERS),
    Move.CANCEL: _rule(_ends(_S.CANCELLED, *_OPEN), *_OWNERS),
    Move.ASSIGN: _rule(_stays(*(state for state in _OPEN if state is not _S.DRAFT)), Part.COORDINATOR),
    Move.CHECK: _rule(_stays(_S.PRIORITISED, _S.OFFERED, _S.ACCEPTED, _S.IN_PROGRESS), *_OWNERS),
    # What was lent is handed back, also when it is no longer wanted.
    Move.REVIEW: _rule(_stays(_S.ACCEPTED, _S.IN_PROGRESS, _S.COMPLETED, _S.CANCELLED), *_OWNERS),
    Move.HAND_BACK: _rule(_stays(_S.ACCEPTED, _S.IN_PROGRESS, _S.COMPLETED, _S.CANCELLED), *_OWNERS, Part.PROVIDER),
    Move.JOIN: _others(_stays(*(state for state in _OPEN if state not in (_S.DRAFT, _S.COMPLETED)))),
}
_INFORMATION = {
    Move.SUBMIT: _rule({_S.DRAFT: _S.SUBMITTED}, Part.ASKER),
    Move.EDIT: _rule(_stays(_S.DRAFT, _S.SUBMITTED), Part.ASKER),
    Move.ANSWER: _rule(_stays(_S.SUBMITTED), *Part),
    Move.ASSIGN: _rule(_stays(_S.SUBMITTED), *_OWNERS),
    Move.CLOSE: _rule({_S.SUBMITTED: _S.CLOSED}, Part.ASKER),
    Move.DECLINE: _rule({_S.SUBMITTED: _S.DECLINED}, Part.ASKER),
    Move.CANCEL: _rule(_ends(_S.CANCELLED, _S.DRAFT, _S.SUBMITTED), Part.ASKER),
    Move.JOIN: _others(_stays(_S.SUBMITTED)),
}
RULES: Mapping[RequestType, Mapping[Move, Rule]] = {
    RequestType.ASSISTANCE: _ASSISTANCE,
    RequestType.INFORMATION: _INFORMATION,
}
"""The whole life cycle: what is not here cannot be done."""


def possible(of: RequestType, state: RequestState, move: Move) -> bool:
    """Whether anybody can do it in a state."""
    rule = RULES[of].get(move)
    return rule is not None and state in rule.path


def allowed(of: RequestType, state: RequestState, move: Move, parts: Collection[Part]) -> bool:
    """Whether somebody may do it in a state."""
    if not possible(of, state, move):
        return False
    rule = RULES[of][move]
    return rule.barred not in parts and not rule.may(state).isdisjoint(parts)


def parts_of(request: Request, who: Author, *, coordinator: bool) -> frozenset[Part]:
    """What somebody is to a request. An offer, and being asked, are an organisation's; asking is a person's own."""
    found = {Part.COORDINATOR} if coordinator else set()
    if who.person == request.author.person:
        found.add(Part.ASKER)
    if who.organisation and who.organisation in (request.asked, request.assigned_to):
        found.add(Part.ASKED)
    if request.officer == who.person:
        found.add(Part.OFFICER)
    for offer in request.offers:
        if offered_by(offer.by, who) and offer.stands:
            found.add(Part.PROVIDER if offer.state in TAKEN else Part.OFFERER)
    return frozenset(found or {Part.OTHER})


def offered_by(offerer: Author, who: Author) -> bool:
    """Whether an offer is somebody's own, or their organisation's."""
    return offerer.person == who.person or bool(who.organisation and offerer.organisation == who.organisation)


def moved(request: Request, move: Move, by: Author, at: datetime, note: str = "") -> Request:
    """A request after a move, with who brought it into its state when and why. Raises KeyError for what is not
    possible."""
    return entered(request, RULES[request.type][move].path[request.state], by, at, note)


def entered(request: Request, state: RequestState, by: Author, at: datetime, note: str = "") -> Request:
    """A request in a state, which may be the one that it is in already. What goes back forgets what came after."""
    if state is request.state and state in (request.marks or {}):
        return replace(request, changed=at)
    before = {each: mark for each, mark in (request.marks or {}).items() if _ORDER.index(each) < _ORDER.index(state)}
    return replace(request, state=state, changed=at, marks=before | {state: Mark(by, at, note)})


def without_offers(request: Request, by: Author, at: datetime, why: str = "") -> Request:
    """A request as it stands once an offer is gone: it may have to wait for offers, or for a decision, again.

    Who brought it there before did so still; ``by`` and ``why`` are told where nobody had.
    """
    if any(offer.state in TAKEN for offer in request.offers):
        return request
    waiting = any(offer.state is OfferState.OPEN for offer in request.offers)
    state, marks = _S.OFFERED if waiting else _S.PRIORITISED, request.marks or {}
    if state is request.state or state not in marks:
        return entered(request, state, by, at, why)
    before = {each: mark for each, mark in marks.items() if _ORDER.index(each) <= _ORDER.index(state)}
    return replace(request, state=state, changed=at, marks=before, back=at)


def waits_for(request: Request) -> Part | None:
    """Whose turn it is; OTHER is whoever can help. None once nothing comes any more."""
    if request.state in ENDED:
        return None
    if request.state is _S.DRAFT:
        return Part.ASKER
    if request.type is RequestType.INFORMATION:
        return Part.ASKER if request.answered else _helper(request)
    return _helper(request) if request.state is _S.PRIORITISED else _TURNS[request.state]


def _helper(request: Request) -> Part:
    if request.officer is not None:
        return Part.OFFICER
    return Part.ASKED if request.helper else Part.OTHER


_TURNS = {
    _S.SUBMITTED: Part.COORDINATOR,
    _S.VALIDATED: Part.COORDINATOR,
    _S.OFFERED: Part.ASKER,
    _S.ACCEPTED: Part.PROVIDER,
    _S.IN_PROGRESS: Part.PROVIDER,
    _S.COMPLETED: Part.ASKER,
}
