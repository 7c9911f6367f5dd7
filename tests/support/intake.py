"""What a transport leaves events with, kept in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from typing import TypeVar

from bot.core.event import Event

E = TypeVar("E", bound=Event)


class MemoryIntake:
    """Keeps events, each key once, and the cursor; tests wait for what they expect to be heard."""

    def __init__(self, cursor: str | None = None) -> None:
        self.events: list[Event] = []
        self.cursors = [cursor] if cursor else []
        self._news = asyncio.Condition()

    async def cursor(self) -> str | None:
        return self.cursors[-1] if self.cursors else None

    async def keep(self, events: Sequence[Event], cursor: str | None) -> None:
        async with self._news:
            for event in events:
                if event.key not in {kept.key for kept in self.events}:
                    self.events.append(event)
            if cursor is not None:
                self.cursors.append(cursor)
            self._news.notify_all()

    async def known(self, keys: Collection[str]) -> frozenset[str]:
        return frozenset(keys) & {event.key for event in self.events}

    def of(self, kind: type[E]) -> list[E]:
        """The events of a kind, in the order of their coming."""
        return [event for event in self.events if isinstance(event, kind)]

    async def heard(self, kind: type[E], count: int = 1, *, within: float = 60) -> list[E]:
        """Wait until there are so many events of a kind, for at most so many seconds; returns all of them."""
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: len(self.of(kind)) >= count)
        return self.of(kind)
