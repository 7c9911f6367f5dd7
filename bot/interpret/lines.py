"""What is asked for on the command line: a text, or each line of standard input as it comes."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator

from bot.translation.engines.aside import in_thread

_CHUNK = 1 << 16


async def lines(text: str | None) -> AsyncIterator[str]:
    """The text that was given; for None or ``-`` the lines of standard input, without their ends. What is no UTF-8 is
    replaced (U+FFFD), and so is NUL, by a space."""
    if text not in (None, "-"):
        yield _readable(os.fsencode(str(text)))
        return
    file, parts = sys.stdin.fileno(), list[bytes]()
    while chunk := await in_thread(lambda: os.read(file, _CHUNK)):
        *whole, rest = chunk.split(b"\n")
        for line in whole:
            yield _readable(b"".join([*parts, line]))
            parts.clear()
        parts.append(rest)
    if any(parts):
        yield _readable(b"".join(parts))


def say(line: str) -> None:
    """Write a line to standard output, at once, and in UTF-8 whatever the locale."""
    sys.stdout.buffer.write(line.encode(errors="replace") + b"\n")
    sys.stdout.buffer.flush()


def complain(line: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(line + "\n")


def _readable(line: bytes) -> str:
    return line.decode(errors="replace").replace("\0", " ")
