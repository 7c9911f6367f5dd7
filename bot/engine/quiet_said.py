"""Quiet hours as they are set and shown."""

from __future__ import annotations

from bot.core.document import Block, Code, Inline, Text, labelled, line, phrase
from bot.core.hours import Hours
from bot.core.people import Person
from bot.core.place import Room
from bot.engine.command import Context
from bot.engine.params import Peace
from bot.engine.quiet import set_quiet, unset_quiet


def settle_quiet(ctx: Context, whose: Room | Person | None, wanted: Peace) -> None:
    """Let the hours hold that somebody wants, by the clock of where they say so."""
    if wanted.usual:
        unset_quiet(ctx.unit, ctx.within, whose)
    else:
        set_quiet(ctx.unit, ctx.within, whose, wanted.hours, ctx.zone if isinstance(whose, Person) else "")


def quiet_said(hours: Hours | None, zone: str = "") -> Block:
    """The hours, with the zone that they go by if need be."""
    if hours is None:
        return labelled("quiet-hours", phrase("quiet-none"))
    where: list[Inline] = [Text(f" ({zone})")] if zone else []
    return labelled("quiet-hours", Code(str(hours)), *where)


def quiet_means() -> Block:
    """What they mean."""
    return line(phrase("quiet-means"))
