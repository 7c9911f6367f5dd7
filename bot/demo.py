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

_LUC = (
    "fonction: Coordinateur EHA; organisation: UNICEF; nom: Luc Moreau; mobile: +254 712 345 678; "
    "lieu: Garissa; cluster: WSH; langues: fr, en; compte: moi"
)
_SCENE = (
    ("ana", "ops-en", "Good morning. The Tana rose again last night. Please put yourselves on the contact list."),
    ("luc", "ops-fr", f"/contact ajouter {_LUC}"),
    ("ana", "ops-en", "/role Luc Moreau liaison"),
    ("luc", "ops-fr", f"/contact ajouter {_LUC}"),
    ("luc", "ops-fr", "/contact présent 8h"),
    ("sofia", "ops-es", "/contacto buscar agua garisa"),
    ("tom", "ops-en", "/poc fnd UNICEF"),
    ("tom", "ops-en", "/poc show C-1"),
    ("ana", "ops-en", "/poc show C-1"),
)
"""Who says what, where. Luc is not on the list of liaisons yet; Sofía mistypes a town, and Tom a command."""


def console(clock: Clock) -> ConsoleTransport:
    """The console that the demo is played on."""
    return ConsoleTransport(clock, colour=sys.stdout.isatty())


async def play(house: House, console: ConsoleTransport) -> None:
    """Play the scene; at a terminal, go on until whoever sits there quits."""
    working = asyncio.create_task(house.run())
    for person, room, text in _SCENE:
        await console.hear(person=person, name=_PEOPLE[person], room=room, text=text)
        await house.quiet()
    if sys.stdin.isatty():
        await console.converse()
    house.stop()
    await working
