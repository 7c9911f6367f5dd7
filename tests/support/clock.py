"""A clock that stands still until a test moves it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class StillClock:
    """Shows 22 November 2026, 06:05 UTC, unless told otherwise."""

    def __init__(self, at: datetime = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> None:
        """Move it on."""
        self.at += by

    def move_to(self, at: datetime) -> None:
        """Show another time."""
        self.at = at


class StillAlarm:
    """An alarm that rings when a test lets it, once its moment has come; at once if it has come when it is set."""

    def __init__(self, clock: StillClock) -> None:
        self._clock = clock
        self._ring: Callable[[], None] | None = None
        self.at: datetime | None = None

    def set(self, at: datetime, ring: Callable[[], None]) -> None:
        self.at, self._ring = at, ring
        self.ring_if_due()

    def close(self) -> None:
        self.at = self._ring = None

    def ring_if_due(self) -> None:
        """Ring, if it is time."""
        if self._ring is not None and self.at is not None and self.at <= self._clock.now():
            self._ring()
