"""Authorising a report, and cancelling one."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.sitrep.answering import answer, named
from bot.commands.sitrep.replacing import reinstate, supersede
from bot.commands.sitrep.rights import changeable, found, may_approve, prepared
from bot.core.document import Code, Phrase, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.sitrep import Approval, SitrepState, Stage
from bot.engine import params
from bot.engine.authors import author, step
from bot.engine.blocking import release
from bot.engine.command import Context, Reply, command

_LONGEST_REASON = 300


@command("sitrep approve", role=Role.LIAISON, number=params.number)
def approve(ctx: Context, number: int) -> Reply:
    """Authorise a report that awaits it. Whoever prepared it cannot."""
    report = found(ctx, number)
    label = Code(str(report.ref))
    if report.state is not SitrepState.DRAFT:
        standing = Phrase(f"sitrep-state-{report.state}")
        raise Refusal(phrase("sitrep-awaits-nothing", record=label, state=standing), usage=False)
    if prepared(ctx, report):
        raise Refusal(phrase("sitrep-own-approval", record=label), usage=False)
    if not may_approve(ctx, report):
        raise Refusal(phrase("sitrep-no-approver", record=label), usage=False)
    state = SitrepState.FINAL if report.stage is Stage.FINAL else SitrepState.FILED
    approval = Approval(author(ctx), ctx.now)
    approved = replace(report, state=state, approval=approval, last_approved=None, changed=ctx.now)
    kept = ctx.unit.sitreps.change(ctx.within, approved, step(ctx, "step-sitrep-approve"))
    release(ctx.unit, ctx.within, kept, ctx.now)
    replaced = supersede(ctx, kept)
    done = phrase("sitrep-done-approve", record=label)
    return answer(ctx, kept, done, *named(ctx, "sitrep-now-superseded", replaced), other=replaced)


@command("sitrep cancel", role=Role.LIAISON, number=params.number, reason=params.rest)
def cancel(ctx: Context, number: int, reason: str) -> Reply:
    """Cancel a report, with a reason. It stays in the list under its number, marked as cancelled."""
    report = changeable(ctx, number)
    if report.state is SitrepState.CANCELLED:
        raise Refusal(phrase("sitrep-cancelled-before", record=Code(str(report.ref))), usage=False)
    if len(reason) > _LONGEST_REASON:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_REASON), about="reason")
    cancelled = replace(report, state=SitrepState.CANCELLED, reason=reason, changed=ctx.now)
    kept = ctx.unit.sitreps.change(ctx.within, cancelled, step(ctx, "step-sitrep-cancel", reason))
    release(ctx.unit, ctx.within, kept, ctx.now)
    done, again = phrase("sitrep-done-cancel", record=Code(str(kept.ref))), reinstate(ctx, report)
    return answer(ctx, kept, done, *named(ctx, "sitrep-stands-again", again), other=again)
