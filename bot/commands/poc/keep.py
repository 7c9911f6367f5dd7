"""Adding contacts, changing them, and making sure of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.commands.poc.cards import public_card
from bot.commands.poc.entries import editable, entry, public_methods
from bot.commands.poc.form import FORM, changed_contact, new_contact
from bot.core.contact import Contact, Verification
from bot.core.document import Block, Code, Document, Phrase, Text, ToType, document, hint, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.fields import blank, fields

_LONGEST_REASON = 300


@command("poc add", role=Role.LIAISON, amended_by="poc edit", fields=params.optional(fields(FORM)))
def add(ctx: Context, fields: Mapping[str, Any] | None) -> Reply:
    """Add a contact, or give the form for it."""
    if fields is None:
        return Reply(_form(ctx))
    (added,) = ctx.unit.contacts.add(ctx.within, [new_contact(fields, ctx)])
    said = document(phrase("poc-added", contact=Code(added.label)))
    return Reply(said + public_card(added, ctx) + _discretion(added, ctx), subject={"contact": added.number})


@command("poc edit", number=params.number, fields=fields(FORM, complete=False))
def edit(ctx: Context, number: int, fields: Mapping[str, Any]) -> Reply:
    """Change a contact: what is typed takes the place of what the fields said. It is to be verified again."""
    contact = editable(ctx, number)
    changed = replace(changed_contact(contact, fields), verified=None)
    return _changed(ctx, changed, phrase("poc-edited", contact=Code(contact.label)))


@command("poc remove", number=params.number, reason=params.optional(params.rest))
def remove(ctx: Context, number: int, reason: str | None) -> Reply:
    """Take a contact out of the list: one's own entry, or any as a liaison."""
    contact = editable(ctx, number)
    ctx.unit.contacts.remove(ctx.within, contact, ctx.person, ctx.now)
    said = phrase("poc-removed", contact=Code(contact.label), function=Text(contact.function))
    subject: dict[str, str | int] = {"contact": number}
    return Reply(document(said), subject=subject | ({"reason": reason[:_LONGEST_REASON]} if reason else {}))


@command("poc verify", number=params.number)
def verify(ctx: Context, number: int) -> Reply:
    """Say that a contact's entry is right."""
    contact = editable(ctx, number)
    verified = replace(contact, verified=Verification(ctx.now, ctx.person.name))
    return _changed(ctx, verified, phrase("poc-now-verified", contact=Code(contact.label)))


@command("poc alternate", number=params.number, alternate=params.optional(params.number))
def alternate(ctx: Context, number: int, alternate: int | None) -> Reply:
    """Say who stands in for a contact; without a second number, nobody does."""
    contact = editable(ctx, number)
    if alternate is not None and entry(ctx, alternate, "alternate").number == contact.number:
        raise Refusal("poc-own-alternate", about="alternate")
    changed = replace(contact, alternate=alternate)
    return _changed(ctx, changed, phrase("poc-edited", contact=Code(contact.label)))


def _changed(ctx: Context, contact: Contact, said: Phrase) -> Reply:
    ctx.unit.contacts.change(ctx.within, contact, ctx.person, ctx.now)
    return Reply(document(said) + public_card(contact, ctx), subject={"contact": contact.number})


def _form(ctx: Context) -> Document:
    typed = f"{ctx.prefix}poc add\n{blank(FORM, ctx)}"
    return document(hint(phrase("poc-form")), Block("code", (ToType(typed),)), hint(phrase("poc-form-how")))


def _discretion(contact: Contact, ctx: Context) -> Document:
    """Private methods that were typed where others read them are better typed privately."""
    seen = not ctx.room.direct and len(public_methods(contact)) < len(contact.methods)
    return Document((line(phrase("poc-type-privately")),)) if seen else Document(())
