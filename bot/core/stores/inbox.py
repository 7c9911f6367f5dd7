"""Events heard and not handled yet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.event import Edit, Event, Message
from bot.core.place import Address


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event that was heard and is not handled yet; ``id`` counts in the order of hearing."""

    id: int
    event: Event


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An event whose handling failed; ``error`` is the error id that also stands in the log."""

    id: int
    event: Event
    error: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits, and since when (UTC) the oldest does."""

    count: int
    oldest: datetime | None


class Inbox(Protocol):
    """Events heard, and what became of them."""

    def cursor(self, platform: str) -> str | None: ...
    def keep(self, platform: str, events: Sequence[Event], cursor_value: str | None, now: datetime) -> list[Waiting]:
        """Keep what is new of the events, and the cursor; returns what was new, in its order."""
        ...

    def known(self, platform: str, keys: Collection[str]) -> frozenset[str]: ...
    def waiting(
        self, platforms: Collection[str], skip: Collection[int], full: Collection[str], limit: int
    ) -> list[Waiting]:
        """The oldest events of some platforms to handle, in order, but for ids in ``skip`` and chats in ``full``."""
        ...

    def done(self, id: int, now: datetime) -> bool:
        """Mark an event as handled; False if it was settled before."""
        ...

    def dead(self, id: int, error: str, now: datetime) -> bool:
        """Put an event aside because its handling failed; False if it was settled before."""
        ...

    def dead_letters(self) -> list[DeadLetter]: ...
    def dead_count(self) -> int:
        """How many dead letters there are."""
        ...

    def replay(self, id: int) -> bool:
        """Put a dead letter back among those to handle; False if there is none of that id."""
        ...

    def forget(self, before: datetime, limit: int) -> int:
        """Take the words out of events that were handled, and heard before a moment; returns of how many."""
        ...

    def message(self, room: Address, id: str) -> Message | None:
        """A message that was heard in a room, by the platform's id; its words may be forgotten."""
        ...

    def edits(self, room: Address, id: str) -> list[Edit]:
        """What was heard of changes of a message, in its order."""
        ...

    def retract(self, room: Address, id: str) -> None:
        """Take the words out of a message that was taken back, and out of its edits; ``gone`` says so from then on."""
        ...

    def talk(self, room: Address, since: datetime, limit: int) -> list[Message]:
        """What was said in a room after a moment (UTC) and was handled, the last first, as it reads now; not what was
        forgotten or taken back."""
        ...

    def behind(self, room: Address, id: str, limit: int) -> list[Waiting]:
        """The first messages that were heard in a room's chat after one, whether they were handled or not."""
        ...

    def heard(self, platform: str, key: str) -> Event | None:
        """An event that was kept, by its key."""
        ...

    def backlog(self) -> Backlog: ...
