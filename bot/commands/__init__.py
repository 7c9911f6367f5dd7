"""What people may ask. A family of commands is one module here; what stands in one is found by itself."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from bot.engine.command import Command


def all_commands() -> tuple[Command, ...]:
    """Every command that is declared in a module of this package, families in alphabetical order."""
    modules = [import_module(found.name) for found in pkgutil.walk_packages(__path__, f"{__name__}.")]
    found = [each for module in modules for each in vars(module).values() if isinstance(each, Command)]
    return tuple({command.name: command for command in found}.values())
