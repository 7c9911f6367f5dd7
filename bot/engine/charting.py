"""Figures over the last days, as they are looked at, and in words for whoever cannot see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.document import Chart, ChartForm, Day, Inline, Listing, Series, phrase
from bot.engine.digesting import Reading

_DAY = timedelta(days=1)
_LEAST = 2  # columns: of a single one there is no more to be seen than to be read


def last_days(reading: Reading, count: int) -> list[date]:
    """The last days by the reader's clock; today is the last of them."""
    today = reading.now.astimezone(ZoneInfo(reading.zone)).date()
    return [today - each * _DAY for each in reversed(range(count))]


def begins(day: date, zone: str) -> datetime:
    """When a day begins (UTC) by the clocks of a zone (IANA)."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def over_days(title: Inline, days: Sequence[date], series: Sequence[Series], form: ChartForm) -> Chart | None:
    """A chart of days, from the first on that is not nought. None where there is nothing to be seen: too few days, or
    on all of them the same."""
    first = next((place for place in range(len(days)) if any(each.values[place] for each in series)), len(days))
    shown = [Series(each.label, each.values[first:]) for each in series]
    if len(days) - first < _LEAST or not any(len({*each.values} - {None}) > 1 for each in shown):
        return None
    columns = tuple(map(Day, days[first:]))
    return Chart(title, columns, tuple(shown), form, _alt(title, columns, shown))


def _alt(title: Inline, days: Sequence[Day], series: Sequence[Series]) -> Inline:
    said: Inline | None = None
    for each in reversed(series):
        one = phrase("chart-series", label=each.label, values=_values(days, each))
        said = one if said is None else phrase("chart-more", first=one, others=said)
    assert said is not None
    return phrase("chart-alt", title=title, start=days[0], end=days[-1], series=said)


def _values(days: Sequence[Day], series: Series) -> Inline:
    """The values in order; where some days have none, each with its day."""
    known = [(day, int(value)) for day, value in zip(days, series.values, strict=True) if value is not None]
    if len(known) == len(days):
        return Listing(tuple(phrase("chart-value", count=value) for _, value in known))
    return Listing(tuple(phrase("chart-value-of", day=day, count=value) for day, value in known))
