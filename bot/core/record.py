"""Records: what an operation keeps under a number. Sitreps, tasks and requests are records."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from bot.core.account import Account
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking


class Kind(StrEnum):
    """A kind of records; its value stands before their numbers."""

    SITREP = "SR"
    TASK = "T"
    REQUEST = "RQ"
    MEETING = "M"


_REF = re.compile(r"(SR|T|RQ|M)-(\d{1,9})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A record by its kind and number, which counts within its operation: ``T-12``."""

    kind: Kind
    number: int

    def __str__(self) -> str:
        return f"{self.kind}-{self.number}"

    @staticmethod
    def names(text: str) -> bool:
        """Whether a text is the number of a record, in any case."""
        return _REF.fullmatch(text.strip()) is not None

    @classmethod
    def parse(cls, text: str) -> Ref:
        """Read ``T-12`` in any case. Raises ValueError."""
        found = _REF.fullmatch(text.strip())
        if found is None:
            raise ValueError(text)
        return cls(Kind(found[1].upper()), int(found[2]))


@dataclass(frozen=True, slots=True)
class Author:
    """Who did something: a person by id, with their name and organisation as they were then. 0 is the bot itself."""

    person: int
    name: str
    organisation: str = ""


THE_BOT = Author(0, "")


@dataclass(frozen=True, slots=True)
class Step:
    """What was done with a record, by whom and why. ``cause`` is the key of the event (or firing) that it came of.

    ``action`` is a key of the catalogues: ``step-acknowledge``; ``note`` a person's words: a reason, a remark.
    """

    action: str
    by: Author
    at: datetime
    cause: str
    account: Account | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken: the version of the record that it made, and the state that the record was in then."""

    step: Step
    version: int
    state: str


@dataclass(frozen=True, slots=True)
class Facets:
    """What a record is listed by. ``organisations`` are compared folded, ``area`` word by word; ``people`` are those
    who have to do with it now (assignee, asker); ``due`` is when somebody must have done something about it;
    ``waits_on`` is the number of the record that holds it up (``T-12``), ``sort`` what tells some of a kind apart."""

    open: bool
    organisations: tuple[str, ...] = ()
    people: tuple[int, ...] = ()
    area: str = ""
    due: datetime | None = None
    waits_on: str = ""
    sort: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has. ``number`` and ``version`` are given by the store; times are UTC.

    ``at`` is when it was filed, ``changed`` when its last version was made.
    """

    kind: ClassVar[Kind]

    number: int = 0
    version: int = 0
    state: str
    marking: Marking
    author: Author
    at: datetime
    changed: datetime
    title: str
    clusters: tuple[str, ...] = ()
    place: Grid | Point | Named | None = None

    @property
    def ref(self) -> Ref:
        """Its kind and number."""
        return Ref(self.kind, self.number)

    @property
    def facets(self) -> Facets:
        """What it is listed by."""
        raise NotImplementedError

    @property
    def over(self) -> bool:
        """Whether nobody needs to wait for it any more."""
        return not self.facets.open

    @property
    def urgent(self) -> bool:
        """Whether people are woken for it."""
        return False

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by, with their weights from 1 (in the body) to 8 (the title)."""
        raise NotImplementedError


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are wanted; what is None (or empty) does not matter. Of several ``states``, ``clusters`` or
    ``sorts`` a record has one.

    ``since`` is when they changed last; ``overdue`` the moment at which they were due already.
    """

    open: bool | None = None
    states: frozenset[str] = frozenset()
    clusters: tuple[str, ...] = ()
    organisation: str | None = None
    area: str | None = None
    person: int | None = None
    author: int | None = None
    since: datetime | None = None
    overdue: datetime | None = None
    waits_on: str | None = None
    sorts: frozenset[str] = frozenset()
    soonest: bool = False
    """By due time, the soonest first (those without one last); else the one that changed last comes first."""


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """The first of the records that were wanted, and how many there are in all.

    ``complete`` says that those that were searched for have all that was asked for, and not only some of it.
    """

    records: tuple[R, ...]
    total: int
    complete: bool = True
