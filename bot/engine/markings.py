"""How high a record may be marked: no higher than its room may show."""

from __future__ import annotations

from bot.core.document import Block, Code, Listing, Text, line, phrase
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.params import marking as label
from bot.engine.words import Words

_LISTED = 5  # rooms


def read_marking(text: str, ctx: Context) -> Marking:
    """A TLP label, however it is spaced, that the asker's room may show. Raises Refusal."""
    return showable(label.read(Words("".join(text.split())), ctx), ctx)


def showable(marking: Marking, ctx: Context) -> Marking:
    """A marking that the asker's room may show. Raises Refusal for a higher one, with the rooms that may show it."""
    if marking > ctx.ceiling:
        high, ceiling = Code(marking.label), Code(ctx.ceiling.label)
        what = phrase("marking-too-high", marking=high, ceiling=ceiling)
        raise Refusal(what, _where(marking, ctx), wrong=[marking.label])
    return marking


def _where(marking: Marking, ctx: Context) -> Block:
    rooms = [
        Text(room.name or room.address.chat)
        for room in ctx.unit.rooms.of(ctx.within)
        if not room.direct and room.marking >= marking
    ]
    if not rooms:
        return line(phrase("marking-nowhere", marking=Code(marking.label)))
    return line(phrase("marking-where", rooms=Listing(tuple(rooms[:_LISTED]))))
