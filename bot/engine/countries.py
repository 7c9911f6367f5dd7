"""The countries that an operation is in: whose weekends and public holidays count."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.place import Operation
from bot.core.stores import Unit
from bot.engine.command import Context
from bot.engine.free_days import country_of, weekend

_KIND, _NAME = "countries", "operation"
_WEEK = range(7)


def countries_of(unit: Unit, within: Operation) -> tuple[str, ...]:
    """Their codes (ISO 3166), as its people set them or else its configuration does; none where nobody did."""
    kept = unit.standing.get(within, _KIND, _NAME)
    return within.rules.countries if kept is None else tuple(kept.split())


def set_countries(unit: Unit, within: Operation, codes: Sequence[str]) -> None:
    """Let those be its countries; none for those of the time zones."""
    unit.standing.put(within, _KIND, _NAME, " ".join(codes))


def working_days(ctx: Context) -> list[int]:
    """The days (0 is Monday) that are no weekend in the operation's first country or, where it has none, in that of the
    room's time zone."""
    named = countries_of(ctx.unit, ctx.operation) if ctx.operation is not None else ()
    country = next(iter(named), None) or country_of(ctx.zone)
    free = weekend(country) if country is not None else {5, 6}
    return [day for day in _WEEK if day not in free]
