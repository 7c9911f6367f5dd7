"""What a meeting is to speak of, and what is left of the last one."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.commands.meet.acting import found, keep, planned
from bot.commands.meet.cards import agenda_lines, card
from bot.commands.meet.open_actions import open_actions
from bot.core.document import Code, Text, document, heading, line, phrase
from bot.core.meeting import Meeting
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.session import About, AgendaItem
from bot.engine import params
from bot.engine.authority import lacking
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.standing import redrawn
from bot.engine.values import short
from bot.engine.words import Words, fold, plain_digits

_MOST = 30  # items
_LONGEST = 200
_NUMBERS = re.compile(r"\d{1,2}")


@command("meet agenda", number=params.number, change=params.optional(params.rest))
def agenda(ctx: Context, number: int, change: str | None) -> Reply:
    """Show what a meeting is to speak of, add to it ("add decision Which wells first?") or take something off ("remove
    2")."""
    if change is None:
        return _shown(ctx, found(ctx, number))
    meeting = planned(ctx, number)
    if ctx.role is None or ctx.role < Role.MEMBER:
        raise lacking(Role.MEMBER, ctx.prefix)
    words = Words(change)
    if _taken(words, "words-meet-remove", ctx):
        after = _without(meeting, words.take_all())
    else:
        _taken(words, "words-meet-add", ctx)
        after = _with(meeting, words, ctx)
    kept = keep(ctx, after, "agenda")
    reply = _shown(ctx, kept)
    return replace(reply, amended=redrawn(ctx.unit, ctx.within, kept, card))


def _shown(ctx: Context, meeting: Meeting) -> Reply:
    items = meeting.session.agenda if meeting.session else meeting.agenda
    title = heading(phrase("meet-agenda-of", meeting=Code(str(meeting.ref)), title=Text(meeting.title)))
    left = open_actions(ctx.unit, ctx.kinds, ctx.within, meeting, ceiling=ctx.ceiling, zone=ctx.zone)
    said = document(
        title,
        agenda_lines(items, meeting.session.item if meeting.session else None) or [line(phrase("meet-agenda-empty"))],
        [line(phrase("meet-left-open")), *left] if left else [],
    )
    return Reply(said, subject={"meet": meeting.number})


def _with(meeting: Meeting, words: Words, ctx: Context) -> Meeting:
    """It with an item more: for a decision, for information or, if nothing is said, for discussion."""
    about = next((each for each in About if _taken(words, f"words-meet-{each}", ctx)), About.DISCUSSION)
    title = short(_LONGEST)(words.take_all().lstrip(":："), ctx)
    if not title:
        raise Refusal("meet-agenda-what", about="change")
    item = AgendaItem(title, about, author(ctx))
    if meeting.session is not None:
        return replace(meeting, session=replace(meeting.session, agenda=_more(meeting.session.agenda, item)))
    return replace(meeting, agenda=_more(meeting.agenda, item))


def _more(items: tuple[AgendaItem, ...], item: AgendaItem) -> tuple[AgendaItem, ...]:
    if len(items) >= _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST), about="change")
    return (*items, item)


def _without(meeting: Meeting, typed: str) -> Meeting:
    """It without some items, by their places from 1 on; what is being spoken of stays as it is."""
    numbers = {int(each) for each in _NUMBERS.findall(plain_digits(typed))}
    if not numbers or not numbers <= set(range(1, len(meeting.agenda) + 1)):
        raise Refusal("meet-agenda-which", *agenda_lines(meeting.agenda, None), about="change")
    return replace(meeting, agenda=tuple(item for place, item in enumerate(meeting.agenda, 1) if place not in numbers))


def _taken(words: Words, key: str, ctx: Context) -> bool:
    """Pass over one of some keywords, if that is what comes next."""
    split = [fold(each).strip(":：") for each in words.rest.split()[:3]]
    count = begins_with(split, keywords(key, ctx.phrases))
    words.drop(count)
    return bool(count)
