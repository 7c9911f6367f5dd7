"""The message that people see as the reason of something, as one word."""

from __future__ import annotations

from bot.core.event import Event
from bot.core.place import Address
from bot.core.stores import Cause


def origin(room: Address, message: str) -> str:
    """A message of somebody's in a room, by the platform's id."""
    return f"{room}#{message}"


def message_in(room: Address, about: str) -> str | None:
    """The platform's id of the message that ``about`` names, if it was said in that room."""
    begin = origin(room, "")
    return about.removeprefix(begin) if about.startswith(begin) else None


def cause_of(event: Event) -> Cause:
    """An event as the cause of what follows from it."""
    key = f"{event.room.platform}:{event.key}"
    return Cause(key, key)
