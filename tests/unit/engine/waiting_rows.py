"""A table in memory, a pump at work on it, and a say in when each of their steps comes to its end."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from bot.engine.pump import Pump


@dataclass(frozen=True)
class Entry:
    """A row; rows of one ``lane`` are worked on one after another."""

    id: int
    lane: str = "a"


class Gate:
    """Lets everybody through, or, while it is shut, as many as it is told to."""

    def __init__(self) -> None:
        self._shut: asyncio.Semaphore | None = None

    def shut(self) -> None:
        self._shut = asyncio.Semaphore(0)

    def let(self, number: int = 1) -> None:
        for _ in range(number):
            if self._shut is not None:
                self._shut.release()

    def open(self) -> None:
        self.let(10_000)
        self._shut = None

    async def __call__(self) -> None:
        if self._shut is not None:
            await self._shut.acquire()


class Table:
    """Rows that wait until they were worked on.

    ``begun`` and ``done`` have the ids of those whose work began and ended, in that order. A look passes ``sight``
    before it reads and ``answer`` before it returns what it read; work on a row passes the gate of its lane.
    """

    def __init__(self, *rows: Entry, page: int = 10**6) -> None:
        self.rows = {row.id: row for row in rows}
        self.begun: list[int] = []
        self.done: list[int] = []
        self.looks: list[tuple[frozenset[int], frozenset[str]]] = []
        self.sight = Gate()
        self.answer = Gate()
        self.lanes: defaultdict[str, Gate] = defaultdict(Gate)
        self.pump: Pump[Entry] = Pump(self._look, lambda row: row.lane, self._work)
        self._page = page

    def commit(self, *rows: Entry) -> None:
        self.rows.update((row.id, row) for row in rows)

    def write(self, *rows: Entry) -> None:
        """Commit rows, and offer them."""
        self.commit(*rows)
        self.pump.offer(rows)

    async def _look(self, skip: Collection[int], full: Collection[str], limit: int) -> list[Entry]:
        self.looks.append((frozenset(skip), frozenset(full)))
        await self.sight()
        left = [row for id, row in sorted(self.rows.items()) if id not in skip and row.lane not in full]
        await self.answer()
        return left[: min(limit, self._page)]

    async def _work(self, row: Entry) -> None:
        self.begun.append(row.id)
        await self.lanes[row.lane]()
        del self.rows[row.id]
        self.done.append(row.id)
        await asyncio.sleep(0)  # its end is known a little later than it is kept
