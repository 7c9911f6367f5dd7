"""From the outbox to a transport, until each delivery is made."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace

import structlog

from bot.core.delivery import Amend, Delivery, Parcel, Say, Withdraw
from bot.core.document import Code, document, phrase
from bot.core.place import Account, Address
from bot.core.ports import (
    Clock,
    Delayed,
    Meter,
    Moved,
    Phrases,
    Stopped,
    Transport,
    TransportError,
    Uncertain,
    Undeliverable,
)
from bot.core.stores import Cause, Promise, Store, Unit
from bot.core.worded import File
from bot.engine.faults import outline
from bot.engine.pump import Pump

_log = structlog.get_logger()

_UNCERTAIN_PAUSE = 2.0  # seconds before an answer is sent again that may have arrived
_FAULTS = 3  # tries of a delivery that fails unexpectedly


class OutboxWorker:
    """Delivers what waits for one transport: in order within a room, rooms side by side."""

    def __init__(
        self,
        *,
        transport: Transport,
        store: Store,
        phrases: Phrases,
        clock: Clock,
        meter: Meter,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._transport = transport
        self._store = store
        self._phrases = phrases
        self._clock = clock
        self._meter = meter
        self._sleep = sleep
        self._pump: Pump[Promise] = Pump(self._look, _lane, self._work)
        self.offer = self._pump.offer
        self.run = self._pump.run
        self.stop = self._pump.stop

    async def _look(self, skip: Collection[int], full: Collection[str], limit: int) -> list[Promise]:
        platform = self._transport.platform
        return await self._store.read(lambda unit: unit.outbox.waiting(platform, skip, full, limit))

    async def _work(self, promise: Promise) -> None:
        """Make a delivery, or give it up with its reason kept."""
        outcome = "delivered"
        try:
            messages = await self._deliver(promise)
        except Stopped:
            raise
        except Exception as error:  # noqa: BLE001 -- one delivery that fails must not hold up the others
            outcome = error.reason if isinstance(error, Undeliverable) else "fault"
            if outcome == "fault":
                _log.error("delivery failed", delivery=promise.key, error=outline(error))
            _log.warning("delivery given up", delivery=promise.key, to=str(promise.delivery.to), reason=outcome)
            self.offer(await self._store.run(lambda unit: self._give_up(unit, promise, outcome)))
        else:
            await self._store.run(lambda unit: unit.outbox.sent(promise.id, messages, self._clock.now()))
        waited = (self._clock.now() - promise.at).total_seconds()
        self._meter.delivered(self._transport.platform, outcome, waited)

    async def _deliver(self, promise: Promise) -> tuple[str, ...]:
        delivery = promise.delivery
        if promise.begun and not delivery.repeat:
            raise Undeliverable("uncertain")
        if not self._transport.repeats_safely:
            await self._store.run(lambda unit: unit.outbox.begin(promise.id))
        parcel = await self._parcel(promise)
        may_repeat = delivery.repeat or self._transport.repeats_safely
        faults = 0
        while True:
            try:
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

    async def _parcel(self, promise: Promise) -> Parcel:
        """Put a delivery into words, with the files it carries and the messages it is about."""
        delivery = promise.delivery
        parcel = Parcel(promise.key, delivery.to, delivery.act)
        if isinstance(delivery.act, Say | Amend):
            parcel = replace(parcel, words=self._phrases.word(delivery.act.document, delivery.languages))
        if isinstance(delivery.act, Say) and not delivery.act.document.files:
            return parcel
        return await self._store.read(lambda unit: _furnished(unit, parcel))

    async def _follow(self, parcel: Parcel, to: Address) -> Parcel:
        old = parcel.to
        if isinstance(old, Address):
            await self._store.run(lambda unit: _move(unit, old, to))
        return replace(parcel, to=to)

    def _give_up(self, unit: Unit, promise: Promise, reason: str) -> Sequence[Promise]:
        """Keep why a delivery failed, and tell somebody who cannot be written to privately so, in the room."""
        now = self._clock.now()
        unit.outbox.failed(promise.id, reason, now)
        room = promise.delivery.otherwise
        if room is not None:
            said = Say(document(phrase("private-unreachable", bot=Code(f"@{self._transport.names[0]}"))))
            cause = Cause(f"{promise.key}#otherwise", promise.key)
            unit.outbox.promise(Delivery(room, said, promise.delivery.languages), cause, now)
        return unit.outbox.promised


def _furnished(unit: Unit, parcel: Parcel) -> Parcel:
    """A parcel with what the store has for it. Raises Undeliverable where there is nothing to change."""
    act, words, targets = parcel.act, parcel.words, parcel.targets
    if isinstance(act, Say | Amend) and words is not None:
        files = [File(each.name, each.media_type, unit.blobs.fetch(each.blob)) for each in act.document.files]
        words = replace(words, files=tuple(files))
    if isinstance(act, Amend | Withdraw):
        targets = unit.outbox.messages(act.of)
        if not targets:
            raise Undeliverable("nothing-to-change")
    return replace(parcel, words=words, targets=targets)


def _lane(promise: Promise) -> str:
    to = promise.delivery.to
    return to.id if isinstance(to, Account) else to.chat


def _move(unit: Unit, old: Address, new: Address) -> None:
    unit.rooms.move(old, new)
    unit.outbox.moved(old, new)
