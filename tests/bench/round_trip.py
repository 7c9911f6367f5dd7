"""One command after another, each sent when the one before was answered."""

import time

from tests.bench.matrix_bots import Stage


async def round_trips(stage: Stage, count: int) -> list[float]:
    """How long each took, in milliseconds: from the driver's keystroke to the answer on the driver's screen."""
    return [await _round_trip(stage, number) for number in range(count)]


async def _round_trip(stage: Stage, number: int) -> float:
    start = time.perf_counter()
    await stage.driver.ask(stage.room, f"!ping {number}")
    return (time.perf_counter() - start) * 1000
