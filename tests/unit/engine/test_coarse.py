"""The stricter a marking, the less exactly a table tells a place."""

from __future__ import annotations

import pytest

from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.engine.cells import harmless, without_apostrophe
from bot.engine.coarse import area_told, coarse


@pytest.mark.parametrize(
    ("marking", "grid", "point", "name", "area"),
    [
        (Marking.CLEAR, "35M RU 65 43", "-1.68, 29.23", "Goma", "North Kivu"),
        (Marking.GREEN, "35M RU 6 4", "-1.7, 29.2", "Goma", "North Kivu"),
        (Marking.AMBER, "35M RU", "-2, 29", "", "North Kivu"),
        (Marking.AMBER_STRICT, "", "", "", ""),
        (Marking.RED, "", "", "", ""),
    ],
)
def test_the_stricter_the_marking_the_less_is_told(
    marking: Marking, grid: str, point: str, name: str, area: str
) -> None:
    places = (Grid("35MRU6543243210"), Point(-1.6789, 29.2345), Named("Goma"), None)
    assert [coarse(each, marking) for each in places] == [grid, point, name, ""]
    assert area_told("North Kivu", marking) == area


@pytest.mark.parametrize(
    ("cell", "kept"),
    [("=1+1", "'=1+1"), ("+254 712", "'+254 712"), ("@here", "'@here"), ("-1.7, 29.2", "-1.7, 29.2"), ("-5", "'-5")],
)
def test_no_spreadsheet_runs_a_cell(cell: str, kept: str) -> None:
    assert harmless(cell) == kept
    assert without_apostrophe(kept) == cell
