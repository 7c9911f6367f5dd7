"""A house on scripted platforms, with the operation of the floods and its admin Ana."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from bot.core.document import Action, Document, Poll, Text, document, line, phrase
from bot.core.event import Event, Sender
from bot.core.place import Account, Address, OperationPlan, RoomPlan
from bot.core.stores import Store
from bot.engine.command import Context, Reply, command
from bot.engine.house import House
from bot.engine.params import optional, rest
from bot.translation.translator import Translation
from tests.support.clock import StillAlarm, StillClock
from tests.support.meter import MemoryMeter
from tests.support.recording import RecordingTransport
from tests.support.routers import router
from tests.support.said import ANA, FLOOD, NOW, message
from tests.unit.engine.asking import CATALOGUES

OPS = Address("matrix", "ops")
PLAN = replace(FLOOD, admins=(ANA,), rooms=(RoomPlan("matrix", "ops"), RoomPlan("telegram", "-100")))


@command("break", needs_operation=False, text=optional(rest))
def broken(_ctx: Context, text: str | None) -> Document:
    """Fail, with a message that quotes what was said."""
    raise RuntimeError(text)


@command("upload", needs_operation=False, takes_file=True, text=optional(rest))
def upload(ctx: Context, text: str | None) -> Document:
    """Tell how many bytes came."""
    return document(line(Text(f"{text}: {ctx.file.name} {len(ctx.file.data)}" if ctx.file else "no file")))


@command("offer", needs_operation=False)
def offer(ctx: Context) -> Reply:
    """Say something that can be acted on, here and privately."""
    said = document(line(Text("choose"))).with_actions(
        Action(phrase("room-changed"), "whoami", "👤"),
        Action(phrase("room-changed"), "ping pressed", "👍\ufe0f"),
        Action(phrase("room-changed"), "break it", "💥"),
    )
    return Reply(said, said)


@command("choose", needs_operation=False)
def choose(_ctx: Context) -> Document:
    """Put a poll."""
    answers = (Text("Tuesday"), Text("Wednesday"))
    return replace(document(line(Text("choose"))), poll=Poll((Text("When?"),), answers, "ping voted"))


EXTRA = (broken, upload, offer, choose)


class Nap:
    """A pause that lasts until it is ended."""

    def __init__(self, end: asyncio.Event | None) -> None:
        self._end = end

    async def __call__(self, _seconds: float) -> None:
        await (self._end.wait() if self._end else asyncio.sleep(0))


class Corridor:
    """The house at work, and the platforms at its ends."""

    def __init__(
        self, house: House, store: Store, transports: Sequence[RecordingTransport], meter: MemoryMeter
    ) -> None:
        self.house = house
        self.store = store
        self.transports = {transport.platform: transport for transport in transports}
        self.meter = meter
        self._keys = map(str, count(1))

    async def hear(self, event: Event) -> None:
        transport = self.transports[event.room.platform]
        await transport.listens.wait()
        assert transport.intake is not None
        await transport.intake.keep([event], event.key)

    async def say(self, text: str, room: Address = OPS, who: Account = ANA, name: str = "Ana", **more: Any) -> str:
        """Somebody says something; returns the text of the last answer there, once all are delivered."""
        key = next(self._keys)
        await self.hear(message(key, text, room, sender=Sender(who, name), **more))
        await self.settle()
        return self.last(room.chat)

    def last(self, room: str, platform: str = "matrix") -> str:
        return next(reversed(self.texts(room, platform)), "")

    def texts(self, room: str, platform: str = "matrix") -> list[str]:
        found: Mapping[str, Mapping[str, str]] = self.transports[platform].panes
        return [*found.get(room, {}).values()]

    async def settle(self) -> None:
        """Wait until nothing waits."""
        async with asyncio.timeout(10):
            while True:
                status = await self.house.status()
                if not status.inbox.count and not any(each.count for each in status.outbox.values()):
                    return
                await asyncio.sleep(0.001)


def build(
    store: Store,
    *transports: RecordingTransport,
    plans: Sequence[OperationPlan] = (PLAN,),
    inviters: Mapping[str, Sequence[str]] | None = None,
    naps: asyncio.Event | None = None,
) -> Corridor:
    """A house that does not run yet; its pauses last until ``naps`` is set, or no time at all."""
    meter, clock = MemoryMeter(), StillClock(NOW)
    house = House(
        store=store,
        router=router(*EXTRA),
        phrases=CATALOGUES,
        translator=Translation(),
        clock=clock,
        meter=meter,
        transports=transports,
        plans=plans,
        inviters=inviters or {},
        kinds={},
        jobs=(),
        alarm=StillAlarm(clock),
        sleep=Nap(naps),
    )
    return Corridor(house, store, transports, meter)


@asynccontextmanager
async def corridor(store: Store, *transports: RecordingTransport, **more: Any) -> AsyncIterator[Corridor]:
    """A house at work, on a Matrix unless told otherwise."""
    built = build(store, *(transports or (RecordingTransport(),)), **more)
    working = asyncio.create_task(built.house.run())
    try:
        yield built
    finally:
        built.house.stop()
        await asyncio.wait_for(working, 30)
