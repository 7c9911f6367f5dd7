"""When it is reminded of a meeting: planned for its next occurrence, and once that is over for the one after it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.meeting import Meeting, MeetingState, Occurrence
from bot.core.place import Operation
from bot.core.stores import Unit

REMIND_JOB = "meeting-remind"
OVER_JOB = "meeting-over"
CLOSE_JOB = "meeting-close"


def plan(unit: Unit, within: Operation, meeting: Meeting, now: datetime) -> None:
    """Put what is planned for a meeting in place of what was. A reminder that would be in the past is left out."""
    unit.firings.drop(within, str(meeting.ref))
    if meeting.state is MeetingState.PROPOSED and meeting.closes is not None:
        unit.firings.plan(within, CLOSE_JOB, str(meeting.ref), meeting.closes.isoformat(), meeting.closes)
    occurrence = meeting.next(now) if meeting.state is MeetingState.PLANNED else None
    if occurrence is None:
        return
    for lead in within.rules.meeting_reminders:
        at = occurrence.at - lead
        if at > now:
            unit.firings.plan(within, REMIND_JOB, str(meeting.ref), firing_of(occurrence, lead), at)
    over = occurrence.at + meeting.length
    unit.firings.plan(within, OVER_JOB, str(meeting.ref), firing_of(occurrence, timedelta()), over)


def firing_of(occurrence: Occurrence, lead: timedelta) -> str:
    """What tells a firing of a meeting from the others: which occurrence it is for, when that is held, and how long
    before it."""
    minutes = int(lead.total_seconds()) // 60
    return f"{occurrence.key} {occurrence.at.isoformat()} {minutes}"


def read_firing(text: str) -> tuple[str, datetime, timedelta]:
    """The same, taken apart."""
    key, at, minutes = text.split(" ")
    return key, datetime.fromisoformat(at), timedelta(minutes=int(minutes))
