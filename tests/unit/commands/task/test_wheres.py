"""Where a task is to be done, as people say it."""

from __future__ import annotations

import pytest

from bot.core.location import Named, Point
from tests.unit.commands.task.typed import GRID, read


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("at 35M RU 65 43", GRID),
        ("at 35MRU6543", GRID),
        ("@ 35m ru 65 43", GRID),
        ("@35MRU6543", GRID),
        ("à -1.67, 29.22", Point(-1.67, 29.22)),
        ("en «old school»", Named("old school")),
        ("@ old school", Named("old school")),
        ("at the Goma airport", Named("the Goma airport")),
        ("at Goma airport.", Named("Goma airport")),
    ],
)
def test_where_it_is(typed: str, place: object) -> None:
    assert (read(f"mend it {typed}").place, read(f"mend it {typed}").title) == (place, "mend it")


@pytest.mark.parametrize(
    ("typed", "title", "place"),
    [
        ("mend it at Goma by hand", "mend it by hand", "Goma"),
        ("mend it at Goma with two trucks", "mend it with two trucks", "Goma"),
        ("mend it at Goma and report back", "mend it and report back", "Goma"),
        ("mend it at Goma and Sake", "mend it", "Goma and Sake"),
        ("meet them at Goma at 9am", "meet them at 9am", "Goma"),
        ("réparer à Goma à la main", "réparer à la main", "Goma"),
        ("réparer à Goma et à Sake", "réparer", "Goma et Sake"),
        ("mend it at Goma & at Sake by hand", "mend it by hand", "Goma & Sake"),
        ("reparar en Goma con dos camiones", "reparar con dos camiones", "Goma"),
        ("إصلاح المضخة في غوما مع شاحنتين", "إصلاح المضخة مع شاحنتين", "غوما"),
        ("mend it (at Goma airport)", "mend it", "Goma airport"),
        ("mend it\nat: Goma airport", "mend it", "Goma airport"),
        ("lieu : Goma priorité : haute mend it", "mend it", "Goma"),
        ("mend it - by 18:00 - at Goma - bring pumps", "mend it - bring pumps", "Goma"),
        ("mend it at Goma. Bring pumps.", "mend it Bring pumps.", "Goma"),
        ("mend it at Goma, bring pumps", "mend it bring pumps", "Goma"),
        ("mend it at Goma, North Kivu", "mend it", "Goma, North Kivu"),
        ("mend it at St. Mary hospital", "mend it", "St. Mary hospital"),
        ("mend it at Goma — bring pumps", "mend it — bring pumps", "Goma"),
        ("mend it at Goma in march", "mend it in march", "Goma"),
        ("إصلاح المضخة في غوما لـ٢٠٠ شخص", "إصلاح المضخة لـ٢٠٠ شخص", "غوما"),
    ],
)
def test_a_name_of_a_place_ends_where_something_else_begins(typed: str, title: str, place: str) -> None:
    assert (read(typed).title, read(typed).place) == (title, Named(place))


@pytest.mark.parametrize(
    ("typed", "title", "place", "area"),
    [
        ("area: North Kivu mend it at Goma", "mend it", Named("Goma"), "North Kivu"),
        ("mend it at Goma area: North Kivu by 18", "mend it", Named("Goma"), "North Kivu"),
        ('mend it zone : réserve "area: here"', 'mend it "area: here"', None, "réserve"),
        ("pause : vider les bacs", "pause : vider les bacs", None, ""),
        ('mend it province: "tana river" !high', "mend it", None, "tana river"),
        ("إصلاح البئر المنطقة: غاريسا", "إصلاح البئر", None, "غاريسا"),
        ("clean the area", "clean the area", None, ""),
    ],
)
def test_an_area_stands_behind_its_label(typed: str, title: str, place: object, area: str) -> None:
    assert (read(typed).title, read(typed).place, read(typed).area) == (title, place, area)


def test_a_place_before_the_title_goes_as_far_as_its_capitals() -> None:
    found = read("at Goma Nord mend the roof")

    assert (found.place, found.title) == (Named("Goma Nord"), "mend the roof")
