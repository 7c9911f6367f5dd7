"""Persons, their accounts and their roles."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Membership, Person, Role
from bot.core.place import Account, Operation


@dataclass(frozen=True, slots=True)
class LinkCode:
    """A one-time code that joins two accounts. ``digest`` is its SHA-256; ``claimant`` sent it from the second one."""

    digest: str
    issuer: Account
    claimant: Account | None
    expires: datetime


class People(Protocol):
    """Persons, their accounts and their roles."""

    def identify(self, sender: Sender) -> Person:
        """The person behind an account, made if the account is new; the name the platform shows is kept up to date."""
        ...

    def find(self, account: Account) -> Person | None: ...
    def by_id(self, id: int) -> Person | None: ...
    def named(self, name: str, within: Operation) -> list[Person]:
        """Those seen in an operation whose name, or whose ``@handle``, is this one, whatever its case; if there are
        none, whatever its accents too."""
        ...

    def known(self, names: Collection[str], within: Operation) -> set[str]:
        """Those of some folded names, or ``@handles``, that somebody has who was seen in an operation."""
        ...

    def names(self, within: Operation) -> list[str]:
        """The names, and the ``@handles``, of those seen in an operation."""
        ...

    def role(self, person: Person, operation: Operation) -> Role | None: ...
    def membership(self, person: Person, operation: Operation) -> Membership | None: ...
    def grant(self, person: Person, operation: Operation, role: Role) -> None: ...
    def seen(self, person: Person, operation: Operation, ceiling: Marking) -> None:
        """Make somebody who speaks in an operation's room an observer, unless they are more already, and remember the
        room's ceiling, unless they were in one with a higher."""
        ...

    def operations(self, person: Person) -> list[Operation]: ...
    def holders(self, operation: Operation, role: Role) -> list[Person]: ...
    def speak(self, person: Person, language: str | None) -> None: ...
    def merge(self, kept: Person, other: Person) -> None:
        """Make one person of two; of two roles in an operation, and of what they have seen, the greater is kept."""
        ...


class Codes(Protocol):
    """One-time codes that join two accounts of a person."""

    def issue(self, code: LinkCode) -> None:
        """Keep a code; any earlier one of the same issuer is void."""
        ...

    def valid(self, now: datetime) -> list[LinkCode]:
        """The codes that have not expired; those that have are forgotten."""
        ...

    def claim(self, code: LinkCode, claimant: Account) -> None: ...
    def spend(self, code: LinkCode) -> None: ...
