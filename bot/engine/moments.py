"""Points in time and lengths of time as people type them, in every interface language."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.core import dtg
from bot.core.document import Code, Moment, line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.moment_days import DAY, find_day
from bot.engine.moment_words import UNITS, plain_words
from bot.engine.words import plain_digits

_LONGEST = 80
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,6})?)? ?(?:Z|[+-]\d\d:?\d\d)?", re.IGNORECASE)
_MINUTES = r"(?: ?(?::|\.|hours) ?| (?=[0-5][05]))(\d{2})"  # "nine thirty" has nothing between them
_CLOCK = re.compile(rf"((?:at )*)(\d{{1,2}})(?:{_MINUTES}(?: ?hours)?|( ?hours))? ?(am|pm|noon)?")
_ZULU = re.compile(r"(?:at )*(\d{2}):?(\d{2}) ?(?:z|utc|gmt)")
_LETTERED = re.compile(r"(?<!\S)(\d{2}:?\d{2})([A-GIK-Y])(?!\S)")  # 1800H is said of hours
_OFFSET = re.compile(
    r"(?<!\S)(\d{1,2}:\d{2}) ?(?:(?:utc|gmt) ?([+-])|(\+))(0?\d|1[0-4])(?::?([0-5]\d))?(?!\S)", re.IGNORECASE
)
"""A time of day with what its zone is ahead of UTC, or behind it where that is named: "10:00-12:00" is a meeting."""
_COMPACT = re.compile(r"((?:at )*)(\d{2})(\d{2})( ?hours)?")
_AT_AGAIN = re.compile(r"at (?=at\b)")
_HALF_FIRST = re.compile(r"(am|pm) ((?:at )*\d.*)")
_AT_BEHIND = re.compile(r"(\d{1,2}) at")
"""What "o'clock" leaves of a time."""
_HOURS_Z = re.compile(r"(?<![\d:])(\d{1,2})(?: ?[hH] ?| ?[:.] ?(?=\d\d))(\d{2})? ?(?:[zZ]|UTC|GMT)(?!\w| ?[+-]\d)")
"""8h00 Z, 8:00 UTC"""
_LOCAL_ZONE = re.compile(r".*\d:\d{2} ?j|(?:[01]\d|2[0-3])[0-5]\d ?j", re.IGNORECASE | re.DOTALL)
_LENGTH = re.compile(rf"(?!\d{{4}} ?hours)(\d{{1,4}}) ?({'|'.join(UNITS)}) ?")
"""Of hours there are fewer than a thousand: "1800 hours" is a time of day."""
_HOURS_MINUTES = re.compile(r"(\d{1,2})hours([0-5]\d)")
_NOON = 12
_HALF = timedelta(hours=_NOON)
_PARTS_OF_DAY = {
    "noon": _HALF,
    "close": timedelta(hours=17),
    "midnight": DAY,
    "day-end": DAY - timedelta(minutes=1),
}
"""When they are; the close of business is when offices close at the latest in most places (derived)."""
_HALVES = {"am": timedelta(hours=9), "pm": timedelta(hours=18), "night": DAY - timedelta(minutes=1)}
"""When a day's morning, its afternoon or evening, and its night are meant to be."""
_EXAMPLES = "18:00 · 8h · 3d · 2026-11-25 18:00 · 251800Z NOV 26"


def read_deadline(text: str, ctx: Context) -> datetime:
    """A moment to come, in UTC; a day alone means its last minute.

    Understood are ISO 8601 dates and times, date-time groups, times of day (also in the zone of a letter: ``18:30Z``),
    lengths of time from now (``8h``, ``in 3 days``), today, tomorrow, days of the week and of a month (``25 November``,
    ``the 25th``), the end of a day, its close of business (17:00), its morning (9:00) and its afternoon or evening
    (18:00), in the room's zone. A time of day that has passed is tomorrow's. Of a local time that comes twice when
    clocks go back, the first that is to come is meant; one that is left out when they go forward counts from before
    (RFC 5545, section 3.3.5). Raises Refusal.
    """
    at = _read(text, ctx, ahead=True)
    if at is None:
        raise no_moment(text)
    if at <= ctx.now:
        raise Refusal(phrase("refusal-moment-past", moment=Moment(at, ctx.zone)))
    return at


