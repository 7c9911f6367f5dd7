"""Tasks: who has to do what by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import ClassVar

from bot.core.record import Author, Facets, Kind, Record, Ref


class Priority(IntEnum):
    """How much hangs on it, as requests for assistance are ranked; the greater, the more urgent."""

    NORMAL = 0
    HIGH = 1
    LIFE_SUSTAINING = 2
    LIFESAVING = 3


class TaskState(StrEnum):
    """Acknowledged is not accepted, and done is not verified."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    IN_PROGRESS = "in-progress"
    BLOCKED = "blocked"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Assignee:
    """Who is to do it: an organisation or unit, perhaps one person of it, perhaps the holder of a function.

    ``contact`` is the number of the contact that they were found by, ``person`` the id of whom the bot knows.
    """

    name: str
    organisation: str = ""
    person: int | None = None
    contact: int | None = None
    function: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Who brought it into a state, and when (UTC)."""

    by: Author
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """A task. ``due`` is UTC; ``marks`` tell who brought it into which state last; ``blocked_on`` what holds it up."""

    kind: ClassVar[Kind] = Kind.TASK

    state: TaskState = TaskState.OPEN
    assignee: Assignee
    priority: Priority = Priority.NORMAL
    due: datetime | None = None
    area: str = ""
    language: str = ""
    blocked_on: Ref | None = None
    marks: dict[TaskState, Mark] | None = None
    joined: tuple[Author, ...] = ()

    @property
    def facets(self) -> Facets:
        """What it is listed by."""
        return Facets(
            open=self.state not in (TaskState.VERIFIED, TaskState.CANCELLED, TaskState.DECLINED, TaskState.DONE),
            organisations=tuple(filter(None, (self.assignee.organisation,))),
            people=tuple(filter(None, (self.assignee.person,))),
            area=self.area or (str(self.place) if self.place else ""),
            due=self.due,
        )

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by."""
        return (
            (self.title, 8),
            (self.assignee.organisation, 5),
            (self.assignee.name, 5),
            (self.area, 5),
            (str(self.place or ""), 5),
        )
