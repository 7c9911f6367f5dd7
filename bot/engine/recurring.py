"""What recurs, as people say it in any interface language: ``every 2 weeks on Tue and Fri at 18:00``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.core.document import Code, phrase
from bot.core.ports import Phrases
from bot.core.recurrence import Every, Rule, Series
from bot.core.recurrence_text import read_rule
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.countries import working_days
from bot.engine.keywords import keywords
from bot.engine.moment_words import WEEKDAYS, plain_words
from bot.engine.moments import read_moment
from bot.engine.words import fold

_LONGEST = 200  # characters
_MOST_TIMES = 8  # a day
_MOST_INTERVAL = 99
_HOURS = (1, 2, 3, 4, 6, 8, 12)  # so that every day is divided in the same way
_WORKING_DAYS = "workdays"  # which they are, differs from country to country
_WAW = "\N{ARABIC LETTER WAW}"
_EACH = "each"
_MEANINGS = {
    "weekdays": _WORKING_DAYS,
    "daily": f"{_EACH} days",
    "weekly": f"{_EACH} weeks",
    "fortnightly": f"{_EACH} 2 weeks",
    "monthly": f"{_EACH} month",
    "each": _EACH,
    "month": "month",
    "other": "2",
    "two-months": "2 month",
    "first": "#1",
    "second": "#2",
    "third": "#3",
    "fourth": "#4",
    "last": "#-1",
    "filler": " ",
}
"""What is said of recurring, besides when, and the words that it is read by."""

_HALVES = {"moment-am": "am", "moment-pm": "pm"}
"""Of the day: words of theirs ("de la mañana") are among those that say nothing elsewhere."""
_EVERY_SO_MANY = re.compile(rf"{_EACH} (\d{{1,3}}) ?hours")
_DAY_RANGE = re.compile(rf"({'|'.join(WEEKDAYS)}) ?[-–] ?({'|'.join(WEEKDAYS)})")
_DAY = "|".join(WEEKDAYS)
_NTH = re.compile(rf"(#-?\d|[1-5](?:st|nd|rd|th|er|e|eme|º|ª|\.)) ({_DAY})\b")
_NTH_BEHIND = re.compile(rf"\b({_DAY}) (#-?\d)")
_MONTHDAY = re.compile(r"(?<!at )(?<!\S)(\d{1,2})(?:st|nd|rd|th|er|º|o|\.)?(?= |$)(?! ?(?:hours|am|pm|noon)\b)")
_LAST_DAY = re.compile(r"(?:days )?#-1(?: days)?")
_INTERVAL = re.compile(rf"{_EACH} #?(\d{{1,3}}) ?(days|weeks|month)\b")
_LONELY_NTH = re.compile(rf"{_EACH} (#1|#-1) (?={_DAY})")
"""Every first Monday: of a month, although none is spoken of."""
_OTHER_DAY = re.compile(rf"{_EACH} #?(\d) (?={_DAY})")
"""Of weeks, where no month is spoken of: every other Tuesday."""
_UNIT = re.compile(rf"(?:{_EACH} )?(days|weeks|month)\b")
_CLOCK = re.compile(
    r"(?:at )*((?:\d{4}|\d{1,2}(?:[:.]\d\d| ?hours ?(?:\d\d)?)?(?: ?(?:am|pm))?|noon|midnight)(?: ?(?:z|utc|gmt))?)"
    r"(?: |$)"
)
_ZULU = re.compile(r"\d\s?(?:z|utc|gmt)$")
_UNITS = {"days": Every.DAY, "weeks": Every.WEEK, "month": Every.MONTH}
_LAST_OF_MONTH = 31


@dataclass(frozen=True, slots=True)
class Recurring:
    """A rule, and the times of day (none where none was said) in a zone (IANA): the room's, unless said in Zulu."""

    rule: Rule
    times: tuple[time, ...]
    zone: str

    def series(self, start: date) -> Series:
        """It from a day on."""
        return Series(self.rule, start, self.times, self.zone)


def read_recurring(text: str, ctx: Context) -> Recurring | None:
    """When something recurs; None if the text does not say it, or says something else as well.

    Understood are days (``every day``, ``weekdays``, ``every 2 days``), weeks (``Tue, Fri``, ``mon-fri``, ``every other
    week on Tue``), months (``every month on the 1st``, ``the last Friday of every month``), with times of day behind
    them or before them, hours that divide a day (``every 6 hours``), and rules of RFC 5545. Raises Refusal for hours
    that do not divide a day.
    """
    if len(text) > _LONGEST:
        return None
    if "=" in text:
        return _ruled(text, ctx)
    words = _plain(text, ctx)
    if found := _EVERY_SO_MANY.fullmatch(words):
        return _hourly(int(found[1]), ctx)
    rule, rest = _rule(words)
    times = _times(rest, ctx)
    said = words.startswith(_EACH) or (rule and rule.weekdays) or (times and times[0])
    goes_on = words in (_EACH, _plain(" ".join(text.split()[:-1]), ctx))  # it ends with a word such as "for"
    return Recurring(rule, *times) if rule and times and said and not goes_on else None


def begins_recurring(word: str, ctx: Context) -> bool:
    """Whether a word may be the first of those that say when something recurs, other than days and times."""
    keys = ("each", "daily", "weekly", "fortnightly", "monthly", "weekdays")
    firsts = {known.split()[0] for key in keys for known in keywords(f"recurs-{key}", ctx.phrases)}
    return fold(word).replace("’", "'") in firsts or fold(word).startswith(("rrule:", "freq="))


