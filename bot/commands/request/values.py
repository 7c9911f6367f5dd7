"""How the values of a request's fields are typed. What cannot be read raises Refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from bot.core.document import Code, phrase
from bot.core.location import Grid, Named, NoSuchPlace, Point, read_location
from bot.core.refusal import Refusal
from bot.engine import values
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_deadline, read_moment
from bot.engine.organisations import canonical
from bot.engine.params.places import read_phone
from bot.engine.words import fold, plain_digits

_COUNT = re.compile(r"(\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+|\d{1,9})(?![\d.,]*\d)")
_GROUPING = re.compile(r"[^\d]")
_UNIT_WORDS = 3
_LONGEST = 60  # characters that are given back
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many of what."""

    count: int
    unit: str = ""


def begin_count(text: str) -> tuple[int, str] | None:
    """The number that a text begins with, and what follows it; None where it begins with none."""
    typed = plain_digits(text).strip()
    found = _COUNT.match(typed)
    return (int(_GROUPING.sub("", found[1])), typed[found.end() :].strip()) if found else None


def quantity(text: str, _ctx: Context) -> Quantity:
    """A whole number, perhaps with what it counts: ``4 trucks``, ``1,200 blankets``."""
    found = begin_count(text)
    if found is None or not found[0]:
        raise Refusal(phrase("request-quantity-wrong", typed=Code(text[:_LONGEST]), example=Code("4 trucks")))
    return Quantity(found[0], unit_of(found[1]))


def unit_of(text: str) -> str:
    """What is counted: the first words behind a number."""
    return " ".join(text.split()[:_UNIT_WORDS])[:_LONGEST]


def until(text: str, ctx: Context) -> tuple[str, datetime | None]:
    """A text without the ``until Friday`` at its end, and the moment (UTC) that this says, if it is there."""
    words = text.split()
    folded = [fold(word) for word in words]
    for at in range(len(words)):
        said = begins_with(folded[at:], keywords("words-until", ctx.phrases))
        behind = " ".join(words[at + said :])
        if said and behind and read_moment(behind, ctx) is not None:
            return " ".join(words[:at]), read_deadline(behind, ctx)
    return text, None


def location(text: str, _ctx: Context) -> Grid | Point | Named:
    """A grid reference (MGRS), a latitude and longitude, or a name: one place."""
    try:
        found = read_location(plain_digits(text))
    except NoSuchPlace:
        raise Refusal(phrase("refusal-place", typed=Code(text[:_LONGEST]))) from None
    if isinstance(found, Grid | Point):
        return found
    return Named(values.short(_LONGEST_NAME)(text, _ctx))


def moment(text: str, ctx: Context) -> datetime:
    """A moment (UTC) that has passed."""
    found = read_moment(text, ctx)
    if found is None:
        raise no_moment(text)
    return found


def phone(text: str, _ctx: Context) -> str:
    """A telephone number with its country's code."""
    return read_phone(text)


def email(text: str, _ctx: Context) -> str:
    """An address."""
    return values.email(text)


def organisation(text: str, ctx: Context) -> str:
    """An organisation by its one name."""
    return canonical(values.short(_LONGEST_NAME)(text, ctx), ctx.within)
