"""Moving and cancelling meetings: one occurrence, or all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.meet.acting import check_may, found, keep, planned
from bot.commands.meet.add import against
from bot.commands.meet.ahead import behind, take
from bot.commands.meet.calendar import told_calendars
from bot.commands.meet.cards import card, for_calendars, row
from bot.commands.meet.proposing import withdraw
from bot.commands.meet.whens import only_a_clock, said_day, said_to_begin
from bot.core.document import Code, Document, Moment, Text, document, line, phrase
from bot.core.meeting import Change, Meeting, MeetingState, Occurrence
from bot.core.recurrence import placed
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Param, Reply, command
from bot.engine.moments import no_moment
from bot.engine.standing import redrawn, told_others
from bot.engine.values import short
from bot.engine.words import Words

_LONGEST_NOTE = 500
_MOST_WORDS = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Which:
    """Which occurrences are meant: all, that on a day, or else the next one."""

    all: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class _Move:
    """Which occurrences are moved to a moment (UTC); ``same_day`` where nothing but its time of day was said."""

    which: _Which
    at: datetime
    same_day: bool

    def to(self, before: Occurrence, ctx: Context) -> datetime:
        """The moment that an occurrence is moved to. Raises Refusal for one that has passed."""
        if not self.same_day:
            return self.at
        zone = ZoneInfo(ctx.zone)
        local = datetime.combine(before.at.astimezone(zone).date(), self.at.astimezone(zone).time())
        at = placed(local, ctx.zone)
        if at <= ctx.now:
            raise Refusal(phrase("refusal-moment-past", moment=Moment(at, ctx.zone)))
        return at


@dataclass(frozen=True, slots=True)
class _Chosen:
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> _Which:
        if ahead := behind("words-meet-all", words, ctx):
            take(words, ahead)
            return _Which(all=True)
        return _Which(day=words.take_longest(lambda text: said_day(text, ctx)))


_chosen: Param[_Which] = _Chosen()
"""The word "all", or a day, if one of them comes next."""


@dataclass(frozen=True, slots=True)
class _When:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> _Move:
        ahead = words.again()
        which = _chosen.read(ahead, ctx)
        beyond = behind("words-meet-to", ahead, ctx)
        if which.all or (which.day is not None and beyond is not None):
            take(words, beyond or ahead)
        else:
            which = _Which()
        typed = words.rest
        found = words.take_longest(lambda text: said_to_begin(text, ctx), _MOST_WORDS)
        if found is None:
            raise no_moment(words.take_all())
        said = typed[: len(typed) - len(words.rest)]
        return _Move(which, found.replace(second=0, microsecond=0), only_a_clock(said, ctx))


_when: Param[_Move] = _When()
"""A moment to come with its time of day, and before it which occurrences are moved there: "all", "Friday to"."""


@command("meet move", number=params.number, when=_when)
def move(ctx: Context, number: int, when: _Move) -> Reply:
    """Move the next occurrence of a meeting, that on a day, or all of them from then on, and tell everybody."""
    meeting = planned(ctx, number)
    check_may(ctx, meeting)
    which = when.which
    before = _meant(meeting, which, ctx)
    at = when.to(before, ctx)
    if which.all or meeting.rule is None:
        local = at.astimezone(ZoneInfo(meeting.zone))
        moved = replace(meeting, start=_first(meeting, local), clock=local.time(), changes=())
    else:
        moved = meeting.changed_to(Change(before.key, at))
    kept = keep(ctx, told_calendars(ctx, replace(moved, sequence=meeting.sequence + 1)), "move")
    key = "meet-moved-all" if which.all and meeting.rule else "meet-moved-one"
    return _tell(kept, _Told(ctx, key, before), against(ctx, kept))


@command("meet cancel", number=params.number, which=_chosen, reason=params.optional(params.rest))
def cancel(ctx: Context, number: int, which: _Which, reason: str | None) -> Reply:
    """Cancel the next occurrence of a meeting, that on a day, or all of them, and tell everybody."""
    meeting = found(ctx, number)
    if meeting.state is MeetingState.PROPOSED:
        check_may(ctx, meeting)
        return withdraw(ctx, meeting, short(_LONGEST_NOTE)(reason or "", ctx))
    meeting = planned(ctx, number)
    check_may(ctx, meeting)
    before, note = _meant(meeting, which, ctx), short(_LONGEST_NOTE)(reason or "", ctx)
    after = replace(meeting, sequence=meeting.sequence + 1)
    without = after.changed_to(Change(before.key))
    last = which.all or without.next(ctx.now) is None
    left = replace(after, state=MeetingState.CANCELLED) if last else without
    kept = keep(ctx, told_calendars(ctx, left), "cancel", note)
    key = "meet-cancelled-all" if which.all and meeting.rule else "meet-cancelled-one"
    return _tell(kept, _Told(ctx, key, before, note), document())


def _meant(meeting: Meeting, which: _Which, ctx: Context) -> Occurrence:
    """What is moved or cancelled first. Raises Refusal where nothing is to come, or nothing on that day."""
    found = meeting.next(ctx.now)
    if which.day is not None:
        begin = datetime.combine(which.day, time(), ZoneInfo(ctx.zone)).astimezone(UTC)
        on_day = (each for each in meeting.between(max(begin, ctx.now), begin + _DAY) if each.at >= begin)
        found = next(on_day, None)
    if found is None:
        what = phrase("meet-not-on-day", meeting=Code(str(meeting.ref))) if which.day else phrase("meet-never")
        raise Refusal(what, row(meeting, ctx.zone), usage=False)
    return found


def _first(meeting: Meeting, local: datetime) -> date:
    """The first day of a meeting that is moved as a whole. A rule that names days goes on naming them."""
    first = meeting.rule.first(local.date()) if meeting.rule else local.date()
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
