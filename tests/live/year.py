"""A bot whose clock runs from firing to firing, in a process of its own.

It is to be killed at any moment, and begins again where the caller says; it tells every moment that it has come to.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from bot.core.place import RoomPlan
from bot.core.rules import Rules
from tests.live.forked import forked, pipe
from tests.support.town import FLOOD, Town, town

ZONES = (
    "Europe/Kyiv",
    "Europe/Paris",
    "America/Bogota",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
)
CONSTANT = ("America/Bogota", "Asia/Kathmandu")
"""Where clocks are never changed."""
LEAD = timedelta(hours=1)


def room_of(zone: str) -> str:
    """The room whose clock goes by a zone."""
    return zone.rpartition("/")[2]


YEAR = replace(
    FLOOD,
    rooms=tuple(RoomPlan("console", room_of(zone), languages=("en",), zone=zone) for zone in ZONES),
    rules=Rules(meeting_reminders=(LEAD,)),
)


def started(database: str, begin: datetime, until: datetime) -> tuple[BaseProcess, Connection]:
    """A bot that lets time pass from one moment to another (UTC), firing by firing, and where it tells of each."""
    hearing, telling = pipe()
    process = forked(_run, database, begin, until, telling)
    telling.close()
    return process, hearing


def _run(database: str, begin: datetime, until: datetime, telling: Connection) -> None:
    asyncio.run(_live(database, begin, until, telling))


async def _live(database: str, begin: datetime, until: datetime, telling: Connection) -> None:
    async with town(plans=[YEAR], database=database) as place:
        at = begin
        while at <= until:
            await _come_to(place, at)
            telling.send(at)
            due = await place.store.read(lambda unit: unit.firings.next())
            at = max(due, at) if due is not None else until + LEAD


async def _come_to(place: Town, at: datetime) -> None:
    place.clock.move_to(at)
    place.alarm.ring_if_due()
    await place.settle()
