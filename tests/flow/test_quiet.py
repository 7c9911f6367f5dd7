"""Quiet hours: what the bot says by itself waits for their end, but for what is urgent; and whose weekends count."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.document import Code, Text, phrase
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.tasks import heard, tasked
from tests.support.catalogues import catalogues
from tests.support.town import Town

HOURS = "20:00-06:00"
USUAL = "quiet-words-usual"
COUNTRY = {"en": "Egypt", "fr": "l’Égypte", "es": "Egipto", "ar": "مصر"}


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    async with tasked() as made:
        yield made


def due(here: Town, pane: str) -> list[str]:
    """The tasks of which a room, or somebody, was told that they are due now."""
    texts = [text for text in heard(here, pane) if "is due now" in text.split("\n")[0]]
    return sorted(text.split()[0].rstrip(":") for text in texts)


async def test_each_sets_their_own_and_reads_what_holds(here: Town) -> None:
    for language in LANGUAGES:
        room = f"ops-{language}"
        hours, none, colon = (ours(key, language) for key in ("quiet-hours", "quiet-none", "colon"))
        off = word("whoami quiet", language).split()
        before = bare(await here.say(f"luc@{room}", " ".join(off)))
        own = bare(await here.say(f"luc@{room}", " ".join([*off, "21-6:30"])))
        me = bare(await here.say(f"luc@{room}", word("whoami", language)))
        usual = bare(await here.say(f"luc@{room}", " ".join([*off, *catalogues().synonyms(USUAL, language)[:1]])))
        refused = bare(await here.say(f"luc@{room}", " ".join([*off, "25-3"])))
        denied = bare(await here.say(f"luc@{room}", f"{word('room quiet', language)} {HOURS}"))
        set_here = bare(await here.say(f"cora@{room}", f"{word('room quiet', language)} {HOURS}"))

        assert none in before.split("\n")[0]
        assert own == bare(f"{hours}{colon}21:00-06:30 (Africa/Nairobi)\n{ours('quiet-means', language)}")
        assert "21:00-06:30" in me
        assert none in usual.split("\n")[0]
        assert bare(ours("refusal-hours", language, typed=Code("25-3"), example=Code("21:00-06:30"))) in refused
        assert ours("role-coordinator", language) in denied
        assert HOURS in set_here


async def test_reminders_wait_but_for_what_saves_lives_or_would_come_too_late(here: Town) -> None:
    await here.say("cora@ops-en", f"/operation quiet {HOURS}")
    await here.say("bob@ops-en", "/me quiet off")
    await here.say("cora@ops-en", "/task add luc by 21:30 Repair the wells")
    await here.say("cora@ops-en", "/task add luc by 21:30 lifesaving Fetch the wounded")
    await here.say("cora@ops-en", "/task add luc by 21:30 Count the tents")
    await here.say("cora@ops-en", "/task add bob by 21:30 Drive to Sake")
    for number in (1, 2, 3):
        await here.say("luc@ops-en", f"/task accept {number}")
    await here.say("bob@ops-en", "/task accept 4")
    await here.wait(hours=14)  # until five past eleven at night
    at_night = due(here, "ops-en"), due(here, "@luc"), due(here, "@bob")
    await here.say("luc@ops-en", "/task done 3")
    await here.wait(hours=8)

    assert at_night == (["T-2"], ["T-2"], ["T-4"])
    assert due(here, "ops-en") == ["T-1", "T-2", "T-4"]
    assert due(here, "@luc") == ["T-1", "T-2"]
    assert due(here, "@bob") == ["T-4"]


async def test_a_digest_comes_once_it_is_no_longer_quiet_and_says_so_beforehand(here: Town) -> None:
    await here.say("cora@ops-en", f"/room quiet {HOURS}")
    await here.say("cora@ops-en", "/task add luc Repair the wells")
    laid_down = bare(await here.say("cora@ops-en", "/digest every day 05:00 tasks"))
    begin = bare(ours("digest-heading", "en", operation=Text("Flood 2026")))
    await here.wait(hours=20, minutes=50)  # until five to six
    before = [text for text in heard(here, "ops-en") if text.startswith(begin)]
    await here.wait(minutes=10)
    [told] = [text for text in heard(here, "ops-en") if text.startswith(begin)]

    assert "It is quiet then: the next one comes at " in laid_down
    assert before == []
    assert "Repair the wells" in told
    assert "This comes late" not in told


async def test_working_days_are_those_of_the_operations_first_country(here: Town) -> None:
    usual = bare(await here.say("cora@ops-en", "/digest every weekday 07:30 here tasks"))
    assert all(day in usual for day in ("Monday", "Friday"))
    assert "Sunday" not in usual
    for language in LANGUAGES:
        named, shown = COUNTRY[language], f"cora@ops-{language}"
        told = bare(await here.say(shown, f"{word('operation countries', language)} {named.removeprefix('l’')}, KE"))
        assert "EG" in told
        assert "EG" in bare(await here.say(shown, word("operation", language)))
    there = bare(await here.say("cora@ops-en", "/digest every weekday 08:30 here tasks"))
    free = bare(await here.say("sara@ops-en", "/meet add Friday 15:00 Coordination"))
    quiet = bare(await here.say("sara@ops-en", "/meet add tomorrow 19:30 Sync"))
    refused = bare(await here.say("cora@ops-en", "/operation countries Atlantis"))

    assert all(day in there for day in ("Sunday", "Monday", "Thursday"))
    assert "Friday" not in there.split("\n")[1]
    assert bare(ours("meet-clash-weekend", "en", day=phrase("weekday-friday"), country=Code("EG"))) in free
    assert "it is 19:30 in Africa/Nairobi, within the quiet hours 20:00-07:00" in quiet
    assert "Atlantis is no country that I know" in refused
