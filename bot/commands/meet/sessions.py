"""Holding a meeting: it is begun, people say that they are there, its agenda is gone through, and lines are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.commands.meet.acting import keep, planned, rooms_told
from bot.commands.meet.cards import agenda_lines, card
from bot.commands.meet.minutes import SIGNS, to_do
from bot.commands.meet.open_actions import open_actions
from bot.core.document import Code, Document, Inline, Moment, Text, document, line, phrase
from bot.core.meeting import Meeting
from bot.core.people import Role
from bot.core.record import Ref
from bot.core.refusal import Refusal
from bot.core.request import Request
from bot.core.session import Entry, Line, Present, Session
from bot.core.task import Task
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.meetings import running_in
from bot.engine.params import read_params
from bot.engine.standing import redrawn, told_others
from bot.engine.values import short
from bot.engine.words import Words

_LONGEST = 1000
_MOST_LINES = 300


@command("meet start", role=Role.LIAISON, number=params.number)
def start(ctx: Context, number: int) -> Reply:
    """Begin a meeting in this room: its agenda, what the last one left to do, and the roll call."""
    meeting, other = planned(ctx, number), running_in(ctx.unit, ctx.within, ctx.room, ctx.ceiling)
    if other is not None or meeting.session is not None:
        held = meeting if meeting.session is not None else other
        assert held is not None
        raise Refusal(phrase("meet-runs-already", meeting=Code(str(held.ref))), usage=False)
    occurrence = meeting.next(ctx.now)
    assert occurrence is not None  # one that has none is not planned any more
    session = Session(occurrence.key, ctx.room.address, ctx.now, meeting.agenda).joined(_asker(ctx))
    kept = keep(ctx, replace(meeting, session=session, agenda=()), "start")

    def told(zone: str) -> Document:
        left = open_actions(ctx.unit, ctx.kinds, ctx.within, kept, ceiling=kept.marking, zone=zone)
        begun = phrase("meet-begun", at=Moment(ctx.now, zone), who=Text(ctx.person.name))
        return document(begun, [line(phrase("meet-left-open")), *left] if left else []) + card(kept, zone)

    privately, standing = told_others(ctx, [kept], lambda _, zone: told(zone))
    rooms = dict.fromkeys((*rooms_told(ctx, kept), *standing))
    return Reply(
        told(ctx.zone),
        elsewhere=privately,
        announced={room: Notice(told(room.zone), kept.ref) for room in rooms},
        card=kept.ref,
        subject={"meet": number},
    )


@command("meet here", number=params.number)
def here(ctx: Context, number: int) -> Reply:
    """Say that you are there, once a meeting has begun."""
    meeting = planned(ctx, number)
    if meeting.session is None:
        raise Refusal(phrase("meet-runs-not", meeting=Code(str(meeting.ref))), usage=False)
    kept = keep(ctx, replace(meeting, session=meeting.session.joined(_asker(ctx))), "here")
    said = phrase("meet-is-here", who=Text(ctx.person.name), meeting=Code(str(kept.ref)))
    return Reply(document(said), amended=redrawn(ctx.unit, ctx.within, kept, card), subject={"meet": number})


@command("agenda next", role=Role.MEMBER)
def following(ctx: Context) -> Reply:
    """Go on to the next item of the agenda of the meeting that is held here."""
    meeting, session = _running(ctx)
    if session.item + 1 >= len(session.agenda):
        raise Refusal(phrase("meet-agenda-over", meeting=Code(str(meeting.ref))), usage=False)
    session = replace(session, item=session.item + 1)
    item = session.agenda[session.item]
    said = document(
        phrase(
            "meet-now",
            number=session.item + 1,
            count=len(session.agenda),
            about=phrase(f"meet-about-{item.about}"),
            title=Text(item.title),
        )
    )
    return _noted(ctx, keep(ctx, replace(meeting, session=session), "next"), lambda _: said)


@command("agenda show")
def show(ctx: Context) -> Reply:
    """Show how far the meeting that is held here has come."""
    meeting, session = _running(ctx)
    items = agenda_lines(session.agenda, session.item) or [line(phrase("meet-agenda-empty"))]
    return Reply(document(items), subject={"meet": meeting.number})


@command("decision", role=Role.MEMBER, words=params.rest)
def decision(ctx: Context, words: str) -> Reply:
    """Write down what the meeting that is held here has decided."""
    return _write(ctx, Entry.DECISION, words)


@command("meet note", role=Role.MEMBER, words=params.rest)
def note(ctx: Context, words: str) -> Reply:
    """Write something into the minutes of the meeting that is held here."""
    return _write(ctx, Entry.NOTE, words)


@command("action", role=Role.LIAISON, task=params.rest)
def action(ctx: Context, task: str) -> Reply:
    """Give somebody something to do, in the meeting that is held here: it becomes a task, or a request where nobody may
    command."""
    meeting, _ = _running(ctx)
    (give,) = ctx.router.named("task file")
    words = Words(task)
    answer: Document | Reply = give.run(ctx, **read_params(give, words, ctx))
    reply = answer if isinstance(answer, Reply) else Reply(answer)
    families = {kind.family: kind.kind for kind in ctx.kinds.values()}
    made = next((Ref(families[name], int(number)) for name, number in reply.subject.items() if name in families), None)
    entry = _to_do(_line(ctx, Entry.ACTION, task), made, ctx)
    kept = _kept(ctx, meeting, entry)
    _, aloud = told_others(ctx, [kept], lambda _, zone: _wrote(entry, zone))
    amended = [*reply.amended, *redrawn(ctx.unit, ctx.within, kept, card)]
    return replace(reply, amended=amended, announced={**aloud, **reply.announced})


def _running(ctx: Context) -> tuple[Meeting, Session]:
    meeting = running_in(ctx.unit, ctx.within, ctx.room, ctx.ceiling)
    if meeting is None or meeting.session is None:
        raise Refusal("meet-none-runs", usage=False)
    return meeting, meeting.session


def _asker(ctx: Context) -> Present:
    return Present(author(ctx), ctx.account)


def _write(ctx: Context, entry: Entry, words: str) -> Reply:
    meeting, _ = _running(ctx)
    written = _line(ctx, entry, words)
    return _noted(ctx, _kept(ctx, meeting, written), lambda zone: _wrote(written, zone))


def _wrote(written: Line, zone: str) -> Document:
    said = phrase(f"meet-wrote-{written.entry}", text=Text(written.text))
    number: list[Inline] = [Text(" "), Code(str(written.record))] if written.record else []
    return document(line(Text(SIGNS[written.entry]), *number, Text(" "), said, *to_do(written, zone)[1:]))


def _line(ctx: Context, entry: Entry, words: str) -> Line:
    return Line(entry, short(_LONGEST)(words, ctx), author(ctx), ctx.now)


def _to_do(typed: Line, made: Ref | None, ctx: Context) -> Line:
    """A line about what became a record, in the record's words: "tomorrow" says nothing to who reads minutes later."""
    record = ctx.kinds[made.kind].records(ctx.unit).find(ctx.within, made.number, ctx.ceiling) if made else None
    match record:
        case Task():
            return replace(
                typed,
                text=record.title,
                record=made,
                whose=record.assignee.name or record.assignee.organisation,
                due=record.due,
            )
        case Request():
            return replace(typed, text=record.title, record=made, whose=record.asked, due=record.needed_by)
        case _:
            return typed


def _kept(ctx: Context, meeting: Meeting, entry: Line) -> Meeting:
    """The meeting with a line more in its minutes; whoever writes one is there."""
    assert meeting.session is not None
    if len(meeting.session.lines) >= _MOST_LINES:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_LINES), usage=False)
    session = meeting.session.joined(_asker(ctx)).noted(entry)
    return keep(ctx, replace(meeting, session=session), entry.entry, entry.text)


def _noted(ctx: Context, meeting: Meeting, say: Callable[[str], Document]) -> Reply:
    """Something said in the meeting, here and in the other rooms where its card stands."""
    _, aloud = told_others(ctx, [meeting], lambda _, zone: say(zone))
    amended = redrawn(ctx.unit, ctx.within, meeting, card)
    return Reply(say(ctx.zone), announced=aloud, amended=amended, subject={"meet": meeting.number})
