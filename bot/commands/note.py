"""Notes in the history of records."""

from __future__ import annotations

from bot.core.delivery import React
from bot.core.document import phrase
from bot.core.people import Role
from bot.core.record import Ref
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.authors import step
from bot.engine.command import Context, Reply, command
from bot.engine.lookup import shown

_LONGEST = 2000


@command("note", role=Role.MEMBER, record=params.record, words=params.rest)
def note(ctx: Context, record: Ref, words: str) -> Reply:
    """Put a note into a record's history; plain words in reply to its card are one."""
    if len(words) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST), about="words")
    kind = ctx.kinds[record.kind]
    records = kind.records(ctx.unit)
    noted = shown(ctx, records, record.kind, record.number, about="record")
    records.note(ctx.within, noted, step(ctx, "step-note", words))
    return Reply(acts=(React(ctx.message, "📝"),), subject={kind.family: record.number})
