"""A platform at work: opened, its rooms entered, listened to and delivered to, until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

import structlog

from bot.core.place import Address, OperationPlan, RoomPlan
from bot.core.ports import Intake, Stopped, Transport, Undeliverable, Unreachable
from bot.core.stores import Store
from bot.engine.operations import furnish
from bot.engine.outbox import OutboxWorker

_log = structlog.get_logger()

T = TypeVar("T")

_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # seconds between tries; the last one again and again


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
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.transport = transport
        self.outbox = outbox
        self._intake = intake
        self._store = store
        self._plans = plans
        self._sleep = sleep
        self._listening: asyncio.Task[None] | None = None
        self.deaf = asyncio.Event()
        self.failed = False

    async def run(self) -> None:
        """Listen until deafened or the transport ends, and deliver until ``outbox`` is stopped.

        Where the transport cannot go on, the log names the remedy; ``failed`` remembers it. ``deaf`` is set as soon
        as nothing more will be heard.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                self._listening = tasks.create_task(self._listen(tasks))
        except* Stopped as stopped:
            self.failed = True
            for error in _leaves(stopped):
                _log.error("transport stopped", platform=self.transport.platform, remedy=str(error))
        finally:
            await self.transport.close()

    def deafen(self) -> None:
        """Hear nothing more; what was promised goes on being delivered."""
        if self._listening is not None:
            self._listening.cancel()

    async def _listen(self, tasks: asyncio.TaskGroup) -> None:
        try:
            await self._patiently(self.transport.open)
            await self._enter_rooms()
            tasks.create_task(self.outbox.run())
            await self.transport.listen(self._intake)
        finally:
            self.deaf.set()

    async def _enter_rooms(self) -> None:
        for plan in self._plans:
            for room in plan.rooms:
                if room.platform == self.transport.platform:
                    await self._enter(plan, room)

    async def _enter(self, plan: OperationPlan, room: RoomPlan) -> None:
        try:
            address = await self._locate(room)
        except Undeliverable as error:
            _log.error("room not entered: invite the bot or correct the name", room=room.place, reason=error.reason)
            return
        await self._store.run(lambda unit: furnish(unit, address, plan, room))

    async def _locate(self, room: RoomPlan) -> Address:
        """Where a room is; its platform is only asked about one that the bot is not in yet."""
        known = await self._store.read(lambda unit: unit.rooms.planned(room.platform, room.place))
        if known is not None:
            return known
        return await self._patiently(lambda: self.transport.locate(room.place))

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


def _leaves(group: BaseExceptionGroup[Stopped]) -> Iterator[Stopped]:
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _leaves(error)
        else:
            yield error
