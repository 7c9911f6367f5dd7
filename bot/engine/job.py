"""What the bot does when something falls due: declared once, like a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

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
    """What a job may know and use when it fires; ``now`` is aware, in UTC."""

    unit: Unit
    now: datetime
    cause: Cause
    firing: Firing
    phrases: Phrases
    kinds: Kinds

    @property
    def within(self) -> Operation:
        """The operation that it fires in."""
        return self.firing.operation

    @property
    def late(self) -> bool:
        """Whether this comes so late that it must be said."""
        return self.now - self.firing.at >= LATE


Work = Callable[[Occasion], Iterable[Delivery]]


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A job by its name, which is part of what is kept and never changes."""

    name: str
    work: Work


def job(name: str) -> Callable[[Work], Job]:
    """Declare a job: the function returns what is to be delivered, and may plan what comes after."""

    def declare(work: Work) -> Job:
        return Job(name, work)

    return declare
