"""Finding contacts, and looking one up."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.poc.cards import full_card, public_card, row
from bot.commands.poc.entries import entry, public_methods, sees_private
from bot.core.contact import Contact
from bot.core.document import Action, Block, Code, Document, Text, ToType, document, line, phrase
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.asked import LONGEST, alternatives, typed_words
from bot.engine.command import Context, Reply, command

_SHOWN = 8
_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣")


@command("poc find", words=params.rest)
def find(ctx: Context, words: str) -> Reply:
    """Find contacts by function, organisation, cluster, area, language or name."""
    typed = typed_words(words)
    found = ctx.unit.contacts.search(ctx.within, alternatives(typed, ctx.phrases), ctx.now, _SHOWN)
    if not found.contacts:
        raise Refusal(phrase("poc-nobody"), *_near(typed, ctx), usage=False)
    listed = document(
        phrase("poc-found" if found.complete else "poc-found-some", count=found.total),
        [row(contact, ctx) for contact in found.contacts],
        [line(phrase("poc-more", count=found.total - _SHOWN))] if found.total > _SHOWN else [],
        phrase("poc-how-to-reach", command=ToType(f"{ctx.prefix}poc show {found.contacts[0].label}")),
    )
    subject: dict[str, str | int] = {"words": words[:LONGEST], "found": found.total}
    return Reply(listed.with_actions(*_show_actions(found.contacts)), subject=subject)


@command("poc show", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Show a contact; what is private of it goes to the asker privately."""
    contact = entry(ctx, number)
    subject: dict[str, str | int] = {"contact": contact.number, "seen": "public"}
    public = public_card(contact, ctx)
    if not sees_private(ctx, contact):
        hidden = len(public_methods(contact)) < len(contact.methods)
        return Reply(public + (document(phrase("poc-private")) if hidden else Document(())), subject=subject)
    subject["seen"] = "all"
    full = full_card(contact, ctx).with_actions(_verify(contact))
    if ctx.room.direct:
        return Reply(full, subject=subject)
    return Reply(public + document(phrase("poc-sent-privately")), privately=full, subject=subject)


def _verify(contact: Contact) -> Action:
    return Action(phrase("poc-action-verify"), f"poc verify {contact.number}", "✅")


def _show_actions(contacts: Sequence[Contact]) -> list[Action]:
    return [
        Action(phrase("poc-action-show", contact=Code(contact.label)), f"poc show {contact.number}", symbol)
        for contact, symbol in zip(contacts, _SYMBOLS, strict=False)
    ]


def _near(typed: Sequence[str], ctx: Context) -> list[Block]:
    near = dict.fromkeys(word for each in typed for word in ctx.unit.contacts.near(ctx.within, each))
    return [line(phrase("poc-near", words=Text(", ".join(list(near)[:_SHOWN]))))] if near else []
