"""What a message that somebody replies to says, in whose words, and where it was carried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.delivery import Delivery
from bot.core.document import Spoken
from bot.core.place import Account, Address, Room
from bot.core.records import Standing
from bot.core.stores import Unit
from bot.engine.acronyms import met_first, talk_of
from bot.engine.beside import spoken_in
from bot.engine.command import Context
from bot.engine.latest import latest
from bot.engine.origins import origin
from bot.engine.speech import spoken_of


def carried(ctx: Context) -> tuple[Spoken, tuple[str, ...]] | None:
    """What was said in the message of ours that is meant, with the languages that it is in there; None where it
    carries nobody's words."""
    delivery = _meant(ctx)
    spoken = spoken_in(delivery) if delivery else None
    return (spoken, delivery.languages) if spoken and delivery else None


def said(ctx: Context) -> Spoken | None:
    """What was said in the message that is meant, ours or somebody's; to be read beside it."""
    if ctx.meant is None:
        return None
    if (found := carried(ctx)) is not None:
        return replace(found[0], beside=True, offered=False)
    message = latest(ctx.unit, ctx.room.address, ctx.meant)
    if message is None or not message.text.strip():
        return None
    speaker = ctx.unit.people.find(message.sender.account)
    rooms: tuple[Room, ...] = (ctx.room, *ctx.unit.rooms.linked(ctx.room))
    about = origin(ctx.room.address, ctx.meant)
    declared = speaker.language if speaker else None
    return replace(spoken_of(message, rooms, declared, ctx.operation, about), beside=True)


def explaining(ctx: Context, spoken: Spoken) -> Spoken:
    """The same, with those of its acronyms that the room meets for the first time."""
    message = ctx.unit.inbox.message(ctx.room.address, ctx.meant) if ctx.meant else None
    talk = talk_of(ctx.unit, message, ctx.now) if message else f"{ctx.now.date()}"
    acronyms = ctx.translator.acronyms(ctx.unit, spoken)
    return replace(spoken, explain=met_first(ctx.unit, ctx.operation, talk, acronyms, ctx.room.address))


def thread_of(ctx: Context) -> str | None:
    """The thread that a translation of the message that is meant belongs in, if any: the one it is in, or else one that
    begins with it, where the room likes that."""
    message = ctx.unit.inbox.message(ctx.room.address, ctx.meant) if ctx.meant else None
    begun = ctx.meant if ctx.room.threads else None
    return (message.thread if message else None) or begun


def standing(unit: Unit, about: str, language: str) -> Iterator[tuple[Standing, Delivery]]:
    """Everywhere that a message was carried to in a language, as it stands there now."""
    for key, _ in unit.outbox.answers(about):
        now = unit.outbox.standing(key)
        spoken = spoken_in(now) if now is not None else None
        if now is not None and spoken is not None and not spoken.offered and language in now.languages:
            yield Standing(key, now.to, None, now.languages, spoken.marking), now


def answered_with(unit: Unit, room: Address, message: str, account: Account | None) -> tuple[str, Delivery] | None:
    """The delivery, with its key, that made a message of ours in a room, as it was promised at first; ``account`` is
    whose private chat the room is."""
    about = unit.outbox.origin(room, message, account)
    for key, delivery in unit.outbox.answers(about) if about else ():
        if delivery.to in (room, account) and message in unit.outbox.messages(key):
            return key, delivery
    return None


def _meant(ctx: Context) -> Delivery | None:
    """The delivery that made the message which is meant, as it stands now."""
    private = ctx.account if ctx.room.direct else None
    found = answered_with(ctx.unit, ctx.room.address, ctx.meant, private) if ctx.meant else None
    return ctx.unit.outbox.standing(found[0]) if found else None
