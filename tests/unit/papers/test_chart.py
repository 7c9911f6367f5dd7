"""Charts are pictures that a telephone can show, with what they show in words."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.core.document import ChartForm
from bot.core.worded import WordedChart, WordedSeries

DAYS = tuple(f"{day} Nov" for day in range(1, 25))


def picture(form: ChartForm, *series: WordedSeries, rtl: bool = False) -> Image.Image:
    from bot.papers.chart import picture as drawn_picture  # so that only one who draws waits for what draws

    drawn = WordedChart("Tasks by state", DAYS[: len(series[0].values)], series, form, "Seven done", rtl)
    return Image.open(BytesIO(drawn_picture([drawn])))


@pytest.mark.parametrize("form", ["columns", "lines"])
def test_a_chart_is_large_enough_to_be_read_and_says_what_it_shows(form: ChartForm) -> None:
    open_, done = WordedSeries("Open", (5, 4, None, 0)), WordedSeries("Done", (0, 1, 3, 7))
    shown = picture(form, open_, done)
    assert (shown.format, shown.size) == ("PNG", (960, 720))
    assert shown.info["Description"] == "Seven done"
    colours = {colour for _, colour in shown.convert("RGB").getcolors(1 << 20) or []}
    assert {(0x00, 0x72, 0xB2), (0xE6, 0x9F, 0x00)} <= colours


def test_in_arabic_time_runs_to_the_left() -> None:
    """The one tall column is that of the last day: it stands at the left then."""
    rising = WordedSeries("تم", (1, 1, 9))
    tall = [
        next(x for x in range(160, 800) if shown.convert("RGB").getpixel((x, 200)) == (0x00, 0x72, 0xB2))
        for shown in (picture("columns", rising), picture("columns", rising, rtl=True))
    ]
    assert tall[0] > 480 > tall[1]


@pytest.mark.parametrize("values", [(None, None), (0, 0), (1e12, -3), tuple(range(24))])
def test_any_figures_can_be_drawn(values: tuple[float | None, ...]) -> None:
    for form in ("columns", "lines"):
        assert picture(form, WordedSeries("🚑 水", values)).size == (960, 720)
