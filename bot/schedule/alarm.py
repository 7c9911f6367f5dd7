"""One alarm, on APScheduler."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]  # it has no annotations
from apscheduler.triggers.date import DateTrigger  # type: ignore[import-untyped]  # likewise

_ID = "alarm"
_AT_ONCE = 1000


class ScheduledAlarm:
    """Rings at one moment at a time. Must be made within the running event loop."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.start()

    def set(self, at: datetime, ring: Callable[[], None]) -> None:
        """Ring at a moment, in the place of what was set before. One that has passed rings at once."""
        # The defaults would let an alarm pass in silence that comes more than a second late (its grace time), or while
        # the one before it is still counted as running.
        self._scheduler.add_job(
            _run,
            DateTrigger(at),
            (ring,),
            id=_ID,
            replace_existing=True,
            misfire_grace_time=None,
            max_instances=_AT_ONCE,
        )

    def close(self) -> None:
        """Ring no more."""
        self._scheduler.shutdown(wait=False)


async def _run(ring: Callable[[], None]) -> None:
    """In the event loop: a plain function would be run in a thread."""
    ring()
