"""What both workers have in common: rows that wait in the database are taken up in order, each of them once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from bot.engine.lanes import Lanes

PAGE = 500  # rows a look
FULL = 20  # rows of a lane that are enough for now: a slow chat must not fill the memory, or keep others out
_LOOK_AGAIN = 60.0  # seconds; another process (``liaison events replay``) may have put a row back


class Row(Protocol):
    """A row that waits."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Row)


class Pump(Generic[R]):
    """Puts each waiting row into its lane, either looked up or, right after it was written, as it is offered.

    ``look`` is given the ids that were taken up already, the lanes that have enough, and how many rows to return at
    the most, oldest first.
    """

    def __init__(
        self,
        look: Callable[[Collection[int], Collection[str], int], Awaitable[list[R]]],
        lane: Callable[[R], str],
        work: Callable[[R], Awaitable[None]],
    ) -> None:
        self._look = look
        self._lane = lane
        self._work = work
        self._lanes: Lanes[str, R] | None = None
        self._taken: dict[int, str] = {}  # with the lane that each is in
        self._moved: dict[str, str] = {}  # lanes that go on in the one that they had been, until that is empty
        self._newest = 0  # the highest id that was ever taken up
        self._depths: Counter[str] = Counter()
        self._awake = asyncio.Event()
        self._resting = asyncio.Event()
        self._resting.set()
        self._caught_up = False
        self._stopping = False

    def wake(self) -> None:
        """There may be something new."""
        self._caught_up = False
        self._awake.set()

    def offer(self, rows: Iterable[R]) -> None:
        """Rows that were written just now. They are taken up at once, unless older ones are still to be looked up.

        A row older than one that was taken up may have been looked up and worked on before it was offered.
        """
        for row in rows:
            if self._caught_up and row.id > self._newest:
                self._take(row)
            else:
                self.wake()

    def moved(self, old: str, new: str) -> None:
        """A lane has another name from now on: what comes under that waits for what was taken up under the old one."""
        old = self._moved.get(old, old)
        if old in self._depths and new != old:
            self._moved[new] = old

    def stop(self) -> None:
        """Let ``run`` end as soon as what it works on is done."""
        self._stopping = True
        self.wake()

    async def rest(self) -> None:
        """Wait until nothing that was taken up is left to be worked on."""
        await self._resting.wait()

    async def run(self) -> None:
        """Work until stopped or cancelled."""
        async with asyncio.TaskGroup() as tasks:
            self._lanes = Lanes(tasks, self._finish)
            try:
                while not self._stopping:
                    self._awake.clear()
                    await self._catch_up()
                    with suppress(TimeoutError):
                        async with asyncio.timeout(_LOOK_AGAIN):
                            await self._awake.wait()
            finally:
                self._lanes.close()

    async def _catch_up(self) -> None:
        """Look until there is nothing more to take up now. Meanwhile no offer is taken: a look may find it, too."""
        self._caught_up = False
        rows: list[R] | None = None
        while rows != [] and not self._stopping:
            full = [lane for lane, depth in self._depths.items() if depth >= FULL]
            full += [new for new, old in self._moved.items() if old in full]
            rows = await self._look(frozenset(self._taken), full, PAGE)
            for row in rows:
                self._take(row)
            self._caught_up = not rows and not full and not self._awake.is_set()

    def _take(self, row: R) -> None:
        lane = self._lane(row)
        lane = self._moved.get(lane, lane)
        assert self._lanes is not None
        self._taken[row.id] = lane
        self._resting.clear()
        self._newest = max(self._newest, row.id)
        self._depths[lane] += 1
        if self._depths[lane] == FULL:
            self._caught_up = False
        self._lanes.put(lane, row)

    async def _finish(self, row: R) -> None:
        await self._work(row)
        lane = self._taken.pop(row.id)
        self._depths[lane] -= 1
        if self._depths[lane] == FULL - 1:
            self.wake()  # there is room again: look for what was left
        elif not self._depths[lane]:
            del self._depths[lane]
            self._moved = {new: old for new, old in self._moved.items() if old != lane}
        if not self._taken:
            self._resting.set()
