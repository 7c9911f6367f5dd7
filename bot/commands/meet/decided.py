"""What digests tell of what meetings decided, and of what came of them to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.commands.meet.minutes import SIGNS
from bot.core.document import Block, Code, Moment, Said, Spoken, Text, item, line, phrase
from bot.core.marking import Marking
from bot.core.meeting import Meeting
from bot.core.record import Record, Wanted
from bot.core.session import Entry, Line, Session
from bot.engine.digesting import MOST, Group, Reading, row_of, section

_LOOKED_AT = 100  # meetings of which something happened
_ENDS = ("step-meet-end", "step-meet-over")
_LONGEST = 400  # characters of a decision
_APART = Text(" · ")


@section("decisions")
def decisions(reading: Reading) -> Iterable[Group]:
    """What was decided in meetings, and which tasks and requests came of them, as they stand now."""
    wanted = Wanted(clusters=reading.clusters, since=reading.since)
    met = reading.unit.meetings.listed(reading.within, wanted, reading.ceiling, _LOOKED_AT).records
    lines = [(each, session, entry) for each in met for session, entry in _lines(reading, each)]
    decided = [each for each in lines if each[2].entry is Entry.DECISION]
    rows = tuple(_row(reading, *each) for each in decided[:MOST])
    marking = max((meeting.marking for meeting, _, _ in decided), default=Marking.CLEAR)
    yield Group(phrase("digest-decisions", count=len(decided)), len(decided), rows, marking=marking)
    yield _to_do(reading, lines)


def _lines(reading: Reading, meeting: Meeting) -> Iterator[tuple[Session, Line]]:
    """What was written in a meeting since; also where it was held more than once."""
    sessions = {each.key: each for each in (meeting.last, meeting.session) if each is not None}
    for taken in reading.unit.meetings.history(reading.within, meeting.number):
        if taken.step.action in _ENDS and taken.step.at > reading.since:
            once = reading.unit.meetings.version(reading.within, meeting.number, taken.version)
            if once is not None and once.last is not None and once.marking <= reading.ceiling:
                sessions.setdefault(once.last.key, once.last)
    for session in sorted(sessions.values(), key=lambda each: each.begun):
        yield from ((session, entry) for entry in session.lines if entry.at > reading.since)


def _row(reading: Reading, meeting: Meeting, session: Session, entry: Line) -> Block:
    """A decision in the reader's language, and where and when it was taken."""
    spoken = Spoken(
        blocks=(line(Text(entry.text)),),
        among=reading.within.languages,
        declared=None,
        marking=meeting.marking,
        operation=reading.within.name,
        origin=f"minutes:{reading.within.id}:{meeting.ref}:{session.key}:{entry.at.isoformat()}:{entry.text[:40]}",
    )
    said = Said(spoken, _LONGEST)
    where = Code(str(meeting.ref))
    return item(Text(f"{SIGNS[entry.entry]} "), said, _APART, where, _APART, Moment(entry.at, reading.zone))


def _to_do(reading: Reading, lines: Iterable[tuple[Meeting, Session, Line]]) -> Group:
    found = {entry.record: _record(reading, entry) for _, _, entry in lines if entry.record is not None}
    some = [each for each in found.values() if each is not None]
    rows = tuple(row_of(reading, each) for each in some[:MOST])
    marking = max((each.marking for each in some), default=Marking.CLEAR)
    return Group(phrase("digest-actions", count=len(some)), len(some), rows, marking=marking)


def _record(reading: Reading, entry: Line) -> Record | None:
    """What an action point became, if it may be shown."""
    if entry.record is None:
        return None
    records = reading.kinds[entry.record.kind].records(reading.unit)
    found: Record | None = records.find(reading.within, entry.record.number, reading.ceiling)
    return found
