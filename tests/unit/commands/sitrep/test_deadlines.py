"""When reports are due, by the clock on a wall."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.sitrep.deadlines import DueRule, Owing, read_rule, unending, write_rule
from bot.core import recurrence_text
from bot.core.place import Address
from bot.core.recurrence import Every, Rule

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def rule(*times: str, days: tuple[int, ...] = EVERY_DAY, zone: str = "Europe/Madrid") -> DueRule:
    clocks = tuple(map(time.fromisoformat, times))
    owing = (Owing(cluster="WSH"), Owing(organisation="UNICEF"))
    return DueRule(
        number=3,
        rule=Rule(every=Every.WEEK, weekdays=days) if days != EVERY_DAY else Rule(),
        times=clocks,
        zone=zone,
        owing=owing,
        since=SINCE,
        room=Address("console", "ops-en"),
    )


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_next_deadline_and_the_last_one() -> None:
    daily = rule("18:00", zone="Africa/Nairobi")

    assert daily.after(at("2026-11-22T06:05")) == at("2026-11-22T15:00")
    assert daily.after(at("2026-11-22T15:00")) == at("2026-11-23T15:00")
    assert daily.until(at("2026-11-22T15:00")) == at("2026-11-22T15:00")
    assert daily.until(at("2026-11-22T14:59")) == at("2026-11-21T15:00")
    assert daily.before(at("2026-11-22T15:00")) == at("2026-11-21T15:00")


def test_days_of_the_week_are_those_of_the_zone() -> None:
    monday = rule("00:30", days=(0,), zone="Pacific/Auckland")

    assert monday.after(at("2026-11-22T06:05")) == at("2026-11-22T11:30")
    assert monday.before(at("2026-11-22T11:30")) == at("2026-11-15T11:30")


@pytest.mark.parametrize(("before", "first", "second"), [("2026-03-28", 17, 16), ("2026-10-24", 16, 17)])
def test_the_time_on_the_wall_stays_when_the_clocks_change(before: str, first: int, second: int) -> None:
    daily = rule("18:00")

    one = daily.after(at(f"{before}T00:00"))

    assert one.hour == first
    assert daily.after(one).hour == second


def test_a_time_that_is_left_out_counts_from_before_and_one_that_comes_twice_comes_once() -> None:
    nightly = rule("02:30")

    assert nightly.after(at("2026-03-28T12:00")) == at("2026-03-29T01:30")
    assert nightly.after(at("2026-10-24T12:00")) == at("2026-10-25T00:30")
    assert nightly.after(at("2026-10-25T00:30")) == at("2026-10-26T01:30")


def test_every_six_hours() -> None:
    often = rule("00:00", "06:00", "12:00", "18:00", zone="UTC")

    assert often.hours == 6
    assert often.after(at("2026-11-22T06:05")) == at("2026-11-22T12:00")
    assert often.after(at("2026-11-22T18:00")) == at("2026-11-23T00:00")


def test_a_rule_is_read_as_it_was_written() -> None:
    made = rule("18:00", days=(0, 4))

    assert read_rule(3, write_rule(made)) == made
    assert '"rule": "FREQ=WEEKLY;BYDAY=MO,FR"' in write_rule(made)


@pytest.mark.parametrize(("days", "kept"), [((0, 4), "[0, 4]"), (EVERY_DAY, "[0, 1, 2, 3, 4, 5, 6]")])
def test_a_rule_is_read_as_it_was_kept_once(days: tuple[int, ...], kept: str) -> None:
    made = rule("18:00", days=days)
    now = json.dumps(recurrence_text.write_rule(made.rule))

    assert read_rule(3, write_rule(made).replace(f'"rule": {now}', f'"days": {kept}')) == made


def test_what_is_due_is_due_without_end() -> None:
    day = SINCE.date()

    assert unending(Rule(every=Every.MONTH, monthdays=(31,)), day)
    assert not unending(Rule(count=3), day)
    assert not unending(Rule(last=day), day)
    assert not unending(Rule(every=Every.MONTH, interval=12, monthdays=(30,)), day.replace(month=2))


@given(
    zone=st.sampled_from(["Europe/Madrid", "America/Havana", "Africa/Casablanca", "Asia/Kabul", "Australia/Lord_Howe"]),
    days=st.sets(st.sampled_from(EVERY_DAY), min_size=1).map(lambda some: tuple(sorted(some))),
    clock=st.times().map(lambda each: f"{each:%H:%M}"),
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda each: each.replace(tzinfo=UTC)),  # noqa: DTZ001 -- hypothesis takes naive bounds
)
def test_deadlines_follow_each_other_without_a_hole(
    zone: str, days: tuple[int, ...], clock: str, moment: datetime
) -> None:
    made = rule(clock, days=days, zone=zone)

    last, following = made.until(moment), made.after(moment)

    assert last <= moment < following <= last + timedelta(days=7, hours=1)
    assert made.after(last) == following
    assert made.before(following) == last
