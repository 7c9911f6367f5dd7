"""Looking at meetings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.meet.acting import found
from bot.commands.meet.ahead import behind, take
from bot.commands.meet.calendar import told_calendars
from bot.commands.meet.cards import card, row, row_of
from bot.commands.meet.reminding import plan
from bot.commands.meet.whens import said_day
from bot.core.document import Text, ToType, document, line, phrase
from bot.core.meeting import Meeting, MeetingState, Occurrence
from bot.core.record import Kind, Ref, Wanted
from bot.engine import params
from bot.engine.command import Context, Param, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.meetings import next_of_each
from bot.engine.shown import show_actions
from bot.engine.steps import history_of
from bot.engine.words import Words

_SHOWN, _MOST_SHOWN = 10, 60
_PROPOSED = frozenset({MeetingState.PROPOSED})
_APART = Text(" · ")


def _withdrawn(ctx: Context, meeting: Meeting) -> Meeting:
    return told_calendars(ctx, replace(meeting, state=MeetingState.CANCELLED, sequence=meeting.sequence + 1))


def _restored(ctx: Context, before: Meeting, now: Meeting) -> Meeting:
    """What calendars were told cannot be unsaid: they are told anew."""
    if now.sequence == before.sequence or not before.calendar:
        return before
    return told_calendars(ctx, replace(before, sequence=now.sequence + 1))


def _settled(ctx: Context, meeting: Meeting) -> None:
    plan(ctx.unit, ctx.within, meeting, ctx.now)


MEETINGS = RecordKind(
    kind=Kind.MEETING,
    family="meet",
    records=lambda unit: unit.meetings,
    card=card,
    row=row,
    withdrawn=_withdrawn,
    restored=_restored,
    settled=_settled,
)


@command("meet show", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Show a meeting, in a card that stays up to date."""
    meeting = found(ctx, number)
    return Reply(card(meeting, ctx.zone), card=meeting.ref, subject={"meet": number})


@command("meet history", number=params.number)
def history(ctx: Context, number: int) -> Reply:
    """Show who did what with a meeting, and when."""
    return history_of(ctx, Ref(Kind.MEETING, number))


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which meetings are looked for: those that one is invited to, those of a day, all that there are."""

    mine: bool = False
    all: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class _Which:
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> _Asked:
        asked = _Asked()
        while words.rest:
            if ahead := behind("words-meet-mine", words, ctx):
                asked = replace(asked, mine=True)
            elif ahead := behind("words-meet-all", words, ctx):
                asked = replace(asked, all=True)
            else:
                break
            take(words, ahead)
        return replace(asked, day=words.take_longest(lambda text: said_day(text, ctx)))


_which: Param[_Asked] = _Which()
"""The words "mine" or "all", and a day, as far as they come next."""


@command("meet list", whose=_which)
def list_(ctx: Context, whose: _Asked) -> Reply:
    """List the meetings to come, the next one first: all that may be shown here, those of a day, or those that you are
    invited to."""
    wanted = Wanted(open=True, person=ctx.person.id if whose.mine else None)
    coming = next_of_each(ctx.unit, ctx.within, wanted, ctx.now, ctx.ceiling)
    votes = ctx.unit.meetings.listed(ctx.within, replace(wanted, states=_PROPOSED), ctx.ceiling, _SHOWN).records
    if whose.day is not None:
        coming, votes = _on(whose.day, [meeting for meeting, _ in coming], ctx), ()
    if not coming and not votes:
        return Reply(document(phrase("meet-none")))
    shown = coming[: _MOST_SHOWN if whose.all or whose.day else _SHOWN]
    more = len(coming) - len(shown)
    said = document(
        [line(phrase("meet-listed", count=len(coming)))] if coming else [],
        [row_of(meeting, occurrence, ctx.zone) for meeting, occurrence in shown],
        [line(phrase("meet-more", count=more), _APART, ToType("/meet list all"))] if more > 0 else [],
        [line(phrase("meet-voted-on")), *(row(each, ctx.zone) for each in votes)] if votes else [],
    )
    numbers = [str(each.ref) for each in (*(meeting for meeting, _ in shown[:_SHOWN]), *votes)]
    return Reply(said.with_actions(*show_actions(dict.fromkeys(numbers))), subject={"found": len(coming)})


def _on(day: date, meetings: Sequence[Meeting], ctx: Context) -> list[tuple[Meeting, Occurrence]]:
    """When some meetings are held on a day here, in order."""
    begin, end = (
        datetime.combine(day + timedelta(days=days), time(), ZoneInfo(ctx.zone)).astimezone(UTC) for days in (0, 1)
    )
    held = [(each, occurrence) for each in meetings for occurrence in each.between(begin, end)]
    return sorted(held, key=lambda pair: (pair[1].at, pair[0].number))
