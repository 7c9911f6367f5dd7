"""Programs that are joined by pipes and kept running: a text goes in with a NUL behind it, and comes out with one."""

from __future__ import annotations

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from signal import SIGKILL

_LONGEST = 1 << 20  # bytes of an answer
_ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C.UTF-8"}


class Broken(Exception):
    """A pipeline must not be used any more. ``reason`` is a short word for logs."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Pipeline:
    """A row of processes, which answer one text at a time. Once it raised Broken, or an answer was not waited for, it
    is to be stopped: what is still in it would come out as the answer to another text."""

    def __init__(self, stages: Sequence[Process]) -> None:
        self._stages = stages

    @classmethod
    async def start(cls, commands: Sequence[Sequence[str]]) -> Pipeline:
        """Start the programs. Raises Broken where one is not there."""
        started: list[Process] = []
        upstream = PIPE
        for place, command in enumerate(commands):
            last = place == len(commands) - 1
            downstream, writing = (PIPE, PIPE) if last else os.pipe()
            try:
                process = await asyncio.create_subprocess_exec(
                    *command,
                    stdin=upstream,
                    stdout=writing,
                    stderr=DEVNULL,
                    env=_ENVIRONMENT,
                    limit=_LONGEST,
                    process_group=0,  # Ctrl-C is for the bot, which lets what is on its way arrive
                )
            except BaseException as error:
                _close(upstream, downstream, writing)
                await cls(started).stop()
                if isinstance(error, OSError):
                    raise Broken("not-installed") from error
                raise
            _close(upstream, writing)
            started.append(process)
            upstream = downstream
        return cls(started)

    async def ask(self, text: str, patience: float) -> str:
        """What comes out for a text, within so many seconds. Raises Broken."""
        entry, exit_ = self._stages[0].stdin, self._stages[-1].stdout
        assert entry is not None
        assert exit_ is not None
        try:
            async with asyncio.timeout(patience):
                entry.write(text.replace("\0", " ").encode(errors="replace") + b"\0")
                await entry.drain()
                answer = await exit_.readuntil(b"\0")
        except TimeoutError:
            raise Broken("timed-out") from None
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError) as error:
            raise Broken("died") from error
        told = answer[:-1].decode(errors="replace")
        if not told.strip() or any(map(_has_ended, self._stages)):
            raise Broken("died")
        return told

    async def stop(self) -> None:
        """End the programs, and wait until they have ended."""
        for stage in self._stages:
            if stage.returncode is None:
                with suppress(ProcessLookupError):
                    os.kill(stage.pid, SIGKILL)  # stage.kill() would take its exit status away from asyncio
        await asyncio.gather(*(stage.wait() for stage in self._stages))
        if (entry := self._stages[0].stdin if self._stages else None) is not None:
            entry.close()


def _has_ended(stage: Process) -> bool:
    """Whether a process is gone, also where asyncio has not heard of it yet."""
    if stage.returncode is not None:
        return True
    try:
        return os.waitid(os.P_PID, stage.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:
        return True


def _close(*files: int) -> None:
    for file in files:
        if file >= 0:
            os.close(file)
