"""How the bot is doing, for admins."""

from __future__ import annotations

from bot.core.document import Block, Code, Document, Listing, Moment, Text, document, heading, labelled, phrase
from bot.core.people import Role
from bot.core.stores import Backlog
from bot.core.translating import Spent
from bot.engine.command import Context, command
from bot.engine.status import lag


@command("status", role=Role.ADMIN)
def status(ctx: Context) -> Document:
    """Show the state of each transport and engine, and what waits for how long."""
    blocks = [_queue("status-inbox", ctx.unit.inbox.backlog(), ctx)]
    for platform, state in ctx.transports.items():
        since = phrase(state.phrase), Text(" · "), Moment(state.since, ctx.zone)
        waits = ctx.unit.outbox.backlog(platform)
        blocks.append(Block("item", (Text(platform, strong=True), Text(": "), *since)))
        blocks.append(_queue("status-outbox", waits, ctx))
    spent = ctx.translator.spent(ctx.unit, ctx.now.date())
    for engine, state in ctx.translator.states.items():
        since = phrase(state.phrase), Text(" · "), Moment(state.since, ctx.zone)
        blocks.append(Block("item", (Text(engine, strong=True), Text(": "), *since)))
        blocks += [_spent(spent[engine])] if engine in spent else []
    blocks.append(labelled("status-failed", Code(str(ctx.unit.inbox.dead_count()))))
    return document(heading(phrase("status-heading")), blocks)


def _queue(key: str, backlog: Backlog, ctx: Context) -> Block:
    waits = phrase("status-waiting", count=backlog.count, seconds=round(lag(backlog, ctx.now)))
    return labelled(key, waits)


def _spent(spent: Spent) -> Block:
    """What went to an engine today, and of how much; in money, too, where it costs some."""
    budget, limit = spent.budget, spent.budget.characters
    said = [phrase("status-characters", count=spent.characters, limit=limit or 0)]
    if budget.per_million:
        paid, most = f"{budget.price(spent.characters):.2f}", f"{budget.money or 0:.2f}"
        said.append(
            phrase(
                "status-money",
                paid=Text(paid),
                most=Text(most),
                limited="yes" if budget.money else "no",
                currency=Text(budget.currency),
            )
        )
    return labelled("status-spent", Listing(tuple(said)))
