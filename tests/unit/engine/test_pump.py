"""Each row that waits is taken up once, in the order of its lane, as soon as somebody says that there is one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.engine.pump import FULL, PAGE, Pump
from tests.support.stepped import SteppedLoop
from tests.support.waiting import until
from tests.unit.engine.waiting_rows import Entry, Table


@asynccontextmanager
async def at_work(table: Table) -> AsyncIterator[None]:
    running = asyncio.create_task(table.pump.run())
    await rest()
    try:
        yield
        table.pump.stop()
        await asyncio.wait_for(running, 10)
    finally:
        running.cancel()


async def empty(table: Table) -> None:
    await until(lambda: not table.rows)


async def rest() -> None:
    """Let everybody go on as far as they can."""
    for _ in range(20):
        await asyncio.sleep(0)


def entries(*ids: int, lane: str = "a") -> list[Entry]:
    return [Entry(id, lane) for id in ids]


async def test_what_waits_is_worked_on_once_and_in_order() -> None:
    table = Table(*(Entry(number, str(number % 3)) for number in range(30)))
    async with at_work(table):
        await empty(table)
    assert sorted(table.begun) == list(range(30))
    assert [id for id in table.begun if id % 3 == 0] == list(range(0, 30, 3))


async def test_more_than_a_page_is_worked_on_too() -> None:
    table = Table(*(Entry(number, str(number % 7)) for number in range(4 * PAGE + 345)))
    async with at_work(table):
        await empty(table)
    assert sorted(table.begun) == list(range(4 * PAGE + 345))


async def test_a_row_that_is_worked_on_is_not_taken_up_again() -> None:
    table = Table(Entry(1))
    table.lanes["a"].shut()
    async with at_work(table):
        for _ in range(3):
            table.pump.wake()
            await rest()
        assert table.looks[-1] == (frozenset({1}), frozenset())
        table.lanes["a"].open()
        await empty(table)
    assert table.begun == [1]


async def test_it_looks_again_when_woken() -> None:
    table = Table()
    async with at_work(table):
        before = len(table.looks)
        await rest()
        assert len(table.looks) == before
        table.commit(Entry(1))
        table.pump.wake()
        await empty(table)
    assert table.begun == [1]


async def test_what_comes_while_it_looks_is_not_overlooked() -> None:
    table = Table()
    table.answer.shut()
    async with at_work(table):  # it has seen that there is nothing, and is about to learn it
        table.commit(Entry(1))
        table.pump.wake()
        table.answer.open()
        await empty(table)
    assert table.begun == [1]


async def test_what_was_just_written_is_taken_up_without_a_look() -> None:
    table = Table()
    async with at_work(table):
        before = len(table.looks)
        table.write(*entries(1, 2))
        table.write(Entry(3), Entry(4, "b"))
        await empty(table)
        assert len(table.looks) == before
    assert [id for id in table.begun if id != 4] == [1, 2, 3]


async def test_an_offer_does_not_overtake_what_is_still_to_be_read() -> None:
    table = Table()
    async with at_work(table):
        table.sight.shut()
        table.commit(Entry(1))
        table.pump.wake()
        table.write(Entry(2))
        await rest()
        assert table.begun == []
        table.sight.open()
        await empty(table)
    assert table.begun == [1, 2]


async def test_what_is_offered_during_a_look_comes_after_what_the_look_finds() -> None:
    table = Table(Entry(1))
    table.answer.shut()
    async with at_work(table):  # it has seen the first one alone
        table.write(Entry(2))
        table.write(Entry(3))
        table.answer.open()
        await empty(table)
    assert table.begun == [1, 2, 3]


def test_what_is_offered_during_the_look_of_every_minute_is_worked_on_once() -> None:
    with asyncio.Runner(loop_factory=SteppedLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, SteppedLoop)
        table = Table()
        running = loop.create_task(table.pump.run())
        loop.turn(20)
        table.sight.shut()
        table.answer.shut()
        loop.pass_time(61)
        loop.turn(20)
        table.commit(Entry(1))
        table.sight.let()
        loop.turn(20)
        table.pump.offer([Entry(1)])  # which the look has found already
        loop.turn(20)
        table.sight.open()
        table.answer.open()
        loop.turn(20)
        assert table.begun == [1]
        table.pump.stop()
        loop.run_until_complete(running)


def test_what_another_program_put_back_is_found_within_a_minute() -> None:
    with asyncio.Runner(loop_factory=SteppedLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, SteppedLoop)
        table = Table(Entry(7))
        running = loop.create_task(table.pump.run())
        loop.turn(20)
        table.commit(Entry(3))
        loop.turn(20)
        assert table.begun == [7]
        loop.pass_time(61)
        loop.turn(20)
        assert table.begun == [7, 3]
        table.pump.stop()
        loop.run_until_complete(running)


async def test_a_row_that_is_offered_long_after_it_was_worked_on_is_not_worked_on_again() -> None:
    table, late = Table(), Entry(1)
    async with at_work(table):
        table.commit(late)
        table.pump.wake()
        await empty(table)
        await rest()
        table.pump.offer([late])
        await rest()
    assert table.begun == [1]


async def test_a_row_that_was_committed_behind_a_younger_one_is_worked_on_too() -> None:
    table = Table()
    async with at_work(table):
        table.write(Entry(2))
        table.write(Entry(1))
        await empty(table)
    assert table.begun == [2, 1]


async def test_a_slow_chat_keeps_no_other_waiting() -> None:
    slow = [Entry(number, "slow") for number in range(600)]
    table = Table(*slow, Entry(600, "quick"))
    table.lanes["slow"].shut()
    async with at_work(table):
        await rest()
        assert table.done == [600]
        for number in range(601, 641, 2):
            slow.append(Entry(number, "slow"))
            table.write(slow[-1], Entry(number + 1, "quick"))
            await rest()
        assert table.done == list(range(600, 642, 2))
        table.lanes["slow"].open()
        await empty(table)
    assert [id for id in table.done if id < 600 or id % 2] == [row.id for row in slow]
    assert len(table.begun) == len(set(table.begun))


async def test_of_a_chat_that_has_enough_nothing_more_is_read_until_there_is_room() -> None:
    table = Table()
    table.lanes["a"].shut()
    async with at_work(table):
        table.write(*entries(*range(1, FULL + 11)))
        await rest()
        assert table.looks[-1] == (frozenset(range(1, FULL + 1)), frozenset({"a"}))
        looks = len(table.looks)
        table.lanes["a"].let()
        await rest()
        assert table.looks[looks] == (frozenset(range(2, FULL + 1)), frozenset())
        table.lanes["a"].open()
        await empty(table)
    assert table.begun == list(range(1, FULL + 11))


async def test_what_is_offered_before_it_runs_is_found_once_it_does() -> None:
    table = Table()
    table.write(Entry(1))
    async with at_work(table):
        await empty(table)
    assert table.begun == [1]


async def test_an_offer_of_nothing_costs_no_look() -> None:
    table = Table()
    table.answer.shut()
    async with at_work(table):
        table.pump.offer([])
        table.answer.open()
        await rest()
        assert len(table.looks) == 1


async def test_stopping_waits_for_what_is_worked_on_and_begins_nothing_else() -> None:
    table = Table()
    async with at_work(table):
        table.lanes["a"].shut()
        table.write(*entries(1, 2))
        await rest()
        table.pump.stop()
        table.write(Entry(3), Entry(4, "b"))
        await rest()
        table.lanes["a"].open()
    assert table.begun == [1]
    assert list(table.rows) == [2, 3, 4]
    table.write(Entry(5))
    await rest()
    assert table.begun == [1]


async def test_stopping_while_it_looks_takes_up_nothing_more() -> None:
    table = Table(*(Entry(number, str(number)) for number in range(600)))
    table.answer.shut()
    async with at_work(table):
        table.pump.stop()
        table.answer.open()
    assert len(table.looks) == 1


async def test_a_pump_that_was_woken_can_be_cancelled() -> None:
    table = Table()
    running = asyncio.create_task(table.pump.run())
    await rest()
    table.pump.wake()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(running, 10)
    table.write(Entry(1))
    await rest()
    assert table.begun == []


async def test_after_work_that_raises_offers_are_left_for_the_next_start() -> None:
    offers = iter([Entry(2, "b"), Entry(3, "c")])

    async def fail(_row: Entry) -> None:
        asyncio.get_running_loop().call_soon(lambda: pump.offer([next(offers)]))  # when the lane's task has just ended
        raise ValueError

    async def nothing(*_what: object) -> list[Entry]:
        return []

    pump: Pump[Entry] = Pump(nothing, lambda row: row.lane, fail)
    running = asyncio.create_task(pump.run())
    await rest()
    pump.offer([Entry(1)])
    with pytest.raises(ExceptionGroup) as caught:
        await asyncio.wait_for(running, 10)
    assert len(caught.value.exceptions) == 1
    assert caught.group_contains(ValueError)
    pump.offer([next(offers)])
    await rest()


async def test_what_comes_under_a_lanes_new_name_waits_for_what_is_in_it() -> None:
    table = Table(*entries(1, 2, lane="old"))
    table.lanes["old"].shut()
    async with at_work(table):
        await until(lambda: table.begun == [1])
        table.pump.moved("old", "new")
        table.pump.moved("new", "newest")
        table.write(*entries(3, lane="new"), *entries(4, lane="newest"), *entries(5, lane="other"))
        await until(lambda: table.done == [5])
        assert table.begun == [1, 5]
        table.lanes["old"].open()
        await empty(table)
        assert table.done == [5, 1, 2, 3, 4]
        table.lanes["old"].shut()
        table.write(*entries(6, lane="old"), *entries(7, lane="new"))
        await until(lambda: table.done[-1] == 7)
        table.lanes["old"].open()


async def test_a_lane_that_is_full_takes_no_more_under_its_new_name() -> None:
    table = Table(*entries(*range(FULL), lane="old"))
    table.lanes["old"].shut()
    async with at_work(table):
        await until(lambda: table.begun == [0])
        table.pump.moved("old", "new")
        table.write(*entries(FULL, lane="new"))
        await until(lambda: table.looks[-1][1] == {"old", "new"})
        table.lanes["old"].open()
        await empty(table)
    assert table.done == [*range(FULL + 1)]
