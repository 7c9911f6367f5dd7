"""Saying whether one comes."""

from __future__ import annotations

from bot.commands.meet.acting import keep, planned
from bot.commands.meet.cards import card
from bot.core.document import Code, Moment, Text, document, phrase
from bot.core.meeting import Answer, Coming
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.standing import redrawn


@command("meet yes", number=params.number)
def yes(ctx: Context, number: int) -> Reply:
    """Say that you come to the next occurrence of a meeting."""
    return _answer(ctx, number, Coming.YES)


@command("meet no", number=params.number)
def no(ctx: Context, number: int) -> Reply:
    """Say that you do not come to it."""
    return _answer(ctx, number, Coming.NO)


@command("meet maybe", number=params.number)
def maybe(ctx: Context, number: int) -> Reply:
    """Say that you do not know yet whether you come to it."""
    return _answer(ctx, number, Coming.MAYBE)


def _answer(ctx: Context, number: int, says: Coming) -> Reply:
    meeting = planned(ctx, number)
    occurrence = meeting.next(ctx.now)
    assert occurrence is not None  # one that has none is not planned any more
    by = author(ctx)
    answered = meeting.answered(Answer(occurrence.key, by, says), ctx.now)
    kept = keep(ctx, answered, says)
    said = phrase(
        f"meet-said-{says}",
        who=Text(by.name),
        meeting=Code(str(kept.ref)),
        title=Text(kept.title),
        at=Moment(occurrence.at, ctx.zone),
    )
    amended = redrawn(ctx.unit, ctx.within, kept, card)
    return Reply(document(said), amended=amended, subject={"meet": number})
