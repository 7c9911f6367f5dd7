"""The bot beside a bare one: same homeserver, same driver, same commands."""

import tempfile
from pathlib import Path
from statistics import median, quantiles

from tests.bench.burst import burst
from tests.bench.matrix_bots import Command, bare, liaison, on_stage
from tests.bench.round_trip import round_trips
from tests.bench.row import Row
from tests.live.synapse.server import Synapse

CONTESTANTS: dict[str, Command] = {"bare nio": bare, "liaison": liaison}
ROUND_TRIPS = 100
BURST = 200


async def measure() -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="liaison-bench-") as temporary:
        directory = Path(temporary)
        server = Synapse(directory / "synapse")
        await server.start()
        try:
            for name, command in CONTESTANTS.items():
                rows += await _measured(name, server, directory / name.replace(" ", "-"), command)
        finally:
            await server.stop()
    return rows


async def _measured(name: str, server: Synapse, directory: Path, command: Command) -> list[Row]:
    async with on_stage(server, directory, command) as stage:
        times = await round_trips(stage, ROUND_TRIPS)
        surge = await burst(stage, BURST)
    return [
        Row("round trip, half of them within", median(times), "ms", name),
        Row("round trip, 95 % of them within", quantiles(times, n=20)[-1], "ms", name),
        Row(f"burst of {BURST}, answered", surge.answered, whose=name),
        Row(f"burst of {BURST}, speed", surge.answered / surge.seconds, "answers/s", name),
    ]
