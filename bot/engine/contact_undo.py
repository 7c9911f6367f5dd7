"""Taking back what somebody did last with a contact."""

from __future__ import annotations

from datetime import datetime

from bot.core.document import Code, Phrase, phrase
from bot.core.refusal import Refusal
from bot.core.stores import Noted
from bot.engine.command import Context

_UNDO = "undo"
_ADD, _REMOVE = "poc-add", "poc-remove"
_ACTIONS = frozenset({_UNDO, _ADD, _REMOVE, "poc-edit", "poc-verify", "poc-alternate", "poc-checkin", "poc-checkout"})


def last_with_contacts(ctx: Context, since: datetime) -> Noted | None:
    """What the asker did last with a contact at a moment (UTC) or after it, or took back of it."""
    done = ctx.unit.audit.last_by(ctx.within, ctx.person, since, _ACTIONS)
    return done if done and "contact" in done.subject else None


def take_back(ctx: Context, done: Noted) -> tuple[int, Phrase]:
    """Make a contact what it was before; returns its number and what to say. Raises Refusal where that was done
    already, or where somebody changed the contact since."""
    if done.action == _UNDO:
        raise Refusal("undo-twice", usage=False)
    contacts, number = ctx.unit.contacts, int(done.subject["contact"])
    past, stands = contacts.past(ctx.within, number), contacts.find(ctx.within, number)
    last = (past.until, past.by) if past else None
    ours = last == (None if done.action == _ADD else (done.at, ctx.person.id))
    if not ours or (stands is None) is not (done.action == _REMOVE):
        raise Refusal(phrase("undo-changed", record=Code(f"C-{number}")), usage=False)
    if past is None:
        assert stands is not None
        contacts.remove(ctx.within, stands, ctx.person, ctx.now)
        return number, phrase("undo-contact-added", contact=Code(f"C-{number}"))
    put_back = contacts.change if stands else contacts.restore
    put_back(ctx.within, past.contact, ctx.person, ctx.now)
    return number, phrase("undo-done", record=Code(f"C-{number}"))
