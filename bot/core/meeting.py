"""Meetings: when they are held, as often as they recur, and who comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.core.people import Role
from bot.core.record import Author, Facets, Kind, Record
from bot.core.recurrence import Rule, Series, placed
from bot.core.session import AgendaItem, Session
from bot.core.task import Assignee

_DAY = timedelta(days=1)


class MeetingState(StrEnum):
    """Proposed while it is voted on when it is held; planned until the last of its occurrences is over."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Coming(StrEnum):
    """What somebody says of whether they come."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a meeting is held. ``key`` is the local time it was planned at first, as ISO 8601 has it, and
    tells it from the others whenever it is held; ``at`` is UTC."""

    key: str
    at: datetime
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an occurrence: moved to a moment (UTC), or cancelled."""

    key: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether somebody comes to an occurrence."""

    key: str
    by: Author
    says: Coming


@dataclass(frozen=True, slots=True)
class Ballot:
    """Which of the times that are proposed (their places, from 0) suit somebody."""

    by: Author
    choices: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A meeting that begins on the day ``start`` at the time ``clock`` on the wall in ``zone`` (IANA), and again by a
    ``rule``, if it has one; each time it lasts for ``length``.

    Where nobody is ``invited``, and no holders of ``roles`` are, everybody is. ``languages`` (BCP 47) are those that
    are interpreted; ``sequence`` is raised with everything that calendars must know of, and ``calendar`` is the file
    (by its SHA-256) that tells them. While it is proposed, ``slots`` (UTC) are the times that are voted on until it
    ``closes``, by hand if that is None. ``agenda`` is that of the next occurrence; ``session`` is the one that is held
    now, ``last`` the one held before.
    """

    kind: ClassVar[Kind] = Kind.MEETING

    state: MeetingState = MeetingState.PLANNED
    start: date
    clock: time
    zone: str
    length: timedelta
    rule: Rule | None = None
    where: str = ""
    invited: tuple[Assignee, ...] = ()
    roles: tuple[Role, ...] = ()
    languages: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    answers: tuple[Answer, ...] = ()
    sequence: int = 0
    calendar: str = ""
    slots: tuple[datetime, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    closes: datetime | None = None
    agenda: tuple[AgendaItem, ...] = ()
    session: Session | None = None
    last: Session | None = None

    @property
    def facets(self) -> Facets:
        """What it is listed by."""
        return Facets(
            open=self.state in (MeetingState.PROPOSED, MeetingState.PLANNED),
            organisations=tuple(filter(None, (each.organisation for each in self.invited))),
            people=tuple(filter(None, (self.author.person, *(each.person for each in self.invited)))),
            area=self.where,
        )

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by."""
        return (
            (self.title, 8),
            (self.where, 5),
            *((f"{each.name} {each.organisation}", 3) for each in self.invited),
        )

    @property
    def for_everybody(self) -> bool:
        """Whether nobody is invited more than others."""
        return not self.invited and not self.roles

    def planned(self, begin: datetime) -> Iterator[Occurrence]:
        """Its occurrences that end after a moment (UTC), those that were not moved in order; cancelled ones, and one
        that was ended, are left out."""
        changed = {each.key: each for each in self.changes}
        if self.state is MeetingState.PROPOSED:
            return
        for local in self._local(begin):
            key = local.isoformat(timespec="minutes")
            if key not in changed and not self._held(key) and (at := placed(local, self.zone)) + self.length > begin:
                yield Occurrence(key, at)

    def between(self, begin: datetime, end: datetime) -> list[Occurrence]:
        """Its occurrences that are not over at ``begin`` and begin before ``end`` (UTC), in order."""
        found = [each for each in self._moved() if begin < each.at + self.length and each.at < end]
        for each in self.planned(begin):
            if each.at >= end:
                break
            found.append(each)
        return sorted(found, key=lambda each: each.at)

    def next(self, now: datetime) -> Occurrence | None:
        """The first of its occurrences that is not over at a moment (UTC)."""
        moved = [each for each in self._moved() if now < each.at + self.length]
        planned = next(self.planned(now), None)
        return min([*moved, *([planned] if planned else [])], key=lambda each: each.at, default=None)

    def find(self, key: str) -> Occurrence | None:
        """The occurrence that a key stands for, unless it was cancelled or there is none."""
        local = datetime.fromisoformat(key)
        begin = placed(local, self.zone) - self.length
        known = [*self._moved(), *self.between(begin, begin + 2 * self.length + _DAY)]
        return next((each for each in known if each.key == key), None)

    def changed_to(self, change: Change) -> Meeting:
        """It with one of its occurrences moved or cancelled."""
        others = tuple(each for each in self.changes if each.key != change.key)
        return replace(self, changes=(*others, change))

    def voted(self, ballot: Ballot) -> Meeting:
        """It with somebody's vote in place of the one that they cast before; without choices it is taken back."""
        others = tuple(each for each in self.ballots if each.by.person != ballot.by.person)
        return replace(self, ballots=(*others, ballot) if ballot.choices else others)

    def tally(self) -> list[list[Author]]:
        """Whom each of the times that are proposed suits."""
        return [[each.by for each in self.ballots if place in each.choices] for place in range(len(self.slots))]

    def favourite(self) -> int | None:
        """The place of the time that suits most, of several the earliest; None before anybody has voted."""
        votes = [len(each) for each in self.tally()]
        if not any(votes):
            return None
        return min(range(len(votes)), key=lambda place: (-votes[place], self.slots[place]))

    def held_at(self, at: datetime) -> Meeting:
        """It, planned for a moment (UTC) that was voted for."""
        local = at.astimezone(ZoneInfo(self.zone))
        first = (self.rule.first(local.date()) if self.rule else None) or local.date()
        return replace(self, state=MeetingState.PLANNED, start=first, clock=local.time(), closes=None)

    def answers_to(self, key: str) -> dict[Coming, list[Author]]:
        """Who comes to an occurrence, who does not, and who does not know yet."""
        return {says: [each.by for each in self.answers if (each.key, each.says) == (key, says)] for says in Coming}

    def answered(self, answer: Answer, now: datetime) -> Meeting:
        """It with somebody's answer in place of the one they gave before; answers to what is over are left out."""
        others = [each for each in self.answers if (each.key, each.by.person) != (answer.key, answer.by.person)]
        kept = [each for each in others if placed(datetime.fromisoformat(each.key), self.zone) > now - 2 * _DAY]
        return replace(self, answers=(*kept, answer))

    def _local(self, begin: datetime) -> Iterator[datetime]:
        if self.rule is None:
            yield datetime.combine(self.start, self.clock)
        else:
            day = begin.astimezone(ZoneInfo(self.zone)).date() - self.length - 2 * _DAY
            yield from Series(self.rule, self.start, (self.clock,), self.zone).local(day)

    def _moved(self) -> list[Occurrence]:
        some = [(each.key, each.at) for each in self.changes if each.at and not self._held(each.key)]
        return [Occurrence(key, at.astimezone(UTC), moved=True) for key, at in some]

    def _held(self, key: str) -> bool:
        """Whether an occurrence was ended, perhaps before its time: it does not come again."""
        return self.last is not None and self.last.key == key
