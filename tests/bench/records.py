"""Lists, searches, boards and consolidated reports over 1,000 and over 100,000 records, and reminders that are planned.

An operation of 1,000 rooms reports at the same pace all the time: the 1,000 are its last four days, the 100,000 a year.
Measured is what a command does within its Unit: its words read, its records found, its answer made. PostgreSQL is
measured after the VACUUM ANALYZE that it does by itself in time.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles

from bot.storage.store import SqlStore
from tests.bench.databases import databases, tidy
from tests.bench.records_asked import Asking
from tests.bench.records_town import Took, Town
from tests.bench.records_year import Year
from tests.bench.row import Row

FEW, MANY = 1_000, 100_000  # reports, and as many tasks; a tenth as many requests
PEOPLE = 3_000
ASKED = 240  # commands of each family
WARMING = 48  # of them, which are not counted
PLANNED = 10_000  # open tasks


@dataclass(frozen=True)
class Measured:
    """What the commands of each family took, and the planning of reminders."""

    families: Mapping[str, list[Took]]
    planning: Took


async def measure() -> list[Row]:
    """The p95 of each family has a target, 50 ms, and is to be at most 1.5 times as long with a hundred times more."""
    found: list[Row] = []
    with databases() as kinds:
        for name, new_database in kinds.items():
            few, many = [await _measured(new_database(), count) for count in (FEW, MANY)]
            found += _rows(name, few, many)
    return found


async def _measured(url: str, count: int) -> Measured:
    year, store = Year(7, PEOPLE), SqlStore(url)
    town = Town(store, year)
    try:
        await town.settle()
        sitreps, tasks = year.sitreps(count), year.tasks(count)
        for records in (sitreps, tasks, year.requests(count // 10)):
            began = time.perf_counter()
            await town.keep(records)
            sys.stderr.write(f"{len(records):,} {records[0].kind} kept in {time.perf_counter() - began:.0f} s\n")
        tidy(url)
        asked = Asking(year, random.Random(3).sample([*sitreps, *tasks], 500)).all(ASKED)
        families = {family: [await town.ask(each) for each in commands] for family, commands in asked.items()}
        planning = await town.plan(year.given_today(PLANNED))
        return Measured({family: took[WARMING:] for family, took in families.items()}, planning)
    finally:
        await store.close()


def _rows(whose: str, few: Measured, many: Measured) -> Iterator[Row]:
    for family, took in many.families.items():
        half, most, before = _within(took, 50), _within(took, 95), _within(few.families[family], 95)
        yield Row(f"/{family}, half of them within", half, "ms", whose)
        yield Row(f"/{family}, 95 % of them within", most, "ms", whose)
        yield Row(f"/{family}, the same among {FEW:,}", before, "ms", whose)
        yield Row(f"/{family}, times as long among {MANY:,}", most / before, "×", whose)
    yield Row(f"reminders of {PLANNED:,} open tasks planned", many.planning.wall, "s", whose)


def _within(took: Sequence[Took], percent: int) -> float:
    """The milliseconds within which so many of a hundred commands were done."""
    return quantiles([each.wall * 1000 for each in took], n=100)[percent - 1]
