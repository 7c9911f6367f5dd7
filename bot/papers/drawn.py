"""Draws papers, once what it takes is loaded."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from bot.core.worded import Worded, WordedChart

_TAKES = ("fpdf", "matplotlib", "uharfbuzz")


def can_draw() -> bool:
    """Whether the libraries are installed that papers take (the extra ``documents``)."""
    return all(find_spec(name) is not None for name in _TAKES)


class DrawnPapers:
    """Implements ``bot.core.ports.Papers``. What matplotlib finds out about letters is kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("MPLCONFIGDIR", str(folder))
        self._drawing = Lock()  # matplotlib draws one thing at a time

    def pages(self, words: Worded) -> bytes:
        """A worded document as PDF."""
        from bot.papers.pages import pages  # noqa: PLC0415 -- it takes seconds to load, and most bots draw little

        with self._drawing:
            return pages(words)

    def chart(self, drawn: WordedChart) -> bytes:
        """A worded chart as PNG."""
        from bot.papers.chart import chart  # noqa: PLC0415 -- likewise

        with self._drawing:
            return chart(drawn)
