"""Waiting without waiting: an event loop whose time jumps to whatever is due next."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any


def seconds_of(*steps: Coroutine[Any, Any, None]) -> list[float]:
    """How many seconds each of the steps, run one after another, would have taken."""
    with asyncio.Runner(loop_factory=_QuickLoop) as runner:
        return [runner.run(_timed(step)) for step in steps]


async def _timed(step: Coroutine[Any, Any, None]) -> float:
    now = asyncio.get_running_loop().time
    start = now()
    await step
    return now() - start


class _Impatient(selectors.DefaultSelector):
    slept = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.slept += timeout or 0
        return super().select(0)


class _QuickLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._sleep = _Impatient()
        super().__init__(self._sleep)

    def time(self) -> float:
        return self._sleep.slept
