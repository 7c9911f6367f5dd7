"""Work side by side for different keys, in order for the same one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Lanes(Generic[K, V]):
    """A queue a key, each with a task of its own while it has work. What ``work`` raises ends the task group."""

    def __init__(self, tasks: asyncio.TaskGroup, work: Callable[[V], Awaitable[None]]) -> None:
        self._tasks = tasks
        self._work = work
        self._lanes: dict[K, deque[V]] = {}
        self._closed = False

    def put(self, key: K, item: V) -> None:
        """Add an item behind those of its key; once closed, or after work has raised, nothing is added."""
        if self._closed:
            return
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(item)
            return
        self._lanes[key] = deque((item,))
        self._tasks.create_task(self._run(key))

    def close(self) -> None:
        """Finish what has begun, and nothing else."""
        self._closed = True

    async def _run(self, key: K) -> None:
        lane = self._lanes[key]
        try:
            while lane and not self._closed:
                await self._work(lane.popleft())
        except BaseException:
            self.close()  # the task group ends, and takes no more tasks
            raise
        del self._lanes[key]
