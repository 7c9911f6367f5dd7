"""Whose report it is, and who may do what with it."""

from __future__ import annotations

from datetime import datetime

from bot.core.document import Code, phrase
from bot.core.people import Role
from bot.core.place import Operation
from bot.core.record import Kind
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep
from bot.core.stores import Unit
from bot.engine.authors import organisation_of
from bot.engine.command import Context
from bot.engine.lookup import shown
from bot.engine.words import fold

_MADE = frozenset({"step-sitrep-file", "step-sitrep-update", "step-sitrep-final"})


def found(ctx: Context, number: int) -> Sitrep:
    """The report with a number, if it may be shown here. Raises Refusal."""
    return shown(ctx, ctx.unit.sitreps, Kind.SITREP, number)


def changeable(ctx: Context, number: int) -> Sitrep:
    """A report that the asker may change: their organisation's or, as a coordinator, any. Raises Refusal."""
    report = found(ctx, number)
    if not (_coordinates(ctx) or _is_theirs(ctx, report)):
        raise Refusal(phrase("sitrep-not-yours", record=Code(str(report.ref))), usage=False)
    return report


def may_approve(ctx: Context, report: Sitrep) -> bool:
    """Whether the asker may authorise a report: a coordinator, or a liaison of the organisation that reports."""
    return _coordinates(ctx) or _is_theirs(ctx, report)


def prepared(ctx: Context, report: Sitrep) -> bool:
    """Whether the asker had a part in what awaits its authoriser: filed the report, or changed it since what was
    authorised last."""
    history = ctx.unit.sitreps.history(ctx.within, report.number)
    changed = [each for each in history if each.version > (report.last_approved or 0) and each.step.action in _MADE]
    return ctx.person.id in (report.author.person, *(each.step.by.person for each in changed))


def made_at(unit: Unit, within: Operation, report: Sitrep) -> datetime:
    """When what a report says was filed or changed last (UTC)."""
    history = unit.sitreps.history(within, report.number)
    return max((each.step.at for each in history if each.step.action in _MADE), default=report.at)


def _coordinates(ctx: Context) -> bool:
    return ctx.role is not None and ctx.role >= Role.COORDINATOR


def _is_theirs(ctx: Context, report: Sitrep) -> bool:
    """Whether a report is the asker's own, or that of their organisation."""
    own = organisation_of(ctx.person, ctx)
    return report.author.person == ctx.person.id or (bool(own) and fold(own) == fold(report.author.organisation))
