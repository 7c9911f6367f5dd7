"""Things of one key are done in order, those of different keys side by side."""

from __future__ import annotations

import asyncio
from collections import defaultdict

import pytest

from bot.engine.lanes import Lanes


class Works:
    """Work that waits until it is let go on."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self._gates: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def __call__(self, item: str) -> None:
        self.begun.append(item)
        await self._gates[item].wait()
        self.ended.append(item)

    async def let(self, *items: str) -> None:
        for item in items:
            self._gates[item].set()
        for _ in range(10):
            await asyncio.sleep(0)


async def test_order_is_kept_within_a_lane_and_lanes_run_side_by_side() -> None:
    works = Works()
    async with asyncio.TaskGroup() as tasks:
        lanes: Lanes[str, str] = Lanes(tasks, works)
        for item in ("a1", "a2", "b1", "a3"):
            lanes.put(item[0], item)
        await works.let()
        assert works.begun == ["a1", "b1"]
        await works.let("b1", "a2")
        assert works.ended == ["b1"]
        await works.let("a1", "a3")
        assert works.ended == ["b1", "a1", "a2", "a3"]


async def test_a_lane_that_ran_empty_can_be_used_again() -> None:
    works = Works()
    async with asyncio.TaskGroup() as tasks:
        lanes: Lanes[str, str] = Lanes(tasks, works)
        lanes.put("a", "a1")
        await works.let("a1", "a2")
        lanes.put("a", "a2")
    assert works.ended == ["a1", "a2"]


async def test_closing_ends_after_what_has_begun() -> None:
    works = Works()
    async with asyncio.TaskGroup() as tasks:
        lanes: Lanes[str, str] = Lanes(tasks, works)
        lanes.put("a", "a1")
        lanes.put("a", "a2")
        await works.let()
        lanes.close()
        lanes.put("b", "b1")
        await works.let("a1", "a2", "b1")
    assert works.begun == ["a1"]
    assert works.ended == ["a1"]


async def test_work_that_raises_ends_the_group() -> None:
    async def fail(_item: str) -> None:
        raise ValueError

    async def work() -> None:
        async with asyncio.TaskGroup() as tasks:
            lanes: Lanes[str, str] = Lanes(tasks, fail)
            lanes.put("a", "a1")

    with pytest.raises(ExceptionGroup) as caught:
        await work()
    assert caught.group_contains(ValueError)
