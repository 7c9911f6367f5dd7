"""The reports that go into one. This is the only place here that reads many of them, and it reads only so many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.commands.sitrep.consolidating import Parts, newest, told
from bot.commands.sitrep.scope import Scope
from bot.core.record import Listed, Wanted
from bot.core.records import Reported
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.command import Context
from bot.engine.words import fold

VALID = frozenset({SitrepState.FILED, SitrepState.FINAL})
_DRAFTS = frozenset({SitrepState.DRAFT})
_MOST_READ = 100  # reports; more than anybody reads in one
_MOST_COUNTED = 200  # figures of others


def gather(ctx: Context, scope: Scope, since: datetime) -> Parts:
    """What may be shown here of the reports that changed since a moment (UTC). Cancelled and superseded ones are left
    out, and of one whose change awaits its approval stands what was approved before."""
    found: dict[int, Sitrep] = {}
    drafts: dict[int, Sitrep] = {}
    unread = 0
    for cluster in scope.clusters or (None,):
        valid = _listed(ctx, scope, cluster, since, VALID)
        found |= {each.number: each for each in valid.records}
        unread += valid.total - len(valid.records)
        drafts |= {each.number: each for each in _listed(ctx, scope, cluster, since, _DRAFTS).records}
    found |= {each.number: each for draft in drafts.values() if (each := _approved(draft, ctx)) is not None}
    reports = tuple(sorted(found.values(), key=lambda each: each.changed, reverse=True))
    return Parts(
        since=since,
        until=ctx.now,
        reports=reports,
        total=len(reports) + unread,
        waiting=len(drafts),
        figures=tuple(_figures(ctx, scope, since, reports, complete=not unread)),
        clusters=scope.clusters,
    )


def _listed(
    ctx: Context, scope: Scope, cluster: str | None, since: datetime, states: frozenset[SitrepState]
) -> Listed[Sitrep]:
    wanted = Wanted(
        states=frozenset(states),
        cluster=cluster,
        organisation=scope.organisation or None,
        area=scope.area or None,
        since=since,
    )
    return ctx.unit.sitreps.listed(ctx.within, wanted, ctx.ceiling, _MOST_READ)


def _approved(draft: Sitrep, ctx: Context) -> Sitrep | None:
    """What holds of a report until its change is approved, if that may be shown here."""
    if draft.last_approved is None:
        return None
    before = ctx.unit.sitreps.version(ctx.within, draft.number, draft.last_approved)
    return before if before is not None and before.marking <= ctx.ceiling else None


def _figures(
    ctx: Context, scope: Scope, since: datetime, reports: Sequence[Sitrep], *, complete: bool
) -> list[Reported]:
    """The latest figures of the reports and, where they are not all, the newest of the others."""
    counted = [each for report in reports for each in told(report)]
    for cluster in () if complete else scope.clusters or (None,):
        counted += ctx.unit.figures.latest(ctx.within, ctx.ceiling, since, cluster, _MOST_COUNTED)
    return newest(each for each in counted if _meant(each, scope))


def _meant(each: Reported, scope: Scope) -> bool:
    return fold(scope.area) in ("", fold(each.area)) and fold(scope.organisation) in ("", fold(each.organisation))
