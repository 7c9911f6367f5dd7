"""Days on which a country does not work: its weekends (CLDR, by Babel) and its public holidays (by ``holidays``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global

_ESTIMATED = " (estimated)"
_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday by its name, in English or, where there is none, as its country has it. The date of one that is
    ``estimated`` depends on the moon being seen."""

    name: str
    estimated: bool


def country_of(zone: str) -> str | None:
    """The country (ISO 3166) that a time zone (IANA) is of; None where it is of none."""
    return get_global("zone_territories").get(zone)


@cache
def countries() -> frozenset[str]:
    """The codes (ISO 3166, two letters) of all countries."""
    return frozenset(code for code in get_global("territory_languages") if len(code) == _LETTERS and code.isalpha())


@lru_cache(maxsize=8)
def country_names(language: str) -> Mapping[str, str]:
    """The code of each country by its name in a language (CLDR)."""
    named = Locale.parse(language).territories
    return {named[code]: code for code in countries() if code in named}


@lru_cache(maxsize=300)
def weekend(country: str) -> frozenset[int]:
    """The days of the week (0 is Monday) that are a country's weekend."""
    of = Locale.parse(f"und_{country}")
    return frozenset((of.weekend_start + day) % 7 for day in range((of.weekend_end - of.weekend_start) % 7 + 1))


def holiday(country: str, day: date) -> Holiday | None:
    """The public holiday that a day is in a country; None where it is none, or nobody knows (``has_holidays``)."""
    name = (_holidays(country, day.year) or {}).get(day)
    return Holiday(name.replace(_ESTIMATED, ""), _ESTIMATED in name) if name else None


def has_holidays(country: str, year: int) -> bool:
    """Whether it is known which holidays a country has in a year."""
    return bool(_holidays(country, year))


@lru_cache(maxsize=100)
def _holidays(country: str, year: int) -> Mapping[date, str] | None:
    import holidays  # noqa: PLC0415 -- it takes long to load, and few commands ask

    try:
        return dict(holidays.country_holidays(country, years=year, language="en_US"))
    except NotImplementedError:
        return None
