"""A task as somebody types it, and what it often says."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.commands.task.filing import Filing, read_filing
from bot.core.location import Grid
from tests.support.somebody import somebody

SIX = datetime(2026, 11, 24, 15, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 9, tzinfo=UTC)
GRID = Grid("35MRU6543")
ME = somebody()


def read(typed: str) -> Filing:
    return read_filing(typed, ME)
