"""Figures of reports as CSV with HXL hashtags (HXL 1.1, hxlstandard.org), one figure a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from bot.core.document import Phrase
from bot.core.location import Grid, Named, Point
from bot.core.ports import Phrases
from bot.core.sitrep import IFRC_FIGURES, Sitrep
from bot.engine.coarse import coarse

COLUMNS = (
    ("column-report", "#meta+id"),
    ("column-organisation", "#org"),
    ("column-clusters", "#sector+cluster+list"),
    ("column-area", "#loc+name"),
    ("column-place", "#loc+place"),
    ("column-figure", "#indicator+name"),
    ("column-value", "#indicator+value+num"),
    ("column-source", "#meta+source"),
    ("column-as-at", "#date+asat"),
    ("column-start", "#date+start"),
    ("column-end", "#date+end"),
    ("column-marking", "#meta+marking"),
)
"""What stands in the header row, by its key in the catalogues, and the hashtag right below it."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for the beginning of a formula


def write_hxl(reports: Iterable[Sitrep], phrases: Phrases, language: str) -> bytes:
    """The figures of some reports as UTF-8 with a byte order mark; dates are of UTC. A place is as exact as the
    marking of its report lets it be in a table."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([phrases.plain(Phrase(key), language) for key, _ in COLUMNS])
    writer.writerow([tag for _, tag in COLUMNS])
    for report in reports:
        writer.writerows(_rows(report, phrases, language))
    return out.getvalue().encode("utf-8-sig")


def _rows(report: Sitrep, phrases: Phrases, language: str) -> Iterator[list[str | int]]:
    place = _place(coarse(report.place, report.marking)) if report.place else ""
    period = (f"{report.period.start:%Y-%m-%d}", f"{report.period.end:%Y-%m-%d}")
    for figure in report.figures:
        name = figure.name
        if name in IFRC_FIGURES:
            name = phrases.plain(Phrase(f"figure-{name}"), language)
        told = (report.author.organisation, " ".join(report.clusters), report.area)
        at = figure.as_at or report.as_of
        yield [
            str(report.ref),
            *map(_harmless, told),
            place,
            _harmless(name),
            figure.value,
            _harmless(figure.source),
            f"{at:%Y-%m-%d %H:%M:%S}",
            *period,
            report.marking.label,
        ]


def _place(place: Grid | Point | Named) -> str:
    if isinstance(place, Point):
        return f"{round(place.latitude, 5)}, {round(place.longitude, 5)}"
    return _harmless(str(place))


def _harmless(cell: str) -> str:
    """A cell in one line that no spreadsheet runs: an apostrophe says that it is text."""
    plain = " ".join(cell.split())
    return f"'{plain}" if plain.startswith((*_FORMULA, "'")) else plain
