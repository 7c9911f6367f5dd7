"""A bot in a process of its own, as an operator starts and stops it."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.unit.config.files import OPERATION, written

pytestmark = pytest.mark.live


@pytest.fixture
async def running(unused_tcp_port: int, tmp_path: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """A bot with one console room in a process of its own, ready, and the path of its configuration."""
    room, http = "    rooms: [{console: desk}]\n", f"http: {{port: {unused_tcp_port}}}\n"
    path = str(written(tmp_path, OPERATION, room, http))
    arguments = (sys.executable, "-m", "bot", "run", "--config", path)
    bot = await asyncio.create_subprocess_exec(*arguments, stdin=PIPE, stdout=DEVNULL, stderr=PIPE)
    while bot.returncode is None and await asyncio.to_thread(main, ["health", "--config", path]) != 0:  # noqa: ASYNC110 -- it is another process
        await asyncio.sleep(0.05)
    yield bot, path
    if bot.returncode is None:
        bot.kill()
        await bot.communicate()


async def test_a_running_bot_ends_well_when_it_is_told_to(running: tuple[asyncio.subprocess.Process, str]) -> None:
    bot, _ = running
    bot.send_signal(signal.SIGTERM)
    _, log = await bot.communicate()
    assert bot.returncode == 0
    assert "database ready" in log.decode()
    assert "Traceback" not in log.decode()


async def test_a_second_bot_on_the_same_data_is_refused(
    running: tuple[asyncio.subprocess.Process, str], capsys: pytest.CaptureFixture[str]
) -> None:
    _, path = running
    assert await asyncio.to_thread(main, ["run", "--config", path]) == 1
    assert "Another liaison works in" in capsys.readouterr().err
