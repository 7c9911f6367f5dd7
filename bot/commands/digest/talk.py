"""What was said in a room, as somebody reads it who was not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.core.document import (
    Block,
    Day,
    Document,
    Inline,
    Listing,
    Phrase,
    Said,
    Spoken,
    Text,
    document,
    item,
    line,
    phrase,
)
from bot.core.event import Message
from bot.core.marking import Marking
from bot.core.place import Room, Translating
from bot.core.quoting import in_a_line
from bot.engine.command import Context
from bot.engine.origins import origin
from bot.engine.speech import marking_of, spoken_of

_MOST = 100  # messages that are told
_FIRST, _SHORT, _LONG = 8, 160, 2000  # how many in a message, and the characters of each there and in a file
_NAMED, _LONGEST_NAME = 8, 80


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said, ``brief`` in a message and the ``whole`` in a file, which has more if it ``is_long``; ``marking``
    is the strictest of what is shown."""

    brief: Document
    whole: Document
    is_long: bool
    marking: Marking = Marking.CLEAR


def talked(since: datetime, ctx: Context) -> Talk:
    """What others said in a room and those that are linked with it, after a moment (UTC); what they asked of the bot is
    no talk. What is marked higher than private chats may show is counted only."""
    heard = [] if ctx.room.direct else _heard(since, ctx)
    private = min(ctx.ceiling, ctx.within.marking)
    shown = [(said, spoken) for said, spoken in heard if spoken.marking <= private]
    hidden = len(heard) - len(shown)
    kept = (phrase("catchup-kept", count=hidden),) if hidden else ()
    if not shown:
        return Talk(document(*kept), document(), is_long=False)
    earlier = len(shown) - _FIRST
    before = (phrase("catchup-earlier", count=earlier),) if earlier > 0 else ()
    count = document(_counted([said for said, _ in shown]))
    brief = document(*before, _rows(shown[-_FIRST:], _SHORT, ctx), *kept)
    is_long = earlier > 0 or any(len(said.text) > _SHORT for said, _ in shown)
    whole = document(_rows(shown, _LONG, ctx), *kept)
    return Talk(count + brief, count + whole, is_long, max(spoken.marking for _, spoken in shown))


def _heard(since: datetime, ctx: Context) -> list[tuple[Message, Spoken]]:
    """The last messages that were told here, in their order, with what they say."""
    rooms: tuple[Room, ...] = (ctx.room, *ctx.unit.rooms.linked(ctx.room))
    found = [
        (said, _spoken(said, room, rooms, ctx))
        for room in rooms
        for said in reversed(ctx.unit.inbox.talk(room.address, since, _MOST))
        if _is_talk(said, ctx) and (room == ctx.room or marking_of(said, room) <= ctx.room.marking)
    ]
    return sorted(found, key=lambda each: each[0].at)[-_MOST:]


def _is_talk(said: Message, ctx: Context) -> bool:
    if said.sender.account in ctx.person.accounts or not (said.text.strip() or said.files):
        return False
    return ctx.router.read(said.text, ()) is None


def _spoken(said: Message, room: Room, rooms: Sequence[Room], ctx: Context) -> Spoken:
    speaker = ctx.unit.people.find(said.sender.account)
    where = (room, *(each for each in rooms if each != room))
    return spoken_of(said, where, speaker.language if speaker else None, ctx.operation, origin(room.address, said.id))


def _counted(some: Sequence[Message]) -> Phrase:
    names = [Text(name) for name in dict.fromkeys(each.sender.name[:_LONGEST_NAME] for each in some)]
    who = Listing(tuple(names[:_NAMED]))
    return phrase("catchup-talk-many" if len(some) == _MOST else "catchup-talk", count=len(some), who=who)


def _rows(some: Sequence[tuple[Message, Spoken]], limit: int, ctx: Context) -> Iterator[Block]:
    """A line for each message: who said it, when, and what, under its day if it was not said today."""
    zone = ZoneInfo(ctx.zone)
    for day, messages in groupby(some, lambda each: each[0].at.astimezone(zone).date()):
        if day != ctx.now.astimezone(zone).date():
            yield line(Day(day))
        for said, spoken in messages:
            who = Text(said.sender.name[:_LONGEST_NAME], strong=True)
            at = Text(f"{said.at.astimezone(zone):%H:%M}")
            yield item(who, Text(" · "), at, Phrase("colon"), *_words(said, spoken, limit, ctx))


def _words(said: Message, spoken: Spoken, limit: int, ctx: Context) -> Iterator[Inline]:
    """What was said, in the reader's language where the room lets it be translated, and the files that came with it."""
    if said.text.strip():
        if ctx.room.translating is Translating.OFF:
            yield from in_a_line(spoken.blocks, limit)
        else:
            yield Said(spoken, limit)
    for file in said.files:
        yield Text(f" 📎 {file.name[:_LONGEST_NAME]}")
