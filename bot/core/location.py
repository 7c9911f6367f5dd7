"""Where something is: a grid reference, a point, or a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SQUARE = r"([A-HJ-NP-Z])([A-HJ-NP-V])"
_GRID = re.compile(rf"(0?[1-9]|[1-5]\d|60)([C-HJ-NP-X]){_SQUARE}(\d*)", re.ASCII)
_POLAR = re.compile(r"([ABYZ])([A-HJ-NP-Z])([A-HJ-NP-Z])(\d*)", re.ASCII)
_LOOKS_LIKE_GRID = re.compile(
    r"(?:\d{1,2} ?[A-Z]|[ABYZ](?= ?[A-Z]{2} ?\d)) ?[A-Z]{2}(?: ?(\d+)(?: (\d+))?)?", re.ASCII | re.IGNORECASE
)
_ALMOST_GRID = re.compile(r"\d{1,2}[A-Z]{2,4}\d{4,12}|\d{1,2} ?[A-Z] ?[A-Z]{2} ?\d+ \d+", re.ASCII | re.IGNORECASE)
_MOST_DIGITS = 10  # a metre

_LONGEST = 80
_NUMBER = r"(\d{1,3}(?:[.,]\d{1,10})?)"
_DEGREES = rf"{_NUMBER}(?:[°º\s]+{_NUMBER}(?:['′’\s]+{_NUMBER})?)?[°º'′’\"″”\s]*"
_NORTH, _EAST = "([NS])", "([EWO])"
_SIDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for first, second in ((_NORTH, _EAST), (_EAST, _NORTH))
    for pattern in (
        rf"{first}\s*{_DEGREES}[,;/]?\s*{second}\s*{_DEGREES}",
        rf"{_DEGREES}{first}[,;/\s]*{_DEGREES}{second}",
    )
)
_DECIMAL = re.compile(r"([+\-−]?\d{1,3}[.,]\d{1,10})°?(?:\s*[,;/]\s*|\s+)([+\-−]?\d{1,3}[.,]\d{1,10})°?")
_PACKED = re.compile(r"(\d{2})(\d{2})(\d{2})?\s*([NS])[\s,/]*(\d{3})(\d{2})(\d{2})?\s*([EW])", re.IGNORECASE)
"""Degrees, minutes and seconds without signs between them, as pilots and sailors write them: ``013930S 0291314E``."""
_ALMOST_SIDED = re.compile(rf"{_DEGREES}[NSEWO][,;/\s]*{_DEGREES}[NSEWO]", re.IGNORECASE)
_NORTH_MOST, _EAST_MOST = 90, 180


class Location:
    """A place, as people read it by ``str``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Grid(Location):
    """A reference in the Military Grid Reference System, without spaces: ``35MRV1234567890``."""

    mgrs: str

    def __str__(self) -> str:
        """With spaces between its parts, as people read it: ``35M RV 12345 67890``."""
        found = _GRID.fullmatch(self.mgrs) or _POLAR.fullmatch(self.mgrs)
        assert found is not None
        *zone, column, row, digits = found.groups()
        half = len(digits) // 2
        return " ".join(filter(None, ("".join(zone), column + row, digits[:half], digits[half:])))


@dataclass(frozen=True, slots=True)
class Point(Location):
    """Latitude and longitude in degrees (WGS 84), north and east of zero."""

    latitude: float
    longitude: float

    def __str__(self) -> str:
        return f"{self.latitude:.5f}, {self.longitude:.5f}"


@dataclass(frozen=True, slots=True)
class Named(Location):
    """A place by what people call it."""

    name: str

    def __str__(self) -> str:
        return self.name


class NoSuchPlace(ValueError):
    """What looks like a grid reference or coordinates, and cannot be one."""


def read_location(text: str, *, alone: bool = False) -> Location | None:
    """A grid reference, or a latitude and longitude; None for any other text.

    Grid references (NGA.STND.0037): zone 1 to 60, band C to X, a square's two letters (column A to Z, row A to V; I
    and O are in none), and an even number of digits; polar ones have A, B, Y or Z and no zone. Degrees are decimal,
    or with minutes and seconds and their hemisphere (O is west, as in French and Spanish), with a decimal point or
    comma. ``alone`` says that nothing else was typed: then what is almost a grid reference is meant to be one. Raises
    NoSuchPlace.
    """
    typed = text.strip()
    if len(typed) > _LONGEST:
        return None
    if found := _LOOKS_LIKE_GRID.fullmatch(typed):
        east, north = found.groups()
        if north is None or len(east) == len(north):
            return _grid("".join(typed.upper().split()))
    if alone and _ALMOST_GRID.fullmatch(typed):
        raise NoSuchPlace(typed)
    if found := _DECIMAL.fullmatch(typed):
        return _point(*map(_number, found.groups()))
    if found := _PACKED.fullmatch(typed):
        return _sided(found.groups())
    sided = next((found for pattern in _SIDED if (found := pattern.fullmatch(typed))), None)
    if alone and sided is None and _ALMOST_SIDED.fullmatch(typed):
        raise NoSuchPlace(typed)
    return _sided(sided.groups()) if sided else None


def _sided(parts: tuple[str | None, ...]) -> Point:
    """A point from its two coordinates: each a side of the world and what it has of degrees, minutes and seconds."""
    half = len(parts) // 2
    degrees = {}
    for some in (parts[:half], parts[half:]):
        side = next(part for part in some if part and part.isalpha()).upper()
        size = _degrees([part for part in some if part is None or not part.isalpha()])
        degrees[side in "NS"] = -size if side in "SWO" else size
    return _point(degrees[True], degrees[False])


def _grid(typed: str) -> Grid:
    found = _GRID.fullmatch(typed) or _POLAR.fullmatch(typed)
    if found is None or len(digits := found.groups()[-1]) % 2 or len(digits) > _MOST_DIGITS:
        raise NoSuchPlace(typed)
    return Grid(typed.removeprefix("0"))


def _degrees(parts: list[str | None]) -> float:
    degrees, minutes, seconds = (_number(part or "0") for part in parts)
    if minutes >= 60 or seconds >= 60:
        raise NoSuchPlace(str(parts))
    return degrees + minutes / 60 + seconds / 3600


def _number(typed: str) -> float:
    return float(typed.replace("−", "-").replace(",", "."))


def _point(latitude: float, longitude: float) -> Point:
    if abs(latitude) > _NORTH_MOST or abs(longitude) > _EAST_MOST:
        raise NoSuchPlace(f"{latitude}, {longitude}")
    return Point(latitude, longitude)
