"""Offers for a request: made, accepted wholly or partly, declined, withdrawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands.request.acting import acting, found, noted
from bot.commands.request.amounts import begin_count, request_unit, unit_of, until
from bot.commands.request.last_resort import require_checks
from bot.core.document import Block, Code, Moment, Phrase, Text, ToType, document, hint, line, phrase
from bot.core.organisation import Standing
from bot.core.people import Role
from bot.core.record import Author
from bot.core.refusal import Refusal
from bot.core.request import Offer, OfferState, Request
from bot.core.request_cycle import Move, Part, moved, offered_by, possible, without_offers
from bot.core.request_limits import REVIEW
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.organisations import organisation_named
from bot.engine.request_cards import card
from bot.engine.request_offers import offer_row
from bot.engine.requesting import answered, change
from bot.engine.words import Words, fold, folded_words, plain_digits

_MOST_OFFERS = 50
_MOST_SHOWN = 10
_LONGEST = 60  # characters that are given back
_LESS = re.compile(r"[-−–] ?\d")


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered, until when (UTC), and how many units that is."""

    text: str
    until: datetime | None
    quantity: int | None
    unit: str


@dataclass(frozen=True, slots=True)
class _Offer:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Offered:
        what, end = until(noted(words.take_all()), ctx)
        if not what:
            raise Refusal("request-offer-what")
        counted = begin_count(what, ctx)
        if (counted and not counted[0]) or _LESS.match(what):
            raise Refusal(phrase("request-offer-nothing", typed=Code(what[:_LONGEST]), example=Code("4 trucks")))
        return Offered(what, end, counted[0] if counted else None, unit_of(counted[1]) if counted else "")


@dataclass(frozen=True, slots=True)
class _OfferNumber:
    """The number of an offer, perhaps with the word for one before it: ``2``, ``#2``, ``offer 2``. None, and nothing
    taken, where something else comes next: how much of the only offer, or why it is taken back."""

    optional: bool = True

    def read(self, words: Words, ctx: Context) -> int | None:
        ahead = words.again()
        typed, said = ahead.take(), 1
        if fold(typed) in keywords("cmd-request-offer", ctx.phrases):
            typed, said = ahead.take(), 2
        number = plain_digits(typed).removeprefix("#").rstrip(".,:")
        if not number.isdecimal() or len(number) > len(str(_MOST_OFFERS)):
            return None
        words.drop(said)
        return int(number)


@dataclass(frozen=True, slots=True)
class _OfferThenReason:
    """The reason, and before it the number of an offer where only that is declined."""

    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> tuple[int | None, str]:
        first = plain_digits(words.again().take())
        number = int(first) if first.isdecimal() and len(first) <= len(str(_MOST_OFFERS)) else None
        if number is not None:
            words.take()
            if not words.rest:
                raise Refusal("request-no-reason")
        return number, noted(words.take_all())


@command("request offer", role=Role.MEMBER, drafted=True, number=params.number, offer=params.optional(_Offer()))
def offer(ctx: Context, number: int, offer: Offered | None) -> Reply:
    """Offer something for a request, in your organisation's name; alone, see what is asked for and how to offer it."""
    if offer is None:
        return _how(ctx, found(ctx, number))
    request, by = acting(ctx, number, Move.OFFER)
    if len(request.offers) >= _MOST_OFFERS:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_OFFERS), usage=False)
    made = Offer(
        number=len(request.offers) + 1,
        by=by,
        at=ctx.now,
        text=offer.text,
        quantity=offer.quantity,
        unit=request_unit(offer.unit, request, ctx),
        until=offer.until,
        military=_is_military(by, offer.text, ctx),
    )
    after = moved(replace(request, offers=(*request.offers, made)), Move.OFFER, by, ctx.now)
    words = f"{made.number}. {made.text}"
    kept = change(ctx, after, "step-request-offer", by, words)
    said = phrase("request-offered", offer=made.number, request=Code(str(kept.ref)))
    unknown = None if by.organisation else phrase("request-offered-by-whom", command=ToType(f"{ctx.prefix}poc add"))
    return answered(ctx, kept, said, hint=unknown, words=words, tell=[Part.ASKER])


