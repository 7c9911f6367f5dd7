"""Figures as a table with HXL hashtags."""

from __future__ import annotations

import csv
import io
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of libraries that libhxl stands on, as they are imported
    import hxl

from bot.commands.sitrep.hxl import COLUMNS, write_hxl
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.sitrep import Figure, Sitrep
from tests.support.catalogues import catalogues
from tests.support.sitreps import NOW, report

EXACT = Grid("35MRU6543243210")


def rows(*reports: Sitrep, language: str = "en") -> list[list[str]]:
    data = write_hxl(reports, catalogues(), language).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(data)))


def places(*reports: Sitrep) -> list[str]:
    at = [tag for _, tag in COLUMNS].index("#loc+place")
    return [row[at] for row in rows(*reports)[2:]]


def test_the_hashtags_stand_right_below_the_header() -> None:
    header, tags, *figures = rows(report("UNICEF", Figure("displaced", 3400, "DTM", NOW), number=3))

    assert header[:3] == ["Report", "Organisation", "Clusters"]
    assert tags == [tag for _, tag in COLUMNS]
    [told] = figures
    assert told[:6] == ["SR-3", "UNICEF", "WSH", "Goma", "", "displaced"]
    assert told[6:] == ["3400", "DTM", "2026-11-22 06:05:00", "2026-11-21", "2026-11-22", "TLP:GREEN"]


def test_the_standard_schema_finds_nothing_wrong() -> None:
    several = [
        report("UNICEF", Figure("displaced", 3400 + n, "DTM", NOW), Figure("wells", n), number=n) for n in range(9)
    ]
    data = write_hxl(several, catalogues(), "fr")
    found: list[str] = []

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries that libhxl stands on
        source = hxl.data(io.BytesIO(data), hxl.InputOptions(allow_local=True))
        assert source.validate(callback=lambda error: found.append(str(error)))
        assert [column.display_tag for column in source.columns] == [tag for _, tag in COLUMNS]

    assert found == []


def test_places_are_told_as_exactly_as_their_marking_lets_a_table() -> None:
    figure = Figure("dead", 1)
    point = Point(-1.23456, 29.87654)
    given = [(EXACT, Marking.GREEN), (EXACT, Marking.AMBER), (point, Marking.CLEAR), (point, Marking.RED)]

    shown = places(*(report("WFP", figure, place=place, marking=marking) for place, marking in given))

    assert shown == ["35M RU 6 4", "35M RU", "-1.23, 29.88", ""]
    assert places(report("WFP", figure, place=Named("Goma"))) == ["Goma"]


def test_no_spreadsheet_runs_what_people_wrote() -> None:
    hostile = report("=HYPERLINK(1)", Figure("@SUM(A1)", 1, "+1\n-2"), area="-3")

    [row] = rows(hostile)[2:]

    assert [row[1], row[3], row[5], row[7]] == ["'=HYPERLINK(1)", "'-3", "'@SUM(A1)", "'+1 -2"]
