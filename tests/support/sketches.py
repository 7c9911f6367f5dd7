"""Pictures and pages that are not drawn, but told of."""

from __future__ import annotations

from bot.core.worded import Worded, WordedChart


class Sketches:
    """Implements ``bot.core.ports.Papers`` by telling what it should draw."""

    def __init__(self) -> None:
        self.charts: list[WordedChart] = []

    def pages(self, words: Worded) -> bytes:
        return words.text.encode()

    def picture(self, drawn: tuple[WordedChart, ...]) -> bytes:
        self.charts += drawn
        return b"picture"
