"""Charts of days: what is worth a look, and what it says to whoever cannot look."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.document import Day, Series, Text, document, line
from bot.engine.charting import over_days
from tests.unit.engine.asking import CATALOGUES

DAYS = [date(2026, 11, day) for day in (20, 21, 22)]


@pytest.mark.parametrize("values", [(), ((0, 0, 4),), ((3, 3, 3), (None, 1, None)), ((None, 7, 7),)])
def test_nothing_is_drawn_where_there_is_nothing_to_be_seen(values: tuple[tuple[float | None, ...], ...]) -> None:
    series = [Series(Text("Goma"), each) for each in values]
    assert over_days(Text("displaced"), DAYS, series, "lines") is None


def test_days_before_the_first_are_left_out_and_its_words_tell_the_figures() -> None:
    series = [Series(Text("Goma"), (None, 1200, 3400)), Series(Text("Sake"), (0, None, 12))]
    chart = over_days(Text("displaced"), DAYS, series, "lines")
    assert chart is not None
    assert chart.columns == (Day(DAYS[1]), Day(DAYS[2]))
    told = CATALOGUES.word(document(line(chart.alt)), ["en"]).text
    assert told == "displaced, 21 Nov to 22 Nov: Goma: 1,200 and 3,400; Sake: 12 (22 Nov)"
