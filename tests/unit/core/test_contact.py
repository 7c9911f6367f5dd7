"""Whether a contact is on duty, and in which order it likes to be reached."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.core.contact import Contact, ContactMethod, MethodKind, by_preference
from bot.core.hours import Hours

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OFFICER = Contact(function="Duty officer", organisation="UNHAS", zone="Africa/Nairobi")
BY_DAY = Hours(time(8), time(18))
BY_NIGHT = Hours(time(20), time(6))
ALWAYS = Hours(time(0), time(0))


@pytest.mark.parametrize(
    ("hours", "utc_hour", "on_duty"),
    [
        (BY_DAY, 4, False),
        (BY_DAY, 5, True),
        (BY_DAY, 14, True),
        (BY_DAY, 15, False),
        (BY_NIGHT, 16, False),
        (BY_NIGHT, 17, True),
        (BY_NIGHT, 23, True),
        (BY_NIGHT, 3, False),
        (ALWAYS, 12, True),
    ],
)
def test_hours_are_those_of_the_contacts_own_clock(hours: Hours, utc_hour: int, on_duty: bool) -> None:
    assert replace(OFFICER, duty=hours).on_duty(NOW.replace(hour=utc_hour)) is on_duty


def test_who_checked_in_is_on_duty_until_then() -> None:
    officer = replace(OFFICER, checked_in_until=NOW + timedelta(hours=1))

    assert officer.on_duty(NOW)
    assert officer.on_duty_until(NOW) == NOW + timedelta(hours=1)
    assert not officer.on_duty(NOW + timedelta(hours=1))


def test_who_checked_out_is_not_on_duty_even_in_their_hours() -> None:
    assert not replace(OFFICER, duty=ALWAYS, checked_out=True).on_duty(NOW)


def test_nobody_relies_on_an_expired_entry() -> None:
    officer = replace(OFFICER, duty=ALWAYS, expires=NOW)

    assert officer.expired(NOW)
    assert not officer.on_duty(NOW)
    assert officer.on_duty(NOW - timedelta(seconds=1))


@pytest.mark.parametrize(
    ("hours", "end"), [(BY_DAY, NOW.replace(hour=15)), (BY_NIGHT, datetime(2026, 11, 25, 3, 0, tzinfo=UTC))]
)
def test_the_end_of_the_hours(hours: Hours, end: datetime) -> None:
    assert hours.end_after(NOW, "Africa/Nairobi") == end


def test_round_the_clock_has_no_end() -> None:
    assert replace(OFFICER, duty=ALWAYS).on_duty_until(NOW) is None


def test_methods_of_one_kind_stand_together_the_preferred_ones_first() -> None:
    mobile, other = (ContactMethod(MethodKind.MOBILE, number) for number in ("+254712345678", "+254712345679"))
    radio = ContactMethod(MethodKind.RADIO, "KILO 1")

    assert by_preference([mobile, radio, other]) == (mobile, other, radio)
    assert by_preference([mobile, radio, other], [MethodKind.RADIO]) == (radio, mobile, other)
