"""What a message that somebody replies to says, in whose words, and where it was carried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Spoken
from bot.core.place import Room
from bot.core.records import Standing
from bot.core.stores import Unit
from bot.engine.command import Context
from bot.engine.origins import origin
from bot.engine.speech import spoken_of


def carried(ctx: Context) -> tuple[Spoken, tuple[str, ...]] | None:
    """What was said in the message of ours that is replied to, with the languages that it is in there; None where it
    carries nobody's words."""
    delivery = _delivery(ctx)
    spoken = _spoken(delivery) if delivery else None
    return (spoken, delivery.languages) if spoken and delivery else None


def said(ctx: Context) -> Spoken | None:
    """What was said in the message that is replied to, ours or somebody's; to be read beside it."""
    if ctx.replied is None:
        return None
    if (found := carried(ctx)) is not None:
        return replace(found[0], beside=True)
    message = ctx.unit.inbox.message(ctx.room.address, ctx.replied)
    if message is None or not message.text.strip():
        return None
    speaker = ctx.unit.people.find(message.sender.account)
    rooms: tuple[Room, ...] = (ctx.room, *ctx.unit.rooms.linked(ctx.room))
    about = origin(ctx.room.address, ctx.replied)
    declared = speaker.language if speaker else None
    return replace(spoken_of(message, rooms, declared, ctx.operation, about), beside=True)


def thread_of(ctx: Context) -> str | None:
    """The thread that a translation of the message that is replied to belongs in, if any: the one it is in, or else
    one that begins with it, where the room likes that."""
    message = ctx.unit.inbox.message(ctx.room.address, ctx.replied) if ctx.replied else None
    begun = ctx.replied if ctx.room.threads else None
    return (message.thread if message else None) or begun


def standing(unit: Unit, about: str, language: str) -> Iterator[tuple[Standing, Delivery]]:
    """Everywhere that a message was carried to in a language, as it stands there now."""
    for key, _ in unit.outbox.answers(about):
        now = unit.outbox.standing(key)
        spoken = _spoken(now) if now is not None else None
        if now is not None and spoken is not None and language in now.languages:
            yield Standing(key, now.to, None, now.languages, spoken.marking), now


def _delivery(ctx: Context) -> Delivery | None:
    """The delivery that made the message which is replied to, as it stands now."""
    if ctx.replied is None:
        return None
    about = ctx.unit.outbox.origin(ctx.room.address, ctx.replied)
    for key, delivery in ctx.unit.outbox.answers(about) if about else ():
        here = delivery.to in (ctx.room.address, ctx.account)
        if here and ctx.replied in ctx.unit.outbox.messages(key):
            return ctx.unit.outbox.standing(key)
    return None


def _spoken(delivery: Delivery) -> Spoken | None:
    return delivery.act.document.spoken if isinstance(delivery.act, Say | Amend) else None
