"""Taking back what somebody did last with contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.contact import Contact
from bot.core.document import Code, Phrase, phrase
from bot.core.refusal import Refusal
from bot.core.stores import Noted, PastContact
from bot.engine.command import Context

_UNDO = "undo"
_ADD, _REMOVE, _IMPORT = "poc-add", "poc-remove", "poc-import"
_ONE = frozenset({_ADD, _REMOVE, "poc-edit", "poc-verify", "poc-alternate", "poc-checkin", "poc-checkout"})
_ACTIONS = _ONE | {_UNDO, _IMPORT}

Subject = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands under a number, and what stood there before."""

    stands: Contact | None
    past: PastContact | None


def import_subject(added: list[int], changed: list[int]) -> Subject:
    """What the audit keeps of an import, by the numbers of its contacts: enough to take it back."""
    ends = {"first": added[0], "last": added[-1]} if added else {}
    return {**ends, **({"edited": " ".join(map(str, changed))} if changed else {})}


def last_with_contacts(ctx: Context, since: datetime) -> Noted | None:
    """What the asker did last with contacts at a moment (UTC) or after it, or took back of it."""
    done = ctx.unit.audit.last_by(ctx.within, ctx.person, since, _ACTIONS)
    return done if done and not done.subject.keys().isdisjoint({"contact", "first", "edited"}) else None


def take_back(ctx: Context, done: Noted) -> tuple[Subject, Phrase]:
    """Make contacts what they were before; returns what it was about and what to say. Raises Refusal where that was
    done already, or where somebody changed one of them since."""
    if done.action == _UNDO:
        raise Refusal("undo-twice", usage=False)
    added, changed = _numbers(done)
    new = [_left(ctx, each, done, new=True) for each in added]
    old = [_left(ctx, each, done, new=False) for each in changed]
    for each in new:
        assert each.stands is not None
        ctx.unit.contacts.remove(ctx.within, each.stands, ctx.person, ctx.now)
    for each in old:
        assert each.past is not None
        put_back = ctx.unit.contacts.change if each.stands else ctx.unit.contacts.restore
        put_back(ctx.within, each.past.contact, ctx.person, ctx.now)
    return done.subject, _said(done)


def _numbers(done: Noted) -> tuple[list[int], list[int]]:
    """The numbers of the contacts that were added, and of those that were changed or removed."""
    subject = done.subject
    if done.action == _IMPORT:
        added = range(int(subject["first"]), int(subject["last"]) + 1) if "first" in subject else ()
        return list(added), [int(each) for each in str(subject.get("edited", "")).split()]
    one = [int(subject["contact"])]
    return (one, []) if done.action == _ADD else ([], one)


def _left(ctx: Context, number: int, done: Noted, *, new: bool) -> _Entry:
    """An entry as it was left. Raises Refusal where it is not so any more."""
    stands, past = ctx.unit.contacts.find(ctx.within, number), ctx.unit.contacts.past(ctx.within, number)
    last = (past.until, past.by) if past else None
    ours = last == (None if new else (done.at, ctx.person.id))
    if not ours or (stands is None) is not (done.action == _REMOVE):
        raise Refusal(phrase("undo-changed", record=Code(f"C-{number}")), usage=False)
    return _Entry(stands, past)


def _said(done: Noted) -> Phrase:
    if done.action == _IMPORT:
        return phrase("undo-import")
    label = Code(f"C-{done.subject['contact']}")
    return phrase("undo-contact-added", contact=label) if done.action == _ADD else phrase("undo-done", record=label)
