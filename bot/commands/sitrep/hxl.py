"""Figures of reports as CSV with HXL hashtags (HXL 1.1, hxlstandard.org), one figure a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from bot.core.document import Phrase
from bot.core.ports import Phrases
from bot.core.sitrep import IFRC_FIGURES, Sitrep
from bot.engine.cells import harmless
from bot.engine.coarse import area_told, coarse

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


def write_hxl(reports: Iterable[Sitrep], phrases: Phrases, language: str) -> bytes:
    """The figures of some reports as UTF-8 with a byte order mark; dates are of UTC. Places and areas are told as
    exactly as the marking of their report lets a table."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([phrases.plain(Phrase(key), language) for key, _ in COLUMNS])
    writer.writerow([tag for _, tag in COLUMNS])
    for report in reports:
        writer.writerows(_rows(report, phrases, language))
    return out.getvalue().encode("utf-8-sig")


def _rows(report: Sitrep, phrases: Phrases, language: str) -> Iterator[list[str | int]]:
    place = coarse(report.place, report.marking)
    period = (f"{report.period.start:%Y-%m-%d}", f"{report.period.end:%Y-%m-%d}")
    for figure in report.figures:
        name = figure.name
        if name in IFRC_FIGURES:
            name = phrases.plain(Phrase(f"figure-{name}"), language)
        told = (report.author.organisation, " ".join(report.clusters), area_told(report.area, report.marking), place)
        at = figure.as_at or report.as_of
        yield [
            str(report.ref),
            *map(_line, told),
            _line(name),
            figure.value,
            _line(figure.source),
            f"{at:%Y-%m-%d %H:%M:%S}",
            *period,
            report.marking.label,
        ]


def _line(text: str) -> str:
    """Words of people's in one line, in a cell that no spreadsheet runs."""
    return harmless(" ".join(text.split()))
