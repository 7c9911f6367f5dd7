"""Waiting for what has no event of its own."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable


async def until(condition: Callable[[], object], *, within: float = 60) -> None:
    """Wait until something is so (or awaiting it says so), for at most so many seconds; nothing is shown about time."""
    async with asyncio.timeout(within):
        while not await _so(condition):  # noqa: ASYNC110 -- what a test waits for is seen, not announced
            await asyncio.sleep(0.001)


async def _so(condition: Callable[[], object]) -> bool:
    found = condition()
    return bool(await found if inspect.isawaitable(found) else found)
