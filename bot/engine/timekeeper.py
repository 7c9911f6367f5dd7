"""What falls due is done: each firing in one Unit, once, and the alarm set for the next one.

A job only promises deliveries, so it may fire before any platform is open: they wait in the outbox.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog

from bot.core.delivery import Delivery, Say
from bot.core.people import Person
from bot.core.place import Account
from bot.core.ports import Alarm, Clock, Meter, Phrases
from bot.core.record import Ref
from bot.core.records import Firing
from bot.core.stores import Cause, Promise, Store, Unit
from bot.engine.faults import outline
from bot.engine.job import Job, Occasion, Work
from bot.engine.kinds import Kinds
from bot.engine.quiet import promise

_log = structlog.get_logger()

_TOGETHER = 50  # firings that are worked on at once
_PACE = 0.04  # seconds from one that reads much to the next: a thousand take forty, most of which is left to commands
_LOOK_AGAIN = 60.0  # seconds; the clock of the machine may have been put right, or another process have planned
_LIVES = timedelta(minutes=1)  # between signs of life
_BOT = Person(0, "", None, ())
_BOTS_ACCOUNT = Account("liaison", "clock")


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
        meter: Meter,
        promised: Callable[[Sequence[Promise]], None],
    ) -> None:
        """``promised`` is handed what there is to deliver."""
        self._store = store
        self._jobs: Mapping[str, Job] = {job.name: job for job in jobs}
        self._kinds = kinds
        self._phrases = phrases
        self._clock = clock
        self._alarm = alarm
        self._meter = meter
        self._promised = promised
        self._awake = asyncio.Event()
        self._next: datetime | None = None
        self._stopping = False
        self._lived = clock.now()

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
        await self._store.run(lambda unit: unit.outages.begin(self._clock.now()))
        while not self._stopping:
            self._awake.clear()
            self._next = None  # until it is known again, whatever is planned is worth a look
            self._next = await self._fire_due()
            await self._live()
            if self._next is not None:
                self._alarm.set(self._next, self._awake.set)
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_AGAIN):
                    await self._awake.wait()

    async def _live(self) -> None:
        """Leave a sign of life, by which the next start knows how long the bot was away."""
        now = self._clock.now()
        if not timedelta(0) <= now - self._lived < _LIVES:
            await self._store.run(lambda unit: unit.outages.live(now))
            self._lived = now

    async def _fire_due(self) -> datetime | None:
        """Fire all that is due; returns when the next one will be."""
        shared: dict[Any, Any] = {}
        loop = asyncio.get_running_loop()
        begin = loop.time()
        while not self._stopping:
            due, soonest = await self._store.read(self._look)
            if not due:
                return soonest
            read = [firing for firing in due if self._reads(firing)]
            await self._fire_all([(firing, None) for firing in due if firing not in read])
            for firing in read:
                await asyncio.sleep(begin - loop.time())
                if self._stopping:
                    return None
                begin = loop.time() + _PACE
                await self._fire_all([(firing, await self._read(firing, shared))])
        return None

    def _look(self, unit: Unit) -> tuple[list[Firing], datetime | None]:
        """What is due, and when the first that is not fired yet is."""
        return unit.firings.due(self._clock.now(), _TOGETHER), unit.firings.next()

    def _reads(self, firing: Firing) -> bool:
        """Whether it has something to read first, and is not too late for it."""
        job = self._jobs.get(firing.job)
        return job is not None and job.reads is not None and not job.misses(firing, self._clock.now())

    async def _read(self, firing: Firing, shared: dict[Any, Any]) -> Work:
        """What is to be done once all is read; it raises what reading raised."""
        reads = self._jobs[firing.job].reads
        assert reads is not None
        try:
            return await self._store.read(lambda unit: reads(self._occasion(unit, firing, shared)))
        except Exception as error:  # noqa: BLE001 -- a fault in one job must not stop the others
            return partial(_raise, error)

    async def _fire_all(self, firings: Sequence[tuple[Firing, Work | None]]) -> None:
        for promises in await asyncio.gather(*(self._fire(firing, work) for firing, work in firings)):
            self._promised(promises)

    async def _fire(self, firing: Firing, work: Work | None) -> Sequence[Promise]:
        """Do what one firing is for, or what its reading said. Of a job that fails nothing is kept but that it was its
        turn: a fault that comes back every time must not hold up the others."""
        job = self._jobs.get(firing.job)
        if job is None:
            return await self._give_up(firing, "no such job")
        try:
            outcome, promises = await self._store.run(lambda unit: self._work(unit, firing, job, work))
        except Exception as error:  # noqa: BLE001 -- a fault in one job must not stop the others
            return await self._give_up(firing, outline(error))
        self._measure(firing, outcome)
        return promises

    async def _give_up(self, firing: Firing, why: str) -> Sequence[Promise]:
        _log.error("job failed", job=firing.job, firing=firing.id, error=why)
        await self._store.run(lambda unit: self._settle(unit, firing, "failed"))
        self._measure(firing, "failed")
        return ()

    def _work(self, unit: Unit, firing: Firing, job: Job, work: Work | None) -> tuple[str, Sequence[Promise]]:
        """Do it, unless it was done or dropped since it was looked up."""
        outcome, work = "answered", work or job.work
        if job.misses(firing, self._clock.now()):
            outcome, work = "missed", job.missed
        if not self._settle(unit, firing, outcome):
            return "dropped", ()
        occasion = self._occasion(unit, firing, {})
        for delivery in work(occasion):
            promise(occasion, _about(firing, delivery), job.useful)
        return outcome, unit.outbox.promised

    def _occasion(self, unit: Unit, firing: Firing, shared: dict[Any, Any]) -> Occasion:
        return Occasion(unit, self._clock.now(), _cause(firing), firing, self._phrases, self._kinds, shared)

    def _settle(self, unit: Unit, firing: Firing, outcome: str) -> bool:
        """Mark a firing as fired and note it in the audit; False if it was settled before."""
        now = self._clock.now()
        if not unit.firings.done(firing.id, now, missed=outcome == "missed"):
            return False
        unit.audit.note(
            at=now,
            cause=_cause(firing),
            account=_BOTS_ACCOUNT,
            person=_BOT,
            operation=firing.operation,
            action=firing.job,
            outcome=outcome,
            subject={"record": firing.subject, "occurrence": firing.occurrence},
        )
        return True

    def _measure(self, firing: Firing, outcome: str) -> None:
        self._meter.fired(firing.job, outcome, (self._clock.now() - firing.at).total_seconds())


def _about(firing: Firing, delivery: Delivery) -> Delivery:
    """What a job says, as said about the record that it is for, if it is for one."""
    if not (isinstance(delivery.act, Say) and Ref.names(firing.subject)):
        return delivery
    said = replace(delivery.act.document, about=firing.subject)
    return replace(delivery, act=replace(delivery.act, document=said))


def _cause(firing: Firing) -> Cause:
    key = f"firing:{firing.id}"
    return Cause(key, key)


def _raise(error: Exception, _occasion: Occasion) -> Iterable[Delivery]:
    raise error
