"""Lists, searches, boards and consolidated reports over 1,000 and over 100,000 records, and reminders that are planned.

An operation of 1,000 rooms reports at the same pace all the time: the 1,000 are its last four days, the 100,000 a year.
Measured is what a command does within its Unit: its words read, its records found, its answer made and promised. Each
is asked several times, of few and of many in turns, and the shortest counts, so that what else the machine does is left
out; beside the time on the wall stands that of the processor. The file of a consolidated report is written after its
Unit, and measured by itself.

The records are written once, to SQLite, and copied to PostgreSQL, which is measured after the VACUUM ANALYZE that it
does by itself in time.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from statistics import quantiles

from bot.core.task import Task
from bot.storage.store import SqlStore
from tests.bench.copying import copy_all
from tests.bench.databases import NewDatabase, databases, tidy
from tests.bench.records_asked import Asking
from tests.bench.records_town import Took, Town
from tests.bench.records_year import Year
from tests.bench.row import Row

FEW, MANY = 1_000, 100_000  # reports, and as many tasks; a tenth as many requests
PEOPLE = 3_000
ASKED = 120  # commands of each family
TURNS = 3
PLANNED = 10_000  # open tasks


@dataclass(frozen=True)
class Filled:
    """An operation in databases of each kind, by their names: their addresses, and what people ask there."""

    town: Town
    urls: Mapping[str, str]
    asked: Mapping[str, Sequence[str]]
    today: Sequence[Task]


@dataclass(frozen=True)
class Measured:
    """What the commands of each family took, and the planning of reminders."""

    families: Mapping[str, list[Took]]
    planning: Took


async def measure() -> list[Row]:
    """The p95 of each family has a target, 50 ms, and is to be at most 1.5 times as long with a hundred times more."""
    rows = [Row("ten million additions (a good day: 0.5)", _calibrated(), "s", "this machine")]
    with databases() as kinds:
        filled = [await _filled(kinds, count) for count in (FEW, MANY)]
        for name in kinds:
            rows += _rows(name, *await _measured(name, filled))
    return rows


async def _filled(kinds: Mapping[str, NewDatabase], count: int) -> Filled:
    """So many records, in each kind of database."""
    urls = {name: new_database() for name, new_database in kinds.items()}
    first, year = next(iter(urls)), Year(7, PEOPLE)
    async with _opened(urls[first]) as store:
        town = Town(store, year)
        await town.settle()
        sitreps, tasks = year.sitreps(count), year.tasks(count)
        for records in (sitreps, tasks, year.requests(count // 10)):
            began = time.perf_counter()
            await town.keep(records)
            _say(f"{len(records):,} {records[0].kind} kept", began)
        asked = Asking(year, random.Random(3).sample([*sitreps, *tasks], 500)).all(ASKED)
        today = year.given_today(PLANNED)
    for name, url in urls.items():
        began = time.perf_counter()
        if name != first:
            copy_all(urls[first], url)
        tidy(url)
        _say(f"{name} ready", began)
    return Filled(town, urls, asked, today)


async def _measured(name: str, filled: Sequence[Filled]) -> list[Measured]:
    """Operations of several sizes are asked in turns: a machine that is slower for a while is so for all of them."""
    began = time.perf_counter()
    async with AsyncExitStack() as stack:
        towns = [each.town.moved_to(await stack.enter_async_context(_opened(each.urls[name]))) for each in filled]
        families: list[dict[str, list[Took]]] = [{} for _ in filled]
        for family in filled[0].asked:
            for turn in range(TURNS):
                for town, each, found in zip(towns, filled, families, strict=True):
                    took = await town.ask(each.asked[family], turn)
                    best = found.setdefault(family, took)
                    found[family] = [one.or_better(other) for one, other in zip(best, took, strict=True)]
        plannings = [await town.plan(each.today) for town, each in zip(towns, filled, strict=True)]
    _say(f"{name} measured", began)
    return list(map(Measured, families, plannings))


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[SqlStore]:
    store = SqlStore(url)
    try:
        yield store
    finally:
        await store.close()


def _say(what: str, began: float) -> None:
    sys.stderr.write(f"{what} in {time.perf_counter() - began:.0f} s\n")


def _calibrated() -> float:
    """How fast the machine is now: seconds for something that is always the same."""
    began, total = time.perf_counter(), 0
    for number in range(10_000_000):
        total += number
    return time.perf_counter() - began


def _rows(whose: str, few: Measured, many: Measured) -> Iterator[Row]:
    for family, took in many.families.items():
        before = few.families[family]
        wall, work = ([each.wall for each in took], [each.work for each in took])
        yield Row(f"/{family}, half of them within", _within(wall, 50), "ms", whose)
        yield Row(f"/{family}, 95 % of them within", _within(wall, 95), "ms", whose)
        yield Row(f"/{family}, the same among {FEW:,}", _within([each.wall for each in before], 95), "ms", whose)
        yield Row(f"/{family}, processor, 95 % of them within", _within(work, 95), "ms", whose)
        yield Row(
            f"/{family}, processor, the same among {FEW:,}", _within([each.work for each in before], 95), "ms", whose
        )
    written = [each.written for each in many.families["sitrep consolidated"]]
    yield Row(
        "file of a consolidated report written when sent, processor, 95 % within", _within(written, 95), "ms", whose
    )
    for count, measured in ((FEW, few), (MANY, many)):
        yield Row(f"reminders of {PLANNED:,} open tasks planned beside {count:,}", measured.planning.wall, "s", whose)


def _within(seconds: Sequence[float], percent: int) -> float:
    """The milliseconds within which so many of a hundred commands were done."""
    return quantiles([each * 1000 for each in seconds], n=100)[percent - 1]
