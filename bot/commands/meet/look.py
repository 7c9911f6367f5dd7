"""Looking at meetings."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.meet.acting import found
from bot.commands.meet.calendar import told_calendars
from bot.commands.meet.cards import card, row, row_of
from bot.commands.meet.reminding import plan
from bot.core.document import document, line, phrase
from bot.core.meeting import Meeting, MeetingState
from bot.core.record import Kind, Ref, Wanted
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.meetings import next_of_each
from bot.engine.shown import show_actions
from bot.engine.steps import history_of

_SHOWN = 10
_PROPOSED = frozenset({MeetingState.PROPOSED})
_MINE = {"words-meet-mine": "mine"}


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


@command("meet list", whose=params.optional(params.choice(_MINE)))
def list_(ctx: Context, whose: str | None) -> Reply:
    """List the meetings to come, the next one first; all that may be shown here, or those that you are invited to."""
    wanted = Wanted(open=True, person=ctx.person.id if whose else None)
    coming = next_of_each(ctx.unit, ctx.within, wanted, ctx.now, ctx.ceiling)
    votes = ctx.unit.meetings.listed(ctx.within, replace(wanted, states=_PROPOSED), ctx.ceiling, _SHOWN).records
    if not coming and not votes:
        return Reply(document(phrase("meet-none")))
    more = len(coming) - _SHOWN
    said = document(
        [line(phrase("meet-listed", count=len(coming)))] if coming else [],
        [row_of(meeting, occurrence, ctx.zone) for meeting, occurrence in coming[:_SHOWN]],
        [line(phrase("meet-more", count=more))] if more > 0 else [],
        [line(phrase("meet-voted-on")), *(row(each, ctx.zone) for each in votes)] if votes else [],
    )
    shown = show_actions(str(each.ref) for each in (*(meeting for meeting, _ in coming[:_SHOWN]), *votes))
    return Reply(said.with_actions(*shown), subject={"found": len(coming)})
