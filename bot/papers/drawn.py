"""Draws papers, in a process of its own that is there while something is to be drawn."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any
from weakref import finalize

from bot.core.worded import Worded, WordedChart

_REMEMBERED = 32  # pictures, of some 40 KiB each
_TAKES = ("fpdf", "matplotlib", "uharfbuzz")
_ROOT = Path(__file__).parents[2]
_PATIENCE = 10.0  # seconds in which it ends


def can_draw() -> bool:
    """Whether the libraries are installed that papers take (the extra ``documents``)."""
    return all(find_spec(name) is not None for name in _TAKES)


class DrawnPapers:
    """Implements ``bot.core.ports.Papers``. What matplotlib finds out about letters is kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawing = Lock()  # one thing at a time
        self._picture = lru_cache(_REMEMBERED)(lambda drawn: self._drawn("picture", drawn))
        self._hand: subprocess.Popen[bytes] | None = None

    def pages(self, words: Worded) -> bytes:
        """A worded document as PDF."""
        with self._drawing:
            return self._drawn("pages", words)

    def picture(self, drawn: tuple[WordedChart, ...]) -> bytes:
        """Worded charts below each other as one PNG. Digests that come at once to many show many the same."""
        with self._drawing:
            return self._picture(drawn)

    def _drawn(self, kind: str, what: Any) -> bytes:
        try:
            answer = self._asked(kind, what)
        except (EOFError, OSError):  # it had ended, having had nothing to do, or was ended
            if self._hand is not None:
                _end(self._hand)
            self._hand = None
            answer = self._asked(kind, what)
        if isinstance(answer, bytes):
            return answer
        raise RuntimeError(answer)

    def _asked(self, kind: str, what: Any) -> bytes | str:
        hand = self._hand = self._hand or self._started()
        assert hand.stdin is not None
        assert hand.stdout is not None
        pickle.dump((kind, what), hand.stdin)
        hand.stdin.flush()
        answer: bytes | str = pickle.load(hand.stdout)  # noqa: S301 -- from a process of ours
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        hand = subprocess.Popen(
            [sys.executable, "-m", "bot.papers.hand"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            start_new_session=True,  # what interrupts the bot in a terminal is no matter of its own
            env={"MPLCONFIGDIR": str(self._folder.absolute()), **os.environ},
        )
        finalize(self, _end, hand)
        return hand


def _end(hand: subprocess.Popen[bytes]) -> None:
    for pipe in (hand.stdin, hand.stdout):
        assert pipe is not None
        try:
            pipe.close()
        except OSError:  # what was on its way to one that is gone
            continue
    hand.wait(_PATIENCE)
