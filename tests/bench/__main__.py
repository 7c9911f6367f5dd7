"""`python -m tests.bench [NAME...]`: measure, and print a table for each benchmark."""

import asyncio
import gc
import pkgutil
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module

from bot.operate import RARELY
from tests import bench
from tests.bench.row import Row, table

Measure = Callable[[], Awaitable[list[Row]]]


def main(names: list[str]) -> int:
    benchmarks = dict(_benchmarks())
    if unknown := set(names) - set(benchmarks):
        sys.stderr.write(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(benchmarks)}\n")
        return 2
    gc.set_threshold(*RARELY)  # as the bot has it that an operator runs
    for name in names or benchmarks:
        rows = asyncio.run(_measured(benchmarks[name]))
        sys.stdout.write(f"\n{name}\n{table(rows)}\n")
        sys.stdout.flush()
    return 0


def _benchmarks() -> Iterator[tuple[str, Measure]]:
    for found in pkgutil.iter_modules(bench.__path__):
        if found.name != "__main__":
            module = import_module(f"{bench.__name__}.{found.name}")
            if measure := getattr(module, "measure", None):
                yield found.name, measure


async def _measured(measure: Measure) -> list[Row]:
    return await measure()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
