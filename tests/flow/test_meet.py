"""Meetings: called, told of in every room of the channel, answered, moved, cancelled, reminded of."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime

import pytest
import recurring_ical_events  # type: ignore[import-untyped]  # it has no annotations
from icalendar import Calendar

from bot.core.document import Code, Inline, Moment, Text, phrase
from bot.core.people import Role
from bot.core.translating import Engine
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.support.town import Town, town

ZONE = "Africa/Nairobi"
CALLED = "/meet add tomorrow 15:00 WASH coordination for 90 min at OCHA tent with luc, UNICEF and bob languages en, fr"
TOMORROW = datetime(2026, 11, 23, 12, tzinfo=UTC)
"""15:00 in the rooms."""


@asynccontextmanager
async def channel(*engines: Engine) -> AsyncIterator[Town]:
    """A town of four rooms in one channel, with Lea, a liaison, Luc and Bob, members, and Tom, who observes."""
    async with town(engines=engines) as here:
        for code in LANGUAGES:
            await here.say(f"ana@ops-{code}", "/channel link response")
        await here.meet(lea=Role.LIAISON, luc=Role.MEMBER, bob=Role.MEMBER, tom=Role.OBSERVER)
        yield here


def heard(here: Town, room: str) -> list[str]:
    """What the bot said in a room, without signs that only direct writing."""
    return [bare(shown.text) for shown in here.pane(room) if shown.author == "Liaison"]


def calendars(here: Town, room: str) -> list[Calendar]:
    """The files for calendars that a room was given with what was said last, and before it."""
    files = [file for shown in here.pane(room) for file in shown.files if file.name.endswith(".ics")]
    return [Calendar.from_ical(file.data) for file in files]


def starts(calendar: Calendar, until: datetime) -> list[datetime]:
    """When a calendar of somebody's says that the meeting is, from the first day of the tests on."""
    found = recurring_ical_events.of(calendar).between(date(2026, 11, 22), until)
    return sorted(event.start.astimezone(UTC) for event in found)


async def test_a_meeting_is_called_answered_reminded_of_and_over() -> None:
    async with channel() as here:
        called = bare(await here.say("lea@ops-en", CALLED)).split("\n")

        assert called[0] == "TLP:AMBER M-1: WASH coordination"
        assert called[1] == bare(f"When: {catalogue_moment(TOMORROW)} · 90 minutes")
        assert called[2:5] == ["Where: OCHA tent", "With: luc, UNICEF and bob", "Interpretation: English and French"]
        for language in LANGUAGES[1:]:
            news = heard(here, f"ops-{language}")[-1].split("\n")
            assert news[0] == bare(ours("meet-called", language, name=Text("lea")))
            assert news[1].endswith("WASH coordination")
        assert heard(here, "@luc")[-1].split("\n")[1] == "TLP:AMBER M-1: WASH coordination"
        [invitation] = calendars(here, "ops-fr")
        about: dict[str, Inline] = {"meeting": Code("M-1"), "title": Text("WASH coordination")}
        assert starts(invitation, datetime(2026, 12, 1, tzinfo=UTC)) == [TOMORROW]

        for language, who, says in zip(
            LANGUAGES, ("luc", "bob", "tom", "lea"), ("yes", "no", "maybe", "yes"), strict=True
        ):
            answer = bare(await here.say(f"{who}@ops-{language}", f"{word(f'meet {says}', language)} 1"))
            assert answer == bare(
                ours(f"meet-said-{says}", language, who=Text(who), at=Moment(TOMORROW, ZONE), **about)
            )
        card = next(text for text in heard(here, "ops-en") if text.startswith("TLP:AMBER M-1")).split("\n")
        assert {"Coming: luc and lea", "Not coming: bob", "Perhaps: tom"} < set(card)

        await here.wait(days=2)
        for language in LANGUAGES:
            reminders = [text.split("\n")[0] for text in heard(here, f"ops-{language}")]
            for unit, count in (("day", 1), ("hour", 1), ("minute", 10)):
                soon = phrase(f"meet-in-{unit}", count=count)
                assert (
                    bare(ours("meet-remind", language, at=Moment(TOMORROW, ZONE), **{"in": soon}, **about)) in reminders
                )
        assert len([text for text in heard(here, "@luc") if text.startswith("In ")]) == 3
        assert bare(await here.say("lea@ops-en", "/meet list")) == ours("meet-none", "en")
        assert "held" in await here.say("lea@ops-en", "M-1")
        over = bare(await here.say("lea@ops-en", "/meet yes 1")).split("\n")
        assert over[0] == "M-1 is held: nothing can be changed about it any more."


