"""How exactly a place may be told outside the rooms: the narrower a task's circle, the less exactly."""

from __future__ import annotations

from bot.core.location import Grid, Location, Named, Point
from bot.core.marking import Marking

_DIGITS = {Marking.CLEAR: 2, Marking.GREEN: 1, Marking.AMBER: 0}
"""Digits of an easting and a northing, or decimals of a degree: a kilometre, ten, a hundred. Above, nothing is told."""


def coarse(place: Location | None, marking: Marking) -> str:
    """What an export says of a place. Names are told up to GREEN: a name may be a single building's.

    IASC's guidance on data responsibility rates the exact coordinates of facilities, and presence by location, as
    highly sensitive; what is aggregated by area is not.
    """
    digits = _DIGITS.get(marking)
    if digits is None or place is None:
        return ""
    if isinstance(place, Grid):
        return _grid(place, digits)
    if isinstance(place, Point):
        return f"{place.latitude:.{digits}f}, {place.longitude:.{digits}f}"
    return str(place) if isinstance(place, Named) and marking <= Marking.GREEN else ""


def area_told(area: str, marking: Marking) -> str:
    """What an export says of an area: above AMBER nothing, as of a place."""
    return area if marking in _DIGITS else ""


def _grid(place: Grid, digits: int) -> str:
    square = place.mgrs.rstrip("0123456789")
    figures = place.mgrs[len(square) :]
    half = len(figures) // 2
    return str(Grid(square + figures[:half][:digits] + figures[half:][:digits]))
