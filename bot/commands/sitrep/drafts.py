"""Reports that were refused, as they were typed."""

from __future__ import annotations

from bot.commands.sitrep.entries import entries
from bot.commands.sitrep.form import FORM, TELLING
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context
from bot.engine.fields import labels
from bot.engine.router import Call
from bot.engine.words import Words


def kept_draft(ctx: Context) -> str | None:
    """What the asker typed last and what was refused, if it may be shown here.

    The form of a report's next version holds all that the report says, and a form its marking: neither comes back
    where the report could not be shown.
    """
    typed = ctx.unit.drafts.fetch(ctx.within, ctx.person, "sitrep")
    if typed is None or _marked(typed, ctx) > ctx.ceiling or _is_of_hidden(typed, ctx):
        return None
    return typed


def _marked(typed: str, ctx: Context) -> Marking:
    """The highest marking that stands in a form."""
    found = [Marking.CLEAR]
    for entry in entries(typed, labels(FORM, ctx), TELLING):
        if entry.field is not None and entry.field.name == "sitrep-marking":
            try:
                found.append(params.marking.read(Words(entry.value), ctx))
            except Refusal:
                continue
    return max(found)


def _is_of_hidden(typed: str, ctx: Context) -> bool:
    """Whether a form is that of a report that may not be shown here."""
    call = ctx.router.read(f"/sitrep {typed}", ())
    if not isinstance(call, Call) or "number" not in call.command.params:
        return False
    try:
        number = params.number.read(call.words, ctx)
    except Refusal:
        return False
    return ctx.unit.sitreps.find(ctx.within, number, ctx.ceiling) is None
