"""When a meeting begins, or its vote ends, as it is typed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine.command import Context
from bot.engine.moment_words import plain_words
from bot.engine.moments import read_deadline, read_length, read_moment
from bot.engine.recurring import Recurring, read_recurring

SIGNS = ",;،؛"
"""What may stand behind a word that it is no part of."""
_AT_ONCE, _A_DAY = timedelta(), timedelta(days=1)
_PARTS_OF_DAY = frozenset({"am", "pm", "night", "day-end"})
_CLOCK = re.compile(r"(?:at )*(?:\d{1,2}(?:[:.]\d\d| ?hours ?(?:\d\d)?)?(?: ?(?:am|pm))?|noon)")


def said_to_begin(text: str, ctx: Context) -> datetime | None:
    """A moment to come that a text says with its time of day, and nothing else. Raises Refusal for one that is past."""
    stripped = text.rstrip(SIGNS)
    last = stripped.split()[-1:]
    if not last or not plain_words(last[0], ctx.phrases) or (read_length(stripped, ctx) or _AT_ONCE) >= _A_DAY:
        return None  # what ends with a word such as "for" goes on, and "in 2 weeks" tells no time of day
    found = read_moment(stripped, ctx)
    if found is None or _only_a_day(stripped, ctx) or found == _without_part_of_day(stripped, ctx):
        return None
    return read_deadline(stripped, ctx)


def said_day(text: str, ctx: Context) -> date | None:
    """A day that a text names, without a time of day; None where it does not."""
    stripped = text.rstrip(SIGNS)
    if not stripped or not plain_words(stripped.split()[-1], ctx.phrases) or not _only_a_day(stripped, ctx):
        return None
    at = read_moment(stripped, ctx)
    return at.astimezone(ZoneInfo(ctx.zone)).date() if at else None


def slot(text: str, before: datetime | None, ctx: Context) -> datetime | None:
    """A moment to come that a text says; without a day, on that of the one ``before`` it."""
    stripped = text.rstrip(SIGNS)
    if before is not None and only_a_clock(stripped, ctx):
        day = before.astimezone(ZoneInfo(ctx.zone)).date()
        return said_to_begin(f"{day.isoformat()} {stripped}", ctx)
    return said_to_begin(text, ctx)


def only_a_clock(text: str, ctx: Context) -> bool:
    """Whether a text says a time of day, and no day."""
    return _CLOCK.fullmatch(plain_words(text.rstrip(f"{SIGNS} "), ctx.phrases)) is not None


def clock_said(text: str, ctx: Context) -> time | None:
    """A time of day that a text says without a day; None where it does not."""
    if not only_a_clock(text, ctx):
        return None
    at = read_moment(f"at {plain_words(text.rstrip(SIGNS), ctx.phrases)}", ctx)
    return at.astimezone(ZoneInfo(ctx.zone)).time() if at else None


def until_when(text: str, ctx: Context) -> datetime | None:
    """A moment to come that a text says; a day alone means its end."""
    stripped = text.rstrip(SIGNS)
    last = stripped.split()[-1:]
    if not last or not plain_words(last[0], ctx.phrases) or read_moment(stripped, ctx) is None:
        return None
    return read_deadline(stripped, ctx)


def with_time(text: str, ctx: Context) -> Recurring | None:
    """How often something is, with one time of day; None if a text says anything else."""
    found = read_recurring(text.rstrip(SIGNS), ctx)
    if found is None or len(found.times) != 1:
        return None
    shorter = text.rstrip(SIGNS).rpartition(" ")[0]
    return found if found != read_recurring(shorter, ctx) else None  # "every day 10:00 Daily"


def without_times(text: str, ctx: Context) -> Recurring | None:
    """How often something is, without a time of day; None if a text says anything else."""
    found = read_recurring(text.rstrip(SIGNS), ctx)
    return found if found and not found.times else None


def _only_a_day(text: str, ctx: Context) -> bool:
    """Whether a text names a day and no time, so that one may stand behind it."""
    if plain_words(text.rsplit(maxsplit=1)[-1], ctx.phrases) in _PARTS_OF_DAY:
        return False
    first = read_moment(text, ctx)
    clocked = read_moment(f"{text} 12:34", ctx)
    return first is not None and clocked is not None and clocked != first


def _without_part_of_day(text: str, ctx: Context) -> datetime | None:
    """What a text says without the part of the day that it ends with: of "18:00 evening", the same."""
    others, _, last = text.rpartition(" ")
    return read_moment(others, ctx) if plain_words(last, ctx.phrases) in _PARTS_OF_DAY else None
