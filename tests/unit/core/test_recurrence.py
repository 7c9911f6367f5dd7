"""What recurs, held against dateutil, which expands rules in its own way."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bot.core.recurrence import Every, Rule, Series
from bot.core.recurrence_text import read_rule, write_rule

START = date(2026, 1, 31)
RULES = st.one_of(
    st.builds(Rule, every=st.just(Every.DAY), interval=st.integers(1, 40)),
    st.builds(
        Rule,
        every=st.just(Every.WEEK),
        interval=st.integers(1, 5),
        weekdays=st.sets(st.integers(0, 6), max_size=4).map(lambda some: tuple(sorted(some))),
    ),
    st.builds(
        Rule,
        every=st.just(Every.MONTH),
        interval=st.integers(1, 7),
        monthdays=st.sets(st.sampled_from([1, 15, 29, 30, 31, -1]), max_size=3).map(lambda some: tuple(sorted(some))),
    ),
    st.builds(
        Rule,
        every=st.just(Every.MONTH),
        interval=st.integers(1, 7),
        nths=st.sets(st.tuples(st.sampled_from([1, 2, 5, -1, -2, -5]), st.integers(0, 6)), min_size=1, max_size=3).map(
            lambda some: tuple(sorted(some))
        ),
    ),
)
LIMITS = st.sampled_from([{}, {"count": 7}, {"last": date(2026, 9, 30)}])


@given(rule=RULES, limit=LIMITS, start=st.dates(date(2026, 1, 1), date(2027, 1, 1)), ahead=st.integers(0, 900))
def test_days_are_those_that_dateutil_finds(rule: Rule, limit: dict[str, int | date], start: date, ahead: int) -> None:
    limited = Rule(**{**{name: getattr(rule, name) for name in rule.__slots__}, **limit})
    begin = start + timedelta(days=ahead)
    oracle = rrulestr(write_rule(limited), dtstart=datetime.combine(start, time()))

    found = list(islice(limited.days(start, begin), 12))

    assert found == [each.date() for each in oracle.xafter(datetime.combine(begin, time()), 12, inc=True)]
    assert read_rule(write_rule(limited)) == limited


@pytest.mark.parametrize(
    "text",
    [
        *("", "every week", "FREQ=HOURLY", "FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=1MO"),
        *("FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=1000"),
        *("FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;COUNT=2;UNTIL=20270101", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYHOUR=9"),
        *("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "FREQ=DAILY;" + 200 * "X"),
    ],
)
def test_what_is_no_rule_of_ours_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- what was wrong is said by whoever asked
        read_rule(text)


def test_rules_of_calendars_are_read() -> None:
    assert read_rule("RRULE:FREQ=DAILY;BYDAY=MO,TU") == Rule(every=Every.WEEK, weekdays=(0, 1))
    assert read_rule("freq=weekly;byday=fr,tu;wkst=su;") == Rule(every=Every.WEEK, weekdays=(1, 4))
    assert read_rule("FREQ=DAILY;UNTIL=20270101T120000Z") == Rule(last=date(2027, 1, 1))


def series(*times: str, zone: str = "Europe/Paris", rule: Rule = Rule()) -> Series:  # noqa: B008 -- it never changes
    return Series(rule, START, tuple(map(time.fromisoformat, times)), zone)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_times_on_the_wall_stay_when_clocks_change() -> None:
    paris, lord_howe = series("18:00"), series("09:00", zone="Australia/Lord_Howe")

    assert [each.hour for each in paris.between(at("2026-03-28"), at("2026-03-30"))] == [17, 16]
    assert paris.after(at("2026-10-24T16:00")) == at("2026-10-25T17:00")
    assert [f"{each:%d %H:%M}" for each in lord_howe.between(at("2026-04-03"), at("2026-04-06"))] == [
        "03 22:00",
        "04 22:30",
        "05 22:30",
    ]


def test_a_time_that_is_left_out_and_one_that_comes_twice_come_once() -> None:
    nightly = series("02:30", "03:30")

    assert nightly.between(at("2026-03-29"), at("2026-03-29T12:00")) == [at("2026-03-29T01:30")]
    assert nightly.between(at("2026-10-25"), at("2026-10-25T12:00")) == [at("2026-10-25T00:30"), at("2026-10-25T02:30")]


def test_it_begins_and_ends() -> None:
    three = series("12:00", zone="UTC", rule=Rule(interval=2, count=3))

    assert three.until(at("2026-01-31T11:59")) is None
    assert three.after(at("2025-01-01")) == at("2026-01-31T12:00")
    assert three.until(at("2030-01-01")) == at("2026-02-04T12:00")
    assert three.after(at("2026-02-04T12:00")) is None
