"""Points of contact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.contact import Contact, FoundContacts
from bot.core.people import Person
from bot.core.place import Operation


@dataclass(frozen=True, slots=True)
class PastContact:
    """A contact as it was until somebody (the id of a person) changed it at a moment (UTC)."""

    contact: Contact
    until: datetime
    by: int


class Contacts(Protocol):
    """Points of contact, and the words that they are found by."""

    def add(self, within: Operation, contacts: Sequence[Contact]) -> list[Contact]:
        """Keep new contacts; returns them with the numbers they were given, in order."""
        ...

    def find(self, within: Operation, number: int) -> Contact | None: ...
    def own(self, within: Operation, person: Person) -> list[Contact]:
        """The contacts that are a person's own entries."""
        ...

    def every(self, within: Operation) -> list[Contact]:
        """All contacts, by number."""
        ...

    def change(self, within: Operation, contact: Contact, by: Person, now: datetime) -> None:
        """Put a contact in place of what stood under its number, which goes to its history. Raises Overtaken where that
        is not what was read of it in this Unit."""
        ...

    def remove(self, within: Operation, contact: Contact, by: Person, now: datetime) -> None:
        """Take a contact out of the list. Its history is kept, its number not given again. Raises Overtaken as well."""
        ...

    def restore(self, within: Operation, contact: Contact, by: Person, now: datetime) -> None:
        """Put a contact that was removed into the list again."""
        ...

    def past(self, within: Operation, number: int) -> PastContact | None:
        """What stood under a number before what stands there now, or last before it was removed."""
        ...

    def history(self, within: Operation, number: int) -> list[Contact]:
        """What stood under a number before, oldest first."""
        ...

    def search(self, within: Operation, asked: Sequence[Sequence[str]], now: datetime, limit: int) -> FoundContacts:
        """The contacts who are on duty now first, then by how well they fit what is asked.

        Each thing asked for is given as alternatives: a folded word as it was typed (typos are forgiven), or an exact
        term such as ``cluster:WSH`` or ``language:fr``. Without any contact that has everything, those that have some
        of it are found.
        """
        ...

    def near(self, within: Operation, word: str) -> list[str]:
        """Words by which something could be found and which look like a folded word, most alike first."""
        ...
