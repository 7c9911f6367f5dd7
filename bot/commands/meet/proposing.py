"""Finding a time: several are proposed, those in all rooms vote, and the one that suits most becomes the meeting's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.commands.meet.acting import check_may, keep, people_told, proposed, rooms_told
from bot.commands.meet.add import against, made
from bot.commands.meet.calendar import told_calendars, told_calendars_of
from bot.commands.meet.cards import card
from bot.commands.meet.filing import Filing, proposal
from bot.commands.meet.reminding import CLOSE_JOB, plan
from bot.core.delivery import Delivery, Say
from bot.core.document import Block, Code, Document, Listing, Moment, Text, document, line, phrase
from bot.core.marking import Marking
from bot.core.meeting import Ballot, Meeting, MeetingState
from bot.core.people import Role
from bot.core.place import Room
from bot.core.record import THE_BOT, Ref, Step
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.authors import author, step
from bot.engine.command import Context, Notice, Param, Reply, command
from bot.engine.job import Occasion, job
from bot.engine.keywords import keywords
from bot.engine.standing import put_card, redrawn, told_others
from bot.engine.words import Words, fold, plain_digits

_NUMBERS = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class _Choices:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[int, ...]:
        typed = words.take_all()
        if fold(typed) in keywords("words-meet-none", ctx.phrases):
            return ()
        numbers = [int(each) - 1 for each in _NUMBERS.findall(plain_digits(typed))]
        if not numbers:
            raise Refusal(phrase("meet-vote-which", typed=Code(typed[:60])))
        return tuple(sorted(set(numbers)))


_choices: Param[tuple[int, ...]] = _Choices()
"""The numbers of what somebody chooses (from 1, given from 0), or the word "none"."""


@command("meet propose", role=Role.LIAISON, proposal=proposal)
def propose(ctx: Context, proposal: Filing) -> Reply:
    """Let those in the rooms of the channel vote on when a meeting is held."""
    by = author(ctx)
    wanted = replace(made(ctx, by, proposal), state=MeetingState.PROPOSED)
    kept = ctx.unit.meetings.add(ctx.within, wanted, step(ctx, "step-meet-propose", by=by))
    plan(ctx.unit, ctx.within, kept, ctx.now)
    said = document(phrase("meet-proposed", name=Text(by.name)))
    aloud = {room: Notice(said + card(kept, room.zone), kept.ref) for room in rooms_told(ctx, kept)}
    told = people_told(ctx, kept, said)
    return Reply(card(kept, ctx.zone), elsewhere=told, announced=aloud, card=kept.ref, subject={"meet": kept.number})


@command("meet vote", number=params.number, choices=_choices)
def vote(ctx: Context, number: int, choices: tuple[int, ...]) -> Reply:
    """Say which of the times that are proposed suit you, by their numbers, or "none"."""
    meeting = proposed(ctx, number)
    if any(not 0 <= each < len(meeting.slots) for each in choices):
        raise Refusal(phrase("meet-vote-range", most=len(meeting.slots)), about="choices")
    kept = keep(ctx, meeting.voted(Ballot(author(ctx), choices)), "vote")
    who, slots = Text(ctx.person.name), Listing(tuple(Moment(kept.slots[each], ctx.zone) for each in choices))
    said = phrase("meet-voted", who=who, slots=slots) if choices else phrase("meet-voted-none", who=who)
    here = None if ctx.touched else document(said)  # a poll shows by itself that a vote was cast in it
    return Reply(here, amended=redrawn(ctx.unit, ctx.within, kept, card), subject={"meet": number})


@command("meet close", number=params.number, choice=params.optional(params.number))
def close(ctx: Context, number: int, choice: int | None) -> Reply:
    """End the vote on a meeting: it is held when it suits most, or at the time of a number that you name."""
    meeting = proposed(ctx, number)
    check_may(ctx, meeting)
    if choice is not None and not 1 <= choice <= len(meeting.slots):
        raise Refusal(phrase("meet-vote-range", most=len(meeting.slots)), about="choice")
    winner = meeting.favourite() if choice is None else choice - 1
    if winner is None:
        raise Refusal("meet-nobody-voted", usage=False)
    if meeting.slots[winner] <= ctx.now:
        raise Refusal("meet-slot-past", usage=False)
    kept = keep(ctx, told_calendars(ctx, meeting.held_at(meeting.slots[winner])), "close")
    said = document(list(_decided(kept)))
    aloud = _in_rooms(ctx, kept, said)
    here = said + card(kept, ctx.zone) + against(ctx, kept)
    return Reply(here, elsewhere=people_told(ctx, kept, said), announced=aloud, card=kept.ref, subject={"meet": number})


def withdraw(ctx: Context, meeting: Meeting, note: str) -> Reply:
    """Take a proposal back, and tell everybody."""
    kept = keep(ctx, told_calendars(ctx, replace(meeting, state=MeetingState.CANCELLED, closes=None)), "cancel", note)
    what = phrase("meet-withdrawn", who=Text(ctx.person.name), meeting=Code(str(kept.ref)), title=Text(kept.title))
    said = document(what, [line(Text(note))] if note else [])
    here = said + card(kept, ctx.zone)
    return Reply(here, announced=_in_rooms(ctx, kept, said), card=kept.ref, subject={"meet": kept.number})


@job(CLOSE_JOB)
def close_in_time(occasion: Occasion) -> Iterator[Delivery]:
    """End a vote at its deadline. Where nobody voted, or the time that suits most is past, it goes on until somebody
    ends it, and that is said."""
    number = Ref.parse(occasion.firing.subject).number
    meeting = occasion.unit.meetings.find(occasion.within, number, Marking.RED)
    if meeting is None or meeting.state is not MeetingState.PROPOSED or meeting.closes is None:
        return
    winner = meeting.favourite()
    decided = winner is not None and meeting.slots[winner] > occasion.now
    after = meeting.held_at(meeting.slots[winner or 0]) if decided else replace(meeting, closes=None)
    if decided:
        after = told_calendars_of(occasion.unit, occasion.within, occasion.now, after)
    taken = Step("step-meet-close", THE_BOT, occasion.now, occasion.cause.key)
    kept = occasion.unit.meetings.change(occasion.within, replace(after, changed=occasion.now), taken)
    plan(occasion.unit, occasion.within, kept, occasion.now)
    said = document(list(_decided(kept)) if decided else [line(phrase("meet-undecided", meeting=Code(str(kept.ref))))])
    for standing in occasion.unit.cards.of(occasion.within, kept.ref):
        room = standing.room
        if room is not None and not room.direct and kept.marking <= standing.ceiling:
            yield from _told_at_deadline(occasion, kept, room, said)


def _told_at_deadline(occasion: Occasion, meeting: Meeting, room: Room, said: Document) -> Iterator[Delivery]:
    """The new card in a room, to which the one before it points."""
    shown = Delivery(room.address, Say(said + card(meeting, room.zone)), room.languages)
    key = occasion.unit.outbox.promise(shown, occasion.cause, occasion.now)
    yield from put_card(occasion.unit, occasion.within, meeting.ref, key, where=room.address, ceiling=room.marking)


def _in_rooms(ctx: Context, meeting: Meeting, said: Document) -> dict[Room, Notice]:
    """The new card, for the other rooms in which one stands."""
    _, aloud = told_others(ctx, [meeting], lambda each, zone: said + card(each, zone))
    return {room: replace(notice, card=meeting.ref) for room, notice in aloud.items()}


def _decided(meeting: Meeting) -> Iterator[Block]:
    yield line(phrase("meet-decided", meeting=Code(str(meeting.ref)), title=Text(meeting.title)))
