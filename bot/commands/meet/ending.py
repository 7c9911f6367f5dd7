"""The end of a meeting: its minutes go to everybody who is to have them."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.meet.acting import found, keep
from bot.commands.meet.cards import card, hidden
from bot.commands.meet.invited import account_on, invited_people
from bot.commands.meet.minutes import SIGNS, minutes
from bot.core.document import Code, Document, Enclosure, Spoken, Text, document, item, phrase
from bot.core.meeting import Coming, Meeting, MeetingState
from bot.core.people import Role
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.core.session import Session
from bot.engine import params
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.meetings import running_in
from bot.engine.privately import languages_of, may_read, zone_of
from bot.engine.standing import redrawn, told_others


@command("meet end", role=Role.LIAISON, number=params.optional(params.number))
def end(ctx: Context, number: int | None) -> Reply:
    """End the meeting that is held here, and give everybody its minutes."""
    here = running_in(ctx.unit, ctx.within, ctx.room, ctx.ceiling)
    meeting = here if number is None else found(ctx, number)
    if meeting is None or meeting.session is None:
        raise Refusal("meet-none-runs", usage=False)
    session = replace(meeting.session, ended=ctx.now)
    after = replace(meeting, session=None, last=session)
    kept = keep(ctx, after if after.next(ctx.now) else replace(after, state=MeetingState.HELD), "end")
    _, aloud = told_others(ctx, [kept], lambda each, zone: _document(ctx, each, session, zone))
    return Reply(
        _document(ctx, kept, session, ctx.zone),
        elsewhere=_missing(ctx, kept, session),
        announced=aloud,
        amended=redrawn(ctx.unit, ctx.within, kept, card),
        subject={"meet": kept.number},
    )


@command("meet minutes", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Give the minutes of a meeting that was held last."""
    meeting = found(ctx, number)
    if meeting.last is None:
        raise Refusal(phrase("meet-no-minutes", meeting=Code(str(meeting.ref))), usage=False)
    return Reply(_document(ctx, meeting, meeting.last, ctx.zone), subject={"meet": number})


def _document(ctx: Context, meeting: Meeting, session: Session, zone: str) -> Document:
    """The minutes, and the same as files; with what people wrote in each reader's language, where it is another."""
    said = minutes(meeting, session, zone)
    name = f"{meeting.ref}-minutes"
    files = (Enclosure(f"{name}.md", said), Enclosure(f"{name}.pdf", said))
    return replace(said, files=files, spoken=_spoken(ctx, meeting, session))


def _spoken(ctx: Context, meeting: Meeting, session: Session) -> Spoken | None:
    """What people wrote; it stands in the minutes in their own words as well."""
    written = tuple(item(Text(f"{SIGNS[each.entry]} {each.text}")) for each in session.lines)
    if not written:
        return None
    rooms = (ctx.room, *ctx.unit.rooms.linked(ctx.room))
    among = (*ctx.within.languages, *(language for room in rooms for language in room.languages))
    return Spoken(
        blocks=written,
        among=tuple(dict.fromkeys(among)),
        declared=None,
        marking=meeting.marking,
        operation=ctx.within.name,
        origin=f"minutes:{ctx.within.id}:{meeting.ref}:{session.key}",
        beside=True,
    )


def _missing(ctx: Context, meeting: Meeting, session: Session) -> dict[Account, Notice]:
    """The minutes, privately, for those who were expected and were not there."""
    told: dict[Account, Notice] = {}
    there = {ctx.person.id, *(each.who.person for each in session.present)}
    answered = (each.by.person for each in meeting.answers if (each.key, each.says) == (session.key, Coming.YES))
    coming = [person for id in answered if (person := ctx.unit.people.by_id(id)) and person.accounts]
    for person in {each.id: each for each in (*invited_people(ctx.unit, ctx.within, meeting), *coming)}.values():
        if person.id in there:
            continue
        account = account_on(person)
        languages = languages_of(ctx.unit, ctx.within, account)
        if may_read(ctx.unit, ctx.within, meeting, account):
            said = document(phrase("meet-missed")) + _document(
                ctx, meeting, session, zone_of(ctx.unit, ctx.within, account)
            )
            told[account] = Notice(said, languages=languages)
        else:
            told[account] = Notice(hidden(meeting), languages=languages)
    return told
