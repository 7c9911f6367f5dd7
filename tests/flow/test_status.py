"""/status tells admins how the bot is doing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.document import Document
from bot.core.place import RoomPlan
from bot.core.translating import Budget, Engine
from bot.engine.command import Context, command
from bot.metrics import PrometheusMeter
from bot.translation.engines.guarded import Guarded
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town


@command("break", needs_operation=False)
def broken(_ctx: Context) -> Document:
    """Fail."""
    raise RuntimeError


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_admin_sees_what_waits_and_how_each_transport_does(place: Town, language: str) -> None:
    text = bare(await place.say(f"ana@ops-{language}", word("status", language)))
    for key in ("status-heading", "status-inbox", "status-outbox", "status-failed", "state-listening"):
        assert ours(key, language) in text
    assert "console" in text
    assert "220605Z NOV 26" in text


async def test_what_failed_is_counted() -> None:
    async with town(extra=(broken,)) as place:
        assert "Failed, kept aside: 0" in await place.say("ana@ops-en", "/status")
        assert "error number" in await place.say("tom@ops-en", "/break")
        assert "Failed, kept aside: 1" in await place.say("ana@ops-en", "/status")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_fault_is_apologised_for_in_the_language_of_the_asker(language: str) -> None:
    async with town(extra=(broken,)) as place:
        said = await place.say(f"tom@ops-{language}", "/break")
        [letter] = await place.store.read(lambda unit: unit.inbox.dead_letters())
        assert bare(said) == bare(ours("apology", language, error=letter.error))


async def test_an_engine_that_costs_stops_at_the_days_money_and_says_how_much_it_was() -> None:
    paid, engines = EchoEngine(), list[Engine]()
    plan = replace(FLOOD, rooms=(RoomPlan("console", "mixed", languages=("en", "es")),))
    async with town(plans=(plan,), engines=engines) as here:
        budget = Budget(per_million=500, money=0.02, currency="EUR")  # for 40 characters
        engines.append(Guarded(paid, clock=here.clock, meter=here.meter, store=here.store, budget=budget))
        await here.say("tom@mixed", "The bridge is closed until Friday.")
        assert "Echo: answers" in await here.say("ana@mixed", "/status")
        assert "34 characters and 0.02 of 0.02 EUR" in here.last("mixed")
        await here.say("tom@mixed", "The road is closed until Friday.")
        assert "Aún sin traducir" in here.last("mixed")
        assert "has had all the text" in await here.say("ana@mixed", "/status")
        assert len(paid.asked) == 1
        metrics = PrometheusMeter().exposition(await here.house.status(), here.clock.now()).decode()
        assert 'liaison_engine_characters{engine="Echo"} 34.0' in metrics
        assert 'liaison_engine_money{currency="EUR",engine="Echo"} 0.017' in metrics
