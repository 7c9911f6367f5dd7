"""From a transport into the inbox, and from the inbox to the handler."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime

import structlog

from bot.core.event import Edit, Event, HeardFile, Message, RoomMoved
from bot.core.place import Address
from bot.core.ports import Clock, Meter, Transport, Undeliverable, Unreachable
from bot.core.stores import Promise, Store, Unit, Waiting
from bot.engine.command import FILE_LIMIT, ReceivedFile
from bot.engine.faults import outline
from bot.engine.handler import Handler, Outcome
from bot.engine.pump import Pump
from bot.engine.router import Call

_log = structlog.get_logger()

_PAUSES = (1.0, 2.0, 5.0)  # seconds between tries to fetch a file
_MORE = 2.0  # seconds that the next message has to come, where a command may go on in it


class Desk:
    """The Intake of one platform: what it leaves here is kept before it returns."""

    def __init__(
        self,
        platform: str,
        store: Store,
        clock: Clock,
        meter: Meter,
        *,
        keepable: Callable[[Event], Event],
        kept: Callable[[Sequence[Waiting]], None],
    ) -> None:
        """``keepable`` leaves of an event what may be kept; ``kept`` is handed what was new."""
        self._platform = platform
        self._store = store
        self._clock = clock
        self._meter = meter
        self._keepable = keepable
        self._kept = kept

    async def cursor(self) -> str | None:
        return await self._store.read(lambda unit: unit.inbox.cursor(self._platform))

    async def keep(self, events: Sequence[Event], cursor: str | None) -> None:
        now, keepable = self._clock.now(), [self._keepable(event) for event in events]
        fresh = await self._store.run(lambda unit: unit.inbox.keep(self._platform, keepable, cursor, now))
        if fresh:
            self._meter.heard(self._platform, len(fresh))
            self._kept(fresh)

    async def known(self, keys: Collection[str]) -> frozenset[str]:
        return await self._store.read(lambda unit: unit.inbox.known(self._platform, keys))


class InboxWorker:
    """Handles what waits: in order within a room, rooms side by side."""

    def __init__(
        self,
        *,
        store: Store,
        handler: Handler,
        transports: Mapping[str, Transport],
        open_platforms: Callable[[], Collection[str]],
        clock: Clock,
        meter: Meter,
        promised: Callable[[Sequence[Promise]], None],
        planned: Callable[[datetime], None],
        moved: Callable[[Address, Address], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``promised`` is handed what there is to deliver, ``planned`` the soonest moment that was planned for,
        ``moved`` the old and the new address of a room.

        Events wait until their platform is among ``open_platforms``: before, the bot does not know its own name there.
        """
        self._store = store
        self._handler = handler
        self._transports = transports
        self._open_platforms = open_platforms
        self._clock = clock
        self._meter = meter
        self._promised = promised
        self._planned = planned
        self._moved = moved
        self._sleep = sleep
        self._pump: Pump[Waiting] = Pump(self._look, lambda waiting: waiting.event.room.chat, self._work)
        self.wake = self._pump.wake
        self.run = self._pump.run
        self.rest = self._pump.rest
        self.stop = self._pump.stop

    def offer(self, fresh: Sequence[Waiting]) -> None:
        """Handle events that were kept just now, unless their platform is not open yet."""
        platforms = self._open_platforms()
        self._pump.offer(waiting for waiting in fresh if waiting.event.room.platform in platforms)

    async def _look(self, skip: Collection[int], full: Collection[str], limit: int) -> list[Waiting]:
        platforms = self._open_platforms()
        if not platforms:
            return []
        return await self._store.read(lambda unit: unit.inbox.waiting(platforms, skip, full, limit))

    async def _work(self, waiting: Waiting) -> None:
        began = self._clock.now()
        try:
            if self._handler.may_go_on(waiting.event):
                await self._sleep(_MORE)
            file = await self._file(waiting.event)
            outcome, promised, soonest = await self._store.run(lambda unit: self._handle(unit, waiting, file))
        except Exception as error:  # noqa: BLE001 -- a fault in one command must not stop the others
            error_id = secrets.token_hex(4)
            _log.error("handling failed", error_id=error_id, event_id=waiting.id, error=outline(error))
            outcome, promised, soonest = Outcome(result="failed"), await self._put_aside(waiting, error_id), None
        self._meter.handled(outcome.command, outcome.result, (self._clock.now() - began).total_seconds())
        if isinstance(waiting.event, RoomMoved):
            self._moved(waiting.event.room, waiting.event.to)
        self._promised(promised)
        if soonest is not None:
            self._planned(soonest)

    def _handle(
        self, unit: Unit, waiting: Waiting, file: ReceivedFile | None
    ) -> tuple[Outcome, Sequence[Promise], datetime | None]:
        return self._handler.handle(unit, waiting, file), unit.outbox.promised, unit.firings.soonest

    def _apologise(self, unit: Unit, waiting: Waiting, error_id: str) -> Sequence[Promise]:
        self._handler.apologise(unit, waiting, error_id)
        return unit.outbox.promised

    async def _put_aside(self, waiting: Waiting, error_id: str) -> Sequence[Promise]:
        """Make a dead letter of an event, with an apology if that much is possible."""
        try:
            return await self._store.run(lambda unit: self._apologise(unit, waiting, error_id))
        except Exception as error:  # noqa: BLE001 -- what broke the handling may break the apology too
            _log.error("apology failed", error_id=error_id, event_id=waiting.id, error=outline(error))
            await self._store.run(lambda unit: unit.inbox.dead(waiting.id, error_id, self._clock.now()))
            return ()

    async def _file(self, event: Event) -> ReceivedFile | None:
        """The file that a command takes: the one it came with, or that of the message it replies to. Of talk, the one
        that is carried to other rooms."""
        said = event
        if isinstance(event, Edit):
            said = await self._store.read(lambda unit: self._handler.reads(unit, event))
        if not isinstance(said, Message):
            return None
        call = self._handler.call(said)
        if (
            call is None
            and said is event
            and said.files
            and await self._store.read(lambda unit: _is_linked(unit, event.room))
        ):
            return await self._fetch(said, said.files[0])
        if not isinstance(call, Call) or not call.command.takes_file:
            return None
        files = said.files or await self._files_of(said)
        return await self._fetch(said, files[0]) if files else None

    async def _files_of(self, event: Message) -> tuple[HeardFile, ...]:
        room, target = event.room, event.reply_to
        if target is None:
            return ()
        replied = await self._store.read(lambda unit: unit.inbox.message(room, target))
        return replied.files if replied else ()

    async def _fetch(self, event: Message, file: HeardFile) -> ReceivedFile | None:
        for pause in (0.0, *_PAUSES):
            await self._sleep(pause)
            try:
                data = await self._transports[event.room.platform].fetch(file, FILE_LIMIT)
            except Unreachable:
                continue
            except Undeliverable:
                break
            return ReceivedFile(file.name, file.media_type, data)
        return None


def _is_linked(unit: Unit, where: Address) -> bool:
    room = unit.rooms.find(where)
    return room is not None and bool(unit.rooms.linked(room))
