"""One's own calendar: told privately, at an address that only its owner knows, and void when they want it."""

from __future__ import annotations

from dataclasses import replace

from icalendar import Calendar

from bot.commands.meet.feed import fed
from bot.core.people import Role
from bot.core.rules import Rules
from tests.flow.asked import bare
from tests.support.town import FLOOD, Town, town

AT = "https://bot.example.org/calendar"
WITH_FEEDS = replace(FLOOD, rules=Rules(calendars=AT))


async def titles(here: Town, address: str) -> list[str] | None:
    """The meetings that are read at an address; None where nothing is."""
    operation, _, secret = address.removeprefix(f"{AT}/").removesuffix(".ics").partition("/")
    now = here.clock.now()
    found = await here.store.read(lambda unit: fed(unit, int(operation), secret, now))
    return sorted(str(event["SUMMARY"]) for event in Calendar.from_ical(found).events) if found else None


async def address(here: Town, who: str, text: str = "/meet feed") -> str:
    await here.say(f"{who}@ops-en", text)
    return bare(here.last(f"@{who}")).split("\n")[-1]


async def test_everybody_reads_their_own_meetings_until_they_want_it_no_more() -> None:
    async with town(plans=(WITH_FEEDS,)) as here:
        await here.meet(lea=Role.LIAISON, luc=Role.MEMBER, bob=Role.MEMBER)
        for text in (
            "tomorrow 10:00 For all",
            "every Tue 11:00 For Luc with luc",
            "tomorrow 12:00 Red TLP:AMBER",
            "tomorrow 13:00 Cancelled",
        ):
            await here.say("lea@ops-en", f"/meet add {text}")
        await here.say("lea@ops-en", "/meet cancel 4")
        of_luc, of_bob = await address(here, "luc"), await address(here, "bob")

        assert of_luc.startswith(f"{AT}/1/")
        assert len(of_luc) > len(AT) + 40
        assert of_luc not in bare("\n".join(shown.text for shown in here.pane("ops-en")))
        assert await titles(here, of_luc) == ["[TLP:AMBER] For Luc", "[TLP:AMBER] For all", "[TLP:AMBER] Red"]
        assert await titles(here, of_bob) == ["[TLP:AMBER] For all", "[TLP:AMBER] Red"]

        again = await address(here, "luc")
        assert await titles(here, of_luc) is None
        assert await titles(here, again) is not None
        assert await titles(here, again.replace("/1/", "/2/")) is None
        assert "any more" in await here.say("luc@ops-en", "/meet feed stop")
        assert await titles(here, again) is None
        assert await titles(here, of_bob) is not None


async def test_without_an_address_there_are_none() -> None:
    async with town() as here:
        assert (await here.say("ana@ops-en", "/meet feed")).startswith("There are no calendars to subscribe to")
