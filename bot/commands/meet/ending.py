"""The end of a meeting: its minutes go to everybody who is to have them."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.meet.acting import found, keep
from bot.commands.meet.cards import card, hidden
from bot.commands.meet.files import minutes_files
from bot.commands.meet.minutes import minutes, missing_people
from bot.core.document import Code, Document, document, phrase
from bot.core.meeting import Meeting, MeetingState
from bot.core.people import Role
from bot.core.place import Account, Room
from bot.core.refusal import Refusal
from bot.core.session import Session
from bot.engine import params
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.meetings import running_in
from bot.engine.privately import languages_of, may_read
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
    _, aloud = told_others(ctx, [kept], lambda *_: document())
    aloud = {room: replace(notice, said=_document(ctx, kept, session, room)) for room, notice in aloud.items()}
    return Reply(
        _document(ctx, kept, session),
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
    return Reply(_document(ctx, meeting, meeting.last), subject={"meet": number})


def _document(ctx: Context, meeting: Meeting, session: Session, where: Room | None = None) -> Document:
    """The minutes, with their files: for a room, or for whoever asks."""
    said = minutes(meeting, session, where.zone if where else ctx.zone)
    language = where.languages[0] if where else ctx.language
    return replace(said, files=minutes_files(ctx, meeting, said, language, pdf=where is None))


def _missing(ctx: Context, meeting: Meeting, session: Session) -> dict[Account, Notice]:
    """The minutes, privately, for those who were expected and were not there."""
    told: dict[Account, Notice] = {}
    for id in missing_people(meeting, session):
        person = ctx.unit.people.by_id(id)
        if person is None or not person.accounts or person.id == ctx.person.id:
            continue
        account, languages = person.accounts[0], languages_of(ctx.unit, ctx.within, person.accounts[0])
        if may_read(ctx.unit, ctx.within, meeting, account):
            said = minutes(meeting, session, ctx.within.zone)
            files = minutes_files(ctx, meeting, said, languages[0], pdf=False)
            told[account] = Notice(document(phrase("meet-missed")) + replace(said, files=files), languages=languages)
        else:
            told[account] = Notice(hidden(meeting), languages=languages)
    return told
