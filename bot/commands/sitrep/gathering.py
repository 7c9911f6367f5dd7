"""The reports that go into one. This is the only place here that reads many of them, and it reads only so many."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.sitrep.consolidating import Parts, compared, newest
from bot.core.record import Listed, Wanted
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.command import Context

_VALID = frozenset({SitrepState.FILED, SitrepState.FINAL})
_DRAFTS = frozenset({SitrepState.DRAFT})
_MOST_READ = 100  # reports; more than anybody reads in one
MOST_FIGURES = 100  # things in areas; likewise
_MOST_DRAFTS = 1000  # that are looked at for what was approved before


def holding(ctx: Context, wanted: Wanted, limit: int) -> tuple[Listed[Sitrep], int]:
    """The reports that hold and may be shown here, those that changed last first, and how many wait for approval.

    Cancelled and superseded ones are left out, and of one whose change waits stands what was approved before. Of
    changes that wait, more than are looked at count as reports that are left out.
    """
    asked = ((replace(wanted, states=_VALID), limit), (replace(wanted, states=_DRAFTS), _MOST_DRAFTS))
    valid, drafts = ctx.unit.sitreps.listed_each(ctx.within, asked, ctx.ceiling)
    approved = [each for draft in drafts.records if (each := _approved(draft, wanted, ctx)) is not None]
    found = sorted((*valid.records, *approved), key=lambda each: each.changed, reverse=True)
    unread = drafts.total - len(drafts.records)
    return Listed(tuple(found[:limit]), valid.total + len(approved) + unread), drafts.total


def gather(ctx: Context, wanted: Wanted) -> Parts:
    """What one report is made of: all that holds and changed since a moment that is ``wanted``."""
    found, waiting = holding(ctx, wanted, _MOST_READ)
    told, things = ctx.unit.figures.first(ctx.within, ctx.ceiling, wanted, MOST_FIGURES)
    return Parts(wanted, ctx.now, found.records, found.total, waiting, tuple(compared(newest(told))), things)


def _approved(draft: Sitrep, wanted: Wanted, ctx: Context) -> Sitrep | None:
    """What holds of a report until its change is approved, if it is wanted and may be shown here."""
    if draft.last_approved is None:
        return None
    before = ctx.unit.sitreps.version(ctx.within, draft.number, draft.last_approved)
    if before is None or before.marking > ctx.ceiling:
        return None
    return before if wanted.since is None or before.changed >= wanted.since else None
