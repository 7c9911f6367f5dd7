"""A clock that stands still until a test moves it."""

from __future__ import annotations

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
