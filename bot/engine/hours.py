"""Hours of the day, as people write them."""

from __future__ import annotations

import re

from bot.core.document import Code, phrase
from bot.core.hours import Hours
from bot.core.refusal import Refusal
from bot.engine.words import plain_digits

_BETWEEN = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?h?\s*(?:-|–|—|to|a|à|hasta|إلى)\s*(\d{1,2})(?:[:.h](\d{2}))?h?")
_NONE = (99, 0, 99, 0)
_ROUND_THE_CLOCK = {"24/7", "24h", "24"}


def read_hours(text: str, example: str) -> Hours:
    """Hours such as ``08:00-18:00``, ``8-18``, ``24/7``. Raises Refusal, with an example of how they are written."""
    typed = plain_digits(text).casefold().strip()
    if typed.replace(" ", "") in _ROUND_THE_CLOCK:
        return Hours.parse("00:00-00:00")
    found = _BETWEEN.fullmatch(typed)
    start, start_minute, end, end_minute = (int(part or 0) for part in found.groups()) if found else _NONE
    try:
        return Hours.parse(f"{start:02}:{start_minute:02}-{end % 24:02}:{end_minute:02}")
    except ValueError:
        raise Refusal(phrase("refusal-hours", typed=Code(text[:60]), example=Code(example))) from None
