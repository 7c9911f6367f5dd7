"""Papers are drawn by what is loaded for them."""

from __future__ import annotations

from pathlib import Path

from bot.core.worded import Span, Worded, WordedBlock, WordedChart, WordedSeries
from bot.papers.drawn import DrawnPapers, can_draw


def test_what_is_installed_draws(tmp_path: Path) -> None:
    assert can_draw()
    papers = DrawnPapers(tmp_path)
    assert papers.pages(Worded((WordedBlock("line", (Span("hello"),)),))).startswith(b"%PDF-")
    drawn = WordedChart("$2 and $3", ("a", "b"), (WordedSeries("_of $x^{", (1, 2)),), "columns", "one, two")
    assert papers.picture((drawn,)).startswith(b"\x89PNG")
