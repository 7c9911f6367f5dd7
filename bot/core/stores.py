"""What is kept. The stores of one Unit share its transaction: all that they were told is kept, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from bot.core.contact import Contact, FoundContacts
from bot.core.delivery import Delivery, React
from bot.core.document import Document
from bot.core.event import Event, Message, Sender
from bot.core.lexicon import Memory, Reactions, Terms
from bot.core.marking import Marking
from bot.core.meeting import Meeting
from bot.core.people import Membership, Person, Role
from bot.core.place import Account, Address, Operation, OperationPlan, Room, RoomPlan, Translating
from bot.core.records import Cards, Drafts, Figures, Firings, Outages, Records, StandingRules, Steps
from bot.core.request import Request
from bot.core.sitrep import Sitrep
from bot.core.task import Task

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event that was heard and is not handled yet; ``id`` counts in the order of hearing."""

    id: int
    event: Event


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An event whose handling failed; ``error`` is the error id that also stands in the log."""

    id: int
    event: Event
    error: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits, and since when (UTC) the oldest does."""

    count: int
    oldest: datetime | None


class Inbox(Protocol):
    """Events heard, and what became of them."""

    def cursor(self, platform: str) -> str | None: ...
    def keep(self, platform: str, events: Sequence[Event], cursor_value: str | None, now: datetime) -> list[Waiting]:
        """Keep what is new of the events, and the cursor; returns what was new, in its order."""
        ...

    def known(self, platform: str, keys: Collection[str]) -> frozenset[str]: ...
    def waiting(
        self, platforms: Collection[str], skip: Collection[int], full: Collection[str], limit: int
    ) -> list[Waiting]:
        """The oldest events of some platforms to handle, in order, but for ids in ``skip`` and chats in ``full``."""
        ...

    def done(self, id: int, now: datetime) -> bool:
        """Mark an event as handled; False if it was settled before."""
        ...

    def dead(self, id: int, error: str, now: datetime) -> bool:
        """Put an event aside because its handling failed; False if it was settled before."""
        ...

    def dead_letters(self) -> list[DeadLetter]: ...
    def dead_count(self) -> int:
        """How many dead letters there are."""
        ...

    def replay(self, id: int) -> bool:
        """Put a dead letter back among those to handle; False if there is none of that id."""
        ...

    def forget(self, before: datetime, limit: int) -> int:
        """Take the words out of events that were handled, and heard before a moment; returns of how many."""
        ...

    def message(self, room: Address, id: str) -> Message | None:
        """A message that was heard in a room, by the platform's id; its words may be forgotten."""
        ...

    def talk(self, room: Address, since: datetime, limit: int) -> list[Message]:
        """What was said in a room after a moment (UTC) and was handled, the last first; not what was forgotten."""
        ...

    def behind(self, room: Address, id: str, limit: int) -> list[Waiting]:
        """The first messages that were heard in a room's chat after one, whether they were handled or not."""
        ...

    def heard(self, platform: str, key: str) -> Event | None:
        """An event that was kept, by its key."""
        ...

    def backlog(self) -> Backlog: ...


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is done. ``key`` names the event (or the occurrence of a schedule) and is unique.

    ``origin`` names the message that people see as the reason: an edit of it has another key and the same origin.
    """

    key: str
    origin: str


@dataclass(frozen=True, slots=True)
class Promise:
    """A delivery that is not made yet. ``begun`` says that its sending was begun before, with unknown outcome."""

    id: int
    key: str
    delivery: Delivery
    at: datetime
    begun: bool = False


class Outbox(Protocol):
    """Deliveries promised, and what became of them."""

    def promise(self, delivery: Delivery, cause: Cause, now: datetime) -> str:
        """Keep a delivery and return its key, made from its cause's key and its place in it.

        The same cause promises the same keys again: what was promised before is kept as it was.
        """
        ...

    @property
    def promised(self) -> Sequence[Promise]:
        """What was promised in this Unit and was not promised before."""
        ...

    def waiting(self, platform: str, skip: Collection[int], full: Collection[str], limit: int) -> list[Promise]:
        """The oldest deliveries to make on a platform, in order, but for ids in ``skip`` and chats in ``full``."""
        ...

    def forget(self, before: datetime, limit: int) -> int:
        """Take people's words out of deliveries that carried them and were settled before a moment; returns of how
        many."""
        ...

    def begin(self, id: int) -> None:
        """Mark that sending begins, for platforms where a repeat would be a second message."""
        ...

    def sent(self, id: int, messages: Sequence[str], now: datetime) -> None: ...
    def failed(self, id: int, reason: str, now: datetime) -> None: ...
    def moved(self, old: Address, new: Address) -> None:
        """Send what waits for the old address of a room to its new one."""
        ...

    def overtaken(self, promise: Promise) -> bool:
        """Whether what a delivery would say is taken back or, where it amends, amended again by one that waits."""
        ...

    def messages(self, key: str) -> tuple[str, ...]:
        """The ids of the messages that a delivery made, and that were not taken back."""
        ...

    def standing(self, key: str) -> Delivery | None:
        """A delivery as it was amended last; None where it was taken back, or never promised."""
        ...

    def origin(self, room: Address, message: str) -> str | None:
        """Because of which message one of ours was said in a room; None if it is none of ours."""
        ...

    def place(self, platform: str, message: str) -> Address | None:
        """The room that has a message of ours, by an id that is the only one of its kind on the platform."""
        ...

    def said(self, room: Address, message: str, account: Account | None) -> Document | None:
        """What a message of ours says, as it last stood: one in ``room``, or, where ``room`` is the private chat with
        ``account``, one that was sent to the account."""
        ...

    def said_lately(self, room: Address, account: Account | None) -> Iterator[Document]:
        """What messages of ours in a room said lately, the last first, whether their ids are known or not; ``account``
        as for ``said``."""
        ...

    def answers(self, origin: str) -> list[tuple[str, Delivery]]:
        """What was said because of a message: each delivery with its key, oldest first; amendments are left out."""
        ...

    def signs(self, origin: str) -> list[tuple[str, React]]:
        """The emoji that were put to messages because of a message, each with its delivery's key, oldest first."""
        ...

    def backlog(self, platform: str) -> Backlog: ...


