"""What people may ask, and what the bot does by itself when something falls due.

A family of commands is one module here, or one package; what is declared in one is found by itself.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import TypeVar

from bot.core.record import Kind
from bot.engine.command import Command
from bot.engine.job import Job
from bot.engine.kinds import RecordKind

T = TypeVar("T")


def all_commands() -> tuple[Command, ...]:
    """Every command that is declared in a module of this package, families in alphabetical order."""
    return tuple({command.name: command for command in _declared(Command)}.values())


def all_jobs() -> tuple[Job, ...]:
    """Every job that is declared here."""
    return tuple({job.name: job for job in _declared(Job)}.values())


def all_kinds() -> dict[Kind, RecordKind]:
    """How the records of each kind are shown."""
    return {each.kind: each for each in _declared(RecordKind)}


def _declared(what: type[T]) -> Iterator[T]:
    for found in pkgutil.walk_packages(__path__, f"{__name__}."):
        yield from (each for each in vars(import_module(found.name)).values() if isinstance(each, what))
