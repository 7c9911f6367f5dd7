"""Who speaks: people, and what they may do in an operation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.core.marking import Marking
from bot.core.place import Account


class Role(IntEnum):
    """What a person may do in an operation; each role may do what those below it may."""

    OBSERVER = 0
    MEMBER = 1
    LIAISON = 2
    COORDINATOR = 3
    ADMIN = 4


@dataclass(frozen=True, slots=True)
class Membership:
    """What somebody is in an operation, and the highest ceiling among those of its rooms that they have spoken in."""

    role: Role
    seen: Marking


@dataclass(frozen=True, slots=True)
class Person:
    """A human, who may hold several accounts.

    ``language`` is the one they asked for, or the one their platform's client reports, or None.
    """

    id: int
    name: str
    language: str | None
    accounts: tuple[Account, ...]
