"""Each row that waits is taken up once, as soon as somebody says that there is one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from bot.engine.pump import Pump
from tests.support.waiting import until


@dataclass(frozen=True)
class Entry:
    """A row; rows of one ``lane`` are worked on one after another."""

    id: int
    lane: int = 0


class Table:
    """Rows that wait until they were worked on."""

    def __init__(self, *rows: Entry) -> None:
        self.rows = {row.id: row for row in rows}
        self.worked: list[int] = []
        self.looks = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.looking = asyncio.Event()
        self.looking.set()
        self.pump: Pump[Entry] = Pump(self._look, lambda row: row.lane, self._work)

    async def _look(self, skip: Collection[int], limit: int) -> list[Entry]:
        self.looks += 1
        seen = [row for row in self.rows.values() if row.id not in skip][:limit]
        await self.looking.wait()
        return seen

    async def _work(self, row: Entry) -> None:
        self.worked.append(row.id)
        await self.gate.wait()
        del self.rows[row.id]

    async def empty(self) -> None:
        await until(lambda: not self.rows)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        running = asyncio.create_task(self.pump.run())
        try:
            yield
            self.pump.stop()
            await asyncio.wait_for(running, 10)
        finally:
            running.cancel()


async def rest() -> None:
    """Let everybody go on as far as they can."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_what_waits_is_worked_on_once_and_in_order() -> None:
    table = Table(*(Entry(number, number % 3) for number in range(30)))
    async with table.at_work():
        await table.empty()
    assert sorted(table.worked) == list(range(30))
    assert [id for id in table.worked if id % 3 == 0] == list(range(0, 30, 3))


async def test_more_than_a_page_is_worked_on_too() -> None:
    table = Table(*(Entry(number, number % 7) for number in range(2345)))
    async with table.at_work():
        await table.empty()
    assert sorted(table.worked) == list(range(2345))


async def test_a_row_that_is_worked_on_is_not_taken_up_again() -> None:
    table = Table(Entry(1))
    table.gate.clear()
    async with table.at_work():
        await rest()
        for _ in range(3):
            table.pump.wake()
            await rest()
        table.gate.set()
        await table.empty()
    assert table.worked == [1]


async def test_it_looks_again_when_woken() -> None:
    table = Table()
    async with table.at_work():
        await rest()
        before = table.looks
        await rest()
        assert table.looks == before
        table.rows[1] = Entry(1)
        table.pump.wake()
        await table.empty()
    assert table.worked == [1]


async def test_what_comes_while_it_looks_is_not_overlooked() -> None:
    table = Table()
    table.looking.clear()
    async with table.at_work():
        await rest()  # it has seen that there is nothing, and is about to learn it
        table.rows[1] = Entry(1)
        table.pump.wake()
        table.looking.set()
        await table.empty()
    assert table.worked == [1]


async def test_stopping_waits_for_what_is_worked_on_and_begins_nothing_else() -> None:
    table = Table(Entry(1), Entry(2))
    table.gate.clear()
    async with table.at_work():
        await rest()
        table.pump.stop()
        await rest()
        table.gate.set()
    assert table.worked == [1]
    assert list(table.rows) == [2]


async def test_stopping_while_it_looks_takes_up_nothing_more() -> None:
    table = Table(*(Entry(number, number) for number in range(600)))
    table.looking.clear()
    async with table.at_work():
        await rest()
        table.pump.stop()
        table.looking.set()
    assert table.looks == 1


async def test_a_pump_that_was_woken_can_be_cancelled() -> None:
    table = Table()
    running = asyncio.create_task(table.pump.run())
    await rest()
    table.pump.wake()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(running, 10)
