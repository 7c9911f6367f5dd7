"""Translations that somebody found bad, until they are put right or found good."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.core.place import Operation
from bot.core.stores import Unit
from bot.engine.command import Context

_KIND = "flag"


@dataclass(frozen=True, slots=True)
class Flag:
    """A translation of a message (``about``) into a language that somebody, by name, found bad."""

    about: str
    language: str
    by: str


def raise_flag(ctx: Context, about: str, language: str) -> None:
    """Let a translation be reviewed."""
    body = json.dumps({"about": about, "language": language, "by": ctx.person.name})
    ctx.unit.standing.put(ctx.within, _KIND, _name(about, language), body)


def lower(ctx: Context, about: str, language: str) -> bool:
    """It needs no review any more; False if nobody had found it bad."""
    return ctx.unit.standing.drop(ctx.within, _KIND, _name(about, language))


def forget_flags(unit: Unit, within: Operation, about: str) -> None:
    """What was said is taken back, and its translations with it."""
    for flag in flags(unit, within):
        if flag.about == about:
            unit.standing.drop(within, _KIND, _name(about, flag.language))


def flags(unit: Unit, within: Operation) -> list[Flag]:
    """All translations that wait for a review, always in the same order."""
    return [Flag(**json.loads(body)) for body in unit.standing.all(within, _KIND).values()]


def _name(about: str, language: str) -> str:
    return f"{about} {language}"
