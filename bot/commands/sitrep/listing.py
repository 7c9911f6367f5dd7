"""Lists of reports."""

from __future__ import annotations

from bot.commands.sitrep.filters import filters_said, list_filters
from bot.commands.sitrep.showing import row
from bot.core.document import Block, Listing, document, line, phrase
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.shown import show_actions

_SHOWN = 15


@command("sitrep list", filters=params.optional(list_filters))
def list_(ctx: Context, filters: Wanted | None) -> Reply:
    """List reports, those that changed last first, by cluster, area, organisation, time, state or one's own."""
    wanted = filters or Wanted()
    found = ctx.unit.sitreps.listed(ctx.within, wanted, ctx.ceiling, _SHOWN)
    scope = _scope(wanted, ctx)
    if not found.records:
        raise Refusal("sitrep-none-listed", *scope, usage=False)
    more = found.total - len(found.records)
    said = document(
        phrase("sitrep-listed", count=found.total),
        scope,
        [row(each, ctx.zone) for each in found.records],
        [line(phrase("sitrep-listed-more", count=more))] if more else [],
    )
    return Reply(said.with_actions(*show_actions(str(each.ref) for each in found.records)))


def _scope(wanted: Wanted, ctx: Context) -> list[Block]:
    said = filters_said(wanted, ctx)
    return [line(phrase("sitrep-list-scope", scope=Listing(tuple(said))))] if said else []
