"""A morning of a relief operation in three console rooms: what `liaison demo` plays."""

from __future__ import annotations

import asyncio
import sys

from bot.core.marking import Marking
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.ports import Clock
from bot.engine.house import House
from bot.transports.console.transport import ConsoleTransport

PLAN = OperationPlan(
    name="Flood 2026",
    zone="Africa/Nairobi",
    languages=("en", "fr", "es"),
    marking=Marking.GREEN,
    admins=(Account("console", "ana"),),
    rooms=(
        RoomPlan("console", "ops-en", "Operations (English)", ("en",)),
        RoomPlan("console", "ops-fr", "Opérations (français)", ("fr",)),
        RoomPlan("console", "ops-es", "Operaciones (español)", ("es",)),
    ),
)

_PEOPLE = {"ana": "Ana Ruiz", "luc": "Luc Moreau", "sofia": "Sofía Vega", "tom": "Tom Baker"}


def console(clock: Clock) -> ConsoleTransport:
    """The console that the demo is played on."""
    return ConsoleTransport(clock, colour=sys.stdout.isatty(), prompt=True)


async def play(house: House, console: ConsoleTransport) -> None:
    """Play the scenario; at a terminal, go on until whoever sits there quits."""
    working = asyncio.create_task(house.run())
    house.stop()
    await working
