"""A bot whose clock runs from firing to firing: ``python -m tests.live.year DATABASE FROM UNTIL``.

It is to be killed at any moment, and begins again where the caller says; every moment that it has come to is a line.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.place import RoomPlan
from bot.core.rules import Rules
from tests.support.town import FLOOD, Town, town

ZONES = (
    "Europe/Kyiv",
    "Europe/Paris",
    "America/Bogota",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
)
LEAD = timedelta(hours=1)
YEAR = replace(
    FLOOD,
    rooms=tuple(RoomPlan("console", zone.rpartition("/")[2], languages=("en",), zone=zone) for zone in ZONES),
    rules=Rules(meeting_reminders=(LEAD,)),
)


async def main(database: str, begin: datetime, until: datetime) -> None:
    """Let time pass from one moment to another (UTC), firing by firing."""
    async with town(plans=[YEAR], database=database) as place:
        await _pass(place, begin, until)


async def _pass(place: Town, begin: datetime, until: datetime) -> None:
    at = begin
    while at <= until:
        place.clock.move_to(at)
        place.alarm.ring_if_due()
        await place.settle()
        sys.stdout.write(f"{at.isoformat()}\n")
        sys.stdout.flush()
        due = await place.store.read(lambda unit: unit.firings.next())
        at = max(due, at) if due is not None else until + LEAD


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], datetime.fromisoformat(sys.argv[2]), datetime.fromisoformat(sys.argv[3])))
