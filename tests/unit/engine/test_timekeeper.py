"""What falls due is done once, whatever happens around it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import TypeVar

import pytest

from bot.core.delivery import Delivery, Say
from bot.core.document import Text
from bot.core.place import Operation
from bot.core.records import Outage
from bot.core.stores import Promise, Store, Unit
from bot.engine import timekeeper as module
from bot.engine.job import Job, Occasion, Work, job, reading_job
from bot.engine.timekeeper import Timekeeper
from bot.storage.store import SqlStore
from tests.support.clock import StillAlarm, StillClock
from tests.support.meter import MemoryMeter
from tests.support.said import FLOOD, NOW, saying
from tests.support.waiting import until
from tests.unit.engine.asking import CATALOGUES

T = TypeVar("T")
HOUR = timedelta(hours=1)


@job("remind")
def remind(occasion: Occasion) -> Iterator[Delivery]:
    """Say what it is about, and whether that comes late."""
    yield saying(occasion.firing.subject + (" late" if occasion.late else ""))


@job("repeat")
def repeat(occasion: Occasion) -> Iterator[Delivery]:
    """Plan the next hour, three times in all."""
    yield saying(occasion.firing.occurrence)
    count = int(occasion.firing.occurrence)
    if count < 3:
        occasion.unit.firings.plan(
            occasion.within, "repeat", "T-1", str(count + 1), occasion.firing.at + timedelta(hours=1)
        )


@job("break")
def broken(occasion: Occasion) -> Iterator[Delivery]:
    """Promise something, and fail then."""
    yield saying("never said")
    raise RuntimeError(occasion.firing.subject)


@job("hurry", window=HOUR, missed=lambda occasion: [saying(f"{occasion.firing.subject} missed")])
def hurry(occasion: Occasion) -> Iterator[Delivery]:
    """Say what it is about, within an hour."""
    yield saying(occasion.firing.subject)


@reading_job("tell", window=HOUR, missed=lambda occasion: [saying(f"{occasion.firing.subject} missed")])
def tell(occasion: Occasion) -> Work:
    """Look once for all how many things are planned; T-9 fails at it."""
    if occasion.firing.subject == "T-9":
        raise RuntimeError
    looked = occasion.shared.setdefault("looked", [])
    if not looked:
        looked.append(occasion.unit.firings.next())
    return lambda writing: [saying(f"{writing.firing.subject} {len(looked)}")]


class Watch:
    """A timekeeper with its clock, and what it promised."""

    def __init__(
        self, store: Store, clock: StillClock, jobs: Sequence[Job] = (remind, repeat, broken, hurry, tell)
    ) -> None:
        self.store = store
        self.clock = clock
        self.alarm = StillAlarm(clock)
        self.meter = MemoryMeter()
        self.promised: list[Promise] = []
        self.keeper = Timekeeper(
            store=store,
            jobs=jobs,
            kinds={},
            phrases=CATALOGUES,
            clock=clock,
            alarm=self.alarm,
            meter=self.meter,
            promised=self.promised.extend,
        )

    @property
    def said(self) -> list[str]:
        return [_text(promise) for promise in self.promised]

    async def plan(self, name: str, subject: str = "T-1", occurrence: str = "1", at: datetime = NOW + HOUR) -> None:
        """Plan something, as a command does."""

        def work(unit: Unit) -> datetime | None:
            unit.firings.plan(operation(unit), name, subject, occurrence, at)
            return unit.firings.soonest

        soonest = await self.store.run(work)
        if soonest is not None:
            self.keeper.planned(soonest)

    async def pass_time(self, by: timedelta) -> None:
        """Let time pass; the alarm rings if it is set for it, and all is done that is due then."""
        await until(self.idle)
        self.clock.advance(by)
        self.alarm.ring_if_due()
        await until(self.idle)

    async def idle(self) -> bool:
        """Whether nothing is due, and what there is to deliver was handed on."""
        now = self.clock.now()
        due = await self.store.read(lambda unit: unit.firings.due(now, 1))
        kept = await self.store.read(lambda unit: unit.outbox.waiting("matrix", (), (), 1000))
        return not due and len(kept) == len(self.promised)


def operation(unit: Unit) -> Operation:
    return unit.rooms.declare(FLOOD)


def _text(promise: Promise) -> str:
    assert isinstance(promise.delivery.act, Say)
    part = promise.delivery.act.document.blocks[0].parts[0]
    assert isinstance(part, Text)
    return part.value


@asynccontextmanager
async def watch(store: Store, clock: StillClock | None = None, **more: Sequence[Job]) -> AsyncIterator[Watch]:
    """A timekeeper at work."""
    made = Watch(store, clock or StillClock(NOW), **more)
    working = asyncio.create_task(made.keeper.run())
    try:
        yield made
    finally:
        made.keeper.stop()
        await asyncio.wait_for(working, 10)


async def test_what_is_planned_is_done_at_its_moment_and_not_before(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("remind")
        await here.pass_time(HOUR - timedelta(seconds=1))
        assert here.said == []
        await here.pass_time(timedelta(seconds=1))
        assert here.said == ["T-1"]
        assert here.meter.firings == [("remind", "answered")]


async def test_what_is_planned_sooner_moves_the_alarm(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("remind", "T-1", at=NOW + 5 * HOUR)
        await until(lambda: here.alarm.at == NOW + 5 * HOUR)
        await here.plan("remind", "T-2", at=NOW + HOUR)
        await until(lambda: here.alarm.at == NOW + HOUR)


async def test_a_job_plans_what_comes_after_it(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("repeat")
        for _ in range(4):
            await here.pass_time(HOUR)
        assert here.said == ["1", "2", "3"]


async def test_what_fell_due_while_the_bot_was_away_is_done_at_the_start_and_says_so(store: SqlStore) -> None:
    clock = StillClock(NOW)
    before = Watch(store, clock)
    await before.plan("remind", "T-1")
    await before.plan("remind", "T-2", at=NOW + 3 * HOUR - timedelta(minutes=1))
    clock.advance(3 * HOUR)
    async with watch(store, clock) as here:
        await until(here.idle)
        assert here.said == ["T-1 late", "T-2"]


async def test_what_comes_too_late_is_missed_and_never_done(store: SqlStore) -> None:
    clock = StillClock(NOW)
    before = Watch(store, clock)
    await before.plan("hurry", "T-1", at=NOW + HOUR)
    await before.plan("hurry", "T-2", at=NOW + 2 * HOUR)
    clock.advance(3 * HOUR)
    async with watch(store, clock) as here:
        await until(here.idle)
        await here.plan("hurry", "T-1", at=NOW + HOUR)
        await here.pass_time(HOUR)
        assert here.said == ["T-1 missed", "T-2"]
        assert sorted(here.meter.firings) == [("hurry", "answered"), ("hurry", "missed")]
        missed = await store.read(lambda unit: unit.firings.missed(operation(unit), NOW))
        assert [(each.subject, each.at) for each in missed] == [("T-1", NOW + HOUR)]


async def test_those_that_read_share_what_they_read_and_then_do_it_once_each(store: SqlStore) -> None:
    async with watch(store) as here:
        for number in range(10):
            await here.plan("tell", f"T-{number}")
        await here.pass_time(HOUR)
        assert here.said == [f"T-{number} 1" for number in (0, 1, 2, 3, 4, 5, 6, 7, 8)]
        assert Counter(outcome for _, outcome in here.meter.firings) == {"answered": 9, "failed": 1}
        await here.plan("tell", "T-10", at=NOW - HOUR)
        await here.pass_time(HOUR)
        assert here.said[9:] == ["T-10 missed"]


async def test_how_long_the_bot_was_away_is_known_at_the_next_start(store: SqlStore) -> None:
    clock = StillClock(NOW)
    async with watch(store, clock) as here:
        await here.plan("remind")
        await here.pass_time(HOUR)
    clock.advance(2 * HOUR)
    async with watch(store, clock):
        await until(lambda: away(store))
    assert await away(store) == [Outage(NOW + HOUR, NOW + 3 * HOUR)]


async def away(store: SqlStore) -> list[Outage]:
    return await store.read(lambda unit: unit.outages.since(NOW))


async def test_more_than_are_worked_on_at_once_are_all_done(store: SqlStore) -> None:
    async with watch(store) as here:
        for number in range(module._TOGETHER + 5):
            await here.plan("remind", f"T-{number:03}")
        await here.pass_time(HOUR)
        assert here.said == [f"T-{number:03}" for number in range(module._TOGETHER + 5)]


async def test_two_at_work_on_one_database_do_it_once(store: SqlStore) -> None:
    clock = StillClock(NOW)
    await Watch(store, clock).plan("remind")
    clock.advance(HOUR)
    async with watch(store, clock) as one, watch(store, clock) as other:
        await until(lambda: one.said + other.said)
        await asyncio.sleep(0.01)
        assert one.said + other.said == ["T-1"]


class DyingStore:
    """A store whose process ends right before, or right after, the Unit of a firing is kept."""

    def __init__(self, inner: SqlStore, *, kept: bool) -> None:
        self.inner = inner
        self.kept = kept
        self.begun = False

    async def run(self, work: Callable[[Unit], T]) -> T:
        if not self.begun:  # that it lives is kept first
            self.begun = True
            return await self.inner.run(work)

        def die(unit: Unit) -> T:
            work(unit)
            raise asyncio.CancelledError

        await self.inner.run(work if self.kept else die)
        raise asyncio.CancelledError

    async def read(self, work: Callable[[Unit], T]) -> T:
        return await self.inner.read(work)

    async def close(self) -> None:
        raise AssertionError("it belongs to the test")


@pytest.mark.parametrize("kept", [False, True])
async def test_a_bot_that_dies_in_the_middle_did_it_or_does_it_after_the_next_start(
    store: SqlStore, kept: bool
) -> None:
    clock = StillClock(NOW)
    await Watch(store, clock).plan("remind")
    clock.advance(HOUR)
    with pytest.raises(asyncio.CancelledError):
        await Watch(DyingStore(store, kept=kept), clock).keeper.run()
    async with watch(store, clock) as again:
        await until(lambda: kept or again.said)
    waiting = await store.read(lambda unit: unit.outbox.waiting("matrix", (), (), 10))
    assert [_text(promise) for promise in waiting] == ["T-1"]
    assert again.said == ([] if kept else ["T-1"])


async def test_a_job_that_fails_keeps_nothing_and_stops_no_other(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("break", "T-1")
        await here.plan("remind", "T-2")
        await here.pass_time(HOUR)
        assert here.said == ["T-2"]
        assert sorted(here.meter.firings) == [("break", "failed"), ("remind", "answered")]
        waiting = await store.read(lambda unit: unit.outbox.waiting("matrix", (), (), 10))
        assert [_text(promise) for promise in waiting] == ["T-2"]


async def test_a_job_that_this_version_does_not_have_is_passed_over(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("of-a-newer-version")
        await here.plan("remind", "T-2")
        await here.pass_time(HOUR)
        assert here.said == ["T-2"]
        assert sorted(here.meter.firings) == [("of-a-newer-version", "failed"), ("remind", "answered")]


async def test_what_it_did_is_in_the_audit(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("remind", "T-7", "2026-11-22T07:05Z")
        await here.pass_time(HOUR)
        noted = await store.read(lambda unit: unit.audit.last("firing:1"))
    assert noted is not None
    assert (noted.action, noted.outcome) == ("remind", "answered")
    assert noted.subject == {"record": "T-7", "occurrence": "2026-11-22T07:05Z"}


async def test_what_was_dropped_is_not_done(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("remind")
        await store.run(lambda unit: unit.firings.drop(operation(unit), "T-1"))
        await here.pass_time(2 * HOUR)
        assert here.said == []


async def test_a_clock_that_was_put_back_fires_nothing_twice_and_nothing_early(store: SqlStore) -> None:
    async with watch(store) as here:
        await here.plan("remind", "T-1")
        await here.plan("remind", "T-2", at=NOW + 2 * HOUR)
        await here.pass_time(HOUR)
        await here.pass_time(-HOUR)
        await here.pass_time(HOUR)
        assert here.said == ["T-1"]
        await here.pass_time(HOUR)
        assert here.said == ["T-1", "T-2"]


async def test_it_looks_again_without_its_alarm(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the machine may have been put forward, or back while the alarm was set for later."""
    monkeypatch.setattr(module, "_LOOK_AGAIN", 0.01)
    async with watch(store) as here:
        await here.plan("remind")
        await until(lambda: here.alarm.at)
        here.clock.advance(HOUR)
        await until(lambda: here.said == ["T-1"])


async def test_it_does_not_look_while_nothing_is_due(store: SqlStore) -> None:
    """At most once a minute, that is; in this test, never."""
    looks = 0

    class Counting(DyingStore):
        async def read(self, work: Callable[[Unit], T]) -> T:
            nonlocal looks
            looks += 1
            return await super().read(work)

    async with watch(Counting(store, kept=True)):
        await until(lambda: looks == 1)  # for what is due, and for what will be
        await asyncio.sleep(0.02)
        assert looks == 1


async def test_it_ends_while_it_waits(store: SqlStore) -> None:
    here = Watch(store, StillClock(NOW))
    await here.plan("remind")
    working = asyncio.create_task(here.keeper.run())
    await until(lambda: here.alarm.at)
    here.keeper.stop()
    await asyncio.wait_for(working, 10)
