"""A platform at work: opened, its rooms entered, listened to and delivered to, until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from itertools import chain, repeat
from typing import TypeVar

import structlog

from bot.core.place import Address, OperationPlan, RoomPlan
from bot.core.ports import Clock, Intake, Stopped, Transport, Undeliverable, Unreachable
from bot.core.stores import Store
from bot.engine.faults import outline
from bot.engine.operations import furnish
from bot.engine.outbox import OutboxWorker

_log = structlog.get_logger()

T = TypeVar("T")

_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # seconds between tries; the last one again and again
_INVITED = 30.0  # seconds until a room is tried again that the bot may not enter: it may have been invited since


class Station:
    """One transport with its intake and its deliveries."""

    def __init__(
        self,
        *,
        transport: Transport,
        intake: Intake,
        outbox: OutboxWorker,
        store: Store,
        plans: Sequence[OperationPlan],
        clock: Clock,
        opened: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``opened`` is called when the platform can be spoken to and its rooms are known."""
        self.transport = transport
        self.outbox = outbox
        self._intake = intake
        self._store = store
        self._plans = plans
        self._clock = clock
        self._opened = opened
        self._sleep = sleep
        self._listening: asyncio.Task[None] | None = None
        self._deafened = False
        self.open = False
        self.deaf = asyncio.Event()
        self.failed = False

    async def run(self) -> None:
        """Listen until deafened or the transport ends, and deliver until ``outbox`` is stopped.

        Where the transport cannot go on, the log names the remedy; ``failed`` remembers it. ``open`` says that
        the platform can be spoken to; ``deaf`` is set as soon as nothing more will be heard.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                self._listening = tasks.create_task(self._listen(tasks))
                self._listening.add_done_callback(lambda _listening: self.deaf.set())
                if self._deafened:
                    self._listening.cancel()
        except* Stopped as stopped:
            self.failed = True
            for error in _leaves(stopped):
                _log.error("transport stopped", platform=self.transport.platform, remedy=str(error))
        finally:
            await self.transport.close()

    def deafen(self) -> None:
        """Hear nothing more; what was promised goes on being delivered."""
        self._deafened = True
        if self._listening is not None:
            self._listening.cancel()

    async def _listen(self, tasks: asyncio.TaskGroup) -> None:
        await self._patiently(self.transport.open)
        arriving = tasks.create_task(self._arrive(tasks))
        try:
            await self._hear()
        finally:
            arriving.cancel()

    async def _hear(self) -> None:
        """Listen, again and again where a fault of ours ends it: other platforms are not to suffer from it."""
        for pause in chain(_PAUSES, repeat(_PAUSES[-1])):
            try:
                await self.transport.listen(self._intake)
            except Exception as error:  # the log says where to look; what was kept is not heard again
                if _stops(error):
                    raise
                _log.error("listening failed", platform=self.transport.platform, error=outline(error), pause=pause)
                await self._sleep(pause)
            else:
                return

    async def _arrive(self, tasks: asyncio.TaskGroup) -> None:
        """Enter the rooms while listening: what is said there from the first moment on is heard."""
        later = await self._enter_rooms()
        self.open = True
        self._opened()
        tasks.create_task(self.outbox.run())
        async with asyncio.TaskGroup() as entering:
            for enter in later:
                entering.create_task(self._patiently(enter))

    async def _enter_rooms(self) -> list[Callable[[], Awaitable[None]]]:
        """Enter the rooms, and return what enters those that cannot be entered now: no other has to wait for them."""
        wanted = [
            (plan, room) for plan in self._plans for room in plan.rooms if room.platform == self.transport.platform
        ]
        known = await self._store.read(
            lambda unit: [unit.rooms.planned(room.platform, room.place) for _, room in wanted]
        )
        located: list[tuple[Address, OperationPlan, RoomPlan]] = []
        later: list[Callable[[], Awaitable[None]]] = []
        for (plan, room), address in zip(wanted, known, strict=True):
            try:  # the platform is only asked about a room that the bot is not in yet
                located.append((address or await self.transport.locate(room.place), plan, room))
            except (Unreachable, Undeliverable) as error:
                later.append(partial(self._enter_later, plan, room, error))
        await self._store.run(lambda unit: furnish(unit, located, self._clock.now()))
        return later

    async def _enter_later(self, plan: OperationPlan, room: RoomPlan, error: Unreachable | Undeliverable) -> None:
        """Enter a room for which that failed: when it is in reach again, or when somebody has invited the bot."""
        told = False
        while True:
            if isinstance(error, Undeliverable):
                if not told:
                    reason = error.reason
                    _log.error("room not entered: invite the bot or correct the name", room=room.place, reason=reason)
                told = True
                await self._sleep(_INVITED)
            try:
                return await self._patiently(partial(self._enter, plan, room))
            except Undeliverable as still:
                error = still

    async def _enter(self, plan: OperationPlan, room: RoomPlan) -> None:
        """Make a room as the configuration has it. Raises Unreachable or Undeliverable."""
        address = await self.transport.locate(room.place)
        await self._store.run(lambda unit: furnish(unit, [(address, plan, room)], self._clock.now()))

    async def _patiently(self, attempt: Callable[[], Awaitable[T]]) -> T:
        tries = 0
        while True:
            try:
                return await attempt()
            except Unreachable as error:
                pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
                _log.warning("platform out of reach", platform=self.transport.platform, why=str(error), pause=pause)
                tries += 1
                await self._sleep(pause)


def _stops(error: Exception) -> bool:
    return isinstance(error, Stopped) or (isinstance(error, ExceptionGroup) and error.subgroup(Stopped) is not None)


def _leaves(group: BaseExceptionGroup[Stopped]) -> Iterator[Stopped]:
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _leaves(error)
        else:
            yield error
