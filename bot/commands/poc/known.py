"""Which contacts of a table are in the list already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.commands.poc.form import changed_contact, new_contact
from bot.core.contact import Contact
from bot.core.document import Code, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.words import fold


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a table: contacts that were added, entries that were changed, those that say the same already, and
    how many lines say what an earlier one says."""

    added: Sequence[Contact]
    changed: Sequence[Contact]
    known: Sequence[Contact]
    repeated: int


class Merge:
    """Rows of a table put beside the entries of the list.

    A row is about an entry if it names its number, and is of the same organisation with the same function or name; or
    else if it says nothing that the entry does not say.
    """

    def __init__(self, listed: Iterable[Contact], ctx: Context) -> None:
        self._ctx = ctx
        self._numbered = {each.label: each for each in listed}
        self._called: dict[tuple[str, ...], list[Contact]] = {}
        for each in self._numbered.values():
            self._called.setdefault(_called(each), []).append(each)
        self._added: dict[Contact, int] = {}  # with how often it stands in the table
        self._changed: dict[str, Contact] = {}
        self._known: dict[str, Contact] = {}

    def put(self, number: str, filled: Mapping[str, Any]) -> None:
        """Take a row: what stands under "number", and the values of its other fields. Raises Refusal for one that is
        called as an entry is and says something else."""
        contact = new_contact(filled, self._ctx)
        entry = self._numbered.get(number.strip().upper())
        if entry is None or not _same_contact(entry, contact):
            namesakes = self._called.get(_called(contact), [])
            entry = next((each for each in namesakes if changed_contact(each, filled) == each), None)
            if entry is None and namesakes:
                raise Refusal(phrase("poc-row-known", contact=Code(namesakes[0].label)))
        if entry is None:
            self._added[contact] = self._added.get(contact, 0) + 1
            return
        after = changed_contact(entry, filled)
        self._numbered[entry.label] = after
        (self._known if after == entry else self._changed)[entry.label] = after

    def keep(self) -> Merged:
        """Add what is new and change what has changed, which is then to be verified again."""
        contacts, within = self._ctx.unit.contacts, self._ctx.within
        changed = [replace(each, verified=None) for each in self._changed.values()]
        for each in changed:
            contacts.change(within, each, self._ctx.person, self._ctx.now)
        added, repeated = contacts.add(within, list(self._added)), sum(self._added.values()) - len(self._added)
        return Merged(added, changed, list(self._known.values()), repeated)


def _called(contact: Contact) -> tuple[str, ...]:
    """What tells a contact from others: whose it is, what for, and who; where nobody is named, where."""
    return fold(contact.organisation), fold(contact.function), fold(contact.name or contact.area), str(not contact.name)


def _same_contact(entry: Contact, row: Contact) -> bool:
    if fold(entry.organisation) != fold(row.organisation):
        return False
    return fold(entry.function) == fold(row.function) or (bool(row.name) and fold(entry.name) == fold(row.name))
