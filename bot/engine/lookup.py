"""Looking a record up by its number."""

from __future__ import annotations

from typing import TypeVar

from bot.core.document import Code, phrase
from bot.core.record import Kind, Record
from bot.core.records import Records
from bot.core.refusal import Refusal
from bot.engine.command import Context

R = TypeVar("R", bound=Record)


def shown(ctx: Context, records: Records[R], kind: Kind, number: int, about: str = "number") -> R:
    """The record with a number. Raises Refusal, about the argument of that name, if none may be shown here: it never
    tells one that does not exist from one that is marked too high."""
    found = records.find(ctx.within, number, ctx.ceiling)
    if found is None:
        raise Refusal(phrase("record-none", record=Code(f"{kind}-{number}")), about=about)
    return found
