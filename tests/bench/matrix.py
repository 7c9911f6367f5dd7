"""The bot beside a bare one: same homeserver, same driver, same commands."""

import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median, quantiles

from tests.bench.burst import backlog, burst
from tests.bench.matrix_bots import Command, Stage, bare, liaison, on_stage
from tests.bench.round_trip import round_trips
from tests.bench.row import Row
from tests.live.synapse.server import Synapse

CONTESTANTS: dict[str, Command] = {"bare nio": bare, "liaison": liaison}
ROUND_TRIPS = 200
TURNS = 10
BURST = 200
BURSTS = 3  # the middle one counts: the first finds a homeserver that has not warmed up


async def measure() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="liaison-bench-") as temporary:
        directory = Path(temporary)
        server = Synapse(directory / "synapse")
        await server.start()
        try:
            async with AsyncExitStack() as theatre:
                stages = {
                    name: await theatre.enter_async_context(
                        on_stage(server, directory / name.replace(" ", "-"), command)
                    )
                    for name, command in CONTESTANTS.items()
                }
                return [*await _round_trips(stages), *await _bursts(stages)]
        finally:
            await server.stop()


async def _round_trips(stages: Mapping[str, Stage]) -> list[Row]:
    """In turns, so that what else the machine does falls upon all alike."""
    times: dict[str, list[float]] = {name: [] for name in stages}
    for _ in range(TURNS):
        for name, stage in stages.items():
            times[name] += await round_trips(stage, ROUND_TRIPS // TURNS)
    return [
        *(Row("round trip, half of them within", median(taken), "ms", name) for name, taken in times.items()),
        *(
            Row("round trip, 95 % of them within", quantiles(taken, n=20)[-1], "ms", name)
            for name, taken in times.items()
        ),
    ]


async def _bursts(stages: Mapping[str, Stage]) -> list[Row]:
    rows: list[Row] = []
    for name, stage in stages.items():
        for what, measured in (("burst", burst), ("backlog", backlog)):
            found = [await measured(stage, f"{what}{turn}", BURST) for turn in range(BURSTS)]
            rows += [
                Row(
                    f"{what} of {BURST}, answered (the worst of {BURSTS})",
                    min(one.answered for one in found),
                    whose=name,
                ),
                Row(
                    f"{what} of {BURST}, speed (the middle of {BURSTS})",
                    median(one.answered / one.seconds for one in found),
                    "answers/s",
                    name,
                ),
            ]
    return rows
