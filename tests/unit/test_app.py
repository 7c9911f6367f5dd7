"""The parts, joined: a bot that runs from a configuration until it is told to stop."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import app
from bot.config import Settings, load
from bot.core.event import Sender
from bot.core.place import Account, Address
from bot.core.ports import Stopped
from bot.storage.store import SqlStore
from tests.support.said import NOW, message
from tests.support.waiting import until
from tests.unit.config.files import ENVIRON, MATRIX, OPERATION, TELEGRAM, written

PortFactory = Callable[[], int]
DESK = Address("console", "desk")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An operation with one console room, and its own data folder."""
    rooms = "    rooms: [{console: desk, languages: [fr]}]\n"
    return load(written(tmp_path, OPERATION, rooms, f"data_dir: {tmp_path / 'data'}\n"), {}, lambda _mistake: None)


async def put(settings: Settings, *texts: str) -> None:
    """As if the bot had heard something and was killed before it could answer."""
    sender = Sender(Account("console", "ana"), "Ana")
    heard = [message(text, text, DESK, sender=sender) for text in texts]
    store = SqlStore(settings.database)
    await store.run(lambda unit: unit.inbox.keep("console", heard, str(len(heard)), NOW))
    await store.close()


async def waits(settings: Settings) -> int:
    store = SqlStore(settings.database)
    count = await store.read(lambda unit: unit.inbox.backlog().count + unit.outbox.backlog("console").count)
    await store.close()
    return count


async def test_the_bot_does_what_waits_and_stops_when_told(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.upgrade(settings)[0] == "0001"
    await put(settings, "/ping one", "/whoami")
    running = asyncio.create_task(app.run(settings))
    await until(lambda: _settled(settings))
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running, 20)
    shown = capsys.readouterr().out
    assert "pong one" in shown
    assert "Flood 2026" in shown


async def _settled(settings: Settings) -> bool:
    return await waits(settings) == 0


async def test_platforms_that_are_away_are_told_of_and_waited_for(
    tmp_path: Path, unused_tcp_port_factory: PortFactory
) -> None:
    nothing, port = (unused_tcp_port_factory() for _ in range(2))
    settings = load(
        written(
            tmp_path,
            MATRIX.replace("https://matrix.example.org", f"http://127.0.0.1:{nothing}"),
            TELEGRAM + f"  base_url: http://127.0.0.1:{nothing}\n",
            OPERATION,
            f"data_dir: {tmp_path / 'data'}\nhttp: {{port: {port}}}\n",
        ),
        ENVIRON,
        lambda _mistake: None,
    )
    with capture_logs() as logs:
        running = asyncio.create_task(app.run(settings))
        await until(lambda: {entry.get("platform") for entry in logs} >= {"matrix", "telegram"})
        report = await asyncio.to_thread(_health, port)
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(running, 20)
    assert not report["ready"]
    assert set(report["transports"]) == {"matrix", "telegram"}
    assert not any(secret in str(logs) for secret in ENVIRON.values())


def _health(port: int) -> dict[str, Any]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/health")
        return dict(json.loads(connection.getresponse().read()))
    finally:
        connection.close()


async def test_two_bots_do_not_share_a_data_folder(settings: Settings) -> None:
    running = asyncio.create_task(app.run(settings))
    await until((settings.data_dir / "lock").exists)
    with pytest.raises(Stopped, match=r"Another liaison works in .*: stop it first"):
        await app.run(settings)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_a_bot_without_a_platform_says_so(tmp_path: Path) -> None:
    lonely = load(written(tmp_path, OPERATION, f"data_dir: {tmp_path / 'data'}\n"), {}, lambda _mistake: None)
    with pytest.raises(Stopped, match="No transport is left"):
        await app.run(lonely)


def test_failed_events_are_listed_and_replayed(settings: Settings) -> None:
    app.upgrade(settings)
    asyncio.run(put(settings, "/ping"))

    async def fail() -> None:
        store = SqlStore(settings.database)
        [waiting] = await store.read(lambda unit: unit.inbox.waiting(("console",), (), (), 10))
        await store.run(lambda unit: unit.inbox.dead(waiting.id, "e1", NOW))
        await store.close()

    asyncio.run(fail())
    [letter] = app.failed_events(settings)
    assert letter.error == "e1"
    assert app.replay_event(settings, letter.id)
    assert not app.replay_event(settings, letter.id)
    assert app.failed_events(settings) == []


def test_the_clock_knows_its_zone() -> None:
    assert app.SystemClock().now().utcoffset() is not None
