"""Tasks: who has to do what by when."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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

    @property
    def sort(self) -> str:
        """What tasks of it are listed by, as it is kept."""
        return self.name.lower().replace("_", "-")


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


UNFINISHED = frozenset(
    {TaskState.OPEN, TaskState.ACKNOWLEDGED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.BLOCKED}
)
"""States in which somebody still has to do something to get it done."""


class TaskAction(StrEnum):
    """What may be done with a task."""

    ACK = "ack"
    ACCEPT = "accept"
    DECLINE = "decline"
    START = "start"
    BLOCK = "block"
    UNBLOCK = "unblock"
    DONE = "done"
    VERIFY = "verify"
    REOPEN = "reopen"
    CANCEL = "cancel"
    ASSIGN = "assign"
    DUE = "due"
    EDIT = "edit"
    JOIN = "join"
    NOTE = "note"


class Part(StrEnum):
    """What somebody is to a task; one may be several things to it."""

    ASSIGNEE = "assignee"
    AUTHOR = "author"
    COORDINATOR = "coordinator"
    MEMBER = "member"


_S, _A = TaskState, TaskAction
_BEFORE_WORK = (_S.OPEN, _S.ACKNOWLEDGED, _S.ACCEPTED)

MOVES: Mapping[tuple[TaskState, TaskAction], TaskState] = {
    (_S.OPEN, _A.ACK): _S.ACKNOWLEDGED,
    **{(state, _A.ACCEPT): _S.ACCEPTED for state in (_S.OPEN, _S.ACKNOWLEDGED)},
    **{(state, _A.DECLINE): _S.DECLINED for state in _BEFORE_WORK},
    (_S.ACCEPTED, _A.START): _S.IN_PROGRESS,
    **{(state, _A.BLOCK): _S.BLOCKED for state in (_S.ACCEPTED, _S.IN_PROGRESS, _S.BLOCKED)},
    (_S.BLOCKED, _A.UNBLOCK): _S.IN_PROGRESS,
    **{(state, _A.DONE): _S.DONE for state in (_S.ACCEPTED, _S.IN_PROGRESS, _S.BLOCKED)},
    (_S.DONE, _A.VERIFY): _S.VERIFIED,
    (_S.DONE, _A.REOPEN): _S.IN_PROGRESS,
    (_S.DECLINED, _A.REOPEN): _S.OPEN,
    **{(state, _A.CANCEL): _S.CANCELLED for state in (*sorted(UNFINISHED), _S.DECLINED)},
    **{(state, _A.ASSIGN): _S.OPEN for state in (*sorted(UNFINISHED), _S.DECLINED)},
    **{(state, action): state for state in sorted(UNFINISHED) for action in (_A.DUE, _A.EDIT, _A.JOIN)},
    **{(state, _A.NOTE): state for state in TaskState},
}
"""The state that an action brings a task into from another; what is not in it cannot be done then."""

_THEIRS = frozenset({Part.ASSIGNEE, Part.AUTHOR, Part.COORDINATOR})
_GIVERS = frozenset({Part.AUTHOR, Part.COORDINATOR})
_ANYBODY = _THEIRS | {Part.MEMBER}
_DOER = frozenset({Part.ASSIGNEE, Part.COORDINATOR})

MAY: Mapping[TaskAction, frozenset[Part]] = {
    **dict.fromkeys((_A.ACK, _A.ACCEPT, _A.DECLINE), _DOER),
    **dict.fromkeys((_A.START, _A.BLOCK, _A.UNBLOCK, _A.DONE), _THEIRS),
    **dict.fromkeys((_A.VERIFY, _A.REOPEN, _A.CANCEL, _A.ASSIGN, _A.DUE, _A.EDIT), _GIVERS),
    **dict.fromkeys((_A.JOIN, _A.NOTE), _ANYBODY),
}
"""Who may do what: one of these parts is enough. In another's place, only a coordinator acknowledges or accepts."""


def may(action: TaskAction, parts: Collection[Part]) -> bool:
    """Whether somebody may do something with a task, by all that they are to it. Who has to do it never verifies it."""
    if action is TaskAction.VERIFY and Part.ASSIGNEE in parts:
        return False
    return not MAY[action].isdisjoint(parts)


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
            open=self.state in UNFINISHED,
            organisations=tuple(filter(None, (self.assignee.organisation,))),
            people=tuple(filter(None, (self.assignee.person, *(each.person for each in self.joined)))),
            area=f"{self.area} {self.place or ''}".strip(),
            due=self.due,
            waits_on=str(self.blocked_on or ""),
            sort=self.priority.sort,
        )

    @property
    def urgent(self) -> bool:
        """Whether people are woken for it."""
        return self.priority is Priority.LIFESAVING

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
