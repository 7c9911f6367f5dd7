"""Whose entry it is, and who may do what with it."""

from __future__ import annotations

from bot.core.contact import Access, Contact, ContactMethod
from bot.core.document import Code, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine.command import Context


def entry(ctx: Context, number: int, about: str = "number") -> Contact:
    """The contact with a number. Raises Refusal, about the argument of that name, if there is none."""
    found = ctx.unit.contacts.find(ctx.within, number)
    if found is None:
        raise Refusal(phrase("poc-none", contact=Code(f"C-{number}")), about=about)
    return found


def editable(ctx: Context, number: int) -> Contact:
    """A contact that the asker may change: their own, or any as a liaison. Raises Refusal."""
    found = entry(ctx, number)
    if not (_is_liaison(ctx) or is_own(ctx, found)):
        raise Refusal(phrase("poc-not-yours", contact=Code(found.label)), usage=False)
    return found


def own_entry(ctx: Context) -> Contact:
    """The asker's own contact. Raises Refusal if there is none, or more than one to choose from."""
    found = ctx.unit.contacts.own(ctx.within, ctx.person)
    if not found:
        raise Refusal("poc-no-own")
    if len(found) > 1:
        raise Refusal(phrase("poc-which-own", contacts=Code(" ".join(each.label for each in found[:10]))))
    return found[0]


def is_own(ctx: Context, contact: Contact) -> bool:
    """Whether a contact is the asker's own entry."""
    return contact.account is not None and contact.account in ctx.person.accounts


def sees_private(ctx: Context, contact: Contact) -> bool:
    """Whether the asker may see what is private of a contact."""
    return _is_liaison(ctx) or is_own(ctx, contact)


def public_methods(contact: Contact) -> tuple[ContactMethod, ...]:
    """The methods that everybody in the operation may see."""
    return tuple(method for method in contact.methods if method.access is Access.PUBLIC)


def _is_liaison(ctx: Context) -> bool:
    return ctx.role is not None and ctx.role >= Role.LIAISON
