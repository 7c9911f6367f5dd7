"""The process in which papers are drawn: what it takes to draw would keep the bot from answering for seconds.

It reads what is to be drawn and writes what came of it, each a pickle, and ends when its input does or when it has had
nothing to do for a while. Both ends are ours, and nothing of it is kept.
"""

from __future__ import annotations

import os
import pickle
import select
import sys
from typing import Any

_NICE = 5  # others on this machine go first: the bot itself, above all
_IDLE = 60.0  # seconds


def main() -> None:
    """Draw until there is nothing more."""
    os.nice(_NICE)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no answer
    while select.select([sys.stdin.buffer], [], [], _IDLE)[0]:
        try:
            kind, what = pickle.load(sys.stdin.buffer)  # noqa: S301 -- from the bot itself
        except EOFError:
            return
        pickle.dump(_drawn(kind, what), answers)
        answers.flush()


def _drawn(kind: str, what: Any) -> bytes | str:
    """What was drawn, or the name of the fault."""
    from bot.papers.chart import picture  # noqa: PLC0415 -- at once with the first that is drawn
    from bot.papers.pages import pages  # noqa: PLC0415 -- likewise

    try:
        return picture(what) if kind == "picture" else pages(what)
    except Exception as error:  # noqa: BLE001 -- the bot is told
        return f"{type(error).__name__} at line {error.__traceback__.tb_lineno if error.__traceback__ else 0}"


if __name__ == "__main__":
    main()
