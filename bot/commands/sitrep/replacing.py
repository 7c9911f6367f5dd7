"""A report that takes another's place: said in both, and taken back when it is cancelled."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.core.document import Code, phrase
from bot.core.marking import Marking
from bot.core.record import Kind
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.authors import step
from bot.engine.blocking import release
from bot.engine.command import Context

_SUPERSEDE = "step-sitrep-supersede"


def superseding(report: Sitrep, before: Sitrep | None) -> Sitrep:
    """A report that is to take another's place. Raises Refusal where it cannot.

    It is marked at least as high: whoever sees it may know of the other.
    """
    if before is None:
        return report
    if before.number == report.number:
        raise Refusal(phrase("sitrep-supersedes-itself", record=Code(str(before.ref))))
    if report.supersedes is not None:
        other = Code(f"{Kind.SITREP}-{report.supersedes}")
        raise Refusal(phrase("sitrep-supersedes-already", record=Code(str(report.ref)), other=other))
    if report.marking < before.marking:
        raise Refusal(phrase("sitrep-marked-lower", record=Code(str(before.ref)), marking=Code(before.marking.label)))
    return replace(report, supersedes=before.number)


def supersede(ctx: Context, report: Sitrep) -> Sitrep | None:
    """Let a report that holds take the place of the one that it ``supersedes``, if that still stands; returns that.

    The one that was replaced does not name a report that is marked higher than itself.
    """
    before = _superseded(ctx, report) if holds(report) else None
    if before is None or before.state in (SitrepState.SUPERSEDED, SitrepState.CANCELLED):
        return None
    seen = report.marking <= before.marking
    replaced = replace(
        before, state=SitrepState.SUPERSEDED, superseded_by=report.number if seen else None, changed=ctx.now
    )
    kept = ctx.unit.sitreps.change(ctx.within, replaced, step(ctx, _SUPERSEDE, str(report.ref) if seen else ""))
    release(ctx.unit, ctx.within, kept, ctx.now)
    return kept


def reinstate(ctx: Context, report: Sitrep) -> Sitrep | None:
    """Let the report whose place another took, as long as that held, stand again as it stood before; returns it."""
    before = _superseded(ctx, report) if holds(report) else None
    if before is None or before.state is not SitrepState.SUPERSEDED:
        return None
    if before.superseded_by not in (None, report.number):
        return None
    standing = replace(before, state=_before(ctx, before), superseded_by=None, changed=ctx.now)
    return ctx.unit.sitreps.change(ctx.within, standing, step(ctx, "step-sitrep-reinstate"))


def holds(report: Sitrep) -> bool:
    """Whether a report was ever authorised, or needs not be."""
    return report.state is not SitrepState.DRAFT or report.last_approved is not None


def _before(ctx: Context, report: Sitrep) -> SitrepState:
    """The state that a report was in before it was superseded last."""
    taken = ctx.unit.sitreps.history(ctx.within, report.number)
    states = [earlier.state for earlier, later in pairwise(taken) if later.step.action == _SUPERSEDE]
    return SitrepState(states[-1])


def _superseded(ctx: Context, report: Sitrep) -> Sitrep | None:
    if report.supersedes is None:
        return None
    return ctx.unit.sitreps.find(ctx.within, report.supersedes, Marking.RED)
