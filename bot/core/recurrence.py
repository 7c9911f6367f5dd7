"""What recurs: rules as RFC 5545 has them, and the moments that they make by the clock on a wall."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_END = 12 * (MAXYEAR + 1)  # months


class Every(StrEnum):
    """How often something recurs, before its interval."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """On which days something recurs: every so many days, weeks (from Monday on) or months.

    ``weekdays`` (0 is Monday) are those of a week; ``monthdays`` those of a month, -1 its last; ``nths`` are days such
    as the first Monday, (1, 0), and the last Friday, (-1, 4), of a month. Where none is given, it is the day that it
    begins on. It ends after its ``last`` day, or after it was there ``count`` times.
    """

    every: Every = Every.DAY
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    monthdays: tuple[int, ...] = ()
    nths: tuple[tuple[int, int], ...] = ()
    last: date | None = None
    count: int | None = None

    def days(self, start: date, begin: date) -> Iterator[date]:
        """The days on which it recurs, of those from ``begin`` on, if it began on ``start``. A start that the rule does
        not name is none of them. It goes on for as long as there are dates."""
        if self.count is not None:
            yield from (each for each in islice(self._from(start, start), self.count) if each >= begin)
        else:
            yield from self._from(start, max(start, begin))

    def first(self, begin: date) -> date | None:
        """The first day from ``begin`` on that it names, for it to begin on: its interval counts from there."""
        return next(replace(self, interval=1, count=None).days(begin, begin), None)

    def _from(self, start: date, begin: date) -> Iterator[date]:
        for day in self._unending(start, begin):
            if self.last is not None and day > self.last:
                return
            yield day

    def _unending(self, start: date, begin: date) -> Iterator[date]:
        each = {Every.DAY: self._daily, Every.WEEK: self._weekly, Every.MONTH: self._monthly}[self.every]
        try:
            yield from (day for day in each(start, begin) if day >= begin)
        except OverflowError:  # the year 9999 is over
            return

    def _daily(self, start: date, begin: date) -> Iterator[date]:
        day = start + -(-(begin - start).days // self.interval) * self.interval * _DAY
        while True:
            yield day
            day += self.interval * _DAY

    def _weekly(self, start: date, begin: date) -> Iterator[date]:
        monday = start - start.weekday() * _DAY
        week = (begin - monday).days // (7 * self.interval) * self.interval
        while True:
            for weekday in self.weekdays or (start.weekday(),):
                yield monday + (7 * week + weekday) * _DAY
            week += self.interval

    def _monthly(self, start: date, begin: date) -> Iterator[date]:
        first = 12 * start.year + start.month - 1
        month = first + (12 * begin.year + begin.month - 1 - first) // self.interval * self.interval
        while month < _END:
            year, index = divmod(month, 12)
            yield from self._of_month(year, index + 1, start.day)
            month += self.interval

    def _of_month(self, year: int, month: int, default: int) -> list[date]:
        first, length = monthrange(year, month)
        named = self.monthdays or (() if self.nths else (default,))
        numbers = {length + 1 + day if day < 0 else day for day in named}
        for nth, weekday in self.nths:
            of_weekday = range(1 + (weekday - first) % 7, length + 1, 7)
            if abs(nth) <= len(of_weekday):
                numbers.add(of_weekday[nth - 1 if nth > 0 else nth])
        return [date(year, month, day) for day in sorted(numbers) if 1 <= day <= length]


@dataclass(frozen=True, slots=True)
class Series:
    """A rule with the day that it begins on, and the times of day at which it recurs in a zone (IANA).

    Times are by the clock on a wall there, whatever it is put to. Of one that comes twice the first is meant; one that
    is left out when clocks go forward counts from before (RFC 5545, section 3.3.5).
    """

    rule: Rule
    start: date
    times: tuple[time, ...]
    zone: str

    def local(self, begin: date) -> Iterator[datetime]:
        """The local times (without a zone) that it recurs at, from a day on."""
        for day in self.rule.days(self.start, begin):
            yield from (datetime.combine(day, each) for each in self.times)

    def after(self, at: datetime) -> datetime | None:
        """The first moment after one; both in UTC. None when it is over."""
        begin = at.astimezone(ZoneInfo(self.zone)).date() - _DAY
        coming = (placed(each, self.zone) for each in self.local(begin))
        return next((each for each in coming if each > at), None)

    def until(self, at: datetime) -> datetime | None:
        """The last moment that is not after one; both in UTC. None if it had not begun."""
        today = at.astimezone(ZoneInfo(self.zone)).date()
        back = 2
        while True:
            begin = max(self.start, today - back * _DAY)
            past = []
            for each in self.local(begin):
                if each.date() > today + _DAY:
                    break
                past.append(placed(each, self.zone))
            if known := [each for each in past if each <= at]:
                return max(known)
            if begin == self.start:
                return None
            back *= 8

    def between(self, begin: datetime, end: datetime) -> list[datetime]:
        """The moments from ``begin`` on and before ``end``; all in UTC."""
        found = []
        last = end.astimezone(ZoneInfo(self.zone)).date() + _DAY
        for each in self.local(begin.astimezone(ZoneInfo(self.zone)).date() - _DAY):
            if each.date() > last:
                break
            found.append(placed(each, self.zone))
        return sorted({each for each in found if begin <= each < end})


def placed(local: datetime, zone: str) -> datetime:
    """A local time (without a zone) in UTC, as Series has it."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
