"""Calling a meeting."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.meet.acting import people_told, rooms_told
from bot.commands.meet.calendar import told_calendars
from bot.commands.meet.cards import card
from bot.commands.meet.clashes import Clashes
from bot.commands.meet.filing import Filing, filing
from bot.commands.meet.reminding import plan
from bot.core.document import Action, Document, Moment, Text, document, phrase
from bot.core.meeting import Meeting
from bot.core.people import Role
from bot.core.record import Author
from bot.core.refusal import Refusal
from bot.engine.authors import author, step
from bot.engine.command import Context, Notice, Reply, command

_MOVE = "📆"


def made(ctx: Context, by: Author, filed: Filing) -> Meeting:
    """A meeting as somebody wants it, not kept yet."""
    return Meeting(
        marking=ctx.ceiling if filed.marking is None else filed.marking,
        author=by,
        at=ctx.now,
        changed=ctx.now,
        title=filed.title,
        start=filed.start,
        clock=filed.clock,
        zone=filed.zone,
        length=filed.length,
        rule=filed.rule,
        where=filed.where,
        invited=filed.invited,
        roles=filed.roles,
        languages=filed.languages,
        slots=filed.slots,
        closes=filed.closes,
    )


@command("meet add", role=Role.LIAISON, meeting=filing)
def add(ctx: Context, meeting: Filing) -> Reply:
    """Call a meeting: it is told of here, in the rooms of the channel and to those who are invited, with what speaks
    against its time."""
    by = author(ctx)
    wanted = made(ctx, by, meeting)
    if wanted.next(ctx.now) is None:
        raise Refusal("meet-never", usage=False)
    numbered = told_calendars(ctx, replace(wanted, number=ctx.unit.meetings.next_number(ctx.within)))
    kept = ctx.unit.meetings.add(ctx.within, numbered, step(ctx, "step-meet-add", by=by))
    plan(ctx.unit, ctx.within, kept, ctx.now)
    called = document(phrase("meet-called", name=Text(by.name)))
    aloud = {room: Notice(called + card(kept, room.zone), kept.ref) for room in rooms_told(ctx, kept)}
    return Reply(
        card(kept, ctx.zone) + against(ctx, kept),
        elsewhere=people_told(ctx, kept, called),
        announced=aloud,
        card=kept.ref,
        subject={"meet": kept.number},
    )


def against(ctx: Context, meeting: Meeting) -> Document:
    """What speaks against the time of a meeting, with a better one."""
    clashes = Clashes(ctx, meeting)
    found = clashes.found()
    if not found:
        return document()
    better = clashes.better()
    said = document(phrase("meet-clashes"), found)
    if better is None:
        return said
    moment = Moment(better, ctx.zone)
    action = Action(phrase("meet-action-move"), f"meet move {meeting.number} {better:%Y-%m-%dT%H:%MZ}", _MOVE)
    return (said + document(phrase("meet-better", at=moment))).with_actions(action)
