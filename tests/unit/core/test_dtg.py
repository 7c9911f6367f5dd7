"""Date-time groups."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.core import dtg


def test_a_moment_is_written_in_zulu_time() -> None:
    at = datetime(2009, 8, 14, 20, 45, tzinfo=ZoneInfo("Africa/Nairobi"))

    assert dtg.format(at) == "141745Z AUG 09"


def test_the_day_is_that_of_zulu_time() -> None:
    new_year_in_kabul = datetime(2027, 1, 1, 2, 15, tzinfo=ZoneInfo("Asia/Kabul"))

    assert dtg.format(new_year_in_kabul) == "312145Z DEC 26"


def test_seconds_are_cut_off() -> None:
    assert dtg.format(datetime(2026, 11, 22, 6, 5, 59, tzinfo=UTC)) == "220605Z NOV 26"


def test_every_month_is_written_in_english_whatever_the_machine_speaks() -> None:
    months = [dtg.format(datetime(2026, month, 1, tzinfo=UTC))[8:11] for month in range(1, 13)]

    assert months == ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def test_an_offset_of_quarter_hours_is_no_matter() -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))

    assert dtg.format(datetime(2026, 11, 22, 12, 0, tzinfo=kathmandu)) == "220615Z NOV 26"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        dtg.format(datetime(2026, 11, 22, 6, 5))  # noqa: DTZ001  the point of the test
