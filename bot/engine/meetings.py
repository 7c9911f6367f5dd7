"""Which meetings are to come."""

from __future__ import annotations

from datetime import datetime

from bot.core.marking import Marking
from bot.core.meeting import Meeting, Occurrence
from bot.core.place import Operation, Room
from bot.core.record import Wanted
from bot.core.stores import Unit

_MOST = 2000  # meetings that are planned at the same time
_OPEN = Wanted(open=True)


def meetings_between(
    unit: Unit, within: Operation, begin: datetime, end: datetime, ceiling: Marking
) -> list[tuple[Meeting, Occurrence]]:
    """The occurrences that are not over at ``begin`` and begin before ``end`` (UTC), in order."""
    open_ones = unit.meetings.listed(within, _OPEN, ceiling, _MOST).records
    found = [(each, occurrence) for each in open_ones for occurrence in each.between(begin, end)]
    return sorted(found, key=lambda pair: (pair[1].at, pair[0].number))


def next_of_each(
    unit: Unit, within: Operation, wanted: Wanted, now: datetime, ceiling: Marking
) -> list[tuple[Meeting, Occurrence]]:
    """The next occurrence of each meeting that is wanted and not over, in order."""
    some = unit.meetings.listed(within, wanted, ceiling, _MOST).records
    found = [(each, occurrence) for each in some if (occurrence := each.next(now))]
    return sorted(found, key=lambda pair: (pair[1].at, pair[0].number))


def running_in(unit: Unit, within: Operation, room: Room, ceiling: Marking) -> Meeting | None:
    """The meeting that is held in a room, or in one that is linked with it."""
    here = {room.address, *(each.address for each in unit.rooms.linked(room))}
    open_ones = unit.meetings.listed(within, _OPEN, ceiling, _MOST).records
    return next((each for each in open_ones if each.session and each.session.room in here), None)
