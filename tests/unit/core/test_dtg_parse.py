"""Date-time groups, read."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import dtg

NEAR = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    [
        "251800Z NOV 26",
        "251800ZNOV26",
        "25 1800z nov26",
        " 251800Z Nov 26 ",
        "25180000Z NOV 26",
        "252100C NOV 26",
        "251800Z NOV",
        "251800Z NOV 2026",
    ],
)
def test_a_group_is_read_however_it_is_spaced(typed: str) -> None:
    assert dtg.parse(typed, NEAR) == datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("letter", "hours"), [("A", 1), ("I", 9), ("K", 10), ("M", 12), ("N", -1), ("Q", -4), ("Y", -12), ("Z", 0)]
)
def test_each_letter_is_a_zone(letter: str, hours: int) -> None:
    at = datetime(2026, 11, 25, 18, 0, tzinfo=UTC) - timedelta(hours=hours)

    assert dtg.parse(f"251800{letter} NOV 26", NEAR) == at


@pytest.mark.parametrize(
    ("now", "typed", "meant"),
    [
        (NEAR, "251800Z", datetime(2026, 11, 25, 18, 0, tzinfo=UTC)),
        (NEAR, "011800Z", datetime(2026, 12, 1, 18, 0, tzinfo=UTC)),
        (datetime(2026, 12, 1, 3, 0, tzinfo=UTC), "302300Z", datetime(2026, 11, 30, 23, 0, tzinfo=UTC)),
        (datetime(2026, 12, 31, 3, 0, tzinfo=UTC), "010100Z", datetime(2027, 1, 1, 1, 0, tzinfo=UTC)),
        (datetime(2027, 3, 1, 3, 0, tzinfo=UTC), "311800Z", datetime(2027, 3, 31, 18, 0, tzinfo=UTC)),
    ],
)
def test_a_short_group_means_the_nearest_month(now: datetime, typed: str, meant: datetime) -> None:
    assert dtg.parse(typed, now) == meant


def test_nobody_else_can_place_the_senders_local_time() -> None:
    with pytest.raises(dtg.LocalZone):
        dtg.parse("251800J NOV 26", NEAR)


@pytest.mark.parametrize("typed", ["320000Z NOV 26", "312500Z", "310000Z NOV 26", "256000Z NOV 26"])
def test_a_moment_that_there_is_not_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        dtg.parse(typed, NEAR)


@pytest.mark.parametrize("typed", ["", "18:00", "251800", "Z", "251800Z NOVEMBER 26", "251800Z NOV 2026 x", "tomorrow"])
def test_other_words_are_no_group(typed: str) -> None:
    assert dtg.parse(typed, NEAR) is None


@given(st.integers(0, 100 * 365 * 24 * 60 - 1))
def test_what_is_written_is_read_again(minutes: int) -> None:
    at = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)

    assert dtg.parse(dtg.format(at), NEAR) == at
