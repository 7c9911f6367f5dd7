"""What engines cost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol


class Spending(Protocol):
    """What was sent to engines that have a budget, in characters a day (UTC)."""

    def spend(self, engine: str, day: date, characters: int, budget: int | None) -> bool:
        """Take characters of a day's budget, None for one without end; False, and nothing is taken, where there is not
        so much left."""
        ...

    def spent(self, day: date) -> Mapping[str, int]:
        """The characters that were taken on a day, by engine."""
        ...