@command(
    "request accept",
    role=Role.MEMBER,
    number=params.number,
    offer=_OfferNumber(),
    part=params.optional(params.rest),
)
def accept(ctx: Context, number: int, offer: int | None, part: str | None) -> Reply:
    """Accept an offer, wholly or so much of it. Military assets need the three last-resort checks first."""
    _check_lapsed(found(ctx, number), offer, ctx)
    request, by = acting(ctx, number, Move.ACCEPT)
    chosen = _chosen(request, offer, ctx)
    _check_lapsed(request, chosen.number, ctx)
    if chosen.military:
        require_checks(ctx, request)
    taken = _part(chosen, part, ctx)
    whole = taken is None or taken == chosen.quantity
    state = OfferState.ACCEPTED if whole else OfferState.PARTLY
    after = moved(_with(request, replace(chosen, state=state, taken=taken)), Move.ACCEPT, by, ctx.now)
    if chosen.military and (after.review is None or after.handed_back is not None):
        after = replace(after, review=ctx.now + REVIEW, handed_back=None)
    words = f"{chosen.number}. {chosen.text}" if whole else f"{chosen.number}. {taken}/{chosen.quantity}: {chosen.text}"
    kept = change(ctx, after, "step-request-accept", by, words)
    said = [
        phrase("request-accepted", offer=chosen.number, request=Code(str(kept.ref)), part="whole" if whole else "part")
    ]
    if chosen.military and kept.review is not None:
        said.append(phrase("request-review-on", moment=Moment(kept.review, ctx.zone)))
    return answered(ctx, kept, *said, words=words, people=[chosen.by.person])


@command("request decline", role=Role.MEMBER, number=params.number, reason=_OfferThenReason())
def decline(ctx: Context, number: int, reason: tuple[int | None, str]) -> Reply:
    """Decline a request or, by its number, one offer for it, and say why."""
    which, why = reason
    if which is None:
        request, by = acting(ctx, number, Move.DECLINE)
        after = change(ctx, moved(request, Move.DECLINE, by, ctx.now, why), "step-request-decline", by, why)
        said = phrase("request-done-decline", request=Code(str(after.ref)))
        return answered(ctx, after, said, words=why, tell=[Part.ASKER, Part.OFFERER])
    request, _ = acting(ctx, number, Move.REFUSE)
    chosen = _numbered(request, which, line(phrase("request-decline-whole")))
    if chosen.state is not OfferState.OPEN:
        raise _settled(chosen)
    return _gone(ctx, request, Move.REFUSE, replace(chosen, state=OfferState.DECLINED, reason=why), why)


@command(
    "request withdraw",
    role=Role.MEMBER,
    number=params.number,
    offer=_OfferNumber(),
    reason=params.optional(params.rest),
)
def withdraw(ctx: Context, number: int, offer: int | None, reason: str | None) -> Reply:
    """Take back an offer of your organisation."""
    request, by = acting(ctx, number, Move.WITHDRAW)
    own = [each for each in request.offers if each.stands and offered_by(each.by, by)]
    chosen = _numbered(request, offer) if offer is not None else _only(own, ctx)
    if chosen not in own:
        raise Refusal(phrase("request-not-your-offer", offer=chosen.number), about="offer")
    why = noted(reason)
    gone = replace(chosen, state=OfferState.WITHDRAWN, taken=None, reason=why)
    return _gone(ctx, request, Move.WITHDRAW, gone, why)


def _how(ctx: Context, request: Request) -> Reply:
    """A request, as long as nobody says what they offer for it, and how to say it."""
    amount = request.amount or ctx.phrases.plain(Phrase("request-offer-example"), ctx.language)
    how = ToType(f"{ctx.prefix}request offer {request.number} {amount}")
    said = card(request, ctx.zone)
    if possible(request.type, request.state, Move.OFFER):
        said += document(hint(phrase("request-offer-how", command=how)))
    return Reply(said, card=request.ref, subject={"request": request.number})


