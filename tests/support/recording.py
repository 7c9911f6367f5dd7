"""A platform that remembers what it was given, and fails where a test wants it to."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque

from bot.core.delivery import Amend, Parcel, React, Say, Withdraw
from bot.core.event import HeardFile
from bot.core.place import Account, Address
from bot.core.ports import Intake, Manners, TransportState, Undeliverable
from tests.support.said import NOW


class RecordingTransport:
    """Implements ``bot.core.ports.Transport``.

    ``troubles`` are raised by the next deliveries, one each; ``closed_doors`` by the next tries to open, and
    ``deafnesses`` by those to listen. ``panes`` has
    the texts that a room shows, by their ids; ``parcels`` all that was delivered, in order. ``gate`` holds back
    deliveries while it is shut.
    """

    def __init__(self, platform: str = "matrix", *, repeats_safely: bool = True) -> None:
        self.platform = platform
        self.repeats_safely = repeats_safely
        self.manners = Manners()
        self.account = Account(platform, "liaison")
        self.names: tuple[str, ...] = ("liaison", "Liaison")
        self.state = TransportState("state-listening", NOW, well=True)
        self.troubles: deque[Exception] = deque()
        self.closed_doors: deque[Exception] = deque()
        self.deafnesses: deque[Exception] = deque()
        self.lost_rooms: dict[str, deque[Exception]] = {}
        self.files: dict[str, bytes | deque[Exception]] = {}
        self.parcels: list[Parcel] = []
        self.tried: list[Parcel] = []
        self.panes: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self.reactions: list[tuple[str, str]] = []
        self.located: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.intake: Intake | None = None
        self.listens = asyncio.Event()
        self.ends: asyncio.Future[None] | None = None
        self.closed = 0

    async def open(self) -> None:
        if self.closed_doors:
            raise self.closed_doors.popleft()

    async def listen(self, intake: Intake) -> None:
        if self.deafnesses:
            raise self.deafnesses.popleft()
        self.intake = intake
        self.ends = asyncio.get_running_loop().create_future()
        self.listens.set()
        await self.ends

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        self.tried.append(parcel)
        await self.gate.wait()
        if self.troubles:
            raise self.troubles.popleft()
        self.parcels.append(parcel)
        pane = self.panes[parcel.to.id if isinstance(parcel.to, Account) else parcel.to.chat]
        match parcel.act:
            case Say():
                place = "" if self.repeats_safely else f"/{len(pane)}"
                pane[f"${parcel.key}{place}"] = _text(parcel)
                return (f"${parcel.key}{place}",)
            case Amend():
                pane.update({target: _text(parcel) for target in parcel.targets})
                return parcel.targets
            case Withdraw():
                for target in parcel.targets:
                    pane.pop(target, None)
                    self.reactions = [each for each in self.reactions if target != f"sign:{each[1]}:{each[0]}"]
            case React(target=target, symbol=symbol):
                self.reactions.append((target, symbol))
                return (f"sign:{symbol}:{target}",)
        return ()

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        data = self.files.get(file.ref, deque())
        if isinstance(data, bytes):
            if len(data) > limit:
                raise Undeliverable("too-large")
            return data
        raise data.popleft() if data else Undeliverable("gone")

    def seals(self, _room: Address) -> bool:
        return False

    async def locate(self, name: str) -> Address:
        self.located.append(name)
        if troubles := self.lost_rooms.get(name):
            raise troubles.popleft()
        return Address(self.platform, name)

    async def close(self) -> None:
        self.closed += 1


def _text(parcel: Parcel) -> str:
    assert parcel.words is not None
    return parcel.words.text
