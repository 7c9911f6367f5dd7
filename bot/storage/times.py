"""Moments as facets, so that what lies before or after one, and what comes first, is found among sets of records.

A moment falls into a bucket of 68 minutes, 64 of those make one of three days, and 64 of these one of half a year. What
lies after a moment is in the later buckets of each level, but for what shares its smallest one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.storage.sets import RecordSets, Span

_WIDTH = 6  # bits from one level to the next
_LEVELS = (24, 18, 12)  # powers of two, in seconds
_LARGEST, _SMALLEST = _LEVELS[0], _LEVELS[-1]
_SIBLINGS = (1 << _WIDTH) - 1
_ENDLESS = 10**12 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)  # what was before counts as having been then
_CROWD = 32  # more than that are read from the database in order


@dataclass(frozen=True, slots=True)
class Bucket:
    """A stretch of time, without its end."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class First:
    """The first records of a set. All of ``sure`` are worth looking at; so are those of ``crowd``, but they are many,
    all in one bucket."""

    sure: int
    crowd: int = 0
    bucket: Bucket | None = None


class Times:
    """The moments of one name (``due``) that records of a kind have."""

    def __init__(self, sets: RecordSets, name: str) -> None:
        self._sets = sets
        self._name = name

    def after(self, moment: datetime) -> int:
        """The records whose moment is in a later bucket than this one."""
        own = {level: _seconds(moment) >> level for level in _LEVELS}
        return self._sets.across([self._span(level, at + 1, _last_sibling(level, at)) for level, at in own.items()])

    def before(self, moment: datetime) -> int:
        """The records whose moment is in an earlier bucket than this one."""
        own = {level: _seconds(moment) >> level for level in _LEVELS}
        return self._sets.across([self._span(level, _first_sibling(level, at), at - 1) for level, at in own.items()])

    def first(self, among: int, limit: int, *, latest: bool, few: int) -> First:
        """Where the first ``limit`` records of a set are (the last ones, if ``latest``). Those without such a moment
        come after all that have one. ``few`` are not looked at more closely."""
        sure, found, span = 0, 0, (0, _ENDLESS)
        for level in _LEVELS:
            if among.bit_count() <= few:
                return First(sure | among)
            for facet, bits in self._sets.within(self._span(level, *span), backwards=latest):
                inside = among & bits
                if found + inside.bit_count() >= limit:
                    at = int(facet.rpartition(":")[2])
                    break
                sure |= inside
                found += inside.bit_count()
            else:
                return First(sure)
            among, span = inside, (at << _WIDTH, at << _WIDTH | _SIBLINGS)
        return First(sure, among, _bucket(at)) if among.bit_count() > _CROWD else First(sure | among)

    def _span(self, level: int, first: int, last: int) -> Span:
        return _facet(self._name, level, first), _facet(self._name, level, last)


def bucket(moment: datetime) -> Bucket:
    """The smallest bucket, which a moment falls into."""
    return _bucket(_seconds(moment) >> _SMALLEST)


def facets(name: str, moment: datetime | None) -> set[str]:
    """What a record is listed by for the sake of its moment of that name; nothing if it has none."""
    return {_facet(name, level, _seconds(moment) >> level) for level in _LEVELS} if moment else set()


def _seconds(moment: datetime) -> int:
    return max(0, int((moment - _EPOCH).total_seconds()))


def _bucket(number: int) -> Bucket:
    start = _EPOCH + timedelta(seconds=number << _SMALLEST)
    return Bucket(start, start + timedelta(seconds=1 << _SMALLEST))


def _first_sibling(level: int, at: int) -> int:
    return 0 if level == _LARGEST else at & ~_SIBLINGS


def _last_sibling(level: int, at: int) -> int:
    return _ENDLESS if level == _LARGEST else at | _SIBLINGS


def _facet(name: str, level: int, bucket: int) -> str:
    return f"{name}/{level}:{bucket:012d}"  # ordered as the buckets are; one before all of them has a minus
