"""A whole bot on console rooms, for tests that put text in and look at the text that comes out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot.commands import all_jobs, all_kinds
from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.ports import Papers
from bot.core.stores import Store, Unit
from bot.core.translating import Engine
from bot.core.worded import File
from bot.engine.command import Command
from bot.engine.house import House
from bot.storage.store import SqlStore
from bot.translation.translator import Translation
from bot.transports.console.screen import Shown
from bot.transports.console.transport import ConsoleTransport
from tests.support.catalogues import catalogues
from tests.support.clock import StillAlarm, StillClock
from tests.support.meter import MemoryMeter
from tests.support.routers import router
from tests.support.stores import MEMORY, lent

FLOOD = OperationPlan(
    name="Flood 2026",
    zone="Africa/Nairobi",
    languages=("en", "fr", "es", "ar"),
    marking=Marking.AMBER,
    admins=(Account("console", "ana"),),
    rooms=tuple(RoomPlan("console", f"ops-{code}", languages=(code,)) for code in ("en", "fr", "es", "ar")),
)
"""Four rooms, ``ops-en`` to ``ops-ar``, each in its language; ``ana`` is the admin."""


class Town:
    """The rooms with the people in them. ``ana@ops-en`` says who speaks where; ``ana@`` is Ana's private chat."""

    def __init__(
        self,
        *,
        plan: OperationPlan,
        house: House,
        console: ConsoleTransport,
        store: Store,
        clock: StillClock,
        alarm: StillAlarm,
        meter: MemoryMeter,
    ) -> None:
        self.plan = plan
        self.house = house
        self.console = console
        self.store = store
        self.clock = clock
        self.alarm = alarm
        self.meter = meter

    async def say(self, who: str, text: str, *, files: Sequence[File] = (), reply_to: str | None = None) -> str:
        """Somebody says something; returns the text of the bot's last answer in that room, "" if it gave none."""
        return (await self.ask(who, text, files=files, reply_to=reply_to)).text

    async def ask(self, who: str, text: str, *, files: Sequence[File] = (), reply_to: str | None = None) -> Shown:
        """The same, with all that is seen of the answer."""
        person, _, room = who.partition("@")
        before = len(self.pane(room or f"@{person}"))
        await self.console.hear(person=person, room=room, direct=not room, text=text, files=files, reply_to=reply_to)
        await self.settle()
        fresh = [shown for shown in self.pane(room or f"@{person}")[before:] if shown.author == "Liaison"]
        return fresh[-1] if fresh else Shown("", "Liaison", "")

    async def meet(self, **roles: Role) -> None:
        """People have been in the rooms, and were given their roles in the operation; nobody hears of it."""

        def work(unit: Unit) -> None:
            operation = unit.rooms.declare(self.plan)
            for name, role in roles.items():
                person = unit.people.identify(Sender(Account("console", name), name))
                unit.people.seen(person, operation, operation.marking)
                unit.people.grant(person, operation, role)

        await self.store.run(work)

    def pane(self, room: str) -> list[Shown]:
        """What a room (or, as ``@ana``, a private chat) shows now."""
        return self.console.panes.get(room, [])

    def last(self, room: str) -> str:
        """The last text that a room shows."""
        return self.pane(room)[-1].text

    async def wait(self, **time: float) -> None:
        """Let time pass (``hours=3``); what falls due in it is done, each thing at its moment."""
        end = self.clock.now() + timedelta(**time)
        while (due := await self.store.read(lambda unit: unit.firings.next())) is not None and due <= end:
            await self._move_to(max(due, self.clock.now()))
        await self._move_to(end)

    async def _move_to(self, at: datetime) -> None:
        self.clock.move_to(at)
        self.alarm.ring_if_due()
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing waits."""
        await self.house.quiet()


@asynccontextmanager
async def town(
    *,
    plans: Sequence[OperationPlan] = (FLOOD,),
    database: str = MEMORY,
    extra: Sequence[Command] = (),
    console: type[ConsoleTransport] = ConsoleTransport,
    engines: Sequence[Engine] = (),
    papers: Papers | None = None,
) -> AsyncIterator[Town]:
    """A bot at work, with the operation FLOOD in a database in memory unless told otherwise."""
    clock, phrases, meter = StillClock(), catalogues(), MemoryMeter()
    alarm = StillAlarm(clock)
    transport = console(clock, out=None)
    async with lent(MEMORY) if database == MEMORY else closing(database) as store:
        house = House(
            store=store,
            router=router(*extra),
            translator=Translation(engines, {plan.name: plan.rules for plan in plans}, store),
            phrases=phrases,
            clock=clock,
            meter=meter,
            transports=[transport],
            plans=plans,
            inviters={},
            kinds=all_kinds(),
            jobs=all_jobs(),
            alarm=alarm,
            papers=papers,
        )
        working = asyncio.create_task(house.run())
        try:
            yield Town(
                plan=plans[0], house=house, console=transport, store=store, clock=clock, alarm=alarm, meter=meter
            )
        finally:
            house.stop()
            await working


@asynccontextmanager
async def closing(database: str) -> AsyncIterator[SqlStore]:
    """A store on a database of the caller's."""
    store = SqlStore(database)
    try:
        yield store
    finally:
        await store.close()
