"""A thousand digests that are due in the same minute, over 100,000 reports and as many tasks, while commands are asked.

Measured on SQLite: from when they are due until the last one is promised to its room, and what commands take meanwhile.
Nothing is delivered: a platform's own pace is measured elsewhere.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from datetime import time as clock_time
from datetime import timedelta
from itertools import cycle
from statistics import quantiles

from bot.commands import all_jobs, all_kinds
from bot.commands.digest.kept import Subscription, keep, plan
from bot.core.recurrence import Rule
from bot.core.stores import Unit
from bot.engine.timekeeper import Timekeeper
from bot.storage.store import SqlStore
from bot.translation.phrases import Catalogues
from tests.bench.databases import databases
from tests.bench.records_asked import Asking
from tests.bench.records_town import ROOMS, Town
from tests.bench.records_year import NOW, Year
from tests.bench.row import Row
from tests.support.clock import StillAlarm, StillClock
from tests.support.meter import MemoryMeter

RECORDS = 100_000  # reports, and as many tasks; a tenth as many requests
PEOPLE = 3_000
ASKED = 60  # commands, before and meanwhile
_DUE = NOW + timedelta(minutes=30)  # 13:00 in Nairobi


async def measure() -> list[Row]:
    """All of them are to leave within 60 s, and commands to take at most 1.5 times as long meanwhile."""
    with databases() as kinds:
        store, year = SqlStore(kinds["SQLite"]()), Year(7, PEOPLE)
        town = Town(store, year)
        try:
            await town.settle()
            sitreps, tasks = year.sitreps(RECORDS), year.tasks(RECORDS)
            for records in (sitreps, tasks, year.requests(RECORDS // 10)):
                await town.keep(records)
            await store.run(lambda unit: _subscribe(unit, town))
            asked = Asking(year, random.Random(3).sample([*sitreps, *tasks], 500)).all(ASKED)
            commands = [text for some in asked.values() for text in some]
            random.Random(4).shuffle(commands)
            before = [await _waited(town, text) for text in commands[:ASKED]]
            meter, began = MemoryMeter(), time.perf_counter()
            told = asyncio.create_task(_tell(store, meter))
            meanwhile: list[float] = []
            for text in cycle(commands[:ASKED]):
                if told.done():
                    break
                meanwhile.append(await _waited(town, text))
            took = time.perf_counter() - began
            await told
        finally:
            await store.close()
    assert meter.firings == [("digest", "answered")] * ROOMS
    quiet, busy = (quantiles([each * 1000 for each in some], n=20)[-1] for some in (before, meanwhile))
    return [
        Row(f"{ROOMS:,} digests promised", took, "s"),
        Row("a command, 95 % of them within", quiet, "ms"),
        Row("the same while digests are made", busy, "ms"),
        Row("times as long", busy / quiet, "×"),
    ]


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


async def _tell(store: SqlStore, meter: MemoryMeter) -> None:
    """Fire all that is due."""
    clock = StillClock(_DUE)
    keeper = Timekeeper(
        store=store,
        jobs=all_jobs(),
        kinds=all_kinds(),
        phrases=Catalogues(),
        clock=clock,
        alarm=StillAlarm(clock),
        meter=meter,
        promised=lambda _promises: None,
    )
    working = asyncio.create_task(keeper.run())
    while len(meter.firings) < ROOMS:
        await asyncio.sleep(0.05)
        if working.done():
            sys.stderr.write("the timekeeper stopped\n")
            break
    keeper.stop()
    await working
