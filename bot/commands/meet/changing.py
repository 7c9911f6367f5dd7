"""Moving and cancelling meetings: one occurrence, or all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.commands.meet.acting import check_may, found, keep, planned
from bot.commands.meet.add import against
from bot.commands.meet.calendar import told_calendars
from bot.commands.meet.cards import card, for_calendars
from bot.commands.meet.filing import said_to_begin
from bot.commands.meet.proposing import withdraw
from bot.core.document import Code, Document, Moment, Text, document, line, phrase
from bot.core.meeting import Change, Meeting, MeetingState, Occurrence
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Param, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment
from bot.engine.standing import redrawn, told_others
from bot.engine.values import short
from bot.engine.words import Words, fold

_LONGEST_NOTE = 500
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class _All:
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> bool:
        count = begins_with([fold(each) for each in words.rest.split()[:4]], keywords("words-meet-all", ctx.phrases))
        words.drop(count)
        return bool(count)


_all: Param[bool] = _All()
"""Whether the word "all" comes next."""


@dataclass(frozen=True, slots=True)
class _When:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[bool, datetime]:
        all = _all.read(words, ctx)
        found = words.take_longest(lambda text: said_to_begin(text, ctx), _MOST_WORDS)
        if found is None:
            raise no_moment(words.take_all())
        return all, found.replace(second=0, microsecond=0)


_when: Param[tuple[bool, datetime]] = _When()
"""A moment to come (UTC) with its time of day, and whether the word "all" stood before it."""


@command("meet move", number=params.number, when=_when)
def move(ctx: Context, number: int, when: tuple[bool, datetime]) -> Reply:
    """Move the next occurrence of a meeting, or all of them from then on, and tell everybody."""
    meeting = planned(ctx, number)
    check_may(ctx, meeting)
    before, (all, at) = _next(meeting, ctx), when
    if all or meeting.rule is None:
        local = at.astimezone(ZoneInfo(meeting.zone))
        moved = replace(meeting, start=_first(meeting, local), clock=local.time(), changes=())
    else:
        moved = meeting.changed_to(Change(before.key, at))
    kept = keep(ctx, told_calendars(ctx, replace(moved, sequence=meeting.sequence + 1)), "move")
    key = "meet-moved-all" if all and meeting.rule else "meet-moved-one"
    return _tell(kept, _Told(ctx, key, before), against(ctx, kept))


@command("meet cancel", number=params.number, all=_all, reason=params.optional(params.rest))
def cancel(ctx: Context, number: int, all: bool, reason: str | None) -> Reply:
    """Cancel the next occurrence of a meeting, or all of them, and tell everybody."""
    meeting = found(ctx, number)
    if meeting.state is MeetingState.PROPOSED:
        check_may(ctx, meeting)
        return withdraw(ctx, meeting, short(_LONGEST_NOTE)(reason or "", ctx))
    meeting = planned(ctx, number)
    check_may(ctx, meeting)
    before, note = _next(meeting, ctx), short(_LONGEST_NOTE)(reason or "", ctx)
    after = replace(meeting, sequence=meeting.sequence + 1)
    without = after.changed_to(Change(before.key))
    last = all or without.next(ctx.now) is None
    left = replace(after, state=MeetingState.CANCELLED) if last else without
    kept = keep(ctx, told_calendars(ctx, left), "cancel", note)
    key = "meet-cancelled-all" if all and meeting.rule else "meet-cancelled-one"
    return _tell(kept, _Told(ctx, key, before, note), document())


def _next(meeting: Meeting, ctx: Context) -> Occurrence:
    """What is moved or cancelled. Raises Refusal where nothing is to come."""
    found = meeting.next(ctx.now)
    if found is None:
        raise Refusal("meet-never", usage=False)
    return found


def _first(meeting: Meeting, local: datetime) -> date:
    """The first day of a meeting that is moved as a whole. A rule that names days goes on naming them."""
    rule = meeting.rule
    first = next(rule.days(local.date(), local.date()), None) if rule else local.date()
    if first is None:
        raise Refusal("meet-never", usage=False)
    return first


@dataclass(frozen=True, slots=True)
class _Told:
    """What was done with an occurrence, in words; ``note`` is why."""

    ctx: Context
    key: str
    before: Occurrence
    note: str = ""

    def __call__(self, meeting: Meeting, zone: str) -> Document:
        """It, with times in a zone (IANA)."""
        whole = self.key == "meet-moved-all" or meeting.rule is None
        after = meeting.next(self.ctx.now) if whole else meeting.find(self.before.key)
        said = phrase(
            self.key,
            meeting=Code(str(meeting.ref)),
            title=Text(meeting.title),
            who=Text(self.ctx.person.name),
            before=Moment(self.before.at, zone),
            at=Moment((after or self.before).at, zone),
        )
        return document(said, [line(Text(self.note))] if self.note else [])


def _tell(meeting: Meeting, tell: _Told, more: Document) -> Reply:
    """What was done, here and wherever the card stands, with what calendars need."""
    ctx = tell.ctx

    def told(each: Meeting, zone: str) -> Document:
        return tell(each, zone) + for_calendars(each)

    privately, aloud = told_others(ctx, [meeting], told)
    return Reply(
        told(meeting, ctx.zone) + more,
        elsewhere=privately,
        announced=aloud,
        amended=redrawn(ctx.unit, ctx.within, meeting, card),
        subject={"meet": meeting.number},
    )
