"""A thousand digests that are due in the same minute, over 100,000 reports and as many tasks, while commands are asked;
and what it takes to plan ten thousand.

Measured on SQLite: from when they are due until the last one, with its file and picture, is handed to a platform that
takes it at once, and what commands take meanwhile. A platform's own pace is measured elsewhere.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from datetime import time as clock_time
from itertools import cycle
from pathlib import Path
from statistics import quantiles

from bot.commands import all_jobs, all_kinds
from bot.commands.digest.kept import Subscription, keep, plan
from bot.core.delivery import Parcel
from bot.core.recurrence import Rule, Series
from bot.core.stores import Promise, Unit
from bot.engine.interpreter import Interpreter
from bot.engine.outbox import OutboxWorker
from bot.engine.timekeeper import Timekeeper
from bot.papers.drawn import DrawnPapers
from bot.storage.store import SqlStore
from bot.translation.phrases import Catalogues
from bot.translation.translator import Translation
from tests.bench.databases import databases
from tests.bench.null import NullTransport
from tests.bench.records_asked import Asking
from tests.bench.records_town import ROOMS, Town
from tests.bench.records_year import NOW, Year
from tests.bench.row import Row
from tests.support.clock import StillAlarm, StillClock
from tests.support.meter import MemoryMeter

RECORDS = 100_000  # reports, and as many tasks; a tenth as many requests
PEOPLE = 3_000
ASKED = 60  # different commands
IDLE = 3  # rounds of them before
PLANNED = 10_000
_WITH_FILES = ("sitrep consolidated",)  # which the bot writes in a thread, but the town that asks does not
_BETWEEN = 0.1  # seconds from an answer to the next command, while digests are made
_DUE = NOW + timedelta(minutes=30)  # 13:00 in Nairobi


async def measure() -> list[Row]:
    """All of them are to leave within 60 s, and commands to take at most 1.5 times as long meanwhile; to plan ten
    thousand is to take less than 2 s."""
    with databases() as kinds, tempfile.TemporaryDirectory(prefix="liaison-bench-") as folder:
        store, year = SqlStore(kinds["SQLite"]()), Year(7, PEOPLE)
        try:
            town = await _settled(store, year)
            return [*await _digests(store, town, year, Path(folder)), *await _planning(store, town)]
        finally:
            await store.close()


async def _settled(store: SqlStore, year: Year) -> Town:
    town = Town(store, year)
    await town.settle()
    for records in (year.sitreps(RECORDS), year.tasks(RECORDS), year.requests(RECORDS // 10)):
        await town.keep(records)
    await store.run(lambda unit: _subscribe(unit, town))
    return town


async def _digests(store: SqlStore, town: Town, year: Year, folder: Path) -> list[Row]:
    known = [*year.sitreps(RECORDS), *year.tasks(RECORDS)]
    asked = Asking(year, random.Random(3).sample(known, 500)).all(ASKED)
    commands = [text for name, some in asked.items() for text in some if name not in _WITH_FILES]
    random.Random(4).shuffle(commands)
    commands = commands[:ASKED]
    before = [await _waited(town, text) for text in commands * IDLE]
    meter, platform, began, worked = MemoryMeter(), _Taking(), time.perf_counter(), time.process_time()
    telling = asyncio.create_task(_tell(store, meter, platform, DrawnPapers(folder)))
    meanwhile: list[float] = []
    for text in cycle(commands):
        if telling.done():
            break
        meanwhile.append(await _waited(town, text))
        await asyncio.sleep(_BETWEEN)
    await telling
    took, work = time.perf_counter() - began, time.process_time() - worked
    assert meter.firings == [("digest", "answered")] * ROOMS
    quiet, busy = (quantiles([each * 1000 for each in some], n=20)[-1] for some in (before, meanwhile))
    return [
        Row(f"{ROOMS:,} digests made and handed over", took, "s"),
        Row("processor time for each, with the commands asked meanwhile", work / ROOMS * 1000, "ms"),
        Row("a command, 95 % of them within", quiet, "ms"),
        Row(f"the same while digests are made ({len(meanwhile)} commands)", busy, "ms"),
        Row("times as long", busy / quiet, "×"),
    ]


async def _planning(store: SqlStore, town: Town) -> list[Row]:
    """Ten thousand of them planned, and a start with them."""
    series = [Series(Rule(), NOW.date(), (clock_time(number % 24),), "Africa/Nairobi") for number in range(PLANNED)]

    def plan_all(unit: Unit) -> None:
        coming = [(number, each.after(NOW)) for number, each in enumerate(series)]
        planned = [(f"planned-{number}", at.isoformat(), at) for number, at in coming if at is not None]
        unit.firings.plan_all(town.operation, "digest", planned)

    began = time.perf_counter()
    await store.run(plan_all)
    planned = time.perf_counter() - began
    clock = StillClock(NOW)
    alarm, began = _Set(clock), time.perf_counter()
    keeper = _keeper(store, MemoryMeter(), clock, alarm, lambda _promises: None)
    working = asyncio.create_task(keeper.run())
    await alarm.is_set.wait()
    started = time.perf_counter() - began
    keeper.stop()
    await working
    return [
        Row(f"{PLANNED:,} firings planned", planned, "s"),
        Row("a start with them, until the alarm is set", started, "s"),
    ]


class _Set(StillAlarm):
    """Says when it was set."""

    def __init__(self, clock: StillClock) -> None:
        super().__init__(clock)
        self.is_set = asyncio.Event()

    def set(self, at: datetime, ring: Callable[[], None]) -> None:
        super().set(at, ring)
        self.is_set.set()


class _Taking(NullTransport):
    """Takes what it is given, and counts it."""

    def __init__(self) -> None:
        super().__init__((), 1)
        self.taken = 0
        self.files = 0
        self.has_all = asyncio.Event()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        assert parcel.words is not None
        self.taken += 1
        self.files += len(parcel.words.files)
        if self.taken == ROOMS:
            self.has_all.set()
        return (parcel.key,)


async def _waited(town: Town, text: str) -> float:
    """The seconds until a command was answered, with what it waited for the writer."""
    began = time.perf_counter()
    await town.ask([text], 1)
    return time.perf_counter() - began


def _subscribe(unit: Unit, town: Town) -> None:
    """One digest for each room."""
    for number, room in enumerate(unit.rooms.of(town.operation), 1):
        kept = Subscription(
            number=number,
            rule=Rule(),
            times=(clock_time(13, 0),),
            zone="Africa/Nairobi",
            start=NOW.date(),
            person=1,
            account=None,
            room=room.address,
            sections=(),
            clusters=(),
            since=NOW,
            told=NOW - timedelta(days=1),
        )
        keep(unit, town.operation, kept)
        plan(unit, town.operation, kept, NOW)


async def _tell(store: SqlStore, meter: MemoryMeter, platform: _Taking, papers: DrawnPapers) -> None:
    """Fire all that is due, and deliver what is promised."""
    clock = StillClock(_DUE)
    outbox = OutboxWorker(
        transport=platform,
        store=store,
        interpreter=Interpreter(Catalogues(), Translation(), papers),
        clock=clock,
        meter=meter,
        planned=lambda _at: None,
    )
    keeper = _keeper(store, meter, clock, StillAlarm(clock), outbox.offer)
    workers = asyncio.gather(keeper.run(), outbox.run())
    await platform.has_all.wait()
    keeper.stop()
    outbox.stop()
    await workers
    assert platform.files >= ROOMS


def _keeper(
    store: SqlStore,
    meter: MemoryMeter,
    clock: StillClock,
    alarm: StillAlarm,
    promised: Callable[[Sequence[Promise]], None],
) -> Timekeeper:
    return Timekeeper(
        store=store,
        jobs=all_jobs(),
        kinds=all_kinds(),
        phrases=Catalogues(),
        clock=clock,
        alarm=alarm,
        meter=meter,
        promised=promised,
    )
