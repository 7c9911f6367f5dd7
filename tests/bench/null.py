"""A platform that says what it is told to and takes whatever it is given: the corridor without its ends."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.core.delivery import Parcel
from bot.core.event import Event, HeardFile, Message, Sender
from bot.core.place import Account, Address
from bot.core.ports import Intake, Manners, TransportState, Undeliverable

ROOMS = 50


class SystemClock:
    """The time of day."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class NullTransport:
    """Hands its events to the corridor a batch at a time, as syncs bring them, and counts what comes back."""

    platform = "null"
    repeats_safely = True
    manners = Manners()
    names = ("liaison",)
    account = Account("null", "liaison")
    state = TransportState("state-listening", datetime(2026, 1, 1, tzinfo=UTC), well=True)

    def __init__(self, events: Sequence[Event], batch: int) -> None:
        self._events = events
        self._batch = batch
        self._delivered = 0
        self.all_delivered = asyncio.Event()

    async def open(self) -> None:
        """Nothing to log in to."""

    async def listen(self, intake: Intake) -> None:
        for start in range(0, len(self._events), self._batch):
            await intake.keep(self._events[start : start + self._batch], str(start))
        await asyncio.Event().wait()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        self._delivered += 1
        if self._delivered == len(self._events):
            self.all_delivered.set()
        return (parcel.key,)

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        raise Undeliverable("gone")

    def seals(self, _room: Address) -> bool:
        """Nothing here is encrypted from end to end."""
        return False

    async def locate(self, name: str) -> Address:
        return Address("null", name)

    async def close(self) -> None:
        """Nothing to let go of."""


def questions(count: int, first: int) -> list[Event]:
    """So many commands from one person in each of ROOMS rooms, with ids from ``first`` on."""
    at = SystemClock().now()
    return [
        Message(
            key=f"event-{number}",
            room=Address("null", f"room-{number % ROOMS}"),
            sender=Sender(Account("null", f"person-{number % ROOMS}"), f"Person {number % ROOMS}"),
            at=at,
            id=f"event-{number}",
            text=f"!ping {number}",
        )
        for number in range(first, first + count)
    ]
