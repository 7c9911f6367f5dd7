"""What is kept of records: the records themselves, where their cards stand, unfinished forms, and what falls due."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Listed, Record, Ref, Step, Taken, Wanted
from bot.core.sitrep import Figure

R = TypeVar("R", bound=Record)


class Records(Protocol[R]):
    """The records of one kind. Whatever shows them says how high it may look: ``ceiling`` is the room's marking."""

    def next_number(self, within: Operation) -> int:
        """The number that the next record would get now."""
        ...

    def add(self, within: Operation, record: R, step: Step) -> R:
        """Keep a new record with its first step; returns it with its number and version 1."""
        ...

    def change(self, within: Operation, record: R, step: Step) -> R:
        """Put a record in place of what stood under its number, as its next version; returns it with that version.

        Raises Overtaken unless its version is the one that stands there.
        """
        ...

    def note(self, within: Operation, record: R, step: Step) -> None:
        """Add a step to a record's history that changes nothing of it."""
        ...

    def find(self, within: Operation, number: int, ceiling: Marking) -> R | None:
        """The record with a number, unless there is none, or none that may be shown."""
        ...

    def listed(self, within: Operation, wanted: Wanted, ceiling: Marking, limit: int) -> Listed[R]:
        """The first of the records that are wanted."""
        ...

    def listed_each(self, within: Operation, wanted: Sequence[tuple[Wanted, int]], ceiling: Marking) -> list[Listed[R]]:
        """The same for several lists, which all have the order of the first, each with its limit."""
        ...

    def board(
        self, within: Operation, wanted: Wanted, ceiling: Marking, limits: Mapping[str, int]
    ) -> Mapping[str, Listed[R]]:
        """The records that are wanted, by the state that they are in: how many there are, and of a state with a limit
        so many, the first ones."""
        ...

    def search(
        self, within: Operation, asked: Sequence[Sequence[str]], ceiling: Marking, limit: int, *, open: bool = False
    ) -> Listed[R]:
        """The records that fit best what is asked, as for contacts: each thing by alternatives, a folded word as it
        was typed or an exact term (``cluster:WSH``). ``open`` leaves out what is finished."""
        ...

    def course(
        self, within: Operation, wanted: Wanted, ceiling: Marking, moments: Sequence[datetime]
    ) -> list[Mapping[str, int]]:
        """How many of the records that are wanted, and may be shown now, were in which state at some moments (UTC, in
        order; none of them lies ahead)."""
        ...

    def history(self, within: Operation, number: int) -> list[Taken]:
        """All steps of a record, oldest first."""
        ...

    def version(self, within: Operation, number: int, version: int) -> R | None:
        """A record as it was once."""
        ...


class Steps(Protocol):
    """What was done with records of any kind."""

    def last_by(self, within: Operation, person: Person, since: datetime) -> tuple[Ref, Taken] | None:
        """The last step by which a person changed a record at a moment (UTC) or after it; notes change nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure with the report that tells it, by its number. The figure has an ``as_at``: its own or the report's."""

    report: int
    organisation: str
    area: str
    clusters: tuple[str, ...]
    marking: Marking
    figure: Figure


class Figures(Protocol):
    """The figures of the situation reports that are filed and were neither cancelled nor superseded."""

    def latest(self, within: Operation, ceiling: Marking, wanted: Wanted) -> list[Reported]:
        """Of each organisation, area, name and source the newest figure that may be shown, by these four in order, as
        far as they are ``wanted``: by cluster, organisation and area of their reports, and when those changed last.
        Where such a report says that figures have not changed, its organisation's for its area are there, too."""
        ...

    def first(self, within: Operation, ceiling: Marking, wanted: Wanted, most: int) -> tuple[list[Reported], int]:
        """The same for the first things that they are about, ``most`` of them, and how many there are in all. A thing
        is a name in an area; those of the IFRC come first."""
        ...

    def earlier(self, within: Operation, ceiling: Marking, told: Reported, before: datetime) -> Reported | None:
        """What stood in the place of a figure before a moment (UTC) and may be shown: the newest of its sort that
        reports told until then which hold as they were."""
        ...

    def course(self, within: Operation, ceiling: Marking, told: Reported, since: datetime) -> list[Reported]:
        """What reports that hold tell in the place of a figure, as at a moment (UTC) or after it, and may be shown; in
        order of time."""
        ...


@dataclass(frozen=True, slots=True)
class Standing:
    """A card of a record that stands in a room, or in the private chat with an account: the key of its delivery.

    ``room`` is None where it is the bot's private chat with somebody and was never spoken in. ``ceiling`` is how high
    what it shows may be marked: as the room has it now, or as it was for whom a private one was shown to. ``origin``
    names what it answers to.
    """

    key: str
    to: Address | Account
    room: Room | None
    languages: tuple[str, ...]
    ceiling: Marking
    origin: str = field(default="", compare=False)


