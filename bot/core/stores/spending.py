"""What engines cost."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Spending(Protocol):
    """What was sent to engines that have a budget, in characters a day (UTC)."""

    def spend(self, engine: str, day: date, characters: int, budget: int) -> bool:
        """Take characters of a day's budget; False, and nothing is taken, where there is not so much left."""
        ...
