"""A store that waits for its database: an event is no worse for having waited."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog

from bot.core.stores import Store, StoreUnavailable, Unit

_log = structlog.get_logger()

T = TypeVar("T")

_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between tries; the last one again and again


class PatientStore:
    """Tries every Unit until the database answers, so that nobody above has to think of it."""

    def __init__(self, store: Store, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._store = store
        self._sleep = sleep

    async def run(self, work: Callable[[Unit], T]) -> T:
        return await self._patiently(lambda: self._store.run(work))

    async def read(self, work: Callable[[Unit], T]) -> T:
        return await self._patiently(lambda: self._store.read(work))

    async def close(self) -> None:
        await self._store.close()

    async def _patiently(self, attempt: Callable[[], Awaitable[T]]) -> T:
        tries = 0
        while True:
            try:
                return await attempt()
            except StoreUnavailable as error:
                pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
                _log.error("the database does not answer: see that it runs and has space", why=str(error), pause=pause)
                tries += 1
                await self._sleep(pause)
