"""What falls due is done: each firing in one Unit, once, and the alarm set for the next one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from bot.core.ports import Alarm, Clock, Phrases
from bot.core.records import Firing
from bot.core.stores import Cause, Promise, Store, Unit
from bot.engine.faults import outline
from bot.engine.job import Job, Occasion
from bot.engine.kinds import Kinds

_log = structlog.get_logger()

_TOGETHER = 50  # firings that are worked on at once
_LOOK_AGAIN = timedelta(minutes=1)  # the clock of the machine may have been put right, or the machine have slept


class Timekeeper:
    """Fires what is due, and sleeps until something is."""

    def __init__(
        self,
        *,
        store: Store,
        jobs: Sequence[Job],
        kinds: Kinds,
        phrases: Phrases,
        clock: Clock,
        alarm: Alarm,
        promised: Callable[[Sequence[Promise]], None],
    ) -> None:
        """``promised`` is handed what there is to deliver."""
        self._store = store
        self._jobs: Mapping[str, Job] = {job.name: job for job in jobs}
        self._kinds = kinds
        self._phrases = phrases
        self._clock = clock
        self._alarm = alarm
        self._promised = promised
        self._awake = asyncio.Event()
        self._next: datetime | None = None
        self._stopping = False

    def planned(self, at: datetime) -> None:
        """Something was planned for a moment that may be sooner than all that was known of."""
        if self._next is None or at < self._next:
            self._awake.set()

    def stop(self) -> None:
        """Let ``run`` end as soon as what it works on is done."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Work until stopped or cancelled."""
        while not self._stopping:
            self._awake.clear()
            self._next = await self._fire_due()
            again = self._clock.now() + _LOOK_AGAIN
            self._alarm.set(min(self._next, again) if self._next else again, self._awake.set)
            await self._awake.wait()

    async def _fire_due(self) -> datetime | None:
        """Fire all that is due; returns when the next one will be."""
        while not self._stopping:
            now = self._clock.now()
            due = await self._store.read(lambda unit: unit.firings.due(now, _TOGETHER))  # noqa: B023 -- awaited at once
            if not due:
                break
            for promises in await asyncio.gather(*map(self._fire, due)):
                self._promised(promises)
        return await self._store.read(lambda unit: unit.firings.next())

    async def _fire(self, firing: Firing) -> Sequence[Promise]:
        try:
            return await self._store.run(lambda unit: self._work(unit, firing))
        except Exception as error:  # noqa: BLE001 -- a fault in one job must not stop the others
            _log.error("job failed", job=firing.job, firing=firing.id, error=outline(error))
            await self._store.run(lambda unit: unit.firings.done(firing.id, self._clock.now()))
            return ()

    def _work(self, unit: Unit, firing: Firing) -> Sequence[Promise]:
        now = self._clock.now()
        if not unit.firings.done(firing.id, now):
            return ()
        key = f"firing:{firing.id}"
        occasion = Occasion(unit, now, Cause(key, key), firing, self._phrases, self._kinds)
        for delivery in self._jobs[firing.job].work(occasion):
            unit.outbox.promise(delivery, occasion.cause, now)
        return unit.outbox.promised