def read_moment(text: str, ctx: Context) -> datetime | None:
    """A moment, past or to come, in UTC; None if the text says none. A day alone means its beginning.

    All is understood that a deadline may be, and ``yesterday`` and ``2 hours ago``. A time of day is today's. Raises
    Refusal for the time zone J.
    """
    return _read(text, ctx, ahead=False)


def read_day(text: str, ctx: Context) -> tuple[datetime, datetime] | None:
    """A day that is said without any time, from its beginning to that of the next, in UTC; None for any other text."""
    if len(text) > _LONGEST:
        return None
    try:
        day, rest = find_day(plain_words(text, ctx.phrases).split(), ctx.now.astimezone(ZoneInfo(ctx.zone)).date())
    except ValueError:
        return None
    if rest or not day.named:
        return None
    start, end = (_placed(datetime.combine(on, time()), ZoneInfo(ctx.zone), ctx.now) for on in (day.on, day.on + DAY))
    return start, end


def read_length(text: str, ctx: Context) -> timedelta | None:
    """A length of time: ``90m``, ``8h``, ``1h30``, ``2 days 12 hours``; None if the text says none."""
    if len(text) > _LONGEST:
        return None
    typed = plain_words(text, ctx.phrases)
    if found := _HOURS_MINUTES.fullmatch(typed):
        return timedelta(hours=int(found[1]), minutes=int(found[2]))
    return _length(typed)


def no_moment(text: str) -> Refusal:
    """What to say of a text that says no moment."""
    typed = Code(text.strip()[:_LONGEST])
    return Refusal(phrase("refusal-moment", typed=typed), line(phrase("refusal-known", known=Code(_EXAMPLES))))


def _read(text: str, ctx: Context, *, ahead: bool) -> datetime | None:
    if len(text) > _LONGEST:
        return None
    digits = plain_digits(text).strip()
    if _LOCAL_ZONE.fullmatch(digits):
        raise _local_zone(text)
    try:
        if found := dtg.parse(digits, ctx.now):
            return found
        zone, digits = _zoned(_without_own_zone(digits, ctx))
        typed = plain_words(digits, ctx.phrases)
        return _iso(typed, ctx) or _from_now(typed, ctx) or _spoken(typed, ctx, zone, ahead=ahead)
    except dtg.LocalZone:
        raise _local_zone(text) from None
    except (ValueError, OverflowError):
        return None


def _without_own_zone(typed: str, ctx: Context) -> str:
    """A text without the letters that the room's own zone has behind a time, as our own answers write it (18:00 EAT),
    or the word for it."""
    own = _own_zone(ctx.phrases, ctx.zone, ctx.now.year)
    return own.sub("", typed)