def catalogue_moment(at: datetime) -> str:
    """A moment as it is read in English, in the rooms' zone."""
    return ours("meet-better", "en", at=Moment(at, ZONE)).removeprefix("Nothing known speaks against ").rstrip(".")


async def test_a_meeting_that_recurs_is_moved_and_cancelled_once_and_for_all() -> None:
    async with channel() as here:
        await here.say("lea@ops-en", "/meet add every Tue, Fri 15:00 Coordination")
        files = calendars(here, "ops-fr")
        for what in (
            "/meet move 1 2026-11-25 10:00",
            "/meet cancel 1 the road is closed",
            "/meet move 1 all 2026-12-01 16:00",
            "/meet cancel 1 all",
        ):
            await here.say("lea@ops-en", what)
        files += calendars(here, "ops-fr")[1:]
        end = datetime(2026, 12, 6, tzinfo=UTC)
        said = heard(here, "ops-ar")

    assert [starts(file, end) for file in files[:4]] == [
        [utc(24, 12), utc(27, 12), utc(1, 12, 12), utc(4, 12, 12)],
        [utc(25, 7), utc(27, 12), utc(1, 12, 12), utc(4, 12, 12)],
        [utc(27, 12), utc(1, 12, 12), utc(4, 12, 12)],
        [utc(1, 13, 12), utc(4, 13, 12)],
    ]
    events = [file.events[0] for file in files]
    assert [event["SEQUENCE"] for event in events] == [0, 1, 2, 3, 4]
    assert len({event["UID"] for event in events}) == 1
    assert [str(file["METHOD"]) for file in files] == [*["PUBLISH"] * 4, "CANCEL"]
    assert str(events[-1]["STATUS"]) == "CANCELLED"
    args: dict[str, Inline] = {"who": Text("lea"), "meeting": Code("M-1"), "title": Text("Coordination")}
    assert said[-1].startswith(bare(ours("meet-cancelled-all", "ar", before=Moment(utc(1, 13, 12), ZONE), **args)))
    assert said[-3] == bare(
        ours("meet-cancelled-one", "ar", before=Moment(utc(25, 7), ZONE), **args) + "\nthe road is closed"
    )


def utc(day: int, hour: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("tomorrow 09:00 Sync", ["M-1 Coordination is at the same time"]),
        ("Sunday 10:00 Sync", ["Sunday is a weekend day in KE"]),
        ("2026-12-25 10:00 Sync", ["2026-12-25 is a public holiday in KE: Christmas Day"]),
        ("tomorrow 19:30 Sync", ["it is 19:30 in Africa/Nairobi, within the quiet hours 20:00-07:00"]),
        ("tomorrow 15:00 Sync with luc", []),
    ],
)
async def test_what_speaks_against_a_time_is_said_with_a_better_one(typed: str, lines: list[str]) -> None:
    async with channel() as here:
        await here.say("lea@ops-en", "/meet add tomorrow 08:30 Coordination for 1h")
        answer = bare(await here.say("ana@ops-en", f"/meet add {typed}")).split("\n")

    against = answer[answer.index("This speaks against the time:") + 1 : -1] if lines else []
    assert [line[: len(wanted)] for line, wanted in zip(against, lines, strict=True)] == lines
    assert answer[-1].startswith("Nothing known speaks against") is bool(lines)


async def test_a_better_time_is_one_press_away() -> None:
    async with channel() as here:
        await here.say("lea@ops-en", "/meet add tomorrow 08:30 Coordination for 1h")
        asked = await here.ask("ana@ops-en", "/meet add tomorrow 09:00 Sync")
        answer = bare(await here.say("ana@ops-en", asked.buttons[-1].command))

    assert answer.split("\n")[0] == (
        f"ana moved M-2 Sync from {bare(catalogue_moment(utc(23, 6)))} to "
        f"{bare(catalogue_moment(datetime(2026, 11, 23, 6, 30, tzinfo=UTC)))}."
    )


