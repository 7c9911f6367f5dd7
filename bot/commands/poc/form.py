"""The form of a contact: its fields, and the contact that comes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.commands.poc import values
from bot.core.contact import Access, Contact, ContactMethod, MethodKind, by_preference
from bot.core.document import Code, phrase
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.engine import values as typed
from bot.engine.command import Context
from bot.engine.fields import Field, Form, label, labels
from bot.engine.lists import several
from bot.engine.moments import read_deadline
from bot.engine.params.places import read_phone

_MOST_METHODS = 20
_EMPTY = Contact(function="", organisation="")
_READ_METHOD = {
    MethodKind.MOBILE: read_phone,
    MethodKind.PHONE: read_phone,
    MethodKind.SATELLITE: read_phone,
    MethodKind.WHATSAPP: read_phone,
    MethodKind.EMAIL: typed.email,
    MethodKind.RADIO: values.callsign,
    MethodKind.MATRIX: values.matrix,
    MethodKind.TELEGRAM: values.telegram,
}


def _preferred(text: str, ctx: Context) -> tuple[MethodKind, ...]:
    """Kinds of methods by their labels, the most preferred first."""
    known = labels(METHOD_FIELDS, ctx)
    found = [typed.named(each, known) for each in several(text)]
    if None in found:
        raise Refusal(phrase("refusal-preferred", known=Code(", ".join(label(each, ctx) for each in METHOD_FIELDS))))
    return tuple(MethodKind(field.name) for field in found if field is not None)


def _expiry(text: str, ctx: Context) -> datetime:
    """A moment to come, to the minute as it is shown."""
    return read_deadline(text, ctx).replace(second=0, microsecond=0)


METHOD_FIELDS: Form = tuple(
    Field(kind.value, values.methods(read), several=True) for kind, read in _READ_METHOD.items()
)
_PLAIN: Form = (
    Field("area", typed.short(120), several=True),
    Field("clusters", typed.clusters, several=True),
    Field("languages", typed.languages, several=True),
    Field("nationality", typed.short(60)),
    Field("zone", typed.zone),
    Field("duty", values.hours),
    Field("account", values.account),
    Field("consent", typed.yes),
    Field("expires", _expiry),
)
_NAMED: Form = (
    Field("function", typed.short(120), required=True),
    Field("organisation", typed.short(120), required=True),
    Field("name", typed.short(120)),
)
FORM: Form = (
    *_NAMED,
    *METHOD_FIELDS,
    Field("preferred", _preferred, several=True),
    Field("access", values.access),
    *_PLAIN,
)


def new_contact(filled: Mapping[str, Any], ctx: Context) -> Contact:
    """The contact of a filled form. Where the form is silent, its clock is the operation's. Raises Refusal."""
    return changed_contact(replace(_EMPTY, zone=ctx.within.zone), filled)


def changed_contact(contact: Contact, filled: Mapping[str, Any]) -> Contact:
    """A contact with what a form says put in the place of what it said before. Raises Refusal for too many methods."""
    plain = {
        field.name: getattr(_EMPTY, field.name) if filled[field.name] is None else filled[field.name]
        for field in (*_NAMED, *_PLAIN)
        if field.name in filled
    }
    methods = _methods(contact, filled)
    if len(methods) > _MOST_METHODS:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_METHODS))
    changed = replace(contact, **plain, methods=methods)
    if "account" in filled or contact.account not in [None, *_matrix_accounts(contact)]:
        return changed
    return replace(changed, account=next(_matrix_accounts(changed), None))


def _matrix_accounts(contact: Contact) -> Iterator[Account]:
    """Whose entry it is, unless somebody said so: the owner of its Matrix account."""
    return (Account("matrix", each.value) for each in contact.methods if each.kind is MethodKind.MATRIX)


def _methods(contact: Contact, filled: Mapping[str, Any]) -> tuple[ContactMethod, ...]:
    """All methods after a change. Those of a kind that was typed are replaced; a value that stays keeps its level."""
    before = {(each.kind, each.value): each.access for each in contact.methods}
    everyone: Access | None = filled.get("access")
    typed = [MethodKind(name) for name in filled if name in _READ_METHOD]
    kept = [each for each in contact.methods if each.kind not in typed]
    fresh = [
        ContactMethod(kind, value, given or everyone or before.get((kind, value), Access.PRIVATE))
        for kind in typed
        for value, given in filled[kind.value] or ()
    ]
    levelled = [replace(each, access=everyone or each.access) for each in kept]
    order = [each.kind for each in contact.methods]
    return by_preference([*levelled, *fresh], [*(filled.get("preferred") or ()), *order])
