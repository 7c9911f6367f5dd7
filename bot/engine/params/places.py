"""Arguments that say where, and telephone numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.document import Code, phrase
from bot.core.location import Location, Named, NoSuchPlace, read_location
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.words import Words, plain_digits

_PHONE = re.compile(r"\+\d{7,15}", re.ASCII)  # ITU-T E.164 has 15 digits at most
_PHONE_SIGNS = re.compile(r"\(0\)|[\s().\-/\u2010-\u2015\u202a-\u202e\u2066-\u2069]")
_LONGEST = 60  # characters that are given back
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class _Phone:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        found = words.take_longest(_number)
        return found or read_phone(words.take())


phone: Param[str] = _Phone()
"""A telephone number with its country's code, in E.164 form: ``+254712345678``."""


def read_phone(text: str) -> str:
    """A telephone number with its country's code, in E.164 form. Raises Refusal."""
    found = _number(text)
    if found is None:
        raise Refusal(phrase("refusal-phone", typed=Code(text[:_LONGEST]), example=Code("+254 712 345 678")))
    return found


def _number(text: str) -> str | None:
    number = _PHONE_SIGNS.sub("", plain_digits(text)).removeprefix("tel:")
    number = "+" + number[2:] if number.startswith("00") else number
    return number if _PHONE.fullmatch(number) else None


@dataclass(frozen=True, slots=True)
class _Place:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> Location:
        try:
            found = words.take_longest(_position)
        except NoSuchPlace:
            typed = words.rest.split(maxsplit=1)[0]
            raise Refusal(phrase("refusal-place", typed=Code(typed[:_LONGEST]))) from None
        name = words.take() if found is None else ""
        if len(name) > _LONGEST_NAME:
            raise Refusal(phrase("refusal-too-long", limit=_LONGEST_NAME))
        if found is not None:
            return found
        if not name:
            raise Refusal(phrase("refusal-place", typed=Code("")))
        return Named(name)


def _position(typed: str) -> Location | None:
    return read_location(plain_digits(typed))


place: Param[Location] = _Place()
"""A place: a grid reference (MGRS), a latitude and longitude, or else a name of one word or in quotation marks."""
