"""Figures of reports as CSV with HXL hashtags (HXL 1.1, hxlstandard.org), one figure a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.core.document import Phrase
from bot.core.ports import Phrases
from bot.core.sitrep import IFRC_FIGURES, Sitrep
from bot.engine.cells import table
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
    """The figures of some reports; dates are of UTC. Places and areas are told as exactly as the marking of their
    report lets a table."""
    headers = [phrases.plain(Phrase(key), language) for key, _ in COLUMNS]
    rows = (row for report in reports for row in _rows(report, phrases, language))
    return table(headers, [tag for _, tag in COLUMNS], rows)


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
    """Words of people's in one line."""
    return " ".join(text.split())
