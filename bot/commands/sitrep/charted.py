"""How figures went up and down in the last days, to be looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.commands.sitrep.figures import figure_named
from bot.core.document import Chart, Picture, Series, Text
from bot.core.marking import Marking
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import Figure, SitrepState
from bot.engine.charting import begins, last_days, over_days
from bot.engine.digesting import Look, Reading
from bot.engine.words import fold

_DAYS = 14
_PANELS, _LINES = 3, 4  # of a picture, of a panel: more cannot be told apart
_TRIED = 6  # names of figures
_HELD = frozenset({SitrepState.FILED, SitrepState.FINAL})

Point = tuple[datetime, int, Marking]
"""When something was counted (UTC), how much, and how that is marked."""


def figures_over_time(reading: Reading) -> Look | None:
    """Those figures that were told, of which there were others in the last days: a panel for each name, with a line
    for each place and organisation."""
    wanted = Wanted(clusters=reading.clusters, since=reading.since)
    named: defaultdict[str, list[Reported]] = defaultdict(list)
    for told in reading.unit.figures.latest(reading.within, reading.ceiling, wanted):
        named[fold(told.figure.name)].append(told)
    tried = sorted(named.values(), key=len, reverse=True)[:_TRIED]
    panels = [panel for some in tried if (panel := _panel(reading, some)) is not None][:_PANELS]
    if not panels:
        return None
    charts = tuple(chart for chart, _ in panels)
    return Look(Picture("figures.png", charts), max(marking for _, marking in panels))


def _panel(reading: Reading, some: Sequence[Reported]) -> tuple[Chart, Marking] | None:
    """The figures of one name, the greatest first; None where none of them changed."""
    days = last_days(reading, _DAYS)
    greatest = sorted(some, key=lambda each: each.figure.value, reverse=True)[:_LINES]
    found = [(told, list(_points(reading, told, begins(days[0], reading.zone)))) for told in greatest]
    seen = [(told, points) for told, points in found if len({value for _, value, _ in points}) > 1]
    series = [_series(told, points, days, reading.zone) for told, points in seen]
    chart = over_days(figure_named(some[0].figure), days, series, "lines") if series else None
    if chart is None:
        return None
    return chart, max(marking for _, points in seen for _, _, marking in points)


def _series(told: Reported, points: Iterable[Point], days: Sequence[date], zone: str) -> Series:
    """The last that was counted on each day."""
    by_day = {at.astimezone(ZoneInfo(zone)).date(): value for at, value, _ in sorted(points)}
    label = Text(" · ".join(filter(None, (told.area, told.organisation, told.figure.source))))
    return Series(label, tuple(map(by_day.get, days)))


def _points(reading: Reading, told: Reported, since: datetime) -> Iterator[Point]:
    """What was told in the place of a figure, also by what its own report said before."""
    unit, within = reading.unit, reading.within
    for each in unit.figures.course(within, reading.ceiling, told, since):
        yield each.figure.as_at or reading.now, each.figure.value, each.marking
    for taken in unit.sitreps.history(within, told.report):
        once = unit.sitreps.version(within, told.report, taken.version)
        if once is not None and once.state in _HELD and once.marking <= reading.ceiling:
            figures = (each for each in once.figures if same_figure(each, told.figure))
            yield from ((at, each.value, once.marking) for each in figures if (at := each.as_at or once.as_of) >= since)


def same_figure(one: Figure, other: Figure) -> bool:
    """Whether two figures tell of the same: one of them in the place of the other."""
    return (fold(one.name), fold(one.source)) == (fold(other.name), fold(other.source))
