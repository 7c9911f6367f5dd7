"""Periods and times of a report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.commands.sitrep.times import as_of, period, period_typed, read_past
from bot.core.refusal import Refusal
from bot.core.sitrep import Period
from tests.support.somebody import NOW, PHRASES, somebody

DAY = timedelta(days=1)
YESTERDAY = Period(NOW - DAY, NOW)


@pytest.mark.parametrize(
    "typed",
    [
        "from 230900Z NOV 26 to 240900Z NOV 26",
        "230900Z NOV 26 – 240900Z NOV 26",
        "2026-11-23 12:00 - 2026-11-24 12:00",
        "from yesterday 12:00 until 12:00",
        *("24h", "last 24h", "past 24 hours", "24 dernières heures", "últimas 24 horas", "آخر ٢٤ ساعة"),
        "since yesterday 12:00",
        "du 23 novembre 12h00 au 24 novembre 12h00",
        "desde ayer a las 12:00 hasta hoy a las 12:00",
        "de 230900Z NOV 26 a 240900Z NOV 26",
        "من أمس 12:00 إلى 12:00",
    ],
)
def test_a_period_in_any_language(typed: str) -> None:
    assert period(typed, somebody()) == YESTERDAY


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        *(("today", "232100Z", "240900Z"), ("hier", "222100Z", "232100Z"), ("23 Nov", "222100Z", "232100Z")),
        *((each, "192100Z", "212100Z") for each in ("20-21 Nov", "du 20 au 21 novembre", "من 20 إلى 21 نوفمبر")),
        *((each, "210600Z", "211800Z") for each in ("210600Z-211800Z NOV 26", "210600Z - 211800Z NOV 26")),
        *((each, "240300Z", "240830Z") for each in ("0600-1130", "06:00 - 11:30", "from 0600 to 1130")),
        ("21/11-23/11", "202100Z", "232100Z"),
    ],
)
def test_a_period_of_days_and_of_hours(typed: str, start: str, end: str) -> None:
    ends = [datetime.strptime(f"{each} 11 26", "%d%H%MZ %m %y").replace(tzinfo=UTC) for each in (start, end)]

    assert period(typed, somebody()) == Period(*ends)


@pytest.mark.parametrize("language", PHRASES.languages)
def test_a_period_reads_as_it_is_typed_back(language: str) -> None:
    ctx = somebody(language)

    assert period(period_typed(YESTERDAY, ctx), ctx) == YESTERDAY


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("some days", "sitrep-period"),
        ("from 240900Z NOV 26 to 230900Z NOV 26", "sitrep-period-backwards"),
        ("from tomorrow to 2026-12-24 12:00", "sitrep-future"),
        ("x" * 200, "refusal-too-long"),
    ],
)
def test_what_is_no_period(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        period(typed, somebody())

    assert refused.value.what.key == key


def test_what_is_told_is_past() -> None:
    ctx = somebody()

    assert as_of("0600Z", ctx) == datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    for typed in (
        "0600",
        "0600 local",
        "06:00+03:00",
        "08:45 UTC+5:45",
        "22:00 UTC-5",
        "24 nov 0600",
        "06h00 heure locale",
    ):
        assert as_of(typed, ctx) == datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
    assert read_past("21:00", ctx) == datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
    with pytest.raises(Refusal):
        as_of("tomorrow", ctx)
    with pytest.raises(Refusal):
        as_of("soon", ctx)
