"""Processes that have everything imported when they start: one that did it once is copied for each of them.

They are processes like any other: with their own memory, to be killed at any moment.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

# All that a bot loads sooner or later when it runs, and nothing that starts threads or opens files while it is loaded.
_LOADED = (
    "bot.app",
    "bot.storage.migrations.run",
    "bot.transports.matrix.transport",
    "bot.transports.telegram.transport",
    "icalendar",
    "tests.support.town",
)
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload([*_LOADED])


def forked(work: Callable[..., Any], *arguments: Any) -> BaseProcess:
    """A process that does this work, and nothing else; it exits with what the work raises SystemExit with, else 0."""
    process = _CONTEXT.Process(target=work, args=arguments)
    process.start()
    return process


def pipe() -> tuple[Connection, Connection]:
    """Where to hear what a process tells, and where it tells it."""
    return _CONTEXT.Pipe(duplex=False)
