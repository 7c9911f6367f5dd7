"""Whether the bot is there."""

from __future__ import annotations

from bot.core.document import Document, Text, document, line
from bot.engine.command import Context, command
from bot.engine.params import optional, rest


@command("ping", needs_operation=False, text=optional(rest))
def ping(_ctx: Context, text: str | None) -> Document:
    """Answer ``pong`` and whatever was said."""
    return document(line(Text(f"pong {text or ''}".strip())))
