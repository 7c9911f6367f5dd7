"""What was done with a record of any kind."""

from __future__ import annotations

from bot.core.record import Ref
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.steps import history_of


@command("history", record=params.record)
def history(ctx: Context, record: Ref) -> Reply:
    """Show what was done with a record: the newest steps, oldest first."""
    return history_of(ctx, record, about="record")
