"""A terminal where lines are written while somebody types."""

from __future__ import annotations

import asyncio
import codecs
import os
import sys
from collections.abc import AsyncIterator
from typing import TextIO

_CLEAR_LINE = "\r\x1b[K"


def write_line(line: str) -> None:
    """Write a line to the standard output; what its encoding lacks becomes ``?``."""
    _write(sys.stdout, line + "\n")


class Terminal:
    """Reads lines without holding up the event loop: a thread that waits for input could not be stopped.

    The terminal's driver edits the line that is typed, and hands it over when it is whole.
    """

    def __init__(self, source: int, out: TextIO) -> None:
        self._source = source
        self._out = out
        self._asked = ""

    def write(self, line: str) -> None:
        """Write a line above the one where somebody types."""
        _write(self._out, f"{_CLEAR_LINE}{line}\n{self._asked}")

    def ask(self, prompt: str) -> None:
        """Show what stands before the line to be typed."""
        self._asked = prompt
        _write(self._out, _CLEAR_LINE + prompt)

    async def lines(self) -> AsyncIterator[str]:
        """The lines that are typed, without their ends, until the end of input (Ctrl-D)."""
        loop = asyncio.get_running_loop()
        arrived: asyncio.Queue[bytes] = asyncio.Queue()
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        rest = ""
        loop.add_reader(self._source, lambda: arrived.put_nowait(self._read()))
        try:
            while data := await arrived.get():
                *whole, rest = (rest + decoder.decode(data)).split("\n")
                for line in whole:
                    yield line.removesuffix("\r")
        finally:
            loop.remove_reader(self._source)

    def _read(self) -> bytes:
        try:
            return os.read(self._source, 65536)
        except OSError:  # the terminal is gone
            return b""


def _write(out: TextIO, text: str) -> None:
    out.write(text.encode(out.encoding or "utf-8", "replace").decode(out.encoding or "utf-8"))
    out.flush()