def _gone(ctx: Context, request: Request, move: Move, offer: Offer, why: str) -> Reply:
    """A request without an offer, which may have to wait for others."""
    by = author(ctx)
    after = without_offers(moved(_with(request, offer), move, by, ctx.now), by, ctx.now, why)
    kept = change(ctx, after, f"step-request-{move}", by, f"{offer.number}. {why}".strip())
    said = phrase(f"request-gone-{move}", offer=offer.number, request=Code(str(kept.ref)))
    return answered(ctx, kept, said, words=why, tell=[Part.ASKER], people=[offer.by.person])


def _with(request: Request, offer: Offer) -> Request:
    return replace(request, offers=tuple(offer if each.number == offer.number else each for each in request.offers))


def _chosen(request: Request, number: int | None, ctx: Context) -> Offer:
    """The offer that is to be accepted: the one with a number, or the only one that is open."""
    if number is None:
        return _only([each for each in request.offers if each.state is OfferState.OPEN], ctx)
    chosen = _numbered(request, number)
    if chosen.state not in (OfferState.OPEN, OfferState.PARTLY):
        raise _settled(chosen)
    return chosen


def _check_lapsed(request: Request, number: int | None, ctx: Context) -> None:
    """Raises Refusal for an offer that ran out, whatever has become of its request since."""
    chosen = request.offer(number) if number is not None else None
    if chosen is None or chosen.until is None or chosen.state not in (OfferState.OPEN, OfferState.LAPSED):
        return
    if chosen.until < ctx.now:
        moment = Moment(chosen.until, ctx.zone)
        raise Refusal(phrase("request-offer-lapsed", offer=chosen.number, moment=moment), about="offer")


def _only(offers: Sequence[Offer], ctx: Context) -> Offer:
    """The only one of some offers. Raises Refusal with them where there are more, or none."""
    if len(offers) != 1:
        rows = [offer_row(each, ctx.zone) for each in offers[:_MOST_SHOWN]]
        raise Refusal(phrase("request-which-offer", count=len(offers)), *rows, about="offer")
    return offers[0]


def _numbered(request: Request, number: int, *more: Block) -> Offer:
    numbered = request.offer(number)
    if numbered is None:
        said = phrase("request-no-offer", request=Code(str(request.ref)), offer=number, count=len(request.offers))
        raise Refusal(said, *more, about="offer")
    return numbered


def _settled(offer: Offer) -> Refusal:
    state = phrase(f"request-offer-is-{offer.state}")
    return Refusal(phrase("request-offer-settled", offer=offer.number, state=state), about="offer")


def _part(offer: Offer, text: str | None, ctx: Context) -> int | None:
    """How much of an offer is taken; None where it cannot be counted. Raises Refusal."""
    if not text or fold(text) in keywords("request-filter-all", ctx.phrases):
        return offer.quantity
    if offer.quantity is None:
        raise Refusal(phrase("request-uncounted", offer=offer.number, text=Text(offer.text)), about="part")
    counted = begin_count(text, ctx)
    if counted is None:
        raise Refusal(phrase("request-how-much", typed=Code(text[:60])), about="part")
    if not (offer.taken or 0) < counted[0] <= offer.quantity:
        said = phrase("request-too-much", offer=offer.number, quantity=offer.quantity, taken=offer.taken or 0)
        raise Refusal(said, about="part")
    return counted[0]


def _is_military(by: Author, text: str, ctx: Context) -> bool:
    """Whether military assets are offered: by a unit that is known as one, or in so many words."""
    known = organisation_named(by.organisation, ctx.within) if by.organisation else None
    if known is not None and known.standing is Standing.MILITARY:
        return True
    return not keywords("words-military", ctx.phrases).isdisjoint(folded_words(text))
