"""What digests tell of meetings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.meet.cards import row_of as held_row
from bot.core.document import Code, phrase
from bot.core.marking import Marking
from bot.core.meeting import MeetingState
from bot.core.record import Wanted
from bot.engine.digesting import MOST, Group, Reading, of_records, row_of, section

_PLANNED = frozenset({MeetingState.PLANNED})
_PROPOSED = frozenset({MeetingState.PROPOSED})
_LOOKED_AT = 500  # meetings that are planned


@section("meetings")
def meetings(reading: Reading) -> Iterable[Group]:
    """What is voted on, and what is held today and tomorrow by the reader's clock."""
    wanted = Wanted(states=_PROPOSED, clusters=reading.clusters)
    votes = reading.unit.meetings.listed(reading.within, wanted, reading.ceiling, MOST)
    yield of_records(reading, phrase("digest-meetings-votes", count=votes.total), votes, urgent=True)
    today = reading.now.astimezone(ZoneInfo(reading.zone)).date()
    end = datetime.combine(today + timedelta(days=2), time(), ZoneInfo(reading.zone))
    wanted = Wanted(states=_PLANNED, clusters=reading.clusters)
    planned = reading.unit.meetings.listed(reading.within, wanted, reading.ceiling, _LOOKED_AT).records
    found = [(each, occurrence) for each in planned for occurrence in each.between(reading.now, end)]
    coming = sorted(found, key=lambda each: (each[1].at, each[0].number))
    yield Group(
        phrase("digest-meetings-coming", count=len(coming)),
        len(coming),
        tuple(row_of(reading, meeting, held_row(meeting, at, reading.zone)) for meeting, at in coming[:MOST]),
        tuple(Code(str(meeting.ref)) for meeting, _ in coming[:MOST]),
        marking=max((meeting.marking for meeting, _ in coming), default=Marking.CLEAR),
    )
