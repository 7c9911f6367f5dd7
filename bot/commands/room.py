"""The room: which languages, zone and marking hold in it, and which operation it belongs to."""

from __future__ import annotations

from bot.core.delivery import Act, Exit
from bot.core.document import (
    Code,
    Document,
    Inline,
    LanguageName,
    Listing,
    Text,
    ToType,
    document,
    heading,
    labelled,
    phrase,
)
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Operation, Room, Translating
from bot.core.ports import Manners
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.lowered import too_high
from bot.engine.near import like
from bot.engine.params import Peace
from bot.engine.quiet import quiet_of_room
from bot.engine.quiet_said import quiet_means, quiet_said, settle_quiet
from bot.engine.standing import redrawn_in
from bot.engine.words import fold

_MODES = {f"translate-{each}": each for each in Translating}
_WAYS = {"translate-threads": True, "translate-replies": False}


@command("room", needs_operation=False, room=params.optional(params.room))
def show(ctx: Context, room: Room | None) -> Document:
    """Show the settings of this room, or of another one of the operation."""
    return _card(ctx, ctx.room, ctx.operation) if room is None else _card(ctx, room, room.operation)


@command("room languages", role=Role.COORDINATOR, languages=params.tongues)
def languages(ctx: Context, languages: tuple[str, ...]) -> Document:
    """Set the room's working languages, first one first."""
    return _changed(ctx, ctx.unit.rooms.change(_here(ctx), languages=languages))


@command("room marking", role=Role.COORDINATOR, marking=params.marking)
def marking(ctx: Context, marking: Marking) -> Reply:
    """Set the strictest marking that may be shown in the room. The cards that stand in it are drawn anew; what people
    said that is above it is taken back."""
    room = ctx.unit.rooms.change(_here(ctx), marking=marking)
    taken, told = _taken_back(ctx, room)
    return Reply(told + _changed(ctx, room), acts=taken, amended=redrawn_in(ctx, ctx.room.marking, marking))


@command("room zone", role=Role.COORDINATOR, zone=params.zone)
def zone(ctx: Context, zone: str) -> Document:
    """Set the time zone in which times are read and shown."""
    return _changed(ctx, ctx.unit.rooms.change(_here(ctx), zone=zone))


@command("room quiet", role=Role.COORDINATOR, hours=params.peace)
def quiet(ctx: Context, hours: Peace) -> Document:
    """Set the hours in which the bot says by itself only what is urgent."""
    room = _here(ctx)
    settle_quiet(ctx, room, hours)
    return document(quiet_said(quiet_of_room(ctx.unit, ctx.within, room), ctx.zone), quiet_means())


@command("room translate", role=Role.COORDINATOR, mode=params.choice(_MODES), way=params.optional(params.choice(_WAYS)))
def translate(ctx: Context, mode: Translating, way: bool | None) -> Document:
    """Say when what is said in the room is translated for those in it, and whether that stands in threads."""
    if way and not ctx.manners(ctx.room.address.platform).threads:
        raise Refusal(phrase("room-no-threads", command=ToType(f"{ctx.prefix}room translate {mode}")), about="way")
    return _changed(ctx, ctx.unit.rooms.change(ctx.room, translating=mode, threads=way))


@command("room operation", needs_operation=False, operation=params.rest)
def operation(ctx: Context, operation: str) -> Reply:
    """Make the room one of an operation's. A private chat may choose any operation that its person is in; any other
    room one in which the asker coordinates, both where it belongs to now and where it goes."""
    known = ctx.unit.people.operations(ctx.person)
    found = next((each for each in known if fold(each.name) == fold(operation)), None)
    needed = Role.OBSERVER if ctx.room.direct else Role.COORDINATOR
    concerned = [each for each in (found, None if ctx.room.direct else ctx.room.operation) if each is not None]
    if found is None or any((ctx.unit.people.role(ctx.person, each) or Role.OBSERVER) < needed for each in concerned):
        near = next(iter(like(operation, [each.name for each in known])), None) if found is None else None
        where = "private" if ctx.room.direct else "room"
        why = phrase("room-operation-refused", name=Text(operation[:100]), where=where)
        raise Refusal(why, near=near, about="operation")
    ctx.unit.rooms.assign(ctx.room, found)
    room = ctx.unit.rooms.settle(ctx.room.address)
    taken, told = _taken_back(ctx, room)
    return Reply(told + _changed(ctx, room), acts=taken)


@command("room leave", role=Role.COORDINATOR)
def leave(_ctx: Context) -> Reply:
    """Say goodbye and leave the room."""
    return Reply(document(phrase("room-goodbye")), acts=(Exit(),))


def _here(ctx: Context) -> Room:
    """The asker's room. A private chat that goes by its person's operation belongs to it from now on: what is set in it
    would not hold otherwise."""
    if ctx.room.operation is None:
        ctx.unit.rooms.assign(ctx.room, ctx.operation)
    return ctx.room


def _taken_back(ctx: Context, room: Room) -> tuple[tuple[Act, ...], Document]:
    """What takes back the words of people that stand above the ceiling that a room has now, and what is said of it."""
    taken = tuple(too_high(ctx.unit, room))
    return taken, document(phrase("room-taken-back", count=len(taken))) if taken else document()


def _changed(ctx: Context, room: Room) -> Document:
    return document(phrase("room-changed")) + _card(ctx, room, room.operation or ctx.operation)


def _card(ctx: Context, room: Room, operation: Operation | None) -> Document:
    """The settings; a private chat goes by those of its person's operation."""
    home = operation if room.operation is None else None
    name = Text(operation.name) if operation else phrase("room-no-operation")
    languages = home.languages if home else room.languages
    named = Listing(tuple(LanguageName(code) for code in languages))
    return document(
        [heading(Text(room.name))] if room.name else [],
        labelled("room-operation", name),
        [labelled("room-languages", named)] if languages else [],
        labelled("room-zone", Code(home.zone if home else room.zone)),
        labelled("room-marking", Code(room.marking.label)),
        [] if room.direct else labelled("room-translating", *_translating(room, ctx.manners(room.address.platform))),
        [labelled("room-channel", Text(room.channel))] if room.channel else [],
    )


def _translating(room: Room, manners: Manners) -> tuple[Inline, ...]:
    way = "translate-threads" if room.threads and manners.threads else "translate-replies"
    when = phrase("room-translates", mode=str(room.translating))
    return (when,) if room.translating is Translating.OFF else (when, Text(" · "), phrase("room-stands", way=way))
