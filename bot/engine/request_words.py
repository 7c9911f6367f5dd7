"""How a request, its state and the people around it are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.core.document import Code, Inline, Phrase, Text, phrase
from bot.core.record import Author
from bot.core.request import TAKEN, Offer, OfferState, Request
from bot.core.request_cycle import Part

_APART = Text(" · ")


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