async def test_those_of_an_organisation_and_of_a_role_are_told_and_calendars_follow_what_is_taken_back() -> None:
    async with channel() as here:
        await here.say("ana@ops-en", "/poc add function: WASH officer; org: UNICEF; account: console:bob")
        await here.say("ana@ops-en", "/role luc coordinator")
        card = bare(await here.say("lea@ops-en", "/meet add tomorrow 10:00 Sync with UNICEF, coordinators"))
        told = [heard(here, f"@{who}")[0].split("\n")[0] for who in ("bob", "luc")]
        moved = await here.ask("lea@ops-en", "/meet move 1 tomorrow 11:00")
        await here.say("lea@ops-en", "/undo")
        again = calendars(here, "ops-en")[-1].events[0]

        found = bare(await here.say("lea@ops-en", "/search Sync")).split("\n")

        assert found[0] == "One meeting:"
        assert found[1].startswith("M-1 · ")
        assert "With: coordinators and UNICEF" in card.split("\n")
        assert told == ["lea calls a meeting:"] * 2
        assert "from 23 Nov 2026, 10:00" in bare(moved.text)
        assert (again["SEQUENCE"], again.start) == (2, utc(23, 7))


async def test_an_occurrence_is_named_by_its_day() -> None:
    async with channel() as here:
        await here.say("lea@ops-en", "/meet add every Tue, Fri 15:00 Coordination")
        none = bare(await here.say("lea@ops-en", "/meet cancel 1 Thursday"))
        moved = bare(await here.say("lea@ops-fr", "/réunion déplacer 1 vendredi au samedi 10:00"))
        await here.say("lea@ops-en", "/meet cancel 1 Tuesday no fuel")
        file = calendars(here, "ops-es")[-1]

        assert none.startswith("M-1 is not held on that day. Its next time:\nM-1 · 24 Nov 2026, 15:00")
        assert "28 nov. 2026, 10:00" in moved
        assert starts(file, datetime(2026, 12, 2, tzinfo=UTC)) == [utc(28, 7), utc(1, 12, 12)]
        assert heard(here, "ops-es")[-1].endswith("\nno fuel")


async def test_a_time_alone_moves_a_meeting_within_its_day_and_a_list_is_of_a_day_or_of_all() -> None:
    async with channel() as here:
        for hour in range(8, 20):
            await here.say("lea@ops-en", f"/meet add 2026-11-23 {hour}:00 Sync {hour}")
        await here.say("lea@ops-en", "/meet add every Mon 10:00 Brief with luc until 31 December")
        moved = bare(await here.say("lea@ops-en", "/meet move 1 7:30"))
        ahead = bare(await here.say("lea@ops-en", "/meet move 2 2026-11-22 12:00"))
        await here.wait(hours=3)
        past = bare(await here.say("lea@ops-en", "/meet move 2 9:00"))

        some, all_, mine, other = [
            bare(await here.say("luc@ops-en", f"/meet list {which}")).split("\n")
            for which in ("", "all", "mine 2026-11-30", "2026-11-29")
        ]

        assert "to 23 Nov 2026, 07:30 EAT" in moved
        assert "to 22 Nov 2026, 12:00 EAT" in ahead
        assert "22 Nov 2026, 09:00 EAT" in past
        assert "has passed" in past
        assert some[-1] == "and 3 more · /meet list all"
        assert len(all_) == 14
        assert [row.split(" · ")[0] for row in mine[1:]] == ["M-13"]
        assert other == ["There are no meetings to come."]


async def test_whoever_is_told_privately_reads_times_by_the_clock_where_they_are() -> None:
    async with channel() as here:
        await here.say(
            "ana@ops-en", "/poc add function: WASH officer; org: UNICEF; account: console:bob; zone: Europe/Paris"
        )
        await here.say("lea@ops-en", "/meet add tomorrow 15:00 Sync with bob, luc")
        told, others = heard(here, "@bob")[0], heard(here, "@luc")[0]
        await here.wait(hours=24)
        reminded = heard(here, "@bob")[-1]
        await here.say("lea@ops-en", "/meet move 1 17:00")

        assert "When: 23 Nov 2026, 13:00 CET (231200Z NOV 26) · one hour" in told.split("\n")
        assert "When: 23 Nov 2026, 15:00 EAT (231200Z NOV 26) · one hour" in others.split("\n")
        assert reminded.startswith("In a day: M-1 Sync, 23 Nov 2026, 13:00 CET")
        assert "to 23 Nov 2026, 15:00 CET" in heard(here, "@bob")[-1]
        assert "15:00 CET" in heard(here, "@bob")[0]
