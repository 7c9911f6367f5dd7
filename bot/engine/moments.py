"""Points in time as people type them, in every interface language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.core import dtg
from bot.core.document import Code, Moment, line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.words import Words, fold, plain_digits

_LONGEST = 80
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?")
_TIME = re.compile(r"(\d{1,2})(?:([:.h])(\d{2})|(h))? ?([^\W\d_.]*)")
_LENGTH = re.compile(r"(\d{1,4}) ?([^\W\d_]+) ?")
_UNITS = {
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
    "weeks": timedelta(weeks=1),
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS = ("today", "tomorrow", *_WEEKDAYS, *_UNITS, "am", "pm", "filler")
_DAY_END = time(23, 59)
_NOON = 12
_SIGNS = re.compile(r"[\s,،]+")
_EXAMPLES = "18:00 · 8h · 3d · 2026-11-25 18:00 · 251800Z NOV 26"


def read_deadline(text: str, ctx: Context) -> datetime:
    """A moment to come, in UTC; a day alone means its last minute.

    Understood are ISO dates, date-time groups, times of day, lengths of time from now (``8h``, ``3 days``), today,
    tomorrow and the days of the week, in the room's zone. Raises Refusal.
    """
    at = _read(text, ctx)
    if at is None:
        typed = Code(text[:_LONGEST])
        raise Refusal(phrase("refusal-moment", typed=typed), line(phrase("refusal-known", known=Code(_EXAMPLES))))
    if at <= ctx.now:
        raise Refusal(phrase("refusal-moment-past", moment=Moment(at, ctx.zone)))
    return at


def is_moment(text: str, ctx: Context) -> bool:
    """Whether a text says a moment, past or to come. Raises Refusal for the time zone J."""
    return _read(text, ctx) is not None


@dataclass(frozen=True, slots=True)
class _Deadline:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> datetime:
        return read_deadline(words.take_all(), ctx)


deadline: Param[datetime] = _Deadline()
"""A moment to come, in all the words that remain."""


def _read(text: str, ctx: Context) -> datetime | None:
    if len(text) > _LONGEST:
        return None
    try:
        return dtg.parse(plain_digits(text), ctx.now) or _spoken(text, ctx)
    except dtg.LocalZone:
        raise Refusal(phrase("refusal-moment-local", typed=Code(text.strip()))) from None
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class _Day:
    """A local day that was named, or today. If its time has passed, the next one meant is ``again`` later."""

    on: date
    again: timedelta = timedelta()
    named: bool = True


def _spoken(text: str, ctx: Context) -> datetime | None:
    """What is not a date-time group. Raises ValueError for a day or time that there is not."""
    known = _vocabulary(ctx.phrases)  # type: ignore[arg-type]  # a protocol does not say that its objects can be hashed
    typed = _SIGNS.sub(" ", _comparable(plain_digits(text))).split()
    words = [word for word in typed if known.get(word) != "filler"]
    if words and (length := _length(" ".join(words), known)):
        return ctx.now + length
    zone = ZoneInfo(ctx.zone)
    now = ctx.now.astimezone(zone)
    day, words = _day(words, known, now.date())
    clock = _clock(" ".join(words), known)
    if clock is None and (words or not day.named):
        return None
    local = datetime.combine(day.on, clock or _DAY_END, zone)
    if local <= now:
        local = datetime.combine(day.on + day.again, clock or _DAY_END, zone)
    return local.astimezone(ctx.now.tzinfo)


def _length(typed: str, known: Mapping[str, str]) -> timedelta | None:
    """A length of time: ``8h``, ``2 days 12h``."""
    if not re.fullmatch(f"(?:{_LENGTH.pattern})+", typed):
        return None
    parts = [(int(count), _UNITS.get(known.get(unit, ""))) for count, unit in _LENGTH.findall(typed)]
    return sum((count * unit for count, unit in parts if unit), timedelta()) if all(unit for _, unit in parts) else None


def _day(words: list[str], known: Mapping[str, str], today: date) -> tuple[_Day, list[str]]:
    """The day that the words begin with, and the other words."""
    if not words:
        return _Day(today, named=False), words
    meant = known.get(words[0], "")
    if meant in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(meant) - today.weekday()) % 7
        return _Day(today + timedelta(days=ahead), timedelta(days=7)), words[1:]
    if meant in ("today", "tomorrow"):
        return _Day(today + timedelta(days=meant == "tomorrow")), words[1:]
    if found := _DATE.match(words[0]):
        rest = words[0][found.end() :]
        return _Day(date(int(found[1]), int(found[2]), int(found[3]))), [*([rest] if rest else []), *words[1:]]
    return _Day(today, timedelta(days=1), named=False), words


def _clock(typed: str, known: Mapping[str, str]) -> time | None:
    """A time of day: ``18:00``, ``18h30``, ``9pm``, but no bare number. Raises ValueError for one that there is not."""
    found = _TIME.fullmatch(typed)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[3] or 0), known.get(found[5], found[5])
    if half in ("am", "pm") and 1 <= hour <= _NOON:
        return time(hour % _NOON + (_NOON if half == "pm" else 0), minute)
    return time(hour, minute) if not half and (found[2] or found[4]) else None


@lru_cache(maxsize=4)
def _vocabulary(phrases: Phrases) -> Mapping[str, str]:
    """What the words of all interface languages mean."""
    return {
        _comparable(word): meaning
        for language in phrases.languages
        for meaning in _WORDS
        for word in phrases.synonyms(f"moment-{meaning}", language)
    }


def _comparable(text: str) -> str:
    return fold(text).replace("’", "'")
