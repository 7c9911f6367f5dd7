"""What is shown of a contact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.commands.poc.entries import public_methods
from bot.core.contact import Access, Contact, ContactMethod
from bot.core.document import (
    Block,
    Code,
    Document,
    Inline,
    LanguageName,
    Listing,
    Moment,
    Text,
    document,
    heading,
    item,
    labelled,
    phrase,
)
from bot.core.hours import Hours
from bot.engine.command import Context

_APART = Text(" · ")


def row(contact: Contact, ctx: Context) -> Block:
    """One line of a list: what everybody may know, most telling first."""
    parts: list[Inline] = [
        phrase("poc-title", number=Code(contact.label), function=Text(contact.function, strong=True))
    ]
    parts += [Text(contact.organisation), *([Text(contact.area)] if contact.area else [])]
    parts += [Code(code) for code in contact.clusters]
    parts += [Listing(_languages(contact))] if contact.languages else []
    return item(*_between([*parts, *_standing(contact, ctx)]))


def public_card(contact: Contact, ctx: Context) -> Document:
    """What everybody in the operation may see of a contact."""
    return document(_public(contact, ctx), _methods(public_methods(contact)))


def full_card(contact: Contact, ctx: Context) -> Document:
    """All of a contact, for those who may see it."""
    person = []
    if contact.name:
        person.append(labelled("poc-name", Text(contact.name)))
    if contact.nationality:
        person.append(labelled("poc-nationality", Text(contact.nationality)))
    return document(_public(contact, ctx), person, _methods(contact.methods), _terms(contact, ctx))


def _public(contact: Contact, ctx: Context) -> list[Block]:
    title = phrase("poc-title", number=Code(contact.label), function=Text(contact.function))
    blocks = [heading(title), labelled("poc-organisation", Text(contact.organisation))]
    if contact.area:
        blocks.append(labelled("poc-area", Text(contact.area)))
    if contact.clusters:
        blocks.append(labelled("poc-clusters", Listing(tuple(phrase(f"cluster-{code}") for code in contact.clusters))))
    if contact.languages:
        blocks.append(labelled("poc-languages", Listing(_languages(contact))))
    if contact.duty:
        blocks.append(labelled("poc-duty", _hours(contact.duty, contact.zone)))
    blocks.append(labelled("poc-standing", *_between(_standing(contact, ctx))))
    if contact.alternate is not None:
        blocks.append(labelled("poc-alternate", Code(f"C-{contact.alternate}")))
    return blocks


def _standing(contact: Contact, ctx: Context) -> list[Inline]:
    """Whether a contact is on duty, and how far its entry can be relied on."""
    said: list[Inline] = [_duty(contact, ctx)]
    if contact.expires is not None and contact.expired(ctx.now):
        said = [phrase("poc-expired", since=Moment(contact.expires, ctx.zone))]
    if contact.verified is None:
        said.append(phrase("poc-unverified"))
    else:
        said.append(phrase("poc-verified", at=Moment(contact.verified.at, ctx.zone)))
    return said


def _hours(duty: Hours, zone: str) -> Inline:
    if duty.start == duty.end:
        return Code("24/7")
    return phrase("poc-hours", hours=Code(str(duty)), zone=Code(zone))


def _duty(contact: Contact, ctx: Context) -> Inline:
    if not contact.on_duty(ctx.now):
        return phrase("poc-off-duty")
    until = contact.on_duty_until(ctx.now)
    return phrase("poc-on-duty-until", until=Moment(until, ctx.zone)) if until else phrase("poc-on-duty")


def _methods(methods: Iterable[ContactMethod]) -> list[Block]:
    """Methods in their order of preference."""
    return [labelled(f"method-{method.kind}", Code(method.value), *_level(method)) for method in methods]


def _level(method: ContactMethod) -> list[Inline]:
    return [Text(" "), phrase("poc-private-mark")] if method.access is Access.PRIVATE else []


def _terms(contact: Contact, ctx: Context) -> list[Block]:
    blocks = [labelled("poc-consent", phrase("poc-consent-given" if contact.consent else "poc-consent-missing"))]
    if contact.expires is not None and not contact.expired(ctx.now):
        blocks.append(labelled("poc-expires", Moment(contact.expires, ctx.zone)))
    if contact.account is not None:
        blocks.append(labelled("poc-account", Code(str(contact.account))))
    return blocks


def _languages(contact: Contact) -> tuple[Inline, ...]:
    return tuple(LanguageName(code) for code in contact.languages)


def _between(parts: Sequence[Inline]) -> list[Inline]:
    """Parts of a line with a dot between each two."""
    return [each for part in parts for each in (_APART, part)][1:]
