"""Looking up whatever has a number."""

from __future__ import annotations

from bot.core.document import Block, Code, Document, document, line, phrase
from bot.core.record import Ref
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.latest import latest
from bot.engine.lookup import shown
from bot.engine.meaning import numbers_in, numbers_typed
from bot.engine.shown import contact_row, show_actions

_MOST = 8


@command("show", numbers=params.optional(params.rest))
def show(ctx: Context, numbers: str | None) -> Reply:
    """Show the records and contacts with some numbers, or those that the message names which this one replies to."""
    named = numbers_in(_replied(ctx)) if numbers is None else numbers_typed(numbers)
    if not named:
        raise Refusal("show-no-number")
    return _one(named[0], ctx) if len(named) == 1 else _several(named, ctx)


def _replied(ctx: Context) -> str:
    """The words of the message that was replied to, somebody's or our own."""
    if ctx.replied is None:
        return ""
    heard = latest(ctx.unit, ctx.room.address, ctx.replied)
    if heard is not None:
        return heard.text
    said = ctx.unit.outbox.said(ctx.room.address, ctx.replied, ctx.account if ctx.room.direct else None)
    return ctx.phrases.word(said, (ctx.language,)).text if said else ""


def _one(label: str, ctx: Context) -> Reply:
    """The card of a record, which stands from now on; a contact as its own family shows it."""
    if label.startswith("C-"):
        (card,) = ctx.router.named("poc show")
        answer: Document | Reply = card.run(ctx, int(label[2:]))
        return answer if isinstance(answer, Reply) else Reply(answer)
    ref = Ref.parse(label)
    kind = ctx.kinds[ref.kind]
    record = shown(ctx, kind.records(ctx.unit), ref.kind, ref.number, about="numbers")
    return Reply(kind.card(record, ctx.zone), card=ref, subject={kind.family: ref.number})


def _several(named: list[str], ctx: Context) -> Reply:
    """A line for each, as far as it may be shown, with a button for its card."""
    rows = [_row(label, ctx) for label in named[:_MOST]]
    known = [label for label, row in zip(named, rows, strict=False) if row is not None]
    if not known:
        raise Refusal(phrase("record-none", record=Code(" ".join(named[:_MOST]))), about="numbers")
    hidden = [label for label, row in zip(named, rows, strict=False) if row is None]
    said = document(
        [row for row in rows if row is not None],
        [line(phrase("record-none", record=Code(" ".join(hidden))))] if hidden else [],
        [line(phrase("show-too-many", count=len(named) - _MOST))] if len(named) > _MOST else [],
    )
    return Reply(said.with_actions(*show_actions(known)), subject={"numbers": " ".join(known)})


def _row(label: str, ctx: Context) -> Block | None:
    if label.startswith("C-"):
        contact = ctx.unit.contacts.find(ctx.within, int(label[2:]))
        return contact_row(contact) if contact else None
    ref = Ref.parse(label)
    kind = ctx.kinds[ref.kind]
    record = kind.records(ctx.unit).find(ctx.within, ref.number, ctx.ceiling)
    return kind.row(record, ctx.zone) if record else None
