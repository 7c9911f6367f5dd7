"""Routers, each made once: it never changes, and learning every word in every language takes longer than most tests."""

from __future__ import annotations

from functools import cache

from bot.commands import all_commands
from bot.engine.command import Command
from bot.engine.router import Router
from tests.support.catalogues import catalogues


@cache
def router(*extra: Command) -> Router:
    """One that knows every command of ours, and some more."""
    return Router((*all_commands(), *extra), catalogues())
