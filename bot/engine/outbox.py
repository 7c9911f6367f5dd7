"""From the outbox to a transport, until each delivery is made."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from bot.core.delivery import Amend, Delivery, Parcel, Say, Withdraw
from bot.core.document import Attachment, Code, document, phrase
from bot.core.place import Address
from bot.core.ports import (
    Clock,
    Delayed,
    Meter,
    Moved,
    Stopped,
    Transport,
    TransportError,
    Uncertain,
    Undeliverable,
)
from bot.core.stores import Cause, Promise, Store, Unit
from bot.core.worded import File, Worded
from bot.engine.again import try_again
from bot.engine.faults import outline
from bot.engine.interpreter import Interpreted, Interpreter
from bot.engine.locks import Locks
from bot.engine.pump import Pump

_log = structlog.get_logger()

_KEPT_AT_ONCE = 8  # deliveries of which it is kept that they were made: commands are not to queue behind hundreds
_UNCERTAIN_PAUSE = 2.0  # seconds before an answer is sent again that may have arrived
_FAULTS = 3  # tries of a delivery that fails unexpectedly
_OVERTAKEN = "overtaken"  # nobody misses it: what it would have said was changed or taken back in the meantime
_NO_WORDS = Interpreted(Worded(()))


class OutboxWorker:
    """Delivers what waits for one transport: in order within a room, rooms side by side."""

    def __init__(
        self,
        *,
        transport: Transport,
        store: Store,
        interpreter: Interpreter,
        clock: Clock,
        meter: Meter,
        planned: Callable[[datetime], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``planned`` is told when something is to be tried again."""
        self._transport = transport
        self._store = store
        self._interpreter = interpreter
        self._planned = planned
        self._chats = Locks()
        self._few = asyncio.Semaphore(_KEPT_AT_ONCE)
        self._clock = clock
        self._meter = meter
        self._sleep = sleep
        self._pump: Pump[Promise] = Pump(self._look, lambda promise: promise.delivery.lane, self._work)
        self.offer = self._pump.offer
        self.run = self._pump.run
        self.rest = self._pump.rest
        self.stop = self._pump.stop

    def moved(self, old: Address, new: Address) -> None:
        """A room has a new address: what goes there waits for what is on its way to the old one."""
        for kind in ("", " spoken"):
            self._pump.moved(old.chat + kind, new.chat + kind)

    async def _look(self, skip: Collection[int], full: Collection[str], limit: int) -> list[Promise]:
        platform = self._transport.platform
        return await self._store.read(lambda unit: unit.outbox.waiting(platform, skip, full, limit))

    async def _work(self, promise: Promise) -> None:
        """Make a delivery, or give it up with its reason kept."""
        outcome = "delivered"
        try:
            messages, owed = await self._deliver(promise)
        except Stopped:
            raise
        except Exception as error:  # noqa: BLE001 -- one delivery that fails must not hold up the others
            outcome = error.reason if isinstance(error, Undeliverable) else "fault"
            if outcome == "fault":
                _log.error("delivery failed", delivery=promise.key, error=outline(error))
            if outcome != _OVERTAKEN:
                _log.warning("delivery given up", delivery=promise.key, to=str(promise.delivery.to), reason=outcome)
            self.offer(await self._store.run(lambda unit: self._give_up(unit, promise, outcome)))
        else:
            async with self._few:
                soonest = await self._store.run(lambda unit: self._settle(unit, promise, messages, owed=owed))
            if soonest is not None:
                self._planned(soonest)
        waited = (self._clock.now() - promise.at).total_seconds()
        self._meter.delivered(self._transport.platform, outcome, waited)

    def _settle(self, unit: Unit, promise: Promise, messages: Sequence[str], *, owed: bool) -> datetime | None:
        """Keep that a delivery was made, and look again later for a translation that is owed; returns when to."""
        unit.outbox.sent(promise.id, messages, self._clock.now())
        if isinstance(promise.delivery.act, Withdraw):
            unit.outbox.retract(promise.delivery.act.of)
        try_again(unit, promise, self._clock.now(), owed=owed)
        return unit.firings.soonest

    async def _deliver(self, promise: Promise) -> tuple[Sequence[str], bool]:
        """Make a delivery; returns the messages that stand for it now, and whether a translation is owed."""
        if promise.begun and not _repeatable(promise.delivery):
            raise Undeliverable("uncertain")
        if promise.delivery.carries_words and await self._store.read(lambda unit: unit.outbox.overtaken(promise)):
            raise Undeliverable(_OVERTAKEN)
        parcel, interpreted = await self._parcel(promise)
        if isinstance(parcel.act, Amend) and parcel.act.tries and not interpreted.new:
            return parcel.targets, interpreted.owed
        if not self._transport.repeats_safely:
            async with self._few:
                await self._store.run(lambda unit: unit.outbox.begin(promise.id))
        return await self._hand_over(promise, parcel), interpreted.owed

    async def _hand_over(self, promise: Promise, parcel: Parcel) -> tuple[str, ...]:
        delivery = promise.delivery
        may_repeat = _repeatable(delivery) or self._transport.repeats_safely
        faults = 0
        while True:
            try:
                async with self._chats.of(delivery.lane.removesuffix(" spoken")):
                    return await self._transport.deliver(parcel)
            except Delayed as error:
                await self._sleep(error.seconds)
            except Uncertain as error:
                if not may_repeat:
                    raise Undeliverable("uncertain") from error
                _log.warning("a delivery may have arrived and is repeated", delivery=promise.key)
                await self._sleep(_UNCERTAIN_PAUSE)
            except Moved as error:
                parcel = await self._follow(parcel, error.to)
            except TransportError:
                raise
            except Exception:  # a fault of ours may pass, too
                faults += 1
                if faults == _FAULTS or not may_repeat:
                    raise
                await self._sleep(_UNCERTAIN_PAUSE)

    async def _parcel(self, promise: Promise) -> tuple[Parcel, Interpreted]:
        """Put a delivery into words, with the files it carries and the messages it is about."""
        delivery, act = promise.delivery, promise.delivery.act
        interpreted = _NO_WORDS
        if isinstance(act, Say | Amend):
            interpreted = await self._interpreter.word(act.document, delivery.languages)
        words = interpreted.words if isinstance(act, Say | Amend) else None
        parcel = Parcel(promise.key, delivery.to, act, words)
        if isinstance(act, Say) and not (act.document.files or act.answers or act.follows):
            return parcel, interpreted
        return await self._store.read(lambda unit: _furnished(unit, parcel)), interpreted

    async def _follow(self, parcel: Parcel, to: Address) -> Parcel:
        old = parcel.to
        if isinstance(old, Address):
            await self._store.run(lambda unit: _move(unit, old, to))
            self.moved(old, to)
        return replace(parcel, to=to)

    def _give_up(self, unit: Unit, promise: Promise, reason: str) -> Sequence[Promise]:
        """Keep why a delivery failed, and tell somebody who cannot be written to privately so, in the room."""
        now = self._clock.now()
        unit.outbox.failed(promise.id, reason, now)
        if isinstance(promise.delivery.act, Withdraw):
            unit.outbox.retract(promise.delivery.act.of)
        room = promise.delivery.otherwise
        if room is not None:
            said = Say(document(phrase("private-unreachable", bot=Code(f"@{self._transport.names[0]}"))))
            cause = Cause(f"{promise.key}#otherwise", promise.key)
            unit.outbox.promise(Delivery(room, said, promise.delivery.languages), cause, now)
        return unit.outbox.promised


