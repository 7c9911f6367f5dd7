"""When reports are due, by the clock on a wall: pure, and right across changes of the clocks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core import recurrence_text
from bot.core.place import Address
from bot.core.recurrence import Every, Rule, Series

_DAY = timedelta(days=1)
_LATE = timedelta(hours=3)
_WEEK = 7
_SHORTEST_MONTH = 28


@dataclass(frozen=True, slots=True)
class Owing:
    """Who owes reports: a cluster as a whole, or an organisation; one of the two is ""."""

    cluster: str = ""
    organisation: str = ""

    def __str__(self) -> str:
        return self.cluster or self.organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRule:
    """On which days by a ``rule`` without an end, at which ``times`` of day in ``zone`` (IANA), and from whom reports
    are due.

    Where ``owing`` is empty, every organisation of a contact owes one. ``since`` is when the rule was made (UTC), and
    ``room`` where.
    """

    number: int
    rule: Rule
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
        return 24 // count if evenly and self.rule == Rule() else None

    def after(self, at: datetime) -> datetime:
        """The first deadline after a moment; both in UTC."""
        found = self._series.after(at)
        assert found is not None
        return found

    def until(self, at: datetime) -> datetime:
        """The last deadline at a moment or before it; both in UTC. It may be one before the rule was made: who handed
        something in since then owes nothing for the first."""
        found = self._series.until(at)
        assert found is not None
        return found

    def before(self, deadline: datetime) -> datetime:
        """The deadline before one."""
        return self.until(deadline - timedelta(seconds=1))

    def counts_from(self, deadline: datetime) -> datetime:
        """From when on a report counts for the deadline after one (UTC): what comes a little late is of that one."""
        return deadline + min(_LATE, (self.after(deadline) - deadline) / 4)

    @property
    def _series(self) -> Series:
        """The deadlines: of every second week, the first is the one that the rule was made in."""
        made = self.since.astimezone(ZoneInfo(self.zone)).date()
        return Series(self.rule, _earlier(made, self.rule), self.times, self.zone)


def unending(rule: Rule, made: date) -> bool:
    """Whether there is always another day by a rule that was made on a day."""
    return rule.last is None and rule.count is None and next(rule.days(_earlier(made, rule), made), None) is not None


def _earlier(day: date, rule: Rule) -> date:
    """A day so many intervals before one that a deadline lies between."""
    if rule.every is Every.MONTH:
        return day.replace(year=day.year - 2 * rule.interval, day=min(day.day, _SHORTEST_MONTH))
    return day - rule.interval * (_WEEK if rule.every is Every.WEEK else 1) * 2 * _DAY


def write_rule(rule: DueRule) -> str:
    """A rule as JSON."""
    return json.dumps(
        {
            "rule": recurrence_text.write_rule(rule.rule),
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
        rule=recurrence_text.read_rule(kept["rule"]) if "rule" in kept else _on(kept["days"]),
        times=tuple(map(time.fromisoformat, kept["times"])),
        zone=kept["zone"],
        owing=tuple(Owing(*each) for each in kept["owing"]),
        since=datetime.fromisoformat(kept["since"]),
        room=Address(*kept["room"]),
    )


def _on(days: list[int]) -> Rule:
    """What was kept before rules could be anything but days of the week."""
    return Rule() if len(days) == _WEEK else Rule(every=Every.WEEK, weekdays=tuple(days))
