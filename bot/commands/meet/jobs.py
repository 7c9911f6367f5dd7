"""What is said of a meeting before it begins, and what happens once it is over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands.meet.cards import actions, agenda_lines, card, hidden, invited, languages_said, place
from bot.commands.meet.invited import account_on, invited_people
from bot.commands.meet.open_actions import open_actions
from bot.commands.meet.reminding import OVER_JOB, REMIND_JOB, plan, read_firing
from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Code, Document, Moment, Phrase, Text, beneath, document, labelled, line, phrase
from bot.core.marking import Marking
from bot.core.meeting import Meeting, MeetingState, Occurrence
from bot.core.record import THE_BOT, Ref, Step
from bot.core.records import Firing
from bot.engine.blocking import release_if_over
from bot.engine.job import Occasion, job
from bot.engine.privately import languages_of, may_read, zone_of
from bot.engine.standing import redrawn

_A_DAY, _AN_HOUR = timedelta(days=1), timedelta(hours=1)


def _until_held(occasion: Occasion) -> datetime:
    """Nobody needs to be reminded of a meeting that is held already."""
    return read_firing(occasion.firing.occurrence)[1]


def _until_begun(firing: Firing) -> timedelta:
    """Of one that began nobody is reminded."""
    _, begins, _ = read_firing(firing.occurrence)
    return begins - firing.at - timedelta.resolution


@job(REMIND_JOB, window=_until_begun, useful=_until_held)
def remind(occasion: Occasion) -> Iterator[Delivery]:
    """Remind of a meeting wherever its card stands, and privately those who are invited."""
    meeting = _meeting(occasion)
    key, at, _ = read_firing(occasion.firing.occurrence)
    occurrence = meeting.find(key) if meeting and meeting.state is MeetingState.PLANNED else None
    if meeting is None or occurrence is None or occurrence.at != at:
        return
    for standing in occasion.unit.cards.of(occasion.within, meeting.ref):
        room = standing.room
        if room and not room.direct and meeting.marking <= standing.ceiling:
            yield Delivery(room.address, Say(_reminder(occasion, meeting, occurrence, room.zone)), room.languages)
    for person in invited_people(occasion.unit, occasion.within, meeting):
        account = account_on(person)
        readable = may_read(occasion.unit, occasion.within, meeting, account)
        zone = zone_of(occasion.unit, occasion.within, account)
        said = _reminder(occasion, meeting, occurrence, zone) if readable else hidden(meeting)
        yield Delivery(account, Say(said), languages_of(occasion.unit, occasion.within, account))


@job(OVER_JOB)
def over(occasion: Occasion) -> Iterator[Delivery]:
    """Plan for the next occurrence once one is over, which the cards show then; after the last one, the meeting was
    held, unless it still is."""
    meeting = _meeting(occasion)
    if meeting is None or meeting.state is not MeetingState.PLANNED:
        return
    following = meeting.next(occasion.now)
    state = MeetingState.PLANNED if following or meeting.session else MeetingState.HELD
    step = Step("step-meet-over", THE_BOT, occasion.now, occasion.cause.key)
    after = replace(meeting, state=state, changed=occasion.now)
    kept = occasion.unit.meetings.change(occasion.within, after, step)
    plan(occasion.unit, occasion.within, kept, occasion.now)
    release_if_over(occasion.unit, occasion.within, kept, occasion.now)
    for standing, said in redrawn(occasion.unit, occasion.within, kept, card):
        yield Delivery(standing.to, Amend(standing.key, said), standing.languages)


def _meeting(occasion: Occasion) -> Meeting | None:
    """The meeting that it is about, whatever its marking: what may be shown where is looked at for each room."""
    number = Ref.parse(occasion.firing.subject).number
    return occasion.unit.meetings.find(occasion.within, number, Marking.RED)


def _reminder(occasion: Occasion, meeting: Meeting, occurrence: Occurrence, zone: str) -> Document:
    said = phrase(
        "meet-remind",
        **{"in": _ahead(occurrence.at - occasion.now)},
        meeting=Code(str(meeting.ref)),
        title=Text(meeting.title),
        at=Moment(occurrence.at, zone),
    )
    late = [line(phrase("meet-late", at=Moment(occasion.firing.at, zone)))] if occasion.late else []
    parts = [labelled("meet-where", place(meeting.where))] if meeting.where else []
    left = open_actions(occasion.unit, occasion.kinds, occasion.within, meeting, ceiling=meeting.marking, zone=zone)
    parts += [labelled("meet-who", invited(meeting))] if not meeting.for_everybody else []
    parts += [labelled("meet-languages", languages_said(meeting))] if meeting.languages else []
    if meeting.agenda:
        parts += [labelled("meet-agenda"), *beneath(agenda_lines(meeting.agenda, None))]
    open_ones = [line(phrase("meet-left-open")), *left] if left else []
    return document(said, late, parts, open_ones).with_actions(*actions(meeting))


def _ahead(lead: timedelta) -> Phrase:
    """How soon something is, rounded to what people count in."""
    if lead >= _A_DAY:
        return phrase("meet-in-day", count=round(lead / _A_DAY))
    if lead >= _AN_HOUR:
        return phrase("meet-in-hour", count=round(lead / _AN_HOUR))
    return phrase("meet-in-minute", count=max(1, round(lead / timedelta(minutes=1))))
