"""Date-time groups, as operations write a point in time: ``220605Z NOV 26``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta, timezone

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


_GROUP = re.compile(
    r"(\d{2}) ?(\d{2})(\d{2})(\d{2})? ?([A-Z])(?: ?(" + "|".join(MONTHS) + r")(?: ?(?:20)?(\d{2}))?)?",
    re.ASCII | re.IGNORECASE,
)
_HOURS = {"Z": 0} | dict(zip("ABCDEFGHIKLMNOPQRSTUVWXY", [*range(1, 13), *range(-1, -13, -1)], strict=True))


class LocalZone(ValueError):
    """The zone letter J: the sender's own local time, which nobody else can place."""


def zone(letter: str) -> timezone:
    """The zone that a capital stands for (ACP 121). Raises LocalZone for J."""
    if letter == "J":
        raise LocalZone(letter)
    return timezone(timedelta(hours=_HOURS[letter]))


def format(at: datetime) -> str:
    """An aware moment as ``DDHHMMZ MON YY`` (the date-time group of ACP 121), always in Zulu time, that is UTC.

    Seconds are cut off. Raises ValueError for a moment without a zone: nobody could tell which time it means.
    """
    if at.tzinfo is None:
        raise ValueError("a date-time group needs a moment with a zone")
    zulu = at.astimezone(UTC)
    return f"{zulu:%d%H%M}Z {MONTHS[zulu.month - 1]} {zulu:%y}"


def parse(text: str, near: datetime) -> datetime | None:
    """A date-time group (ACP 121) as an aware moment in UTC; None if the text is none.

    Long (``22060530ZNOV26``), ordinary (``220605Z NOV 26``, ``220605Z NOV 2026``) and short (``220605Z``, ``220605Z
    NOV``) groups are read, in any case; of a short one the month, or the year, is that in which it is nearest to
    ``near`` (aware). Raises LocalZone for the zone J and
    ValueError for a moment that there is not.
    """
    found = _GROUP.fullmatch(text.strip())
    if found is None:
        return None
    day, hour, minute, second = (int(digits or 0) for digits in found.groups()[:4])
    local = near.astimezone(zone(found[5].upper()))
    if not found[6]:
        middle = local.replace(day=15)
        months = [middle + timedelta(days=days) for days in (-30, 0, 30)]
    else:
        month = MONTHS.index(found[6].upper()) + 1
        years = [2000 + int(found[7])] if found[7] else [local.year - 1, local.year, local.year + 1]
        months = [local.replace(year=year, month=month, day=1) for year in years]
    return _nearest(local, months, day, time(hour, minute, second, tzinfo=local.tzinfo)).astimezone(UTC)


def _nearest(near: datetime, months: Iterable[datetime], day: int, clock: time) -> datetime:
    """That day and time of one of some months. Raises ValueError if none has the day."""
    found = []
    for month in months:
        try:
            found.append(datetime.combine(month.replace(day=day), clock))
        except ValueError:
            continue
    if not found:
        raise ValueError(f"no month has a day {day}")
    return min(found, key=lambda at: abs(at - near))
