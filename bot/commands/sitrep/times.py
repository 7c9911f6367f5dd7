"""Times of a report as people type them: a period, what is past, and how they are typed back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from bot.core import dtg
from bot.core.document import Block, Code, Moment, line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.core.sitrep import Period
from bot.engine.command import Context
from bot.engine.moments import no_moment, read_day, read_length, read_moment
from bot.engine.words import plain_digits

AHEAD = timedelta(hours=1)
"""How far ahead of us a report's time may be: clocks differ, and a report is written for the full hour."""
_CLOCK = re.compile(
    r"\D{0,8}\d{1,2}[:.h]?(?:\d{2})?\s*(?:z|utc|gmt|h|am|pm)?(?: ?[+-]\d{1,2}(?::?\d{2})?)?", re.IGNORECASE
)
_MILITARY = re.compile(r"^([01]\d|2[0-3])([0-5]\d)(?=$|\s+[^\W\d])")
_NUMBER = re.compile(r"\d{1,2}")
_DAY = timedelta(days=1)
_LONGEST = 160


def read_past(text: str, ctx: Context) -> datetime | None:
    """A moment that is not to come, in UTC; None if the text says none. A time of day that is still to come today was
    yesterday's."""
    at = read_moment(text, ctx)
    if at is not None and at > ctx.now + AHEAD and _CLOCK.fullmatch(plain_digits(text).strip()):
        return at - _DAY
    return at


def read_told(text: str, ctx: Context) -> datetime | None:
    """The same of a text that can be nothing else, in which ``0600`` is a time of day."""
    return read_past(military(text), ctx)


def military(text: str) -> str:
    """A text that can be nothing but a moment, with a colon in its ``0600``."""
    return _MILITARY.sub(r"\1:\2", plain_digits(text).strip())


def as_of(text: str, ctx: Context) -> datetime:
    """When what is told was so, to the minute. Raises Refusal for what is no moment, or to come."""
    at = read_told(text, ctx)
    if at is None:
        raise no_moment(text)
    if at > ctx.now + AHEAD:
        raise Refusal(phrase("sitrep-future", at=Moment(at, ctx.zone)))
    return to_minute(at)


def period(text: str, ctx: Context) -> Period:
    """``from … to …``, ``since …`` (until now), a day, or a length of time until now, to the minute. Raises Refusal."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    found = next(_ends(text, ctx), None)
    if found is None:
        raise Refusal(phrase("sitrep-period", typed=Code(text[:80])), _example(ctx))
    start, end = map(to_minute, found)
    if start > end:
        raise Refusal(phrase("sitrep-period-backwards", start=Moment(start, ctx.zone), end=Moment(end, ctx.zone)))
    if start > ctx.now:
        raise Refusal(phrase("sitrep-future", at=Moment(start, ctx.zone)))
    return Period(start, end)


def period_typed(told: Period, ctx: Context) -> str:
    """A period as it is typed into the form."""
    since, until = (ctx.phrases.synonyms(key, ctx.language)[0] for key in ("word-from", "word-to"))
    return f"{since} {dtg.format(told.start)} {until} {dtg.format(told.end)}"


def to_minute(at: datetime) -> datetime:
    """A moment without its seconds, as people tell it."""
    return at.replace(second=0, microsecond=0)


def _ends(text: str, ctx: Context) -> Iterator[tuple[datetime, datetime]]:
    """What a text may mean by its two ends, the first reading that makes sense."""
    since, until, _ = _between(ctx.phrases)
    typed = plain_digits(text).strip()
    begun = since.match(typed)
    first = typed[begun.end() :] if begun else typed
    for parted in until.finditer(first):
        before, behind = first[: parted.start()].strip(), first[parted.end() :].strip()
        if _NUMBER.fullmatch(before):  # "20-21 November"
            before = _NUMBER.sub(before, behind, count=1)
        start, end = read_moment(military(before), ctx), _end(military(behind), ctx)
        if start is not None and end is not None:
            yield start, end
    if length := last_so_long(first, ctx):
        yield ctx.now - length, ctx.now
    elif begun and (start := read_past(first, ctx)) is not None:
        yield start, ctx.now
    elif day := read_day(first, ctx):
        yield day[0], min(day[1], max(ctx.now, day[0]))


def last_so_long(text: str, ctx: Context) -> timedelta | None:
    """A length of time until now: ``24h``, ``the last 24 hours``; None for any other text."""
    _, _, last = _between(ctx.phrases)
    return read_length(last.sub("", text), ctx)


def _end(text: str, ctx: Context) -> datetime | None:
    """When a period ends; one that ends on a day has all of it, as far as it has come."""
    if (day := read_day(text, ctx)) and day[0] <= ctx.now:
        return min(day[1], ctx.now)
    return read_moment(text, ctx)


def _example(ctx: Context) -> Block:
    return line(phrase("usage-example", example=Code(period_typed(Period(ctx.now - _DAY, ctx.now), ctx))))


@lru_cache(maxsize=2)
def _between(phrases: Phrases) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands before the beginning of a period, between its ends, and before its length, in every interface
    language."""

    def either(key: str) -> str:
        words = {word for language in phrases.languages for word in phrases.synonyms(key, language)}
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    since = re.compile(rf"\s*(?:{either('word-from')})\s+", re.IGNORECASE)
    dashes = r"\s+[-–—→]+\s+|\s*[–—→]\s*|(?<=\d)-(?=\d{1,2}(?:\s+[^\W\d]|[:/]))|(?<=[a-z])-(?=\d{6}[a-z])"
    dashes += r"|(?<=^\d{4})-(?=\d{4}$)"
    until = re.compile(rf"\s+(?:{either('word-to')})\s+|{dashes}", re.IGNORECASE)
    return since, until, re.compile(rf"(?<!\w)(?:{either('words-last')})(?!\w)", re.IGNORECASE)
