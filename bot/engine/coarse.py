"""How exactly a place may travel in a table: the narrower a record's circle, the less exactly.

On the IASC's scale (Operational Guidance on Data Responsibility, 2023) exact coordinates of facilities, and presence by
location, are of high sensitivity, while what is told of an area is not. Tables are put together with others and passed
on, without the markings of their rows: what is marked stricter has to tell less (docs/decisions/0013).
"""

from __future__ import annotations

from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking

_DIGITS = {Marking.CLEAR: 2, Marking.GREEN: 1, Marking.AMBER: 0}
"""Digits of an easting and a northing, or decimals of a degree: a kilometre, ten, a hundred. Above, nothing is told."""


def coarse(place: Grid | Point | Named | None, marking: Marking) -> str:
    """What a table says of the place of a record with a marking. Names are told up to GREEN: a name may be a single
    building's. A grid reference is cut off, as its standard says (NGA.STND.0037): it names the square around the place.
    """
    digits = _DIGITS.get(marking)
    if digits is None or place is None:
        return ""
    if isinstance(place, Grid):
        return _square(place, digits)
    if isinstance(place, Point):
        latitude, longitude = (round(each, digits) + 0.0 for each in (place.latitude, place.longitude))  # never -0
        return f"{latitude:.{digits}f}, {longitude:.{digits}f}"
    return str(place) if marking <= Marking.GREEN else ""


def area_told(area: str, marking: Marking) -> str:
    """What a table says of an area: above AMBER nothing, as of a place."""
    return area if marking in _DIGITS else ""


def _square(grid: Grid, digits: int) -> str:
    area = grid.mgrs.rstrip("0123456789")
    figures = grid.mgrs[len(area) :]
    half = len(figures) // 2
    return str(Grid(area + figures[:half][:digits] + figures[half:][:digits]))