def _ruled(text: str, ctx: Context) -> Recurring | None:
    rule, *clock = text.split(maxsplit=1)
    try:
        read = read_rule(rule)
    except ValueError:
        return None
    times = _times(_plain("".join(clock), ctx), ctx)
    return Recurring(read, *times) if times is not None else None


def _plain(text: str, ctx: Context) -> str:
    """A text in words of ours: digits, English days and units, ``each``, ``#1`` for first and ``#-1`` for last."""
    phrases = ctx.phrases
    pattern, meant = _vocabulary(phrases)
    typed = " ".join(_parted(word, phrases) for word in fold(text).replace("’", "'").split())
    plain = plain_words(pattern.sub(lambda found: meant[found[0]], typed), phrases)
    if _WORKING_DAYS in plain:
        plain = plain.replace(_WORKING_DAYS, " ".join(WEEKDAYS[day] for day in working_days(ctx)))
    return plain


def _parted(word: str, phrases: Phrases) -> str:
    """A word without the Arabic "and" that clings to the name of a day."""
    return word[1:] if word[0] == _WAW and plain_words(word[1:].rstrip(",،"), phrases) in WEEKDAYS else word


@lru_cache(maxsize=2)
def _vocabulary(phrases: Phrases) -> tuple[re.Pattern[str], dict[str, str]]:
    meant: dict[str, str] = {}
    told = {f"recurs-{key}": meaning for key, meaning in _MEANINGS.items()}
    for key, meaning in (told | _HALVES).items():
        for word in keywords(key, phrases):
            meant.setdefault(word, meaning)
    words = "|".join(re.escape(word) for word in sorted(meant, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)"), meant


def _hourly(hours: int, ctx: Context) -> Recurring:
    if hours not in _HOURS:
        raise Refusal(phrase("recurs-hours", hours=Code(", ".join(map(str, _HOURS)))))
    return Recurring(Rule(), tuple(time(hour) for hour in range(0, 24, hours)), ctx.zone)


def _rule(words: str) -> tuple[Rule | None, str]:
    """The rule that some words say, and the other words; None where it is none that there is."""
    interval, every = 1, None
    words = _LONELY_NTH.sub(r"month \1 ", words)
    if "month" not in words.split():
        words = _OTHER_DAY.sub(rf"{_EACH} \1 weeks ", words)
    if found := _INTERVAL.search(words):
        interval, every = int(found[1]), _UNITS[found[2]]
        words = words.replace(found[0], " ", 1)
    monthly = every is Every.MONTH or "month" in words.split()
    monthdays: list[int] = []
    nths: list[tuple[int, int]] = []
    if monthly:
        words, monthdays, nths = _of_month(words)
    words = _DAY_RANGE.sub(_between, words)
    weekdays = sorted({WEEKDAYS.index(word) for word in words.split() if word in WEEKDAYS})
    if every is None and (found := _UNIT.search(words)):
        every = Every.MONTH if monthly else _UNITS[found[1]]
    rest = " ".join(word for word in words.split() if word not in {*WEEKDAYS, *_UNITS, _EACH})
    odd = every is Every.MONTH or (every is Every.DAY and interval > 1)  # "every month on Friday": on which of them?
    if not 1 <= interval <= _MOST_INTERVAL or (weekdays and odd):
        return None, rest
    if weekdays:
        every = Every.WEEK
    if len(weekdays) == len(WEEKDAYS) and interval == 1:
        every, weekdays = Every.DAY, []
    made = Rule(
        every=every or Every.DAY,
        interval=interval,
        weekdays=tuple(weekdays),
        monthdays=tuple(sorted(set(monthdays))),
        nths=tuple(sorted(set(nths))),
    )
    return made, rest


def _of_month(words: str) -> tuple[str, list[int], list[tuple[int, int]]]:
    """The days of a month that are named (its last is -1), those such as its first Monday, and the other words."""
    nths = [(_nth(each), WEEKDAYS.index(day)) for each, day in _NTH.findall(words)]
    words = _NTH.sub(" ", words)
    nths += [(_nth(each), WEEKDAYS.index(day)) for day, each in _NTH_BEHIND.findall(words)]
    words = _NTH_BEHIND.sub(" ", words)
    days = [-1] * len(_LAST_DAY.findall(words))
    words = _LAST_DAY.sub(" ", words)
    words = " ".join("1st" if word == "#1" else word for word in words.split())
    if not nths:
        days += [int(each) for each in _MONTHDAY.findall(words) if 1 <= int(each) <= _LAST_OF_MONTH]
        words = _MONTHDAY.sub(lambda found: " " if 1 <= int(found[1]) <= _LAST_OF_MONTH else found[0], words)
    return " ".join(words.split()), days, nths


def _nth(word: str) -> int:
    return int(word[1:]) if word.startswith("#") else int(word[0])


def _between(found: re.Match[str]) -> str:
    first, last = (WEEKDAYS.index(each) for each in found.groups())
    return " ".join(WEEKDAYS[(first + day) % 7] for day in range((last - first) % 7 + 1))


def _times(rest: str, ctx: Context) -> tuple[tuple[time, ...], str] | None:
    """The times of day that some words say, and their zone; None if they say anything else."""
    if _CLOCK.sub("", rest):
        return None
    clocks = [found[1] for found in _CLOCK.finditer(rest)]
    zulu = {bool(_ZULU.search(each)) for each in clocks} or {False}
    moments = [read_moment(f"at {each}", ctx) for each in clocks]
    if len(zulu) != 1 or None in moments or len(moments) > _MOST_TIMES:
        return None
    zone = "UTC" if zulu == {True} else ctx.zone
    return tuple(sorted({at.astimezone(ZoneInfo(zone)).time() for at in moments if at})), zone
