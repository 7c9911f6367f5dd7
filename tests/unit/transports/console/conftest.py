"""A console whose lines are kept, and an intake that keeps events."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.core.event import Event
from bot.transports.console.transport import ConsoleTransport

AT = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)


class StoppedClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return AT


@dataclass
class Kept:
    """Implements ``Intake`` in memory."""

    at: str | None = None
    events: list[Event] = field(default_factory=list)

    async def cursor(self) -> str | None:
        return self.at

    async def keep(self, events: Sequence[Event], cursor: str | None) -> None:
        self.events += events
        self.at = cursor

    async def known(self, keys: Collection[str]) -> frozenset[str]:
        return frozenset(keys) & {event.key for event in self.events}


@pytest.fixture
def intake() -> Kept:
    return Kept()


@pytest.fixture
def drawn() -> list[str]:
    """The lines that the console drew."""
    return []


@pytest.fixture
async def console(intake: Kept, drawn: list[str]) -> AsyncIterator[ConsoleTransport]:
    """A console that listens."""
    transport = ConsoleTransport(StoppedClock(), drawn.append, width=60)
    listening = asyncio.create_task(transport.listen(intake))
    yield transport
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
