"""Places as exactly as they may travel in a table.

On the IASC's scale (Operational Guidance on Data Responsibility, 2023) exact coordinates of facilities are of high
sensitivity, while what is told of an area is not. Tables are put together with others and published; so what anybody
in the community may see of one (TLP:GREEN and TLP:CLEAR) tells where something is to a kilometre.
"""

from __future__ import annotations

from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking

_KILOMETRE = 2  # digits of an easting, and of a northing, that name a square of a kilometre
_ABOUT_A_KILOMETRE = 2  # decimal places of a degree: 1.1 km of latitude


def coarse(place: Grid | Point | Named, marking: Marking) -> Grid | Point | Named:
    """A place as a table may tell it that holds a record of that marking. A grid reference is cut off, as its standard
    says (NGA.STND.0037): it names the square in which the place lies."""
    if marking >= Marking.AMBER:
        return place
    match place:
        case Grid():
            return _square(place)
        case Point():
            return Point(round(place.latitude, _ABOUT_A_KILOMETRE), round(place.longitude, _ABOUT_A_KILOMETRE))
        case _:
            return place


def _square(grid: Grid) -> Grid:
    area = grid.mgrs.rstrip("0123456789")
    digits = grid.mgrs[len(area) :]
    half = len(digits) // 2
    return Grid(area + digits[:half][:_KILOMETRE] + digits[half:][:_KILOMETRE])
