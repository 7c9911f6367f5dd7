"""Papers are drawn by what is loaded for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.worded import Span, Worded, WordedBlock, WordedChart, WordedSeries
from bot.papers.drawn import DrawnPapers, can_draw


def test_what_is_installed_draws(tmp_path: Path) -> None:
    assert can_draw()
    papers = DrawnPapers(tmp_path)
    assert papers.pages(Worded((WordedBlock("line", (Span("hello"),)),))).startswith(b"%PDF-")
    drawn = WordedChart("$2 and $3", ("a", "b"), (WordedSeries("_of $x^{", (1, 2)),), "columns", "one, two")
    assert papers.picture((drawn,)).startswith(b"\x89PNG")


def test_what_draws_may_end_at_any_time_and_says_what_it_cannot_draw(tmp_path: Path) -> None:
    papers = DrawnPapers(tmp_path)
    words = Worded((WordedBlock("line", (Span("hello"),)),))
    with pytest.raises(RuntimeError, match="Error"):
        papers.pages(Worded((WordedBlock("line", None),)))  # type: ignore[arg-type]  # what cannot be drawn
    assert papers._hand is not None
    papers._hand.kill()
    assert papers.pages(words).startswith(b"%PDF-")
