"""Small duties that must not hold up the hearing: done in the background, tried again until they are settled."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.core.ports import Delayed, Undeliverable, Unreachable
from bot.transports.matrix.backoff import Backoff
from bot.transports.matrix.errors import TokenRevoked

log = structlog.get_logger()


class Errands:
    """Runs each named duty once at a time. They end with the listening and are begun anew by what is heard then."""

    def __init__(self) -> None:
        self._running: dict[str, asyncio.Task[None]] = {}

    def run(self, name: str, duty: Callable[[], Awaitable[None]]) -> None:
        """Begin a duty, unless one of that name is under way."""
        if name not in self._running:
            task = asyncio.create_task(self._until_settled(name, duty))
            self._running[name] = task
            task.add_done_callback(lambda _: self._running.pop(name, None))

    async def close(self) -> None:
        """Drop what is under way."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _until_settled(self, name: str, duty: Callable[[], Awaitable[None]]) -> None:
        backoff = Backoff()
        while True:
            try:
                await duty()
            except Delayed as wait:
                await asyncio.sleep(wait.seconds)
            except Unreachable:
                await asyncio.sleep(backoff.failed())
            except (Undeliverable, TokenRevoked) as error:
                log.warning("matrix.errand-given-up", errand=name.partition(" ")[0], reason=str(error))
                return
            else:
                return
