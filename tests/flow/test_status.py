"""/status tells admins how the bot is doing."""

from __future__ import annotations

import pytest

from bot.core.document import Document
from bot.engine.command import Context, command
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.support.town import Town, town


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
