"""Who asked for what, and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.stores.outbox import Cause


@dataclass(frozen=True, slots=True)
class Noted:
    """What was asked for (the key of a command), what came of it, what it was about, the key of its cause, and when
    (UTC)."""

    cause: str
    action: str
    outcome: str
    subject: Mapping[str, str | int]
    at: datetime


@dataclass(frozen=True, slots=True)
class ChainState:
    """What checking the audit found: how many entries there are, the hash of the last one (hex, SHA-256), the id of the
    first one that does not follow from those before it (None if all do), how many are missing from the end, and the
    id of the one whose hash was looked for (None if there is none)."""

    entries: int
    head: str
    broken: int | None
    missing: int = 0
    noted: int | None = None


class Audit(Protocol):
    """Who asked for what, and what came of it. Entries are added, and never changed or taken away."""

    def note(
        self,
        *,
        at: datetime,
        cause: Cause,
        account: Account,
        person: Person,
        operation: Operation | None,
        action: str,
        outcome: str,
        subject: Mapping[str, str | int],
    ) -> None: ...
    def last(self, origin: str) -> Noted | None:
        """The last thing that was asked in a message."""
        ...

    def last_by(self, within: Operation, person: Person, since: datetime, actions: Collection[str]) -> Noted | None:
        """The last of some actions that a person asked for, and was answered, at a moment (UTC) or after it."""
        ...

    def verify(self, noted: str = "") -> ChainState:
        """Check that each entry still has the hash that its words and those of all before it make, and look for the
        one with a hash that somebody noted, or its beginning."""
        ...
