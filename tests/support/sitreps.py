"""Situation reports in few words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.marking import Marking
from bot.core.record import Author, Step
from bot.core.sitrep import Figure, Period, Sitrep, SitrepState
from tests.support.town import Town

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)


def report(organisation: str = "UNICEF", *figures: Figure, at: datetime = NOW, **more: Any) -> Sitrep:
    """A report that an organisation filed at a moment, on the day before it."""
    given: dict[str, Any] = {
        "state": SitrepState.FILED,
        "marking": Marking.GREEN,
        "author": Author(1, "Ana", organisation),
        "at": at,
        "changed": at,
        "title": "Wells in Goma",
        "clusters": ("WSH",),
        "period": Period(at - timedelta(days=1), at),
        "as_of": at,
        "area": "Goma",
        "figures": figures,
    }
    return Sitrep(**{**given, **more})


async def keep(here: Town, *reports: Sitrep) -> list[Sitrep]:
    """Keep reports in the town's operation as if they had been filed; returns them with their numbers."""

    def add(unit: Any) -> list[Sitrep]:
        [within] = unit.rooms.operations()
        return [
            unit.sitreps.add(within, each, Step("step-sitrep-file", each.author, each.at, f"test:{place}"))
            for place, each in enumerate(reports)
        ]

    return await here.store.run(add)
