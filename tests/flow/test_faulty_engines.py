"""An engine that is down, slow or wrong costs nobody a message, and nobody reads what was said by somebody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.core.place import RoomPlan
from bot.translation.engines.guarded import Guarded
from bot.translation.engines.libretranslate import LibreTranslate
from bot.translation.engines.sealed import Sealed
from bot.translation.engines.together import Together
from tests.support.clock import StillClock
from tests.support.meter import MemoryMeter
from tests.support.services import Service, service
from tests.support.stores import MEMORY, lent
from tests.support.town import FLOOD, Town, town

LINKED = replace(
    FLOOD, rooms=tuple(RoomPlan("console", f"ops-{code}", languages=(code,), channel="ops") for code in ("en", "es"))
)
MOODS = ("hang", "500", "429", "garbage", "other", "empty", "long", "fewer")
DEADLINE = 0.2


@asynccontextmanager
async def served() -> AsyncIterator[tuple[Town, Service, StillClock]]:
    """Two linked rooms, and a server that translates for them; with the clock of what guards it."""
    clock = StillClock()
    async with service() as server, lent(MEMORY) as store:
        libre = Sealed(LibreTranslate(server.url, patience=DEADLINE))
        engine = Together(
            Guarded(libre, clock=clock, meter=MemoryMeter(), store=store, sleep=lambda _: asyncio.sleep(0))
        )
        async with town(plans=(LINKED,), engines=[engine]) as place:
            yield place, server, clock
        await engine.close()


async def test_what_goes_wrong_is_said_below_the_original_and_put_right_later() -> None:
    async with served() as (here, server, clock):
        await here.say("ana@ops-en", "The road is open.")
        assert here.last("ops-es").startswith("ana\nes The road is open.\n")
        loop = asyncio.get_running_loop()
        for mood in MOODS:
            server.mood = mood
            clock.advance(timedelta(hours=1))  # the server has been left alone for long enough
            began = loop.time()
            await here.say("ana@ops-en", f"The bridge is closed because of the {mood}.")
            assert loop.time() - began < DEADLINE + 2
            assert here.last("ops-es").split("\n") == [
                "ana",
                f"The bridge is closed because of the {mood}.",
                "🌐 Aún sin traducir: ningún motor responde. La traducción aparecerá aquí en cuanto uno lo haga.",
            ]
        server.mood = "well"
        clock.advance(timedelta(hours=1))
        await here.wait(minutes=30)
        told = [shown.text.split("\n")[1] for shown in here.pane("ops-es")[-len(MOODS) :]]
        assert told == [f"es The bridge is closed because of the {mood}." for mood in MOODS]


async def test_a_burst_goes_to_the_server_together_and_each_text_once() -> None:
    async with served() as (here, server, _):
        await asyncio.gather(
            *(
                here.console.hear(person="ana", room="ops-en", text=f"Well {word} is dry.")
                for word in ("north", "south", "east", "north", "west", "north")
            )
        )
        await here.settle()
        asked = [text.split("\n")[0] for call in server.heard for text in call["q"]]
        assert sorted(asked) == [f"Well {word} is dry." for word in ("east", "north", "south", "west")]
        told = [shown.text.split("\n")[1] for shown in here.pane("ops-es")]
        assert told == [f"es Well {word} is dry." for word in ("north", "south", "east", "north", "west", "north")]
