"""How long to wait before trying again: twice as long each time, and never all at once."""

from __future__ import annotations

import random

FIRST = 0.5
LONGEST = 60.0


class Backoff:
    """Growing waits with jitter; a success starts them over."""

    def __init__(self, first: float = FIRST, longest: float = LONGEST) -> None:
        self._first = first
        self._longest = longest
        self._failures = 0

    def failed(self) -> float:
        """Note a failure; returns the seconds to wait, between half and all of the present step."""
        step = min(self._longest, self._first * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return step * random.uniform(0.5, 1.0)  # noqa: S311  # it spreads load, it guards nothing

    def succeeded(self) -> None:
        """Start over."""
        self._failures = 0
