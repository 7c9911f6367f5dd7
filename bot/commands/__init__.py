"""What people may ask, and what the bot does by itself when something falls due.

A family of commands is one module here, or one package; what is declared in one is found by itself.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TypeVar

from bot.core.record import Kind
from bot.engine.command import Command
from bot.engine.digesting import Section
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


def all_sections() -> dict[str, Section]:
    """What digests can tell, by name."""
    return {each.name: each for each in _declared(Section)}


def _declared(what: type[T]) -> Iterator[T]:
    return (each for each in _everything() if isinstance(each, what))


@cache
def _everything() -> tuple[object, ...]:
    """What the modules of this package declare, in their order: looked for once, since it stays as it is."""
    modules = [import_module(found.name) for found in pkgutil.walk_packages(__path__, f"{__name__}.")]
    named = (each for module in modules for each in vars(module).values())
    return tuple(each for each in named if isinstance(each, Command | Job | RecordKind | Section))
