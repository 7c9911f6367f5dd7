"""Who may use which command."""

from __future__ import annotations

from bot.core.document import line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Command, Context
from bot.engine.speaker import Speaker


def may(command: Command, speaker: Speaker | Context) -> bool:
    """Whether somebody may use a command where they are."""
    if speaker.operation is None:
        return not command.needs_operation
    return speaker.role is not None and speaker.role >= command.role


def authorise(command: Command, speaker: Speaker) -> None:
    """Raises Refusal where somebody may not use a command."""
    if may(command, speaker):
        return
    if speaker.operation is None:
        raise Refusal("refusal-no-operation", usage=False)
    needed = phrase(f"role-{command.role.name.lower()}")
    raise Refusal(phrase("refusal-role-needed", role=needed), line(phrase("refusal-role-remedy")), usage=False)
