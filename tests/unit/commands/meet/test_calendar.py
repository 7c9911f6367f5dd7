"""What calendars are told of meetings, as a library that others made reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import recurring_ical_events  # type: ignore[import-untyped]  # it has no annotations
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.commands.meet.calendar import calendar
from bot.core.marking import Marking
from bot.core.meeting import Change, Meeting
from bot.core.record import THE_BOT
from bot.core.recurrence import Every, Rule

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Kyiv", "Europe/Paris", "America/Bogota", "Asia/Beirut", "Asia/Kathmandu", "Australia/Lord_Howe")
RULES = (
    None,
    Rule(),
    Rule(interval=3, count=20),
    Rule(every=Every.WEEK, weekdays=(1, 4)),
    Rule(every=Every.WEEK, interval=2, weekdays=(5,), last=date(2026, 11, 14)),
    Rule(every=Every.MONTH, monthdays=(1, -1)),
    Rule(every=Every.MONTH, interval=2, nths=((-1, 4),)),
)


def meeting(rule: Rule | None, zone: str = "Europe/Paris", clock: time = time(15)) -> Meeting:
    start = date(2026, 3, 1)
    first = next(rule.days(start, start)) if rule else start
    return Meeting(
        number=7,
        marking=Marking.GREEN,
        author=THE_BOT,
        at=NOW,
        changed=NOW,
        title="Coordination",
        where="OCHA tent",
        start=first,
        clock=clock,
        zone=zone,
        length=timedelta(hours=1),
        rule=rule,
    )


@settings(max_examples=40, deadline=None)
@given(
    rule=st.sampled_from(RULES),
    zone=st.sampled_from(ZONES),
    clock=st.sampled_from([time(0, 30), time(2, 30), time(9), time(23, 45)]),
    cancelled=st.sets(st.integers(0, 8), max_size=3),
    moved=st.sets(st.integers(0, 8), max_size=2),
    month=st.sampled_from([3, 4, 10]),
)
def test_calendars_have_the_same_occurrences(
    *, rule: Rule | None, zone: str, clock: time, cancelled: set[int], moved: set[int], month: int
) -> None:
    held = meeting(rule, zone, clock)
    known = held.between(NOW, NOW + timedelta(days=400))[:9]
    for place, each in enumerate(known):
        if place in cancelled and rule is not None:
            held = held.changed_to(Change(each.key))
        elif place in moved:
            held = held.changed_to(Change(each.key, each.at + timedelta(hours=30)))
    begin = datetime(2026, month, 1, tzinfo=UTC)
    end = begin + timedelta(days=40)

    read = recurring_ical_events.of(Calendar.from_ical(calendar([held], "Flood 2026", NOW))).between(begin, end)

    assert sorted(each.start.astimezone(UTC) for each in read) == [each.at for each in held.between(begin, end)]


def test_what_is_told_of_a_meeting() -> None:
    [event] = Calendar.from_ical(calendar([meeting(None)], "Crue à Goma", NOW)).events

    assert str(event["UID"]) == "M-7-1767225600@crue---goma.liaison"
    assert str(event["SUMMARY"]) == "[TLP:GREEN] Coordination"
    assert (str(event["LOCATION"]), event.duration) == ("OCHA tent", timedelta(hours=1))
    assert event.start == datetime(2026, 3, 1, 14, tzinfo=UTC)


def test_next_is_what_is_not_over() -> None:
    weekly = meeting(Rule(every=Every.WEEK, weekdays=(1,)))
    first, second, third = weekly.between(NOW, NOW + timedelta(days=80))[:3]
    changed = weekly.changed_to(Change(first.key)).changed_to(Change(second.key, third.at + timedelta(days=1)))

    assert weekly.next(first.at + timedelta(minutes=59)) == first
    assert weekly.next(first.at + timedelta(hours=1)) == second
    assert changed.next(NOW) == third
    assert changed.find(first.key) is None
    found = changed.find(second.key)
    assert found is not None
    assert (found.at, found.moved) == (third.at + timedelta(days=1), True)
    assert meeting(None).next(datetime(2026, 3, 1, 15, tzinfo=UTC)) is None
