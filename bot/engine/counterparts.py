"""Where a copy stands in a room: in reply to, and in the thread of, what is there for the message that it copies."""

from __future__ import annotations

from dataclasses import replace

from bot.core.delivery import Say
from bot.core.place import Room
from bot.engine.copies import is_copy
from bot.engine.origins import message_in, origin
from bot.engine.question import Question


def placed(question: Question, room: Room, say: Say) -> Say:
    """A copy of what is asked or said, in the place that it has in another room."""
    said = question.message
    reply, answers = _counterpart(question, said.reply_to, room)
    thread, follows = _counterpart(question, said.thread, room)
    return replace(say, reply_to=reply, answers=answers, thread=thread, follows=follows)


def _counterpart(question: Question, target: str | None, room: Room) -> tuple[str | None, str | None]:
    """What stands in a room for a message of this one: the id of what was said there, or the key of its copy."""
    if target is None:
        return None, None
    here, outbox = question.message.room, question.unit.outbox
    about = outbox.origin(here, target) or origin(here, target)
    if own := message_in(room.address, about):
        return own, None
    for key, delivery in outbox.answers(about):
        if delivery.to == room.address and is_copy(delivery):
            return None, key
    return None, None
