"""How fast a bot may write: 30 messages a second in all, 1 a second in a chat, 20 a minute in a group.

Source: Telegram's bot FAQ, "My bot is hitting limits, how do I avoid this?".
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.core.ports import Delayed

OVERALL = (30, 1.0)
CHAT = (1, 1.0)
GROUP = (20, 60.0)

_MANY_CHATS = 1000


@dataclass(frozen=True, slots=True)
class Tempo:
    """Where waiting takes its time from: ``now`` in seconds from any point, ``sleep`` for so many."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep


class Window:
    """At most ``count`` calls in any ``period`` seconds.

    A call's place is free again ``period`` after the call was over: whenever within the call the platform counted it,
    its next count in that place comes a whole period later.
    """

    def __init__(self, count: int, period: float, tempo: Tempo) -> None:
        self._period = period
        self._tempo = tempo
        self._count = count
        self._free: asyncio.PriorityQueue[float] = asyncio.PriorityQueue()
        for _ in range(count):
            self._free.put_nowait(0.0)

    @property
    def idle(self) -> bool:
        """Whether all its places are free."""
        places = [self._free.get_nowait() for _ in range(self._free.qsize())]
        for place in places:
            self._free.put_nowait(place)
        return len(places) == self._count and max(places) <= self._tempo.now()

    async def __aenter__(self) -> None:
        free_at = await self._free.get()
        try:
            while (wait := free_at - self._tempo.now()) > 0:
                await self._tempo.sleep(wait)
        except asyncio.CancelledError:
            self._free.put_nowait(free_at)
            raise

    async def __aexit__(self, *_: object) -> None:
        self._free.put_nowait(self._tempo.now() + self._period)


class Limits:
    """Turns to write. A chat that waits holds no place that another could use."""

    def __init__(self, tempo: Tempo | None = None) -> None:
        self._tempo = tempo or Tempo()
        self._overall = Window(*OVERALL, self._tempo)
        self._chats: dict[int, tuple[Window, ...]] = {}
        self._held: dict[int, float] = {}

    @property
    def chats(self) -> int:
        """How many chats were written to of late."""
        return len(self._chats)

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        """Wait for the chat's turn; one call to the platform goes inside. Raises Delayed while the chat is held."""
        async with AsyncExitStack() as places:
            for window in (*self._windows(chat), self._overall):
                self.check(chat)
                await places.enter_async_context(window)
            self.check(chat)
            yield

    def hold(self, chat: int, seconds: float) -> None:
        """The platform said to leave this chat alone for so long."""
        self._held[chat] = self._tempo.now() + seconds

    def check(self, chat: int) -> None:
        """Raises Delayed while the chat is held."""
        if (wait := self._held.get(chat, 0.0) - self._tempo.now()) > 0:
            raise Delayed(wait)
        self._held.pop(chat, None)

    def _windows(self, chat: int) -> tuple[Window, ...]:
        """A chat's own limits; those of groups, whose ids are negative, are two."""
        if chat not in self._chats:
            self._forget_idle()
            limits = (CHAT,) if chat > 0 else (GROUP, CHAT)
            self._chats[chat] = tuple(Window(*limit, self._tempo) for limit in limits)
        return self._chats[chat]

    def _forget_idle(self) -> None:
        if len(self._chats) >= _MANY_CHATS:
            self._chats = {chat: windows for chat, windows in self._chats.items() if not all(w.idle for w in windows)}
