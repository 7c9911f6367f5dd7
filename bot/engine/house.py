"""The whole corridor at work: stations at one end, the inbox worker in the middle."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.core.place import Address, OperationPlan
from bot.core.ports import Alarm, Clock, Manners, Meter, Papers, Phrases, Transport, TransportState
from bot.core.stores import Promise, Store, Unit
from bot.core.translating import Translator
from bot.engine.again import interpret_again
from bot.engine.forgetting import Forgetter
from bot.engine.handler import Handler
from bot.engine.inbox import Desk, InboxWorker
from bot.engine.interpreter import Interpreter
from bot.engine.job import Job
from bot.engine.kinds import Kinds
from bot.engine.operations import declare
from bot.engine.outbox import OutboxWorker
from bot.engine.patience import PatientStore
from bot.engine.quiet import quiet_over
from bot.engine.router import Router
from bot.engine.station import Station
from bot.engine.status import Status
from bot.engine.timekeeper import Timekeeper
from bot.engine.visits import Visits

_GLANCE = 0.002  # seconds between looks at whether all is quiet
_FAREWELL = 10.0  # seconds that deliveries on their way have to arrive when the bot stops


class House:
    """Runs the corridor between a store and some transports."""

    def __init__(
        self,
        *,
        store: Store,
        router: Router,
        phrases: Phrases,
        translator: Translator,
        clock: Clock,
        meter: Meter,
        transports: Sequence[Transport],
        plans: Sequence[OperationPlan],
        inviters: Mapping[str, Sequence[str]],
        kinds: Kinds,
        jobs: Sequence[Job],
        alarm: Alarm,
        papers: Papers | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = PatientStore(store, sleep)
        self._plans = plans
        self._declaring: asyncio.Task[None] | None = None
        self._transports = {transport.platform: transport for transport in transports}
        handler = Handler(
            router=router,
            phrases=phrases,
            clock=clock,
            visits=Visits(inviters),
            transports=self._states,
            names=lambda platform: self._transports[platform].names,
            seals=self._seals,
            manners=self._manners,
            kinds=kinds,
            translator=translator,
        )
        interpreter = Interpreter(phrases, translator, papers)
        self._clock = clock
        self._translator = translator
        self._alarm = alarm
        self._timekeeper = Timekeeper(
            store=self._store,
            jobs=[*jobs, interpret_again, quiet_over],
            kinds=kinds,
            phrases=phrases,
            clock=clock,
            alarm=alarm,
            meter=meter,
            promised=self._promised,
        )
        self._inbox = InboxWorker(
            store=self._store,
            handler=handler,
            transports=self._transports,
            open_platforms=lambda: [station.transport.platform for station in self._stations if station.open],
            clock=clock,
            meter=meter,
            promised=self._promised,
            planned=self._timekeeper.planned,
            moved=self._moved,
            sleep=sleep,
        )
        self._stations = [
            Station(
                transport=transport,
                intake=Desk(
                    transport.platform,
                    self._store,
                    clock,
                    meter,
                    keepable=handler.keepable,
                    kept=self._inbox.offer,
                ),
                outbox=OutboxWorker(
                    transport=transport,
                    store=self._store,
                    interpreter=interpreter,
                    clock=clock,
                    meter=meter,
                    planned=self._timekeeper.planned,
                    sleep=sleep,
                ),
                store=self._store,
                plans=plans,
                clock=clock,
                opened=self._inbox.wake,
                sleep=sleep,
            )
            for transport in transports
        ]

    @property
    def failed(self) -> bool:
        """Whether every transport ended because it could not go on."""
        return all(station.failed for station in self._stations)

    async def run(self) -> None:
        """Work until stopped, or until no transport is left; what is on its way then still arrives."""
        async with asyncio.TaskGroup() as opening:
            self._declaring = opening.create_task(
                self._store.run(lambda unit: declare(unit, self._plans, self._clock.now()))
            )
        if self._declaring.cancelled():  # stopped while the database was away
            self._alarm.close()
            for transport in self._transports.values():
                await transport.close()
            return
        async with asyncio.TaskGroup() as tasks:
            stations = [tasks.create_task(station.run()) for station in self._stations]
            handling = tasks.create_task(self._inbox.run())
            timing = tasks.create_task(self._timekeeper.run())
            forgetting = tasks.create_task(Forgetter(self._store, self._clock).run())
            for station in self._stations:
                await station.deaf.wait()
            self._inbox.stop()
            self._timekeeper.stop()
            await asyncio.wait([handling, timing], timeout=_FAREWELL)
            self._alarm.close()
            for station in self._stations:
                station.outbox.stop()
            await asyncio.wait([handling, *stations], timeout=_FAREWELL)
            for late in (handling, timing, forgetting, *stations):
                late.cancel()

    def stop(self) -> None:
        """Hear nothing more, and let ``run`` come to its end."""
        if self._declaring is not None:
            self._declaring.cancel()
        for station in self._stations:
            station.deafen()

    async def status(self) -> Status:
        """How the corridor is doing."""
        return await self._store.read(self._status)

    async def quiet(self) -> None:
        """Wait until nothing is left to be handled, done or delivered."""
        while True:
            await self._inbox.rest()
            for station in self._stations:
                await station.outbox.rest()
            if await self._store.read(self._at_rest):
                return
            await asyncio.sleep(_GLANCE)

    def _at_rest(self, unit: Unit) -> bool:
        """What is due may promise something, and so may what was heard: looked for in the order in which they do."""
        due = unit.firings.next()
        if (due is not None and due <= self._clock.now()) or unit.inbox.backlog().count:
            return False
        return not any(unit.outbox.backlog(platform).count for platform in self._transports)

    def _status(self, unit: Unit) -> Status:
        outbox = {platform: unit.outbox.backlog(platform) for platform in self._transports}
        spent = self._translator.spent(unit, self._clock.now().date())
        return Status(self._states(), unit.inbox.backlog(), outbox, spent)

    def _seals(self, room: Address) -> bool:
        transport = self._transports.get(room.platform)
        return transport is not None and transport.seals(room)

    def _manners(self, platform: str) -> Manners:
        transport = self._transports.get(platform)
        return transport.manners if transport is not None else Manners()

    def _states(self) -> dict[str, TransportState]:
        return {platform: transport.state for platform, transport in self._transports.items()}

    def _moved(self, old: Address, new: Address) -> None:
        for station in self._stations:
            if station.transport.platform == old.platform:
                station.outbox.moved(old, new)

    def _promised(self, promises: Sequence[Promise]) -> None:
        for station in self._stations:
            platform = station.transport.platform
            station.outbox.offer([promise for promise in promises if promise.delivery.to.platform == platform])
