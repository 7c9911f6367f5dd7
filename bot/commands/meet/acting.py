"""Keeping what was done with a meeting, and telling everybody who is to know."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.meet.cards import card, hidden
from bot.commands.meet.invited import account_on, invited_people
from bot.commands.meet.reminding import plan
from bot.core.document import Code, Document, ToType, phrase
from bot.core.meeting import Meeting, MeetingState
from bot.core.people import Role
from bot.core.place import Account, Room
from bot.core.record import Kind
from bot.core.refusal import Refusal
from bot.engine.authors import step
from bot.engine.blocking import release_if_over
from bot.engine.command import Context, Notice
from bot.engine.lookup import shown
from bot.engine.privately import languages_of, may_read, zone_of


def found(ctx: Context, number: int) -> Meeting:
    """The meeting with a number. Raises Refusal if none may be shown here."""
    return shown(ctx, ctx.unit.meetings, Kind.MEETING, number)


def planned(ctx: Context, number: int) -> Meeting:
    """The same; raises Refusal for one that is over, was cancelled, or is still voted on, too."""
    meeting = found(ctx, number)
    if meeting.state is MeetingState.PROPOSED:
        how = ToType(f"{ctx.prefix}meet close {number}")
        raise Refusal(phrase("meet-still-voted", meeting=Code(str(meeting.ref)), command=how), usage=False)
    if meeting.state is not MeetingState.PLANNED:
        state = phrase(f"meet-state-{meeting.state}")
        raise Refusal(phrase("meet-not-now", meeting=Code(str(meeting.ref)), state=state), usage=False)
    return meeting


def proposed(ctx: Context, number: int) -> Meeting:
    """The meeting with a number, while it is voted on. Raises Refusal for any other."""
    meeting = found(ctx, number)
    if meeting.state is not MeetingState.PROPOSED:
        state = phrase(f"meet-state-{meeting.state}")
        raise Refusal(phrase("meet-no-vote", meeting=Code(str(meeting.ref)), state=state), usage=False)
    return meeting


def check_may(ctx: Context, meeting: Meeting) -> None:
    """Raises Refusal unless the asker called the meeting or coordinates."""
    coordinates = ctx.role is not None and ctx.role >= Role.COORDINATOR
    if not coordinates and meeting.author.person != ctx.person.id:
        raise Refusal(phrase("meet-may-not", meeting=Code(str(meeting.ref))), usage=False)


def keep(ctx: Context, meeting: Meeting, action: str, note: str = "") -> Meeting:
    """Keep a meeting as it is after something was done with it, and plan its reminders anew."""
    after = replace(meeting, changed=ctx.now)
    kept = ctx.unit.meetings.change(ctx.within, after, step(ctx, f"step-meet-{action}", note))
    plan(ctx.unit, ctx.within, kept, ctx.now)
    release_if_over(ctx.unit, ctx.within, kept, ctx.now)
    return kept


def rooms_told(ctx: Context, meeting: Meeting) -> list[Room]:
    """The other rooms that a new meeting is announced in: those of the channel, as far as they may show it."""
    return [each for each in ctx.unit.rooms.linked(ctx.room) if meeting.marking <= each.marking]


def people_told(ctx: Context, meeting: Meeting, said: Document) -> dict[Account, Notice]:
    """Those who are invited and are not the asker, privately, with the card of the meeting."""
    told: dict[Account, Notice] = {}
    for person in invited_people(ctx.unit, ctx.within, meeting):
        if person.id == ctx.person.id:
            continue
        account = account_on(person, ctx.account.platform)
        languages = languages_of(ctx.unit, ctx.within, account)
        if may_read(ctx.unit, ctx.within, meeting, account):
            shown = card(meeting, zone_of(ctx.unit, ctx.within, account))  # private chats have no polls
            private = Notice(said + replace(shown, poll=None), languages=languages)
            told[account] = private if shown.poll else replace(private, card=meeting.ref)
        else:
            told[account] = Notice(hidden(meeting), languages=languages)
    return told
