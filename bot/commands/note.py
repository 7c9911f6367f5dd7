"""Notes in the history of records."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.delivery import React
from bot.core.document import Document, phrase
from bot.core.people import Role
from bot.core.record import Ref
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.authors import step
from bot.engine.command import Context, Reply, command
from bot.engine.lookup import shown
from bot.engine.meetings import running_in
from bot.engine.words import Words, plain_number

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class _Record:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Ref | None:
        first = plain_number(words.again().take())
        held = None if Ref.names(first) else running_in(ctx.unit, ctx.within, ctx.room, ctx.ceiling)
        return None if held else params.record.read(words, ctx)


@command("note", role=Role.MEMBER, record=_Record(), words=params.rest)
def note(ctx: Context, record: Ref | None, words: str) -> Document | Reply:
    """Put a note into a record's history; plain words in reply to its card are one. Without a record, it goes into the
    minutes of the meeting that is held here."""
    if record is None:
        (into_minutes,) = ctx.router.named("meet note")
        return into_minutes.run(ctx, words)
    if len(words) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST), about="words")
    kind = ctx.kinds[record.kind]
    records = kind.records(ctx.unit)
    noted = shown(ctx, records, record.kind, record.number, about="record")
    records.note(ctx.within, noted, step(ctx, "step-note", words))
    return Reply(acts=(React(ctx.message, "📝"),), subject={kind.family: record.number})