@lru_cache(maxsize=100)
def _own_zone(phrases: Phrases, zone: str, year: int) -> re.Pattern[str]:
    halves = (datetime(year, month, 1, tzinfo=ZoneInfo(zone)).tzname() or "" for month in (1, 7))
    local = {word for language in phrases.languages for word in phrases.synonyms("moment-local", language)}
    known = sorted(local | {name for name in halves if name.isalpha()}, key=len, reverse=True)
    return re.compile(rf"(?<=\w) ?(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)


def _zoned(typed: str) -> tuple[tzinfo, str]:
    """The zone of a time of day, said by a letter or by how far it is from UTC, and the text with a Z in its place."""
    typed = _HOURS_Z.sub(lambda found: f"{found[1]:0>2}:{found[2] or '00'}Z", typed)
    if lettered := _LETTERED.search(typed):
        return dtg.zone(lettered[2]), _LETTERED.sub(r"\1Z", typed)
    if not _ISO.fullmatch(typed) and (offset := _OFFSET.search(typed)):
        ahead = timedelta(hours=int(offset[4]), minutes=int(offset[5] or 0))
        sign = -1 if offset[2] == "-" else 1
        return timezone(sign * ahead), f"{typed[: offset.start()]}{offset[1]:0>5}Z{typed[offset.end() :]}"
    return UTC, typed


def _local_zone(text: str) -> Refusal:
    return Refusal(phrase("refusal-moment-local", typed=Code(text.strip())))


def _iso(typed: str, ctx: Context) -> datetime | None:
    """A date with a time (ISO 8601), in the room's zone unless it has an offset of its own."""
    if not _ISO.fullmatch(typed):
        return None
    at = datetime.fromisoformat(typed.upper().replace(" Z", "Z").replace(" +", "+"))
    return at.astimezone(UTC) if at.tzinfo else _placed(at, ZoneInfo(ctx.zone), ctx.now)


def _from_now(typed: str, ctx: Context) -> datetime | None:
    if typed == "now":
        return ctx.now
    words = typed.split()
    length = _length(" ".join(word for word in words if word != "ago"))
    if length is None:
        return None
    return ctx.now - length if "ago" in words else ctx.now + length


def _length(typed: str) -> timedelta | None:
    if not re.fullmatch(f"(?:{_LENGTH.pattern})+", typed):
        return None
    return sum((timedelta(**{unit: int(count)}) for count, unit in _LENGTH.findall(typed)), timedelta())


def _spoken(typed: str, ctx: Context, zulu_means: tzinfo, *, ahead: bool) -> datetime | None:
    """A day, a time of day, or both; ``zulu_means`` is the zone that "Z" behind a time stands for. Raises ValueError
    for a day or time that there is not."""
    words = [word for word in typed.split() if word != "ago"]
    places = ((at, at + count) for at in range(len(words)) for count in (1, 2))
    zulu = any(_ZULU.fullmatch(" ".join(words[begin:end])) for begin, end in places)
    zone = zulu_means if zulu else ZoneInfo(ctx.zone)
    day, rest = find_day(words, ctx.now.astimezone(zone).date())
    rest = _AT_AGAIN.sub("", rest)  # "until friday at noon" says it twice
    rest = "" if rest == "at" else rest
    clock = _zulu(rest) if zulu else _evening(rest) or _clock(rest, bare=day.named)
    if clock is None and (rest or not day.named):
        return None
    if clock is None:
        clock = DAY - timedelta(minutes=1) if ahead else timedelta()
    at = _placed(datetime.combine(day.on, time()) + clock, zone, ctx.now)
    if ahead and at <= ctx.now:
        at = _placed(datetime.combine(day.again, time()) + clock, zone, ctx.now)
    return at


def _clock(typed: str, *, bare: bool) -> timedelta | None:
    """A time of day as what has passed of it: ``18:00``, ``18h30``, ``9pm``, ``noon``, ``at 1830``.

    A number alone is one only where it is said to be, by a word before it or (``bare``) by the day. Raises ValueError
    for a time that there is not.
    """
    typed = _AT_BEHIND.sub(r"at \1", _HALF_FIRST.sub(r"\2 \1", typed))  # "evening at 8", "9 o'clock"
    known = _PARTS_OF_DAY | (_HALVES if bare else {})
    if (part := known.get(typed.removeprefix("at "))) is not None:
        return part
    if (compact := _COMPACT.fullmatch(typed)) and (compact[1] or compact[4] or bare):
        return _passed(time(int(compact[2]), int(compact[3])))
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    at, hour, minute, half = found[1], int(found[2]), int(found[3] or 0), found[5]
    if half and not (half == "pm" and hour > _NOON and found[3]):  # "18:00 in the evening" says it twice
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (0 if half == "am" else _NOON)
    elif not (found[3] or found[4] or at or bare):
        return None
    return _passed(time(hour, minute))


def _evening(typed: str) -> timedelta | None:
    """A time of day with a word that says that it is late: "tonight at 8"."""
    others = typed.replace("day-end", "").strip()
    clock = _clock(others, bare=True) if others and others != typed else None
    return clock + _HALF if clock is not None and clock < _HALF else clock


def _zulu(typed: str) -> timedelta | None:
    found = _ZULU.fullmatch(typed)
    return _passed(time(int(found[1]), int(found[2]))) if found else None


def _passed(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)


def _placed(local: datetime, zone: tzinfo, now: datetime) -> datetime:
    """A local time in UTC: of two that there are when clocks go back, the first one to come, or else the first."""
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return second if first <= now < second else first