class Cards(Protocol):
    """Where cards of records stand, so that they can be brought up to date."""

    def stand(self, within: Operation, ref: Ref, key: str, ceiling: Marking) -> None:
        """A delivery, promised in this Unit or before, is a record's card, put where no more than ``ceiling`` may be
        shown. In each room the newest one counts."""
        ...

    def of(self, within: Operation, ref: Ref) -> list[Standing]:
        """The cards of a record: in each room of the operation, and in each private chat, the newest."""
        ...

    def in_room(self, within: Operation, room: Room) -> list[tuple[Ref, Standing]]:
        """The cards that stand in a room of the operation: of each record the newest."""
        ...

    def at(self, room: Address, message: str, account: Account | None) -> Ref | None:
        """The record whose card a message of ours is, told by its platform's id; ``account`` as for Outbox.said."""
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody typed of a form; ``marking`` is how high it may be marked: as high as its room."""

    id: int
    text: str
    marking: Marking


class Drafts(Protocol):
    """Forms that were refused, so that nothing typed is lost: several of each person and command family."""

    def add(
        self, within: Operation, person: Person, family: str, text: str, *, marking: Marking, now: datetime
    ) -> None: ...

    def all(self, within: Operation, person: Person, family: str, ceiling: Marking) -> list[Draft]:
        """What was typed and may be shown, the last first."""
        ...

    def drop(self, dropped: Draft) -> None: ...


class StandingRules(Protocol):
    """What was laid down for an operation until it is taken back: who owes a report when, and the like.

    ``kind`` says what sort of rule it is, ``name`` tells it from the others of its sort; ``body`` is JSON.
    """

    def put(self, within: Operation, kind: str, name: str, body: str) -> None:
        """Keep a rule, in the place of the one of that name."""
        ...

    def get(self, within: Operation, kind: str, name: str) -> str | None: ...
    def all(self, within: Operation, kind: str) -> dict[str, str]:
        """The bodies of all rules of a kind, by name and in the order of names."""
        ...

    def drop(self, within: Operation, kind: str, name: str) -> bool:
        """Forget a rule; False if there is none of that name."""
        ...


@dataclass(frozen=True, slots=True)
class Firing:
    """Something that a job has to do at a moment (UTC). It is told from others by job, subject and occurrence.

    ``subject`` is a record's number (``T-34``), or whatever else the job goes by.
    """

    id: int
    operation: Operation
    job: str
    subject: str
    occurrence: str
    at: datetime


class Firings(Protocol):
    """What falls due, and what became of it."""

    @property
    def soonest(self) -> datetime | None:
        """The earliest moment that was planned in this Unit."""
        ...

    def plan(self, within: Operation, job: str, subject: str, occurrence: str, at: datetime) -> None:
        """Let a job do something at a moment, once: the same occurrence again moves one that has not fired yet, and
        does nothing if it has."""
        ...

    def plan_all(self, within: Operation, job: str, planned: Sequence[tuple[str, str, datetime]]) -> None:
        """The same for many at once: each has a subject, an occurrence and a moment."""
        ...

    def drop(self, within: Operation, subject: str, jobs: Collection[str] = ()) -> None:
        """Forget what has not fired yet, of some jobs or of all."""
        ...

    def next(self) -> datetime | None:
        """When the first of those falls due that have not fired."""
        ...

    def due(self, now: datetime, limit: int) -> list[Firing]:
        """Those that are due and have not fired, oldest first."""
        ...

    def done(self, id: int, now: datetime, *, missed: bool = False) -> bool:
        """Mark one as fired, or as missed; False if it was fired, missed or dropped before."""
        ...

    def missed(self, within: Operation, since: datetime) -> list[Firing]:
        """What was missed, and found to be so after a moment (UTC), oldest first."""
        ...

    def of_job(self, within: Operation, job: str) -> list[Firing]:
        """What a job has before it, soonest first."""
        ...

    def planned(self, within: Operation, subject: str) -> list[Firing]:
        """What a subject has before it, soonest first."""
        ...


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when (UTC) the bot was down."""

    began: datetime
    ended: datetime


class Outages(Protocol):
    """When the bot was down."""

    def begin(self, now: datetime) -> None:
        """It starts: that it was down since its last sign of life is kept, unless that was a moment ago."""
        ...

    def live(self, now: datetime) -> None:
        """Keep a sign of life."""
        ...

    def since(self, moment: datetime) -> list[Outage]:
        """Those that ended after a moment (UTC), oldest first."""
        ...
