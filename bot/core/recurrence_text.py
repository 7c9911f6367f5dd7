"""Rules of what recurs as text (RFC 5545, section 3.3.10): ``FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR``."""

from __future__ import annotations

import re
from datetime import date, datetime

from bot.core.recurrence import Every, Rule

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY = re.compile(rf"([+-]?[1-5])?({'|'.join(_DAYS)})")
_MOST = 999  # of an interval or a count
_LONGEST_MONTH = 31
_LONGEST = 200  # characters


def write_rule(rule: Rule) -> str:
    """A rule as text, without the name of its property."""
    by_day = [_DAYS[day] for day in rule.weekdays] + [f"{nth}{_DAYS[day]}" for nth, day in rule.nths]
    parts = {
        "FREQ": str(rule.every),
        "INTERVAL": str(rule.interval) if rule.interval > 1 else "",
        "BYDAY": ",".join(by_day),
        "BYMONTHDAY": ",".join(map(str, rule.monthdays)),
        "UNTIL": f"{rule.last:%Y%m%d}" if rule.last else "",
        "COUNT": str(rule.count or ""),
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def read_rule(text: str) -> Rule:
    """A rule from text, with or without ``RRULE:`` before it. Of UNTIL the date counts.

    Raises ValueError for what is no rule, and for parts that are not kept here: hours, weeks and days of a year,
    positions in a set.
    """
    if len(text) > _LONGEST:
        raise ValueError(text)
    given = text.strip().upper().removeprefix("RRULE:").rstrip(";").split(";")
    parts = dict(part.split("=", 1) for part in given)  # one without "=" raises ValueError
    if len(parts) < len(given) or {"UNTIL", "COUNT"} <= parts.keys():
        raise ValueError(text)
    every, interval = Every(parts.pop("FREQ", "")), _number(parts.pop("INTERVAL", "1"))
    if parts.pop("WKST", "MO") != "MO" and interval > 1:
        raise ValueError(text)
    weekdays, nths = _by_day(parts.pop("BYDAY", ""))
    monthdays = _by_monthday(parts.pop("BYMONTHDAY", ""))
    last = parts.pop("UNTIL", "")
    count = parts.pop("COUNT", "")
    if parts or not _fit(every, weekdays, nths, monthdays):
        raise ValueError(text)
    if every is Every.DAY and weekdays:
        if interval > 1:
            raise ValueError(text)
        every = Every.WEEK
    return Rule(
        every=every,
        interval=interval,
        weekdays=weekdays,
        monthdays=monthdays,
        nths=nths,
        last=_date(last) if last else None,
        count=_number(count) if count else None,
    )


def _fit(
    every: Every, weekdays: tuple[int, ...], nths: tuple[tuple[int, int], ...], monthdays: tuple[int, ...]
) -> bool:
    """Whether the days are of the kind that a rule of this frequency may have."""
    if every is Every.MONTH:
        return not weekdays and not (nths and monthdays)
    return not nths and not monthdays


def _by_day(text: str) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    found = [_BYDAY.fullmatch(each) for each in text.split(",")] if text else []
    if None in found:
        raise ValueError(text)
    days = [(int(each[1] or 0), _DAYS.index(each[2])) for each in found if each]
    return tuple(sorted({day for nth, day in days if not nth})), tuple(sorted({each for each in days if each[0]}))


def _by_monthday(text: str) -> tuple[int, ...]:
    days = {int(each) for each in text.split(",")} if text else set()
    if any(not (1 <= day <= _LONGEST_MONTH or day == -1) for day in days):
        raise ValueError(text)
    return tuple(sorted(days))


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST:
        raise ValueError(text)
    return int(text)


def _date(text: str) -> date:
    return datetime.strptime(text[:8], "%Y%m%d").date()  # noqa: DTZ007 -- a local date
