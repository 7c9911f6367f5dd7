"""What is answered when a report was made or changed: what was done, its card, and all its cards anew."""

from __future__ import annotations

from bot.commands.sitrep.showing import card
from bot.core.document import Block, Code, Phrase, ToType, document, line, phrase
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.command import Context, Reply
from bot.engine.standing import redrawn


def answer(ctx: Context, report: Sitrep, done: Phrase, *more: Block, other: Sitrep | None = None) -> Reply:
    """The answer; ``other`` is a report that was changed with it."""
    said = [line(done), *more, *_awaiting(ctx, report)]
    changed = [report, *([other] if other else [])]
    return Reply(
        document(said) + card(report, ctx.zone),
        subject={"sitrep": report.number},
        card=report.ref,
        amended=[each for one in changed for each in redrawn(ctx.unit, ctx.within, one, card)],
    )


def named(ctx: Context, said: str, other: Sitrep | None) -> list[Block]:
    """What is said of another report that was changed with one, where it may be shown."""
    if other is None or other.marking > ctx.ceiling:
        return []
    return [line(phrase(said, record=Code(str(other.ref))))]


def _awaiting(ctx: Context, report: Sitrep) -> list[Block]:
    if report.state is not SitrepState.DRAFT:
        return []
    return [line(phrase("sitrep-awaits", command=ToType(f"{ctx.prefix}sitrep approve {report.number}")))]
