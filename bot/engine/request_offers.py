"""What is offered for a request, and what is answered to it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.document import Block, Inline, Moment, Phrase, Text, item, line, phrase
from bot.core.request import ENDED, LastResort, Offer, OfferState, Request
from bot.engine.request_words import between, named

_MOST_SHOWN = 12  # offers, and answers; all of them are in the history


def offers(request: Request, zone: str) -> list[Block]:
    """The newest offers; those that stand before those that don't."""
    newest = sorted(request.offers, key=lambda offer: (offer.stands, offer.number))[-_MOST_SHOWN:]
    shown = [
        offer_row(offer, zone, over=request.state in ENDED) for offer in sorted(newest, key=lambda offer: offer.number)
    ]
    return _left_out(len(request.offers) - len(shown)) + shown


def offer_row(offer: Offer, zone: str, *, over: bool = False) -> Block:
    """One line about an offer; times in ``zone`` (IANA). ``over`` says that nothing comes of its request any more."""
    said = phrase("request-offer", number=offer.number, text=Text(offer.text), by=named(offer.by))
    parts: list[Inline] = [said]
    if offer.until:
        parts.append(phrase("request-offer-until", moment=Moment(offer.until, zone)))
    if offer.military:
        parts.append(phrase("request-offer-military"))
    parts.append(_outcome(offer, over=over))
    if offer.reason:
        parts.append(Text(offer.reason))
    return item(*between(parts))


def _outcome(offer: Offer, *, over: bool) -> Phrase:
    if offer.state is OfferState.PARTLY:
        return phrase("request-offer-partly", taken=offer.taken or 0, quantity=offer.quantity or 0)
    if over and offer.state is OfferState.OPEN:
        return phrase("request-offer-is-over")
    return phrase(f"request-offer-is-{offer.state}")


def answers(request: Request, zone: str) -> list[Block]:
    """The newest answers."""
    shown = [
        item(phrase("request-answer", by=named(each.by), moment=Moment(each.at, zone)), Text(" "), Text(each.note))
        for each in request.answers[-_MOST_SHOWN:]
    ]
    return _left_out(len(request.answers) - len(shown)) + shown


def _left_out(count: int) -> list[Block]:
    return [line(phrase("request-left-out", count=count))] if count > 0 else []


def quantity(request: Request) -> Inline | None:
    """How much is asked for and, of that, offered, accepted and lacking."""
    if request.quantity is None:
        return Text(request.amount) if request.amount else None
    asked, own = Text(request.amount), request.unit
    if not request.offers:
        return asked
    covered = phrase(
        "request-covered", asked=asked, offered=_amounts(request.offered, own), accepted=_amounts(request.accepted, own)
    )
    if request.lacking is None:
        return covered
    return phrase("request-lacking", covered=covered, lacking=request.lacking)


def _amounts(counted: Mapping[str, int], own: str) -> Text:
    """How many of each unit. It is people's own word, whose forms for one and for many nobody here knows, so that it
    stands beside the number where it is not the one that is asked for."""
    return Text(", ".join(str(count) if unit == own else f"{count} ({unit})" for unit, count in counted.items()) or "0")


def last_resort(request: Request) -> Inline | None:
    """The checks before military assets are accepted, if they are needed or were made."""
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
