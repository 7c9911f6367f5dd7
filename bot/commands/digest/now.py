"""A digest at once."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.commands.digest.made import Digest, gather
from bot.commands.digest.wishes import Wish, read_wish, settled
from bot.core.document import document, phrase
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.digesting import Reading

DAY = timedelta(days=1)


@command("digest now", wanted=params.optional(params.rest))
def now(ctx: Context, wanted: str | None) -> Reply:
    """Tell what happened in the last day and what waits for whom, of some sections or clusters or of all."""
    return told(ctx, settled(read_wish(wanted or "", ctx), ctx))


def told(ctx: Context, wish: Wish) -> Reply:
    """What happened in the last day, here, or privately where that was asked for."""
    digest = gathered(ctx, ctx.now - DAY, wish)
    said = digest.document
    if wish.mine and not ctx.room.direct:
        return Reply(document(phrase("digest-sent-privately")), privately=said)
    return Reply(said)


def gathered(ctx: Context, since: datetime, wish: Wish) -> Digest:
    """What happened since a moment (UTC), for whoever asks."""
    ceiling = min(ctx.ceiling, ctx.within.marking) if wish.mine else ctx.ceiling
    reading = Reading(ctx.unit, ctx.within, since, ctx.now, ctx.zone, ceiling, ctx.kinds, wish.clusters)
    return gather(reading, wish.sections)
