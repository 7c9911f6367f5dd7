"""People say themselves when they are on duty."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.flow.poc import lines, two_contacts
from tests.support.town import Town, town


async def luc_is_contact_2(here: Town) -> None:
    await two_contacts(here)
    await here.say("sara@ops-en", "/poc edit 2 account: console:luc")


@pytest.mark.parametrize(
    ("room", "typed", "answer"),
    [
        ("ops-en", "/poc checkin until 18:30", "C-2 is on duty until 22 Nov 2026, 18:30 EAT (221530Z NOV 26)."),
        ("ops-en", "/poc checkin", "C-2 is on duty until 22 Nov 2026, 21:05 EAT (221805Z NOV 26)."),
        ("ops-en", "/poc checkin 231200Z", "C-2 is on duty until 23 Nov 2026, 15:00 EAT (231200Z NOV 26)."),
        ("ops-fr", "/contact présent à 18h30", "C-2 est en service jusqu’au 22 nov. 2026, 18:30 EAT (221530Z NOV 26)."),
        ("ops-es", "/contacto presente 3 días", "C-2 está de servicio hasta: 25 nov 2026, 09:05 EAT (250605Z NOV 26)."),
    ],
)
async def test_checking_in(room: str, typed: str, answer: str) -> None:
    async with town() as here:
        await luc_is_contact_2(here)

        assert await here.say(f"luc@{room}", typed) == answer


async def test_on_duty_is_seen_by_all_until_it_ends() -> None:
    async with town() as here:
        await luc_is_contact_2(here)
        await here.say("luc@ops-fr", "/contact présent 2h")
        during = await here.say("ana@ops-en", "/poc find logistique")
        here.clock.advance(timedelta(hours=2))
        after = await here.say("ana@ops-en", "/poc find logistique")

    assert "· on duty until 22 Nov 2026, 11:05 EAT" in during
    assert "· not on duty ·" in after


async def test_checking_out_counts_more_than_duty_hours() -> None:
    async with town() as here:
        await two_contacts(here)
        out = await here.say("sara@ops-en", "/poc checkout 1")
        seen = await here.say("luc@ops-en", "/poc find wash")
        back = await here.say("sara@ops-en", "/poc checkin 1")

    assert out == "C-1 is off duty until it checks in again."
    assert "· not on duty ·" in seen
    assert back == "C-1 is on duty until 22 Nov 2026, 18:00 EAT (221500Z NOV 26)."


async def test_a_liaison_checks_others_in_by_their_number() -> None:
    async with town() as here:
        await two_contacts(here)
        answer = await here.say("sara@ops-en", "/poc checkin C-2 8h")

    assert answer == "C-2 is on duty until 22 Nov 2026, 17:05 EAT (221405Z NOV 26)."


@pytest.mark.parametrize(
    ("who", "typed", "answer"),
    [
        ("tom@ops-en", "/poc checkin", "You have no entry of your own in this operation."),
        ("luc@ops-en", "/poc checkin 1", "C-1 is not your own entry."),
        ("luc@ops-en", "/poc checkin today 08:00", "UNTIL: 22 Nov 2026, 08:00 EAT (220500Z NOV 26) has passed."),
        ("luc@ops-en", "/poc checkin 221800J", "UNTIL: 221800J is in zone J, the sender's own time"),
        ("luc@ops-en", "/poc checkin later", "UNTIL: I cannot tell when later is."),
    ],
)
async def test_what_cannot_be_is_refused(who: str, typed: str, answer: str) -> None:
    async with town() as here:
        await luc_is_contact_2(here)

        assert (await lines(here, who, typed))[0].startswith(answer)


async def test_who_has_two_entries_says_which() -> None:
    async with town() as here:
        await luc_is_contact_2(here)
        await here.say("sara@ops-en", "/poc edit 1 account: console:luc")
        unclear = await lines(here, "luc@ops-en", "/poc checkin")
        clear = await here.say("luc@ops-en", "/poc checkin 1 2h")

    assert unclear[0] == "You have several entries. Name the number of one: C-1 C-2"
    assert clear.startswith("C-1 is on duty")


async def test_duty_round_the_clock_is_said_as_people_say_it() -> None:
    async with town() as here:
        shown = await lines(here, "ana@ops-en", "/poc add function: duty officer; org: OCHA; duty: 24/7")

    assert "Duty hours: 24/7" in shown
    assert "Status: on duty round the clock · not verified yet" in shown
