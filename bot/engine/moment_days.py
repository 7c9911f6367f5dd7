"""Days as people name them, in the words that ``moment_words`` makes of what was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.engine.moment_words import MONTHS, WEEKDAYS

DAY = timedelta(days=1)

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERED = re.compile(r"(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|\.)?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_FEBRUARY, _MONTHS = 2, 12
_CENTURY, _SINCE = 100, 2000
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED = {"yesterday": -1, "today": 0, "tomorrow": 1, "after-tomorrow": 2}


@dataclass(frozen=True, slots=True)
class Day:
    """A local day that was named, or else today. If its time has passed, ``again`` is the next one meant."""

    on: date
    again: date
    named: bool = True


def find_day(words: list[str], today: date) -> tuple[Day, str]:
    """The day that is named among some words, and the other words. Raises ValueError for a day that there is not."""
    if any(word in MONTHS or _numbered(word, today) for word in words):
        words = [word for word in words if word not in WEEKDAYS]  # the date says it
    coming = "next" in words and any(word in WEEKDAYS for word in words)
    words = [word for word in words if word != "next" or not coming]
    for place, word in enumerate(words):
        if word in MONTHS:
            return _of_month(words, place, today)
        rest = " ".join([*words[:place], *words[place + 1 :]])
        if word in _NAMED:
            on = today + _NAMED[word] * DAY
            return Day(on, on), rest
        if word in WEEKDAYS:
            on = today + ((WEEKDAYS.index(word) - today.weekday()) % 7 or 7 * coming) * DAY
            return Day(on, on + 7 * DAY), rest
        if numbered := _numbered(word, today):
            return numbered, rest
        if (found := _ORDINAL.fullmatch(word)) and not any(word in MONTHS for word in words):
            return _nth(int(found[1]), today), rest
    return Day(today, today + DAY, named=False), " ".join(words)


def _numbered(word: str, today: date) -> Day | None:
    """The day of ``2026-12-25``, ``25/12``, ``12/25/2026``, ``25.12.`` or ``3.4.2027``; None for what may be two days
    (``3/4``) or a time of day (``18.30``). Raises ValueError for a day that there is not."""
    if found := _DATE.fullmatch(word):
        on = date(int(found[1]), int(found[2]), int(found[3]))
        return Day(on, on)
    found = _NUMBERED.fullmatch(word)
    if found is None or (found[2] == "." and not word.endswith(".") and not found[4]):
        return None
    day, month = int(found[1]), int(found[3])
    if found[2] == "/":
        if day != month and max(day, month) <= _MONTHS:
            return None
        day, month = (month, day) if month > _MONTHS else (day, month)
    year = int(found[4] or today.year)
    on = date(year if year >= _CENTURY else year + _SINCE, month, day)
    return Day(on, on if found[4] else _next_year(on))


def _next_year(on: date) -> date:
    return on.replace(year=on.year + 1, day=min(on.day, 28) if on.month == _FEBRUARY else on.day)


def _nth(day: int, today: date) -> Day:
    """The next day of that number, and the one after it. Raises ValueError where no month has it."""
    on, again, *_ = [each for each in (today + days * DAY for days in range(124)) if each.day == day]
    return Day(on, again)


def _of_month(words: list[str], place: int, today: date) -> tuple[Day, str]:
    """The day of a month, before its name or behind it, and perhaps a year: without one, this year's or the next."""
    first = place - 1 if place and _OF_MONTH.fullmatch(words[place - 1]) else place
    last = place + 1 if first < place else place + 2
    found = _OF_MONTH.fullmatch(" ".join(words[first : first + 1] if first < place else words[place + 1 : last]))
    if found is None:
        raise ValueError(words[place])
    month, day = MONTHS.index(words[place]) + 1, int(found[1])
    if last < len(words) and _YEAR.fullmatch(words[last]):
        on = again = date(int(words[last]), month, day)
        last += 1
    else:
        on = date(today.year, month, day)
        again = _next_year(on)
    return Day(on, again), " ".join([*words[:first], *words[last:]])
