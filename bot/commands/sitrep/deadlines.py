"""When reports are due, by the clock on a wall: pure, and right across changes of the clocks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.place import Address

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
_DAY = timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Owing:
    """Who owes reports: a cluster as a whole, or an organisation; one of the two is ""."""

    cluster: str = ""
    organisation: str = ""

    def __str__(self) -> str:
        return self.cluster or self.organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRule:
    """On which ``days`` (0 is Monday), at which ``times`` of day in ``zone`` (IANA), and from whom reports are due.

    Where ``owing`` is empty, every organisation of a contact owes one. ``since`` is when the rule was made (UTC), and
    ``room`` where.
    """

    number: int
    days: tuple[int, ...]
    times: tuple[time, ...]
    zone: str
    owing: tuple[Owing, ...]
    since: datetime
    room: Address

    @property
    def subject(self) -> str:
        """What its reminders go by. A later rule of the same number has another."""
        return f"due-{self.number}-{self.since:%Y%m%dT%H%M%S}"

    @property
    def hours(self) -> int | None:
        """How many hours lie between deadlines, if they are due every so many from midnight on."""
        count = len(self.times)
        evenly = count > 1 and self.times == tuple(time(hour) for hour in range(0, 24, 24 // count))
        return 24 // count if evenly else None

    def after(self, at: datetime) -> datetime:
        """The first deadline after a moment; both in UTC."""
        return min(each for each in self._around(at) if each > at)

    def until(self, at: datetime) -> datetime:
        """The last deadline at a moment or before it; both in UTC."""
        return max(each for each in self._around(at) if each <= at)

    def before(self, deadline: datetime) -> datetime:
        """The deadline before one."""
        return self.until(deadline - timedelta(seconds=1))

    def _around(self, at: datetime) -> Iterator[datetime]:
        today = at.astimezone(ZoneInfo(self.zone)).date()
        for distance in range(-_WEEK - 1, _WEEK + 2):
            day = today + distance * _DAY
            if day.weekday() in self.days:
                yield from (self._placed(day, clock) for clock in self.times)

    def _placed(self, day: date, clock: time) -> datetime:
        """A local time in UTC. Of one that comes twice the first is meant; one that is left out when clocks go forward
        counts from before (RFC 5545, section 3.3.5)."""
        return datetime.combine(day, clock, ZoneInfo(self.zone)).astimezone(UTC)


def write_rule(rule: DueRule) -> str:
    """A rule as JSON."""
    return json.dumps(
        {
            "days": rule.days,
            "times": [f"{each:%H:%M}" for each in rule.times],
            "zone": rule.zone,
            "owing": [[each.cluster, each.organisation] for each in rule.owing],
            "since": rule.since.isoformat(),
            "room": [rule.room.platform, rule.room.chat, rule.room.topic],
        }
    )


def read_rule(number: int, body: str) -> DueRule:
    """A rule from its JSON."""
    kept = json.loads(body)
    return DueRule(
        number=number,
        days=tuple(kept["days"]),
        times=tuple(map(time.fromisoformat, kept["times"])),
        zone=kept["zone"],
        owing=tuple(Owing(*each) for each in kept["owing"]),
        since=datetime.fromisoformat(kept["since"]),
        room=Address(*kept["room"]),
    )
