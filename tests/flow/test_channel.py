"""Rooms are linked and taken apart again, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.place import Address, RoomPlan
from bot.transports.console.transport import ConsoleTransport
from tests.flow.asked import LANGUAGES
from tests.support.town import FLOOD, town

LINK = {"en": "/channel link", "fr": "/canal relier", "es": "/canal enlazar", "ar": "/قناة ربط"}
UNLINK = {"en": "/channel unlink", "fr": "/canal délier", "es": "/canal desenlazar", "ar": "/قناة فصل"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_room_is_linked_and_unlinked(language: str) -> None:
    room, other = f"ops-{language}", "ops-en" if language != "en" else "ops-fr"
    async with town() as here:
        await here.say(f"ana@{other}", "/channel link Water")
        linked = await here.say(f"ana@{room}", f"{LINK[language]} water")
        told = here.pane(other)[-1].text
        await here.say(f"ana@{room}", "ok 1")
        passed = here.pane(other)[-1].text
        unlinked = await here.say(f"ana@{room}", UNLINK[language])
        await here.say(f"ana@{room}", "ok 2")

        assert "water" in linked
        assert "TLP:AMBER" in linked
        assert "water" in told
        assert passed == "ana\nok 1"
        assert "water" in unlinked
        assert "ok 2" not in [shown.text for shown in here.pane(other)]


async def test_only_a_coordinator_links_and_only_rooms() -> None:
    async with town() as here:
        await here.say("tom@ops-en", "hello")
        assert "coordinator" in await here.say("tom@ops-en", "/channel link water")
        assert "cannot be the name" in await here.say("ana@ops-en", "/channel link <b>")
        assert "no private chat" in await here.say("ana@", "/channel link water")
        assert "in no channel" in await here.say("ana@ops-en", "/channel")


async def test_what_a_room_may_not_show_is_said_when_it_is_linked() -> None:
    async with town() as here:
        await here.say("ana@ops-fr", "/salon marquage CLEAR")
        await here.say("ana@ops-fr", "/canal relier eau")
        assert "shows at most TLP:CLEAR" in await here.say("ana@ops-en", "/channel link eau")


@pytest.mark.parametrize(
    ("typed", "shown"), [("ask threads", "in threads"), ("off", "nothing"), ("auto", "everything")]
)
async def test_a_room_says_when_it_translates(typed: str, shown: str) -> None:
    async with town() as here:
        assert shown in await here.say("ana@ops-en", f"/room translate {typed}")


class HalfSealed(ConsoleTransport):
    """A console of which one room is encrypted."""

    def seals(self, room: Address) -> bool:
        return room.chat == "ops-fr"


async def test_that_not_all_rooms_are_encrypted_is_said_in_each() -> None:
    async with town(console=HalfSealed) as here:
        await here.say("ana@ops-fr", "/canal relier eau")
        assert "ops-en is not encrypted" in await here.say("ana@ops-en", "/channel link eau")
        assert "ops-en n’est pas chiffré" in here.last("ops-fr")
        assert "ops-en" in await here.say("ana@ops-ar", "/قناة ربط eau")


async def test_a_room_that_goes_to_another_operation_leaves_its_channel() -> None:
    other = replace(FLOOD, name="Drought", rooms=(RoomPlan("console", "dry", channel="water"),))
    async with town(plans=(FLOOD, other)) as here:
        await here.say("ana@ops-en", "/channel link water")
        await here.say("ana@ops-en", "/room operation Drought")
        await here.say("ana@ops-en", "Is anybody at the bridge?")
        assert here.pane("dry") == []
        assert "in no channel" in await here.say("ana@ops-en", "/channel")
