"""From the outbox to a transport, until each delivery is made."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace

import structlog

from bot.core.delivery import Amend, Delivery, Parcel, Say, Withdraw
from bot.core.document import document, phrase
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
from bot.core.worded import File, Worded
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
        self.wake = self._pump.wake
        self.run = self._pump.run
        self.stop = self._pump.stop

    async def _look(self, skip: Collection[int], limit: int) -> list[Promise]:
        platform = self._transport.platform
        return await self._store.read(lambda unit: unit.outbox.waiting(platform, skip, limit))

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
            await self._store.run(lambda unit: self._give_up(unit, promise, outcome))
            self.wake()
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
        parcel = await self._store.read(lambda unit: self._parcel(unit, promise))
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

    def _parcel(self, unit: Unit, promise: Promise) -> Parcel:
        """Put a delivery into words, with the files it carries and the messages it is about."""
        delivery = promise.delivery
        act = delivery.act
        words: Worded | None = None
        targets: tuple[str, ...] = ()
        if isinstance(act, Say | Amend):
            sent = [File(each.name, each.media_type, unit.blobs.fetch(each.blob)) for each in act.document.files]
            words = replace(self._phrases.word(act.document, delivery.languages), files=tuple(sent))
        if isinstance(act, Amend | Withdraw):
            targets = unit.outbox.messages(act.of)
            if not targets:
                raise Undeliverable("nothing-to-change")
        return Parcel(promise.key, delivery.to, act, words, targets)

    async def _follow(self, parcel: Parcel, to: Address) -> Parcel:
        old = parcel.to
        if isinstance(old, Address):
            await self._store.run(lambda unit: _move(unit, old, to))
        return replace(parcel, to=to)

    def _give_up(self, unit: Unit, promise: Promise, reason: str) -> None:
        """Keep why a delivery failed, and tell somebody who cannot be written to privately so, in the room."""
        now = self._clock.now()
        unit.outbox.failed(promise.id, reason, now)
        room = promise.delivery.otherwise
        if room is not None:
            said = Say(document(phrase("private-unreachable", bot=self._transport.names[0])))
            cause = Cause(f"{promise.key}#otherwise", promise.key)
            unit.outbox.promise(Delivery(room, said, promise.delivery.languages), cause, now)


def _lane(promise: Promise) -> str:
    to = promise.delivery.to
    return to.id if isinstance(to, Account) else to.chat


def _move(unit: Unit, old: Address, new: Address) -> None:
    unit.rooms.move(old, new)
    unit.outbox.moved(old, new)
