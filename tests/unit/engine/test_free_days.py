"""Weekends and holidays of countries."""

from __future__ import annotations

from datetime import date

import pytest

from bot.engine.free_days import Holiday, country_of, has_holidays, holiday, weekend


@pytest.mark.parametrize(
    ("country", "days"), [("KE", {5, 6}), ("JO", {4, 5}), ("AF", {3, 4}), ("IR", {4}), ("UG", {6}), ("AE", {5, 6})]
)
def test_weekends_differ(country: str, days: set[int]) -> None:
    assert weekend(country) == days


def test_countries_are_those_of_zones() -> None:
    assert [country_of(zone) for zone in ("Africa/Nairobi", "America/Bogota", "UTC")] == ["KE", "CO", None]


def test_holidays_say_whether_their_date_is_sure() -> None:
    assert holiday("JO", date(2027, 3, 9)) == Holiday("Eid al-Fitr", estimated=True)
    assert holiday("JO", date(2027, 5, 25)) == Holiday("Independence Day", estimated=False)
    assert holiday("JO", date(2027, 5, 26)) is None


def test_that_nobody_knows_is_no_working_day() -> None:
    assert has_holidays("JO", 2027)
    assert not has_holidays("XX", 2027)
    assert holiday("XX", date(2027, 12, 25)) is None
