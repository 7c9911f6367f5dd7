"""The bot as its operator runs it: a process of its own, which can be killed at any moment and started again."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


class LiaisonProcess:
    """``liaison run`` on a configuration in a folder; what it logs goes to ``bot.log`` there."""

    def __init__(self, folder: Path, configuration: Mapping[str, Any]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "bot.log"
        self._config = folder / "config.yaml"
        self._config.touch(mode=0o600)
        self._config.write_text(yaml.safe_dump({"data_dir": str(folder / "data"), **configuration}))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; it goes on where it was."""
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "bot", "run", "--config", str(self._config)]
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
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
        return await asyncio.to_thread(self._process.wait)

    async def _end(self, how: signal.Signals) -> int:
        assert self._process is not None
        self._process.send_signal(how)
        return await self.ended()
