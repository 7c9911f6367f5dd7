"""Digests that somebody gets at their times: what is kept of each, and when the next one is due."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from bot.core.place import Account, Address, Operation
from bot.core.recurrence import Rule, Series
from bot.core.recurrence_text import read_rule, write_rule
from bot.core.stores import Unit

JOB = "digest"
_KIND = "digest"
_OCCURRENCE = "%Y-%m-%dT%H:%MZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A digest that goes to an ``account`` privately or, where that is None, into the ``room`` that it was asked in.

    ``rule`` and ``times`` of day say when, by the clocks of ``zone`` (IANA) from the day ``start`` on. ``person`` asked
    for it, ``since`` (UTC); of no ``sections`` or ``clusters``, all are meant. ``told`` is until when (UTC) it told.
    """

    number: int
    rule: Rule
    times: tuple[time, ...]
    zone: str
    start: date
    person: int
    account: Account | None
    room: Address
    sections: tuple[str, ...]
    clusters: tuple[str, ...]
    since: datetime
    told: datetime

    @property
    def subject(self) -> str:
        """What its firings go by. A later one of the same number has another."""
        return f"digest-{self.number}-{self.since:%Y%m%dT%H%M%S}"

    def after(self, at: datetime) -> datetime | None:
        """When it is next due after a moment (both UTC); None when it is over."""
        return Series(self.rule, self.start, self.times, self.zone).after(at)


def subscriptions(unit: Unit, within: Operation) -> list[Subscription]:
    """All of an operation, by number."""
    kept = unit.standing.all(within, _KIND)
    return sorted((_read(int(name), body) for name, body in kept.items()), key=lambda each: each.number)


def find(unit: Unit, within: Operation, subject: str) -> Subscription | None:
    """The one that firings go by, unless it was stopped."""
    body = unit.standing.get(within, _KIND, subject.split("-")[1])
    found = _read(int(subject.split("-")[1]), body) if body is not None else None
    return found if found is not None and found.subject == subject else None


def keep(unit: Unit, within: Operation, kept: Subscription) -> None:
    """Put one in the place of the one of that number."""
    unit.standing.put(within, _KIND, str(kept.number), _write(kept))


def drop(unit: Unit, within: Operation, dropped: Subscription) -> None:
    """Take one back, with what is planned of it."""
    unit.standing.drop(within, _KIND, str(dropped.number))
    unit.firings.drop(within, dropped.subject)


def plan(unit: Unit, within: Operation, kept: Subscription, after: datetime) -> datetime | None:
    """Plan the first one after a moment; returns when that is (both UTC), None when it is over."""
    at = kept.after(after)
    if at is not None:
        unit.firings.plan(within, JOB, kept.subject, at.strftime(_OCCURRENCE), at)
    return at


def due_at(occurrence: str) -> datetime:
    """When (UTC) an occurrence was to be told."""
    return datetime.strptime(occurrence.split(maxsplit=1)[0], _OCCURRENCE).replace(tzinfo=UTC)


def told(kept: Subscription, until: datetime) -> Subscription:
    """One that has told of all until a moment (UTC)."""
    return replace(kept, told=until)


def _write(kept: Subscription) -> str:
    return json.dumps(
        {
            "rule": write_rule(kept.rule),
            "times": [f"{each:%H:%M}" for each in kept.times],
            "zone": kept.zone,
            "start": kept.start.isoformat(),
            "person": kept.person,
            "account": [kept.account.platform, kept.account.id] if kept.account else None,
            "room": [kept.room.platform, kept.room.chat, kept.room.topic],
            "sections": kept.sections,
            "clusters": kept.clusters,
            "since": kept.since.isoformat(),
            "told": kept.told.isoformat(),
        }
    )


def _read(number: int, body: str) -> Subscription:
    kept = json.loads(body)
    return Subscription(
        number=number,
        rule=read_rule(kept["rule"]),
        times=tuple(map(time.fromisoformat, kept["times"])),
        zone=kept["zone"],
        start=date.fromisoformat(kept["start"]),
        person=kept["person"],
        account=Account(*kept["account"]) if kept["account"] else None,
        room=Address(*kept["room"]),
        sections=tuple(kept["sections"]),
        clusters=tuple(kept["clusters"]),
        since=datetime.fromisoformat(kept["since"]),
        told=datetime.fromisoformat(kept["told"]),
    )
