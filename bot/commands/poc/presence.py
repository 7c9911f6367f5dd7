"""Coming on duty and going off it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.commands.poc.entries import editable, own_entry
from bot.core.contact import Contact
from bot.core.document import Code, Moment, document, phrase
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.moments import read_moment
from bot.engine.words import Words

_SHIFT = timedelta(hours=12)
_NUMBER = re.compile(r"(?:[Cc]-|#)?\d{1,9}")


@dataclass(frozen=True, slots=True)
class _NumberUnlessMoment:
    """The number of a contact; what follows the command may also be a moment alone, and that of one's own entry."""

    optional: bool = True

    def read(self, words: Words, ctx: Context) -> int | None:
        rest = words.rest
        if _says_when(rest, ctx) or not _NUMBER.fullmatch(rest.split(maxsplit=1)[0] if rest else ""):
            return None
        return params.number.read(words, ctx)


def _says_when(text: str, ctx: Context) -> bool:
    """Whether a text says a moment, even one in the time zone J, which nobody can place."""
    try:
        return read_moment(text, ctx) is not None
    except Refusal:
        return True


@command("poc checkin", number=_NumberUnlessMoment(), until=params.optional(params.deadline))
def checkin(ctx: Context, number: int | None, until: datetime | None) -> Reply:
    """Say that one's own or another contact is on duty until a moment, or else to the end of its hours."""
    contact = own_entry(ctx) if number is None else editable(ctx, number)
    end = until or _end(contact, ctx.now)
    _keep(ctx, replace(contact, checked_in_until=end, checked_out=False))
    said = phrase("poc-checked-in", contact=Code(contact.label), until=Moment(end, ctx.zone))
    return Reply(document(said), subject={"contact": contact.number})


@command("poc checkout", number=params.optional(params.number))
def checkout(ctx: Context, number: int | None) -> Reply:
    """Say that one's own or another contact is off duty until it checks in again."""
    contact = own_entry(ctx) if number is None else editable(ctx, number)
    _keep(ctx, replace(contact, checked_in_until=None, checked_out=True))
    return Reply(document(phrase("poc-checked-out", contact=Code(contact.label))), subject={"contact": contact.number})


def _end(contact: Contact, now: datetime) -> datetime:
    """When a duty ends that was begun without saying so."""
    return contact.duty.end_after(now, contact.zone) if contact.duty else now + _SHIFT


def _keep(ctx: Context, contact: Contact) -> None:
    ctx.unit.contacts.change(ctx.within, contact, ctx.person, ctx.now)
