"""Hours of the day that something holds for: in which somebody is on duty, or wants to be left in peace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Hours:
    """Times of day, by the clock of whose hours they are. Hours that end where they start are the whole day."""

    start: time
    end: time

    def cover(self, at: time) -> bool:
        """Whether a local time falls into the hours, which may pass midnight."""
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def start_after(self, at: datetime, zone: str) -> datetime:
        """The first start of the hours after a moment (aware), in the moment's zone; ``zone`` is that of the hours."""
        return _next(self.start, at, zone)

    def end_after(self, at: datetime, zone: str) -> datetime:
        """The first end of the hours after a moment (aware), in the moment's zone; ``zone`` is that of the hours."""
        return _next(self.end, at, zone)

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Hours as they are written: ``08:00-18:00``. Raises ValueError for anything else."""
        start, _, end = text.partition("-")
        return cls(time.fromisoformat(start), time.fromisoformat(end))


def _next(clock: time, at: datetime, zone: str) -> datetime:
    """When a clock in a zone first shows a time after a moment."""
    local = at.astimezone(ZoneInfo(zone))
    found = datetime.combine(local.date(), clock, ZoneInfo(zone))
    if found <= local:
        found = datetime.combine(local.date() + timedelta(days=1), clock, ZoneInfo(zone))
    return found.astimezone(at.tzinfo)
