"""What a health check and Prometheus read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.config import HttpSettings
from bot.core.ports import TransportState
from bot.core.stores import Backlog
from bot.engine.status import Status
from bot.health import served
from bot.metrics import PrometheusMeter

NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
IDLE = Backlog(0, None)


class StoppedClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return NOW


class Bot:
    """A bot on one platform, over HTTP."""

    def __init__(self, port: int) -> None:
        self.meter = PrometheusMeter()
        self.settings = HttpSettings(port=port)
        self.status = Status({"matrix": TransportState("state-listening", NOW, True)}, IDLE, {"matrix": IDLE})

    async def report(self) -> Status:
        return self.status

    async def calendar(self, operation: int, secret: str) -> bytes | None:
        return b"BEGIN:VCALENDAR" if (operation, secret) == (3, "se-cret_1") else None

    async def get(self, path: str) -> tuple[int, str]:
        url = f"http://{self.settings.host}:{self.settings.port}{path}"
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            return response.status, await response.text()


@pytest.fixture
async def bot(unused_tcp_port: int) -> AsyncIterator[Bot]:
    bot = Bot(unused_tcp_port)
    async with served(bot.settings, bot.meter, bot.report, StoppedClock(), bot.calendar):
        yield bot


async def test_a_bot_that_listens_is_alive_and_ready(bot: Bot) -> None:
    assert await bot.get("/health/live") == (200, "alive\n")
    assert await bot.get("/health/ready") == (200, "ready\n")


async def test_a_transport_that_is_not_well_makes_the_bot_alive_but_not_ready(bot: Bot) -> None:
    stopped = TransportState("state-stopped", NOW - timedelta(hours=1), False)
    bot.status = Status({"matrix": stopped}, Backlog(3, NOW - timedelta(seconds=90)), {"matrix": IDLE})
    assert await bot.get("/health/live") == (200, "alive\n")
    assert await bot.get("/health/ready") == (503, "not ready\n")
    code, report = await bot.get("/health")
    assert code == 503
    assert '"state": "state-stopped"' in report
    assert '"inbox": {"waiting": 3, "lag_seconds": 90.0}' in report


async def test_metrics_tell_what_passed_and_what_waits(bot: Bot) -> None:
    bot.meter.heard("matrix", 2)
    bot.meter.handled("poc find", "answered", 0.02)
    bot.meter.delivered("matrix", "sent", 0.3)
    waiting = Backlog(5, NOW - timedelta(seconds=12))
    bot.status = Status(bot.status.transports, IDLE, {"matrix": waiting})
    code, figures = await bot.get("/metrics")
    assert code == 200
    for line in (
        'liaison_events_heard_total{platform="matrix"} 2.0',
        'liaison_handling_seconds_count{command="poc find",outcome="answered"} 1.0',
        'liaison_delivery_seconds_sum{outcome="sent",platform="matrix"} 0.3',
        'liaison_transport_well{platform="matrix"} 1.0',
        'liaison_waiting{queue="outbox-matrix"} 5.0',
        'liaison_lag_seconds{queue="outbox-matrix"} 12.0',
        'liaison_lag_seconds{queue="inbox"} 0.0',
    ):
        assert line in figures


async def test_nothing_else_is_served(bot: Bot) -> None:
    assert (await bot.get("/"))[0] == 404
    assert (await bot.get("/health/../metrics/x"))[0] == 404


async def test_an_address_in_use_is_an_error_at_once(bot: Bot) -> None:
    second = served(bot.settings, PrometheusMeter(), bot.report, StoppedClock(), bot.calendar)
    with pytest.raises(OSError, match="address already in use"):
        await second.__aenter__()


def test_the_lag_is_that_of_the_oldest() -> None:
    status = Status({}, Backlog(1, NOW - timedelta(seconds=5)), {"matrix": Backlog(1, NOW - timedelta(seconds=50))})
    assert status.lag(NOW) == 50
    assert Status({}, Backlog(1, NOW + timedelta(seconds=5)), {}).lag(NOW) == 0


async def test_a_calendar_is_given_to_whoever_knows_its_secret(bot: Bot) -> None:
    assert await bot.get("/calendar/3/se-cret_1.ics") == (200, "BEGIN:VCALENDAR")
    for path in ("/calendar/3/secret.ics", "/calendar/4/se-cret_1.ics", "/calendar/3/", "/calendar/x/se-cret_1.ics"):
        assert (await bot.get(path))[0] == 404
