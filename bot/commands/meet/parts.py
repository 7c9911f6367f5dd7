"""The parts of a meeting, as far as they were read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.engine.recurring import Recurring

MOST_WORDS = 12
"""Of one part."""


@dataclass(slots=True)
class Parts:
    """What was read so far: when it begins (UTC) in a ``zone`` (IANA), or how it recurs, and its ``last`` day."""

    zone: str
    when: datetime | None = None
    slots: list[datetime] = field(default_factory=list)
    last: date | None = None
    recurring: Recurring | None = None
    title: list[str] = field(default_factory=list)
    named: dict[str, object] = field(default_factory=dict)

    @property
    def begins(self) -> time | None:
        """The time on the wall at which it begins."""
        if self.when is not None:
            return self.when.astimezone(ZoneInfo(self.zone)).time()
        return self.recurring.times[0] if self.recurring else None
