"""A morning of a relief operation in three console rooms that are linked: what `liaison demo` plays."""

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
        RoomPlan("console", "ops-en", "Operations (English)", ("en",), channel="ops"),
        RoomPlan("console", "ops-fr", "Opérations (français)", ("fr",), channel="ops"),
        RoomPlan("console", "ops-es", "Operaciones (español)", ("es",), channel="ops"),
    ),
)

_PEOPLE = {"ana": "Ana Ruiz", "luc": "Luc Moreau", "sofia": "Sofía Vega", "tom": "Tom Baker"}

_LUC = (
    "fonction: Coordinateur EHA; organisation: UNICEF; nom: Luc Moreau; mobile: +254 712 345 678; "
    "lieu: Garissa; cluster: WSH; langues: fr, en; compte: moi"
)
_TOM = "function: duty officer; organisation: Engineer Bn; area: Garissa; cluster: LOG; duty: 24/7; account: me"
_SOFIA = "función: oficial de logística; organización: Cruz Roja; lugar: Garissa; clúster: LOG; cuenta: yo"
_SCENE = (
    (
        "ana",
        "ops-en",
        "Good morning. The level of the Tana is high again. Each organisation has to add its contact to the list.",
    ),
    ("sofia", "ops-es", "El puente de Garissa (37MGR6543) está cortado desde 0600Z. Pedimos 4 camiones."),
    ("luc", "ops-fr", f"/contact ajouter {_LUC}"),
    ("ana", "ops-en", "/role Luc Moreau liaison"),
    ("luc", "ops-fr", f"/contact ajouter {_LUC}"),
    ("luc", "ops-fr", "/contact présent 8h"),
    ("sofia", "ops-es", "/contacto buscar agua garisa"),
    ("tom", "ops-en", "/poc fnd UNICEF"),
    ("tom", "ops-en", "/poc show C-1"),
    ("ana", "ops-en", "/poc show C-1"),
    ("ana", "ops-en", "/role Tom Baker liaison"),
    ("ana", "ops-en", "/role Sofía Vega liaison"),
    ("tom", "ops-en", f"/poc add {_TOM}"),
    ("sofia", "ops-es", f"/contacto añadir {_SOFIA}"),
    (
        "luc",
        "ops-fr",
        "/rapport nouveau WSH @ 37MGR6543: 300 familles sans eau, 2 pompes hors service; "
        "chiffres: déplacés 3100 source DTM en date d’hier 18:00; besoins: 2 pompes",
    ),
    (
        "sofia",
        "ops-es",
        "/informe nuevo LOG @ Garissa: el puente está cortado; cifras: desplazados 3900 fuente Cruz Roja; "
        "necesidades: 4 camiones",
    ),
    ("luc", "ops-fr", "/rapport modifier 1 chiffres: déplacés 3400 source DTM"),
    ("ana", "ops-en", "/task add Engineer Bn by 18:00 priority high Repair the bridge at Garissa LOG"),
    ("tom", "ops-en", "/task accept 1"),
    ("ana", "ops-en", "/task add UNICEF by tomorrow noon 2 water pumps at 37MGR6543 WSH"),
    ("ana", "ops-en", "/request validate 1"),
    ("ana", "ops-en", "/request prioritise 1 high"),
    ("luc", "ops-fr", "/demande offrir 1 2 pompes jusqu’à vendredi"),
    ("tom", "ops-en", "/task done 1"),
    ("ana", "ops-en", "/sitrep consolidated"),
    ("ana", "ops-en", "/meet add tomorrow 09:00 Garissa bridge and water for 30 min every day with UNICEF"),
    ("luc", "ops-fr", "/réunion oui 1"),
    ("luc", "ops-fr", "/réunion ordre 1 ajouter décision Qui apporte les pompes ?"),
    ("ana", "ops-en", "/meet start 1"),
    ("sofia", "ops-es", "/reunión presente 1"),
    ("ana", "ops-en", "/agenda next"),
    ("ana", "ops-en", "/decision UNICEF brings the pumps, the engineers clear the road"),
    ("ana", "ops-en", "/action Engineer Bn by 18:00 Clear the road to 37MGR6543"),
    ("ana", "ops-en", "/meet end"),
    ("ana", "ops-en", "/digest now"),
)
"""Who says what, where. Luc is not on the list of liaisons yet; Sofía mistypes a town, and Tom a command. Nobody
commands UNICEF, so that what Ana meant as a task becomes a request. Two reports differ in a figure, which both keep;
one of them has risen since the day before. They meet before the time that was set, and the day ends with a digest."""


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