class Rooms(Protocol):
    """Operations, and the rooms that the bot is in."""

    def declare(self, plan: OperationPlan) -> Operation:
        """Make an operation, or bring it up to date."""
        ...

    def furnish(self, address: Address, plan: RoomPlan, operation: Operation) -> Room:
        """Make a room as the configuration has it. What people changed since stays, unless the plan changed too."""
        ...

    def planned(self, platform: str, place: str) -> Address | None:
        """The address at which a room of the configuration was furnished, if the bot is in it."""
        ...

    def operations(self) -> list[Operation]: ...
    def find(self, address: Address) -> Room | None: ...
    def of(self, operation: Operation) -> list[Room]: ...
    def settle(self, address: Address, *, name: str = "", direct: bool = False) -> Room:
        """The room at an address, made if it is new."""
        ...

    def assign(self, room: Room, operation: Operation | None) -> None:
        """Let a room belong to an operation. One that belonged to another leaves its channel there."""
        ...

    def change(
        self,
        room: Room,
        *,
        name: str | None = None,
        languages: Sequence[str] | None = None,
        zone: str | None = None,
        marking: Marking | None = None,
        channel: str | None = None,
        translating: Translating | None = None,
        threads: bool | None = None,
    ) -> Room: ...
    def linked(self, room: Room) -> list[Room]:
        """The other rooms of its operation that are in its channel."""
        ...

    def move(self, old: Address, new: Address) -> None: ...
    def leave(self, address: Address) -> None:
        """Forget that the bot is in a room; its settings are kept for its return."""
        ...


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


@dataclass(frozen=True, slots=True)
class Noted:
    """What was asked for (the key of a command), what came of it, what it was about, the key of its cause, and when
    (UTC)."""

    cause: str
    action: str
    outcome: str
    subject: Mapping[str, str | int]
    at: datetime


@dataclass(frozen=True, slots=True)
class ChainState:
    """What checking the audit found: how many entries there are, the hash of the last one (hex, SHA-256), the id of the
    first one that does not follow from those before it (None if all do), how many are missing from the end, and the
    id of the one whose hash was looked for (None if there is none)."""

    entries: int
    head: str
    broken: int | None
    missing: int = 0
    noted: int | None = None


class Audit(Protocol):
    """Who asked for what, and what came of it. Entries are added, and never changed or taken away."""

    def note(
        self,
        *,
        at: datetime,
        cause: Cause,
        account: Account,
        person: Person,
        operation: Operation | None,
        action: str,
        outcome: str,
        subject: Mapping[str, str | int],
    ) -> None: ...
    def last(self, origin: str) -> Noted | None:
        """The last thing that was asked in a message."""
        ...

    def last_by(self, within: Operation, person: Person, since: datetime, actions: Collection[str]) -> Noted | None:
        """The last of some actions that a person asked for, and was answered, at a moment (UTC) or after it."""
        ...

    def verify(self, noted: str = "") -> ChainState:
        """Check that each entry still has the hash that its words and those of all before it make, and look for the
        one with a hash that somebody noted, or its beginning."""
        ...


class Blobs(Protocol):
    """Bytes of files, by their SHA-256 (hex)."""

    def keep(self, data: bytes, origin: str | None = None) -> str:
        """Keep bytes and return what they are known by. ``origin`` names the message that they are passed on of: they
        are kept for it alone, until it is taken back or forgotten."""
        ...

    def fetch(self, digest: str) -> bytes:
        """The bytes. Raises KeyError if there are none."""
        ...

    def forget(self, origins: Collection[str]) -> None:
        """Let go of what was passed on of some messages."""
        ...


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


class Spending(Protocol):
    """What was sent to engines that have a budget, in characters a day (UTC)."""

    def spend(self, engine: str, day: date, characters: int, budget: int) -> bool:
        """Take characters of a day's budget; False, and nothing is taken, where there is not so much left."""
        ...


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
