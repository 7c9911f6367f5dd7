"""From the start of the process until it listens on both platforms, and the memory that it then takes."""

from __future__ import annotations

import asyncio
import socket
import tempfile
import time
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

import psutil

from tests.bench.row import Row
from tests.live.bot_api.server import BotApiServer
from tests.live.process import LiaisonProcess
from tests.live.synapse.server import Synapse

STARTS = 5


async def measure() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="liaison-bench-") as temporary:
        folder = Path(temporary)
        server = Synapse(folder / "synapse")
        await server.start()
        try:
            async with BotApiServer.running(privacy_mode=False) as bot_api:
                bot = await server.register("starter", "secret")
                port = _free_port()
                liaison = LiaisonProcess(folder / "bot", _configuration(server, bot, bot_api, port))
                measured = [await _started(liaison, port) for _ in range(STARTS + 1)]
        finally:
            await server.stop()
    usual = measured[1:]  # the very first start makes the database and the account's keys
    return [
        Row("cold start to first sync, median", median(seconds for seconds, _ in usual), "s"),
        Row("resident memory after it", median(memory for _, memory in usual), "MB"),
    ]


async def _started(liaison: LiaisonProcess, port: int) -> tuple[float, float]:
    """Seconds until it is ready, and megabytes of memory then."""
    began = time.perf_counter()
    liaison.start()
    await asyncio.to_thread(_until_ready, port)
    seconds = time.perf_counter() - began
    await asyncio.sleep(1)
    memory = psutil.Process(liaison.pid).memory_info().rss / 1e6
    await liaison.stop()
    return seconds, memory


def _until_ready(port: int) -> None:
    while not _ready(port):
        time.sleep(0.01)


def _ready(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=1) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _configuration(server: Synapse, bot: str, bot_api: BotApiServer, port: int) -> dict[str, object]:
    return {
        "http": {"port": port},
        "matrix": {
            "homeserver": server.url,
            "user_id": bot,
            "password": "secret",
            "allowed_inviters": ["*:liaison.test"],
        },
        "telegram": {"token": bot_api.token, "base_url": bot_api.url},
        "operations": [{"name": "Start", "languages": ["en"], "admins": ["@admin:liaison.test"]}],
    }
