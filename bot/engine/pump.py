"""What both workers have in common: rows that wait in the database are taken up in order, each of them once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Hashable
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from bot.engine.lanes import Lanes

_PAGE = 500  # rows a look; bounds the memory that a long backlog takes
_LOOK_AGAIN = 60.0  # seconds; another process (``liaison events replay``) may have put a row back


class Row(Protocol):
    """A row that waits."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Row)


class Pump(Generic[R]):
    """Looks for waiting rows when woken, and puts each into the lane of its key."""

    def __init__(
        self,
        look: Callable[[Collection[int], int], Awaitable[list[R]]],
        lane: Callable[[R], Hashable],
        work: Callable[[R], Awaitable[None]],
    ) -> None:
        self._look = look
        self._lane = lane
        self._work = work
        self._taken: set[int] = set()
        self._awake = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """There may be something new."""
        self._awake.set()

    def stop(self) -> None:
        """Let ``run`` end as soon as what it works on is done."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Work until stopped or cancelled."""
        async with asyncio.TaskGroup() as tasks:
            lanes: Lanes[Hashable, R] = Lanes(tasks, self._finish)
            while not self._stopping:
                self._awake.clear()
                while await self._take(lanes):
                    pass
                with suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK_AGAIN):
                        await self._awake.wait()
            lanes.close()

    async def _take(self, lanes: Lanes[Hashable, R]) -> bool:
        """Take up a page of rows; False when there is nothing more to take now."""
        if self._stopping or len(self._taken) >= _PAGE:
            return False
        rows = await self._look(frozenset(self._taken), _PAGE)
        for row in rows:
            self._taken.add(row.id)
            lanes.put(self._lane(row), row)
        return bool(rows)

    async def _finish(self, row: R) -> None:
        await self._work(row)
        self._taken.discard(row.id)
        if len(self._taken) == _PAGE - 1:
            self.wake()  # there is room again: look for what did not fit
