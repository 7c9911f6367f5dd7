"""How much of what is asked for or offered, and until when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.core.document import Code, phrase
from bot.core.refusal import Refusal
from bot.core.request import Request
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords, numbers_said
from bot.engine.moments import read_deadline, read_moment
from bot.engine.words import fold, folded_words, plain_digits

_COUNT = re.compile(r"(\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3}(?![\w-]))+|\d{1,9})(?![\d.,]*\d| ?[x×] ?\d)")
_MEASURES = "t|to|tons?|tonnes?|toneladas?|kg|kilos?|g|l|lit(?:er|re)s?|litros?|m3|m³|kw|kva|طن|أطنان|كغ|لتر"
_SIZE = rf"\d[\d.,]* ?-?(?:{_MEASURES})"
_EACH = re.compile(rf"(\d{{1,9}}) ?[x×] ?(?={_SIZE} +\w)", re.IGNORECASE)
_SIZED = re.compile(rf"{_SIZE} +(?=\w)", re.IGNORECASE)
_PARTS = re.compile(
    r"(?!\d{1,3}([.,])\d{3}(?:\1\d{3})*(?![\d.,]*\d))\d[\d.,]*[.,]\d"
)  # of a whole: ``1.5``, not ``1.500``
_GROUPING = re.compile(r"[^\d]")
_STOP = re.compile(r"[,;:.()،؛]")
_ENDING = re.compile(r"(?<=\w{3})(?:e?[sx]|e|ات|ة)$")  # of plurals and of their singulars, as far as they are regular
_UNIT_WORDS = 4
_LONGEST_UNIT = 200  # characters
_NUMBER_WORDS = 4  # of one number: ``vingt et une``
_LONGEST = 60  # characters
_AROUND = " ,;:،؛"


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many of what; no count where it is not a whole number: all of it is the unit then."""

    count: int | None
    unit: str = ""


def begin_count(text: str, ctx: Context) -> tuple[int, str] | None:
    """The whole number that a text begins with, and what follows it; None where it begins with none (``4x4``, ``1.5``).

    Thousands may be parted as in any of the interface languages: ``1,200``, ``1.200``, ``1 200``. It may be a word
    (``four``), in English or the asker's language, and a number of things of a size: ``2 x 5 ton trucks``.
    """
    typed = plain_digits(text).strip()
    if found := _EACH.match(typed) or _COUNT.match(typed):
        return int(_GROUPING.sub("", found[1])), typed[found.end() :].strip()
    said = numbers_said(ctx.phrases, ctx.language)
    words = typed.split()
    count = begins_with([fold(word) for word in words[:_NUMBER_WORDS]], frozenset(said))
    return (said[fold(" ".join(words[:count]))], " ".join(words[count:])) if count else None


def quantity(text: str, ctx: Context) -> Quantity:
    """A number, perhaps with what it counts, as it was typed: ``4 trucks``, ``2 nurses, 1 doctor``, ``1.5 t rice``."""
    if _PARTS.match(plain_digits(text)) and len(text) <= _LONGEST_UNIT:
        return Quantity(None, text)
    found = begin_count(text, ctx)
    if found is None or not found[0]:
        raise Refusal(phrase("request-quantity-wrong", typed=Code(text[:_LONGEST]), example=Code("4 trucks")))
    if len(found[1]) > _LONGEST_UNIT:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_UNIT))
    return Quantity(found[0], found[1])


def unit_of(text: str) -> str:
    """What is counted: the first words behind a number, without how big one is (``5 ton trucks``)."""
    sized = _SIZED.match(text)
    counted = text[sized.end() :] if sized else text
    return " ".join(_STOP.split(counted, maxsplit=1)[0].split()[:_UNIT_WORDS])[:_LONGEST]


def request_unit(unit: str, request: Request, ctx: Context) -> str:
    """What an offer counts, as the request and the offers before count it; "" where it is just what is asked for.

    That it is military is told of the offer, and makes ``army trucks`` no other trucks.
    """
    military = keywords("words-military", ctx.phrases)
    unit = " ".join(word for word in unit.split() if fold(word) not in military)
    own = unit_of(request.unit) if request.quantity is not None else ""
    if not own and _stems(unit) and set(_stems(unit)) <= set(_stems(request.description)):
        return ""
    known = (own, *(offer.unit for offer in request.offers if offer.unit))
    found = next((each for each in known if each and _same(unit, each, ctx)), unit)
    return "" if found == own else found


def until(text: str, ctx: Context) -> tuple[str, datetime | None]:
    """A text without the ``until Friday`` in it, and the moment (UTC) that this says, if it is there."""
    words = text.split()
    folded = [fold(word) for word in words]
    for at in range(len(words)):
        said = begins_with(folded[at:], keywords("words-until", ctx.phrases))
        for end in _ends(words, at + said) if said else ():
            moment = " ".join(words[at + said : end]).rstrip(",;.،؛")
            if read_moment(moment, ctx) is not None:
                first, last = " ".join(words[:at]).strip(_AROUND), " ".join(words[end:]).strip(_AROUND)
                return ", ".join(filter(None, (first, last))), read_deadline(moment, ctx)
    return text, None


def _ends(words: list[str], begin: int) -> Iterator[int]:
    """Where a moment may end: with the text, or with a comma."""
    yield len(words)
    yield from (at + 1 for at in range(begin, len(words)) if words[at][-1] in ",;.،؛")


def _same(one: str, other: str, ctx: Context) -> bool:
    """Whether two units are the same, though one may go on: ``trucks`` and ``truck with driver``; but not ``water
    tanks`` and ``water bottles``, ``litres of water`` and ``litres of diesel``."""
    short, long = sorted((_stems(one), _stems(other)), key=len)
    if not short or short != long[: len(short)]:
        return False
    going_on = keywords("words-unit-goes-on", ctx.phrases)
    return len(short) == len(long) or long[len(short)] in going_on


def _stems(text: str) -> list[str]:
    """The words of a text without the endings of their plurals."""
    return [_ENDING.sub("", word) for word in folded_words(text)]