def _repeatable(delivery: Delivery) -> bool:
    """Whether it may be made twice: what only changes a message changes nothing the second time."""
    return delivery.repeat or not isinstance(delivery.act, Say)


def _furnished(unit: Unit, parcel: Parcel) -> Parcel:
    """A parcel with what the store has for it. Raises Undeliverable where there is nothing to change."""
    act, words, targets = parcel.act, parcel.words, parcel.targets
    if isinstance(act, Say | Amend) and words is not None:
        kept = [each for each in act.document.files if isinstance(each, Attachment)]
        files = [_fetched(unit, each, stands=isinstance(act, Amend)) for each in kept]
        words = replace(words, files=(*words.files, *files))
    if isinstance(act, Say):
        act = _placed(unit, act)
    if isinstance(act, Amend | Withdraw):
        targets = unit.outbox.messages(act.of)
        if not targets:
            raise Undeliverable("nothing-to-change")
    return replace(parcel, act=act, words=words, targets=targets)


def _fetched(unit: Unit, file: Attachment, *, stands: bool) -> File:
    """A file with its bytes; one that ``stands`` there already may be kept here no longer. Raises Undeliverable."""
    try:
        return File(file.name, file.media_type, unit.blobs.fetch(file.blob))
    except KeyError:
        if stands:
            return File(file.name, file.media_type, b"")
        raise Undeliverable("file-gone") from None


def _placed(unit: Unit, say: Say) -> Say:
    """Where something is said, now that the messages before it have their ids; one that is gone is passed over."""
    replied = unit.outbox.messages(say.answers) if say.answers else ()
    begun = unit.outbox.messages(say.follows) if say.follows else ()
    return replace(say, reply_to=next(iter(replied), say.reply_to), thread=next(iter(begun), say.thread))


def _move(unit: Unit, old: Address, new: Address) -> None:
    unit.rooms.move(old, new)
    unit.outbox.moved(old, new)
