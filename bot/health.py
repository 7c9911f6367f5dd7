"""Whether the bot is alive and ready, its figures, and calendars, over HTTP for machines on the same host."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.config import HttpSettings
from bot.core.ports import Clock
from bot.core.stores import Backlog
from bot.engine.status import Status, lag
from bot.metrics import PrometheusMeter


@asynccontextmanager
async def served(
    settings: HttpSettings,
    meter: PrometheusMeter,
    status: Callable[[], Awaitable[Status]],
    clock: Clock,
    calendar: Callable[[int, str], Awaitable[bytes | None]],
) -> AsyncIterator[None]:
    """Answer on the settings' address while the context lasts; ``calendar`` gives the one of an operation (by its id)
    behind a secret, if there is one. Raises OSError if the address cannot be had."""
    endpoints = _Endpoints(meter, status, clock, calendar)
    app = web.Application()
    app.router.add_get("/health", endpoints.health)
    app.router.add_get("/health/live", endpoints.live)
    app.router.add_get("/health/ready", endpoints.ready)
    app.router.add_get("/metrics", endpoints.metrics)
    app.router.add_get(r"/calendar/{operation:\d{1,9}}/{secret:[\w-]{1,100}}.ics", endpoints.feed)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
        yield
    finally:
        await runner.cleanup()


@dataclass(frozen=True, slots=True)
class _Endpoints:
    meter: PrometheusMeter
    status: Callable[[], Awaitable[Status]]
    clock: Clock
    calendar: Callable[[int, str], Awaitable[bytes | None]]

    async def live(self, _request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def ready(self, _request: web.Request) -> web.Response:
        status = await self.status()
        return web.Response(text="ready\n" if status.ready else "not ready\n", status=_code(status))

    async def health(self, _request: web.Request) -> web.Response:
        status = await self.status()
        return web.json_response(_report(status, self.clock.now()), status=_code(status))

    async def metrics(self, _request: web.Request) -> web.Response:
        figures = self.meter.exposition(await self.status(), self.clock.now())
        return web.Response(body=figures, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def feed(self, request: web.Request) -> web.Response:
        found = await self.calendar(int(request.match_info["operation"]), request.match_info["secret"])
        if found is None:
            raise web.HTTPNotFound
        headers = {"Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "private, no-store"}
        return web.Response(body=found, headers=headers)


def _code(status: Status) -> int:
    return 200 if status.ready else 503


def _report(status: Status, now: datetime) -> dict[str, object]:
    return {
        "ready": status.ready,
        "lag_seconds": status.lag(now),
        "transports": {
            platform: {"state": state.phrase, "well": state.well, "since": state.since.isoformat()}
            for platform, state in status.transports.items()
        },
        "inbox": _queue(status.inbox, now),
        "outbox": {platform: _queue(backlog, now) for platform, backlog in status.outbox.items()},
    }


def _queue(backlog: Backlog, now: datetime) -> dict[str, float]:
    return {"waiting": backlog.count, "lag_seconds": lag(backlog, now)}
