"""The bot as its operator runs it: a process of its own, which can be killed at any moment and started again."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import yaml

from bot.__main__ import main
from tests.live.forked import forked


class LiaisonProcess:
    """``liaison run`` on a configuration in a folder; what it logs goes to ``bot.log`` there."""

    def __init__(self, folder: Path, configuration: Mapping[str, Any]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "bot.log"
        self._config = folder / "config.yaml"
        self._config.touch(mode=0o600)
        self._config.write_text(yaml.safe_dump({"data_dir": str(folder / "data"), **configuration}))
        self._process: BaseProcess | None = None

    def start(self) -> None:
        """Start it; it goes on where it was."""
        self.log.touch()
        self._process = forked(_run, self.log, ["run", "--config", str(self._config)])

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        assert self._process.pid is not None
        return self._process.pid

    async def kill(self) -> None:
        """SIGKILL: it has no chance to tidy up."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM: let it finish what it has begun. Returns its exit code."""
        return await self._end(signal.SIGTERM)

    async def ended(self) -> int:
        """Wait until it ends by itself, and return its exit code."""
        assert self._process is not None
        await asyncio.to_thread(self._process.join)
        assert self._process.exitcode is not None
        return self._process.exitcode

    async def _end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.is_alive():
            os.kill(self.pid, how)
        return await self.ended()


def _run(log: Path, arguments: list[str]) -> None:
    """What the process does: what ``liaison`` does with these arguments."""
    with log.open("ab") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    sys.exit(main(arguments))
