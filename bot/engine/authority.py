"""Who may use which command."""

from __future__ import annotations

from bot.core.document import ToType, line, phrase
from bot.core.people import Role
from bot.core.place import Room
from bot.core.refusal import Refusal
from bot.engine.command import Command, Context
from bot.engine.speaker import Speaker


def may(command: Command, speaker: Speaker | Context) -> bool:
    """Whether somebody may use a command where they are."""
    if speaker.operation is None:
        return not command.needs_operation
    return speaker.role is not None and speaker.role >= command.role


def authorise(command: Command, speaker: Speaker, prefix: str) -> None:
    """Raises Refusal where somebody may not use a command; ``prefix`` is the one they type."""
    if may(command, speaker):
        return
    if speaker.operation is None:
        raise homeless(speaker.room, prefix)
    raise lacking(command.role, prefix)


def lacking(role: Role, prefix: str) -> Refusal:
    """What to say to somebody who would need a role."""
    remedy = phrase(
        "refusal-role-remedy",
        holder="admin" if role is Role.ADMIN else "coordinator",
        command=ToType(f"{prefix}role"),
        person=phrase("param-person"),
        role=phrase("param-new-role"),
    )
    needed = phrase(f"role-{role.name.lower()}")
    return Refusal(phrase("refusal-role-needed", role=needed), line(remedy), usage=False)


def homeless(room: Room, prefix: str) -> Refusal:
    """What to say where there is no operation to do something in."""
    where = "private" if room.direct else "room"
    how = ToType(f"{prefix}room operation")
    return Refusal(
        phrase("refusal-no-operation", where=where, command=how, operation=phrase("param-operation")), usage=False
    )
