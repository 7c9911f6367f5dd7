"""One transaction with its stores, and the database that runs it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from bot.core.lexicon import Memory, Reactions, Terms
from bot.core.meeting import Meeting
from bot.core.records import Cards, Drafts, Figures, Firings, Outages, Records, StandingRules, Steps
from bot.core.request import Request
from bot.core.sitrep import Sitrep
from bot.core.stores.audit import Audit
from bot.core.stores.blobs import Blobs
from bot.core.stores.contacts import Contacts
from bot.core.stores.inbox import Inbox
from bot.core.stores.outbox import Outbox
from bot.core.stores.people import Codes, People
from bot.core.stores.rooms import Rooms
from bot.core.stores.spending import Spending
from bot.core.task import Task

T = TypeVar("T")


class Unit(Protocol):
    """One transaction, with the stores that share it."""

    @property
    def inbox(self) -> Inbox: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def rooms(self) -> Rooms: ...
    @property
    def people(self) -> People: ...
    @property
    def codes(self) -> Codes: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def blobs(self) -> Blobs: ...
    @property
    def contacts(self) -> Contacts: ...
    @property
    def sitreps(self) -> Records[Sitrep]: ...
    @property
    def tasks(self) -> Records[Task]: ...
    @property
    def requests(self) -> Records[Request]: ...
    @property
    def meetings(self) -> Records[Meeting]: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def firings(self) -> Firings: ...
    @property
    def outages(self) -> Outages: ...
    @property
    def standing(self) -> StandingRules: ...
    @property
    def steps(self) -> Steps: ...
    @property
    def figures(self) -> Figures: ...
    @property
    def spending(self) -> Spending: ...
    @property
    def terms(self) -> Terms: ...
    @property
    def memory(self) -> Memory: ...
    @property
    def reactions(self) -> Reactions: ...
    def attempt(self) -> AbstractContextManager[None]:
        """A part of the Unit that may be undone alone: what it wrote is taken back when it raises."""
        ...


class StoreUnavailable(Exception):
    """The database does not answer now; the Unit was not kept and may be tried again later."""


class Overtaken(Exception):
    """A record was changed by somebody else since this Unit read it. The store runs the Unit again."""


class Store(Protocol):
    """The database. A Unit's work is a plain function; it runs in a thread of the store's."""

    async def run(self, work: Callable[[Unit], T]) -> T:
        """Run ``work`` and commit when it returns; when it raises, nothing of it is kept. Raises StoreUnavailable."""
        ...

    async def read(self, work: Callable[[Unit], T]) -> T:
        """Run ``work``, which only reads, beside whatever is being written."""
        ...

    async def close(self) -> None: ...
