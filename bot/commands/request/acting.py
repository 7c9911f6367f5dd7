"""Whether somebody may do something with a request now, and what to say if not."""

from __future__ import annotations

from bot.core.document import Block, Code, Listing, Text, ToType, line, phrase
from bot.core.people import Role
from bot.core.record import Author, Kind
from bot.core.refusal import Refusal
from bot.core.request import TAKEN, OfferState, Request, RequestType
from bot.core.request_cycle import RULES, Move, Part, allowed, parts_of, possible
from bot.engine.authors import author
from bot.engine.command import Context
from bot.engine.lookup import shown
from bot.engine.request_words import party, state_of

LONGEST_NOTE = 500


def found(ctx: Context, number: int) -> Request:
    """The request with a number. Raises Refusal if none may be shown here."""
    return shown(ctx, ctx.unit.requests, Kind.REQUEST, number)


def acting(ctx: Context, number: int, move: Move) -> tuple[Request, Author]:
    """The request with a number, and whoever asks, who may make this move with it now. Raises Refusal."""
    request, by = found(ctx, number), author(ctx)
    if move not in RULES[request.type]:
        raise _of_other_kind(ctx, request, move)
    if not possible(request.type, request.state, move):
        said = phrase(
            "request-not-now",
            request=Code(str(request.ref)),
            type=phrase(f"request-type-{request.type}"),
            move=phrase(f"request-move-{move}"),
            state=state_of(request),
        )
        raise Refusal(said, *_way(request, move), usage=False)
    if not allowed(request.type, request.state, move, parts(ctx, request, by)):
        raise _not_theirs(ctx, request, move)
    return request, by


def parts(ctx: Context, request: Request, by: Author) -> frozenset[Part]:
    """What whoever asks is to a request."""
    return parts_of(request, by, coordinator=is_coordinator(ctx))


def is_coordinator(ctx: Context) -> bool:
    """Whether whoever asks coordinates the operation."""
    return ctx.role is not None and ctx.role >= Role.COORDINATOR


def noted(text: str | None) -> str:
    """A note or a reason, in one line. Raises Refusal if it is too long."""
    plain = " ".join((text or "").split())
    if len(plain) > LONGEST_NOTE:
        raise Refusal(phrase("refusal-too-long", limit=LONGEST_NOTE))
    return plain


def _way(request: Request, move: Move) -> list[Block]:
    """In which states it can be done."""
    states = Listing(tuple(phrase(f"request-state-{state}") for state in RULES[request.type][move].path))
    return [line(phrase("request-only-when", states=states))]


def _of_other_kind(ctx: Context, request: Request, move: Move) -> Refusal:
    how = "answer" if request.type is RequestType.INFORMATION else "offer"
    said = phrase(
        "request-other-kind",
        request=Code(str(request.ref)),
        type=str(request.type),
        move=phrase(f"request-move-{move}"),
        command=ToType(f"{ctx.prefix}request {how} {request.number}"),
    )
    return Refusal(said, usage=False)


def _not_theirs(ctx: Context, request: Request, move: Move) -> Refusal:
    rule = RULES[request.type][move]
    able = [party(request, part) for part in Part if part in rule.may(request.state) and _there_is(request, part)]
    if rule.barred is Part.ASKER:
        able = [phrase("request-party-anybody-else", who=Text(request.author.name))]
    said = phrase(
        "request-not-yours",
        request=Code(str(request.ref)),
        move=phrase(f"request-move-{move}"),
        people=Listing(tuple(able)),
    )
    if move is not Move.DECLINE or request.author.person != ctx.person.id:
        return Refusal(said, usage=False)
    how = ToType(f"{ctx.prefix}request cancel {request.number}")
    return Refusal(said, line(phrase("request-cancel-own", command=how)), usage=False)


def _there_is(request: Request, part: Part) -> bool:
    """Whether somebody is that to the request already."""
    match part:
        case Part.ASKED:
            return bool(request.helper)
        case Part.OFFICER:
            return bool(request.action_officer)
        case Part.PROVIDER:
            return any(offer.state in TAKEN for offer in request.offers)
        case Part.OFFERER:
            return any(offer.state is OfferState.OPEN for offer in request.offers)
    return True
