"""Meetings as calendars know them (RFC 5545, with the methods of RFC 5546)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core.meeting import Meeting, MeetingState
from bot.core.place import Operation
from bot.core.recurrence import placed
from bot.core.recurrence_text import write_rule
from bot.core.stores import Unit
from bot.engine.command import Context

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Timezone

_US = "-//Liaison//Meetings//EN"


def told_calendars(ctx: Context, meeting: Meeting) -> Meeting:
    """A meeting with the file for calendars that says how it is now."""
    return told_calendars_of(ctx.unit, ctx.within, ctx.now, meeting)


def told_calendars_of(unit: Unit, within: Operation, now: datetime, meeting: Meeting) -> Meeting:
    """The same where nobody asks."""
    cancelled = meeting.state is MeetingState.CANCELLED
    data = calendar([meeting], within.name, now, method="CANCEL" if cancelled else "PUBLISH")
    return replace(meeting, calendar=unit.blobs.keep(data))


def calendar(meetings: Iterable[Meeting], operation: str, now: datetime, *, method: str = "PUBLISH") -> bytes:
    """Some meetings of an operation as one calendar."""
    from icalendar import Calendar  # noqa: PLC0415 -- it takes long to load, and few commands need it

    made = Calendar()
    made.add("prodid", _US)
    made.add("version", "2.0")
    made.add("method", method)
    made.add("x-wr-calname", operation)
    for meeting in meetings:
        for event in _events(meeting, operation, now):
            made.add_component(event)
    return _with_zones(made)


def _with_zones(made: Calendar) -> bytes:
    """The calendar with the rules of the zones that it speaks of, before all that speaks of them."""
    if events := made.events:
        since = min(event.start.year for event in events) - 1
        made.subcomponents[:0] = [_zone(name, since) for name in sorted(made.get_missing_tzids())]
    return bytes(made.to_ical())


@lru_cache(maxsize=256)  # looking for the changes of one zone's clocks takes as long as all else that a command does
def _zone(name: str, since: int) -> Timezone:
    """The rules of a zone from a year on."""
    from icalendar import Timezone  # noqa: PLC0415 -- likewise

    return Timezone.from_tzid(name, first_date=date(since, 1, 1))


def _events(meeting: Meeting, operation: str, now: datetime) -> Iterable[Event]:
    """The meeting itself, without the occurrences that were moved or cancelled, and each that was moved."""
    zone = ZoneInfo(meeting.zone)
    first = datetime.combine(meeting.start, meeting.clock, zone)
    if meeting.rule is None:
        moved = next((each.at for each in meeting.changes if each.at), None)
        yield _event(meeting, operation, now, moved.astimezone(zone) if moved else first)
        return
    event = _event(meeting, operation, now, first)
    event.add("rrule", _rule(meeting, first))
    for change in meeting.changes:
        if change.at is None:
            event.add("exdate", datetime.fromisoformat(change.key).replace(tzinfo=zone))
    yield event
    for change in meeting.changes:
        if change.at is not None:
            one = _event(meeting, operation, now, change.at.astimezone(zone))
            one.add("recurrence-id", datetime.fromisoformat(change.key).replace(tzinfo=zone))
            yield one


def _event(meeting: Meeting, operation: str, now: datetime, start: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 -- likewise

    event = Event()
    event.add("uid", f"{meeting.ref}-{int(meeting.at.timestamp())}@{_host(operation)}")
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", now)
    event.add("last-modified", meeting.changed)
    event.add("dtstart", start)
    event.add("duration", meeting.length)
    event.add("summary", f"[{meeting.marking.label}] {meeting.title}")
    event.add("status", "CANCELLED" if meeting.state is MeetingState.CANCELLED else "CONFIRMED")
    if meeting.where:
        event.add("location", meeting.where)
    return event


def _rule(meeting: Meeting, first: datetime) -> dict[str, object]:
    """The rule, with its last day as a moment (UTC), as calendars want it where the start has a zone."""
    from icalendar import vRecur  # noqa: PLC0415 -- likewise

    assert meeting.rule is not None
    rule = vRecur.from_ical(write_rule(meeting.rule))
    if meeting.rule.last is not None:
        end = placed(datetime.combine(meeting.rule.last, meeting.clock), meeting.zone)
        rule["UNTIL"] = [max(end, first).astimezone(UTC)]
    return dict(rule)


def _host(operation: str) -> str:
    """The operation's name as the end of an identifier that nobody else gives."""
    return "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in operation.lower()) + ".liaison"
