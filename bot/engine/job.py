"""What the bot does when something falls due: declared once, like a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.core.delivery import Delivery
from bot.core.place import Operation
from bot.core.ports import Phrases
from bot.core.records import Firing
from bot.core.stores import Cause, Unit
from bot.engine.kinds import Kinds

LATE = timedelta(minutes=5)
"""From this on, what is done late says so."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a job may know and use when it fires; ``now`` is aware, in UTC. Firings of one sweep are ``shared`` by name
    what the others read as well."""

    unit: Unit
    now: datetime
    cause: Cause
    firing: Firing
    phrases: Phrases
    kinds: Kinds
    shared: dict[Any, Any] = field(default_factory=dict)

    @property
    def within(self) -> Operation:
        """The operation that it fires in."""
        return self.firing.operation

    @property
    def late(self) -> bool:
        """Whether this comes so late that it must be said."""
        return self.now - self.firing.at >= LATE


Work = Callable[[Occasion], Iterable[Delivery]]
Reads = Callable[[Occasion], Work]
Window = timedelta | Callable[[Firing], timedelta]
"""How late something may be done: always the same, or as each firing has it."""
Useful = Callable[[Occasion], datetime | None]
"""Until when (UTC) it is of use to say what a job says; None where it always is."""


def _nothing(_occasion: Occasion) -> Iterable[Delivery]:
    return ()


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A job by its name, which is part of what is kept and never changes.

    What comes later than ``window`` is not done any more: ``missed`` is run in its place, and the next digest tells of
    it. Without a window it is done however late. What it says waits for the end of quiet hours as long as it is
    ``useful``; where that is not said, it waits for nothing. One that ``reads`` does so first, beside those who write,
    and then does in its Unit what came of it.
    """

    name: str
    work: Work
    window: Window | None = None
    missed: Work = _nothing
    reads: Reads | None = None
    useful: Useful | None = None

    def misses(self, firing: Firing, now: datetime) -> bool:
        """Whether something is so late that it is not done any more."""
        if self.window is None:
            return False
        return now - firing.at > (self.window if isinstance(self.window, timedelta) else self.window(firing))


def job(
    name: str, *, window: Window | None = None, missed: Work = _nothing, useful: Useful | None = None
) -> Callable[[Work], Job]:
    """Declare a job: the function returns what is to be delivered, and may plan what comes after."""

    def declare(work: Work) -> Job:
        return Job(name, work, window, missed, useful=useful)

    return declare


def reading_job(name: str, *, window: Window | None = None, missed: Work = _nothing) -> Callable[[Reads], Job]:
    """Declare a job that reads much: the function reads and writes nothing, and returns what is then to be done."""

    def declare(reads: Reads) -> Job:
        return Job(name, lambda occasion: reads(occasion)(occasion), window, missed, reads)

    return declare
