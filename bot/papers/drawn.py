"""Draws papers, once what it takes is loaded."""

from __future__ import annotations

import os
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from bot.core.worded import Worded, WordedChart

_REMEMBERED = 32  # pictures, of some 40 KiB each
_TAKES = ("fpdf", "matplotlib", "uharfbuzz")


def can_draw() -> bool:
    """Whether the libraries are installed that papers take (the extra ``documents``)."""
    return all(find_spec(name) is not None for name in _TAKES)


class DrawnPapers:
    """Implements ``bot.core.ports.Papers``. What matplotlib finds out about letters is kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("MPLCONFIGDIR", str(folder))
        self._drawing = Lock()  # matplotlib draws one thing at a time
        self._picture = lru_cache(_REMEMBERED)(self._drawn)

    def pages(self, words: Worded) -> bytes:
        """A worded document as PDF."""
        from bot.papers.pages import pages  # noqa: PLC0415 -- it takes seconds to load, and most bots draw little

        with self._drawing:
            return pages(words)

    def picture(self, drawn: tuple[WordedChart, ...]) -> bytes:
        """Worded charts below each other as one PNG. Digests that come at once to many show many the same."""
        with self._drawing:
            return self._picture(drawn)

    def _drawn(self, drawn: tuple[WordedChart, ...]) -> bytes:
        from bot.papers.chart import picture  # noqa: PLC0415 -- likewise

        return picture(drawn)
