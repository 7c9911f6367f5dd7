"""Channels: rooms that are linked, so that what is said in one is read in all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.document import (
    Block,
    Code,
    Document,
    Inline,
    LanguageName,
    Listing,
    Text,
    ToType,
    document,
    item,
    line,
    phrase,
)
from bot.core.people import Role
from bot.core.place import Room
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Notice, Reply, command

_NAME = re.compile(r"\w[\w -]{0,39}")


@command("channel")
def show(ctx: Context) -> Document:
    """Show which rooms read what is said here."""
    if not ctx.room.channel:
        raise _unlinked(ctx)
    return _card(ctx, ctx.room)


@command("channel link", role=Role.COORDINATOR, channel=params.rest)
def link(ctx: Context, channel: str) -> Reply:
    """Link this room with all others that are in a channel; everybody in them is told."""
    if ctx.room.operation is None or ctx.room.direct:
        raise Refusal(phrase("channel-here"))
    if not _NAME.fullmatch(channel):
        raise Refusal(phrase("channel-name", typed=Text(channel[:60])), about="channel")
    room = ctx.unit.rooms.change(ctx.room, channel=channel.casefold())
    others = ctx.unit.rooms.linked(room)
    joined = phrase("channel-joined", room=_name(room), channel=Text(room.channel))
    told = Notice(document(joined, _openly(ctx, [room, *others])))
    return Reply(_card(ctx, room), announced=dict.fromkeys(others, told), subject={"channel": room.channel})


@command("channel unlink", role=Role.COORDINATOR)
def unlink(ctx: Context) -> Reply:
    """Take this room out of its channel; everybody in the others is told."""
    if not ctx.room.channel:
        raise _unlinked(ctx)
    others = ctx.unit.rooms.linked(ctx.room)
    ctx.unit.rooms.change(ctx.room, channel="")
    told = Notice(document(phrase("channel-left", room=_name(ctx.room), channel=Text(ctx.room.channel))))
    said = document(phrase("channel-unlinked", channel=Text(ctx.room.channel)))
    return Reply(said, announced=dict.fromkeys(others, told), subject={"channel": ctx.room.channel})


def _unlinked(ctx: Context) -> Refusal:
    how, what = ToType(f"{ctx.prefix}channel link"), phrase("param-channel")
    return Refusal(phrase("channel-none", command=how, channel=what))


def _card(ctx: Context, room: Room) -> Document:
    """The rooms of a channel, with what each reads, and what does not get through for the sake of its marking."""
    others = ctx.unit.rooms.linked(room)
    first = phrase("channel-rooms", channel=Text(room.channel), count=len(others))
    entries = [item(*_entry(each)) for each in others]
    return document(line(first), entries, _ceilings(room, others), _openly(ctx, [room, *others]))


def _entry(room: Room) -> list[Inline]:
    languages = Listing(tuple(LanguageName(code) for code in room.languages))
    return [_name(room), Text(" · "), languages, Text(" · "), Code(room.marking.label)]


def _ceilings(room: Room, others: list[Room]) -> Iterator[Block]:
    for each in others:
        if each.marking < room.marking:
            yield line(phrase("channel-above", room=_name(each), label=Code(each.marking.label)))


def _openly(ctx: Context, rooms: list[Room]) -> Iterator[Block]:
    """What it means that some rooms are encrypted, and others not."""
    bare = [room for room in rooms if not ctx.seals(room.address)]
    if 0 < len(bare) < len(rooms):
        yield line(phrase("channel-unsealed", rooms=Listing(tuple(_name(each) for each in bare)), count=len(bare)))


def _name(room: Room) -> Inline:
    return Text(room.name, strong=True) if room.name else Code(str(room.address))
