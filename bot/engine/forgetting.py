"""What people said is not kept for ever: its words go, and that it was said stays."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.core.ports import Clock
from bot.core.stores import Store, Unit

_log = structlog.get_logger()

KEPT = timedelta(days=30)
"""How long the words of what was heard, and of what was carried from room to room, are kept."""
_AT_ONCE = 200  # events in one Unit: others wait for it
_PAUSE = 3600.0  # seconds between looks


class Forgetter:
    """Takes the words out of what was settled long ago."""

    def __init__(self, store: Store, clock: Clock, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._store = store
        self._clock = clock
        self._sleep = sleep

    async def run(self) -> None:
        """Forget what is old, at once and then every hour, until cancelled."""
        while True:
            forgotten = 0
            while some := await self._store.run(self._forget):
                forgotten += some
            if forgotten:
                _log.info("forgotten", events=forgotten, older_than_days=KEPT.days)
            await self._sleep(_PAUSE)

    def _forget(self, unit: Unit) -> int:
        before = self._clock.now() - KEPT
        return unit.inbox.forget(before, _AT_ONCE) + unit.outbox.forget(before, _AT_ONCE)
