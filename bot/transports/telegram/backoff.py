"""Waiting longer after each failure."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable


class Backoff:
    """Waits of ``first`` seconds, then twice as long each time up to ``most``; each between half and all of that."""

    def __init__(self, first: float, most: float, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._first = first
        self._most = most
        self._sleep = sleep
        self._next = first

    async def wait(self) -> None:
        """Wait once; next time it is longer."""
        wait, self._next = self._next, min(self._next * 2, self._most)
        await self._sleep(wait * random.uniform(0.5, 1))  # noqa: S311 - spreads load, keeps no secret

    def reset(self) -> None:
        """Something went well."""
        self._next = self._first
