"""An engine that fails is left alone for a while, and what has a budget keeps to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.core.stores import Store
from bot.core.translating import Budget, EngineError, Reach
from bot.translation.engines.guarded import Guarded
from tests.support.clock import StillClock
from tests.support.meter import MemoryMeter
from tests.support.stores import MEMORY, lent


class Moody:
    """An engine that fails as it is told, and then answers in capitals."""

    name = "Moody"
    reach = Reach.EXTERNAL
    masks = "words"

    def __init__(self, *moods: EngineError) -> None:
        self.moods = list(moods)
        self.asked = 0

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return source, target

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += 1
        await asyncio.sleep(0)
        if self.moods:
            raise self.moods.pop(0)
        return [text.upper() for text in texts]

    async def close(self) -> None:
        pass


class Ward:
    """A guarded engine, with all that it needs."""

    def __init__(self, engine: Moody, store: Store, budget: int | None = None) -> None:
        self.engine = engine
        self.clock = StillClock()
        self.meter = MemoryMeter()
        self.slept: list[float] = []
        self.guarded = Guarded(
            engine,
            clock=self.clock,
            meter=self.meter,
            store=store,
            budget=Budget(budget) if budget else None,
            sleep=self._sleep,
        )

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def ask(self, text: str = "water") -> str:
        """What the engine answers, or why it does not."""
        try:
            return (await self.guarded.translate([text], "en", "fr"))[0]
        except EngineError as error:
            return error.reason


async def test_what_may_pass_at_once_is_tried_again_once() -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(EngineError("broken-off", again=True)), store)
        assert await ward.ask() == "WATER"
        assert len(ward.slept) == 1
        assert ward.meter.translations == [("Moody", "answered")]


async def test_after_three_failures_it_is_left_alone_and_tried_again_later() -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(*(EngineError("http-400") for _ in range(4))), store)
        assert [await ward.ask() for _ in range(4)] == ["http-400", "http-400", "http-400", "resting"]
        assert not ward.guarded.state.well
        ward.clock.advance(timedelta(seconds=31))
        assert ward.guarded.state.well
        assert await ward.ask() == "http-400"
        ward.clock.advance(timedelta(seconds=31))
        assert await ward.ask() == "resting"  # twice as long now
        ward.clock.advance(timedelta(seconds=31))
        assert await ward.ask() == "WATER"


@pytest.mark.parametrize(("asked", "seconds"), [(120, 121), (float("inf"), 3601)])
async def test_it_rests_as_long_as_the_server_asks_for_an_hour_at_most(asked: float, seconds: int) -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(EngineError("too-many-requests", after=asked)), store)
        assert [await ward.ask(), await ward.ask()] == ["too-many-requests", "resting"]
        ward.clock.advance(timedelta(seconds=seconds))
        assert await ward.ask() == "WATER"


@pytest.mark.parametrize("reason", ["no-such-pair", "too-long"])
async def test_what_says_nothing_of_the_engine_does_not_count(reason: str) -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(*(EngineError(reason) for _ in range(5))), store)
        assert [await ward.ask() for _ in range(6)] == [*[reason] * 5, "WATER"]


async def test_calls_that_fail_together_count_as_one_row_and_one_call_finds_out_whether_it_is_well() -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(*(EngineError("timed-out") for _ in range(8))), store)
        assert await asyncio.gather(*(ward.ask() for _ in range(8))) == ["timed-out"] * 8
        ward.clock.advance(timedelta(seconds=31))  # no longer, although more than three failed
        assert await asyncio.gather(*(ward.ask() for _ in range(3))) == ["WATER", "resting", "resting"]
        assert await asyncio.gather(*(ward.ask() for _ in range(3))) == ["WATER"] * 3


async def test_what_is_tried_again_is_paid_for_again() -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(EngineError("broken-off", again=True)), store, budget=9)
        assert await ward.ask() == "budget-spent"
        assert ward.meter.translations == [("Moody", "budget-spent")]
        assert ward.guarded.state.phrase == "engine-spent"


async def test_a_days_budget_is_kept_to_the_character() -> None:
    async with lent(MEMORY) as store:
        ward = Ward(Moody(), store, budget=12)
        assert [await ward.ask("water"), await ward.ask("water"), await ward.ask("water")] == [
            "WATER",
            "WATER",
            "budget-spent",
        ]
        assert ward.guarded.state.phrase == "engine-spent"
        assert await ward.ask("ok") == "OK"
        ward.clock.advance(timedelta(days=1))
        assert ward.guarded.state.well
        assert await ward.ask() == "WATER"
