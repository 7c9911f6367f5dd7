"""Digests at their times: laid down in every language, once each; late ones say so, and without news there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.contact import Contact
from bot.core.document import Text
from bot.core.hours import Hours
from bot.core.place import Account
from bot.core.stores import Unit
from bot.storage.schema import upgrade
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.tasks import WITH_UNITS, heard, tasked
from tests.support.town import Town, town

NAME = Text("Flood 2026")
TYPED = {
    "en": "every weekday at 07:30 here tasks WSH",
    "fr": "chaque jour ouvrable à 7h30 ici tâches WSH",
    "es": "cada día hábil a las 7:30 aquí tareas WSH",
    "ar": "أيام العمل 07:30 هنا المهام WSH",
}


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    async with tasked() as made:
        yield made


def digests(here: Town, pane: str, language: str = "en") -> list[str]:
    """The digests that came into a room or to somebody."""
    begin = bare(ours("digest-heading", language, operation=NAME))
    return [text for text in heard(here, pane) if text.startswith(begin)]


async def test_laid_down_shown_told_and_taken_back_in_each_language(here: Town) -> None:
    await here.say("cora@ops-en", "/task add luc Repair the wells WSH")
    for language in LANGUAGES:
        who, digest = f"cora@ops-{language}", word("digest", language)
        made = bare(await here.say(who, f"{digest} {TYPED[language]}")).split("\n")
        listed = bare(await here.say(who, word("digest list", language)))

        assert made[0] == ours("digest-made", language)
        assert listed == made[1]
        assert ours("digest-for-room", language) in listed
        assert "07:30 (Africa/Nairobi)" in listed
    await here.wait(hours=20)  # until Monday, 05:05 in Nairobi
    before = [digests(here, f"ops-{language}", language) for language in LANGUAGES]
    await here.wait(hours=3)
    after = [digests(here, f"ops-{language}", language) for language in LANGUAGES]
    for language in LANGUAGES:
        stopped = bare(await here.say(f"cora@ops-{language}", word("digest stop", language)))
        assert stopped.startswith(ours("digest-stopped", language))
    await here.wait(days=2)

    assert before == [[]] * 4
    assert [len(each) for each in after] == [1] * 4
    assert all("Repair the wells" in told for [told] in after)
    assert [digests(here, f"ops-{language}", language) for language in LANGUAGES] == after


async def test_in_any_order_with_words_between_and_what_is_wrong_is_named_alone(here: Town) -> None:
    for who, typed in (
        ("cora@ops-en", "/digest for me every weekday at 7:30 sections: tasks, meetings clusters: WASH"),
        ("cora@ops-en", "/digest meetings and tasks in WASH weekdays 07:30 for me"),
        ("cora@ops-fr", "/résumé pour moi tâches et réunions sur WASH chaque jour ouvrable à 7h30 du matin"),
        ("cora@ops-es", "/resumen cada día hábil a las 7:30 de la mañana de tareas, reuniones en WASH para mí"),
        ("cora@ops-ar", "/موجز كل يوم عمل ٠٧:٣٠ لي أقسام المهام، الاجتماعات في WASH"),
    ):
        told = bare(await here.say(who, typed)).split("\n")
        assert told[0] in {ours(f"digest-{key}", who[-2:]) for key in ("made", "same")}
        assert told[1].startswith("#1 ")
    for typed, wrong in (("every day 18:00 tasks, bogus", "bogus"), ("every day 18:00 clusters Foo", "Foo")):
        refused = await here.say("cora@ops-en", f"/digest {typed}")
        assert refused.startswith(f"I do not know what {wrong} means")
    assert "I cannot tell how often" in await here.say("cora@ops-en", "/digest every blue moon")


async def test_by_the_clock_that_is_named_or_ones_own(here: Town) -> None:
    def add(unit: Unit) -> None:
        cora = Contact(
            function="coordinator", organisation="OCHA", account=Account("console", "cora"), zone="America/Bogota"
        )
        unit.contacts.add(unit.rooms.declare(WITH_UNITS), [cora])

    await here.store.run(add)

    assert "07:30 (Europe/Kyiv)" in await here.say("cora@ops-en", "/digest every day 07:30 europe/kyiv for me")
    assert "07:30 (America/Bogota)" in await here.say("cora@ops-en", "/digest every day 07:30 for me")
    assert "07:30 (Africa/Nairobi)" in await here.say("cora@ops-en", "/digest every day 07:30 here")
    assert "Europe/Kiev" in await here.say("cora@ops-en", "/digest every day 07:30 Europe/Kiew")


async def test_what_recurs_is_told_once_each_time_and_only_what_is_new(here: Town) -> None:
    await here.say("cora@ops-en", "/digest daily 08:00 sitreps")
    await here.say("cora@ops-en", "/sitrep new WSH @ Goma: Wells are dry")
    await here.wait(days=1)
    first = digests(here, "ops-en")
    await here.wait(days=2)
    nothing_new = digests(here, "ops-en")
    await here.say("cora@ops-en", "/sitrep new WSH @ Goma: Wells run again")
    await here.wait(days=1)

    assert ["Wells are dry" in text for text in first] == [True]
    assert nothing_new == first
    last = digests(here, "ops-en")[-1]
    assert "Wells run again" in last
    assert "Wells are dry" not in last


async def test_who_may_have_one_in_the_room_and_who_gets_their_own(here: Town) -> None:
    refused = await here.say("luc@ops-en", "/digest every day 08:00 here")
    own = bare(await here.say("luc@ops-en", "/digest every day 08:00 tasks"))
    again = bare(await here.say("luc@ops-en", "/digest every day 08:00 tasks"))
    unseen = await here.say("cora@ops-en", "/digest list")
    not_theirs = await here.say("kim@ops-en", "/digest stop 1")
    await here.say("cora@ops-en", "/task add kim Guard the wells")
    await here.wait(days=1)

    assert "liaison" in refused
    assert ours("digest-for-you", "en") in own
    assert again.startswith(ours("digest-same", "en"))
    assert "#1" not in unseen
    assert not_theirs.startswith(ours("digest-which", "en"))
    assert ["Guard the wells" in text for text in digests(here, "@luc")] == [True]
    assert digests(here, "ops-en") == []


async def test_an_observer_gets_no_more_privately_than_they_have_seen(here: Town) -> None:
    await here.say("tom@hall", "/digest every day 08:00 for me")
    await here.say("cora@ops-en", "/task add luc Guard the wells")
    await here.say("cora@hall", "/task add luc Open the hall")
    await here.wait(days=1)

    [told] = digests(here, "@tom")
    assert "Open the hall" in told
    assert "Guard the wells" not in told
    assert "TLP:GREEN" in told


async def test_late_ones_say_so_and_older_ones_are_told_of_in_the_next(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    async with town(plans=(WITH_UNITS,), database=database) as before:
        await before.say("ana@ops-en", "/digest every day 12:00")
        await before.say("ana@ops-en", "/task add kim by 18:00 Repair the wells")
        assert before.clock.now().hour == 6
    async with town(plans=(WITH_UNITS,), database=database) as late:
        late.clock.advance(timedelta(hours=6))  # 15:05 in Nairobi
        await late.settle()
        late.alarm.ring_if_due()
        await late.settle()
        [told] = digests(late, "ops-en")
        assert told.split("\n")[1].startswith("This comes late: it was to come ")
        assert ours("digest-outages", "en", count=1) in told
        assert "Repair the wells" in told
    async with town(plans=(WITH_UNITS,), database=database) as long_after:
        long_after.clock.advance(timedelta(days=3, hours=2))  # 11:05 in Nairobi; noon is to come
        await long_after.settle()
        long_after.alarm.ring_if_due()
        await long_after.settle()
        assert digests(long_after, "ops-en") == []
        await long_after.wait(hours=1)
        [next_one] = digests(long_after, "ops-en")
        assert "This comes late" not in next_one
        assert ours("digest-outages", "en", count=1) in next_one
        assert ours("digest-missed", "en", count=2) in next_one
        assert "T-1: to be reminded of" in next_one


async def test_a_meeting_of_which_nobody_was_reminded_before_it_began_is_told_of_in_the_next(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    async with town(plans=(WITH_UNITS,), database=database) as before:
        await before.say("ana@ops-en", "/digest every day 15:30")
        await before.say("ana@ops-en", "/meet add today 12:00 Shelter")
    async with town(plans=(WITH_UNITS,), database=database) as after:
        after.clock.advance(timedelta(hours=6))  # 15:05 in Nairobi
        await after.settle()
        after.alarm.ring_if_due()
        await after.settle()
        reminded = [shown.text for shown in after.pane("ops-en") if shown.text.startswith("In ")]
        await after.wait(hours=1)
        [told] = digests(after, "ops-en")
        assert reminded == []
        assert ours("digest-missed", "en", count=2) in told
        assert "M-1: to be reminded of" in told


async def test_a_late_one_wakes_nobody(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    async with town(plans=(WITH_UNITS,), database=database) as before:
        await before.say("kim@ops-en", "/digest every day 17:00 for me tasks")
        await before.say("ana@ops-en", "/task add kim Repair the wells")

        def add(unit: Unit) -> None:
            duty = Hours.parse("08:00-18:00")
            kim = Contact(
                function="engineer",
                organisation="3 Bde",
                account=Account("console", "kim"),
                duty=duty,
                zone="Africa/Nairobi",
            )
            unit.contacts.add(unit.rooms.declare(WITH_UNITS), [kim])

        await before.store.run(add)
    async with town(plans=(WITH_UNITS,), database=database) as night:
        night.clock.advance(timedelta(hours=14))  # 23:05 in Nairobi
        await night.settle()
        night.alarm.ring_if_due()
        await night.settle()
        assert digests(night, "@kim") == []
        await night.wait(hours=9)
        assert [text.split("\n")[1][:15] for text in digests(night, "@kim")] == ["This comes late"]
