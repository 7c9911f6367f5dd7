"""Date-time groups, as operations write a point in time: ``220605Z NOV 26``."""

from __future__ import annotations

from datetime import UTC, datetime

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def format(at: datetime) -> str:
    """An aware moment as ``DDHHMMZ MON YY`` (the date-time group of ACP 121), always in Zulu time, that is UTC.

    Seconds are cut off. Raises ValueError for a moment without a zone: nobody could tell which time it means.
    """
    if at.tzinfo is None:
        raise ValueError("a date-time group needs a moment with a zone")
    zulu = at.astimezone(UTC)
    return f"{zulu:%d%H%M}Z {MONTHS[zulu.month - 1]} {zulu:%y}"
