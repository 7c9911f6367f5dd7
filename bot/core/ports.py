"""The ports: what the corridor asks of a clock, of a platform and of the catalogues."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.delivery import Parcel
from bot.core.document import Document, Phrase
from bot.core.event import Event, HeardFile
from bot.core.place import Account, Address
from bot.core.worded import Worded, WordedChart


class Clock(Protocol):
    """Where everything takes its time from."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Alarm(Protocol):
    """Rings at one moment at a time."""

    def set(self, at: datetime, ring: Callable[[], None]) -> None:
        """Call ``ring`` in the event loop at a moment (aware), in the place of what was set before."""
        ...

    def close(self) -> None:
        """Ring no more."""
        ...


class Intake(Protocol):
    """Where a transport leaves what it heard, before it tells its platform that it arrived."""

    async def cursor(self) -> str | None:
        """The platform's cursor (sync token, update offset) that was kept last."""
        ...

    async def keep(self, events: Sequence[Event], cursor: str | None) -> None:
        """Keep events, in their order, and the cursor in one transaction; what is known already is passed over."""
        ...

    async def known(self, keys: Collection[str]) -> frozenset[str]:
        """Those of the event keys that were kept before."""
        ...


@dataclass(frozen=True, slots=True)
class TransportState:
    """How a transport is doing: a catalogue key such as ``state-listening``, and since when (UTC)."""

    phrase: str
    since: datetime
    well: bool


@dataclass(frozen=True, slots=True)
class Menu:
    """Commands for a platform's own menu: names with a line each on what they do, in one interface language.

    ``private`` menus belong in private chats, the others in groups; ``admins`` says that they are for a group's
    administrators alone.
    """

    language: str
    entries: tuple[tuple[str, str], ...]
    private: bool = False
    admins: bool = False


@dataclass(frozen=True, slots=True)
class Manners:
    """What people can do on a platform: put any emoji to a message (``signs``), talk in a thread that begins with any
    message (``threads``)."""

    signs: bool = True
    threads: bool = True


class Transport(Protocol):
    """A platform. Only its own module knows the vendor."""

    platform: str
    repeats_safely: bool
    """Whether the platform makes one message of a parcel that is delivered twice."""
    manners: Manners

    @property
    def account(self) -> Account:
        """The bot's own account; known once the transport is open."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """What people call the bot there, without ``@``: its user name, its display name; known once it is open."""
        ...

    @property
    def state(self) -> TransportState:
        """How the transport is doing."""
        ...

    async def open(self) -> None:
        """Log in. Returns when the platform can be spoken to. Raises Unreachable (to be tried again) or Stopped."""
        ...

    async def listen(self, intake: Intake) -> None:
        """Hear events and keep them, from the kept cursor on, until cancelled. Raises Stopped."""
        ...

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        """Make one delivery and return the ids of the messages it made (several where a text had to be split), or what
        the emoji that it put can be taken back by.

        May be called for several rooms at once, but for one room only one at a time. Raises Delayed, Uncertain,
        Undeliverable, Moved or Stopped.
        """
        ...

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        """The bytes of a file that was heard. Raises Undeliverable if it is gone or has more than ``limit`` bytes."""
        ...

    async def locate(self, name: str) -> Address:
        """The address of a room that the configuration names, entering it where that is needed and possible.

        Called while the transport listens. Raises Unreachable or Undeliverable.
        """
        ...

    def seals(self, room: Address, /) -> bool:
        """Whether what is said in a room is encrypted from end to end, as far as is known."""
        ...

    async def close(self) -> None:
        """Let go of connections. Safe to call at any time, more than once."""
        ...


class Phrases(Protocol):
    """The catalogues of our own words."""

    languages: tuple[str, ...]
    """The interface languages, as BCP 47 tags; the first one is the fallback."""

    def __hash__(self) -> int:
        """By it, what was made of them is found again: they are the same ones throughout."""
        ...

    def word(self, document: Document, languages: Sequence[str]) -> Worded:
        """Put a document into words, in each of the languages, one after another."""
        ...

    def plain(self, phrase: Phrase, language: str) -> str:
        """One phrase in one language, without looks."""
        ...

    def synonyms(self, key: str, language: str) -> tuple[str, ...]:
        """The words that ``key`` lists, separated by commas in the catalogue: the name of a command, of a field.

        The first one is what we show; none if that language has no such key.
        """
        ...

    def tongues(self) -> Mapping[str, str]:
        """The world's languages: BCP 47 tags by themselves and by their names in all our languages, folded."""
        ...


class Papers(Protocol):
    """Draws what is printed or looked at."""

    def pages(self, words: Worded) -> bytes:
        """A worded document as PDF."""
        ...

    def picture(self, drawn: tuple[WordedChart, ...]) -> bytes:
        """Worded charts below each other as one PNG."""
        ...


class TransportError(Exception):
    """A platform would not do what was asked; the subclasses say what follows from it."""


class Unreachable(TransportError):
    """The platform does not answer now; try again later."""


class Delayed(TransportError):
    """The platform refused for now, and surely did nothing: try the same parcel after ``seconds``."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"delayed by {seconds:.1f} s")


class Uncertain(TransportError):
    """Nobody can tell whether the delivery arrived: the connection broke between the call and its answer."""


class Undeliverable(TransportError):
    """The platform will never make this delivery. ``reason`` is a short word for the log, without any text."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Moved(TransportError):
    """The room has a new address; deliver there."""

    def __init__(self, to: Address) -> None:
        self.to = to
        super().__init__(f"moved to {to}")


class Stopped(TransportError):
    """The transport cannot go on until an operator acts. The message is one line that names the remedy."""


class Meter(Protocol):
    """Counts what passes through the corridor; it never sees a text."""

    def heard(self, platform: str, events: int) -> None:
        """New events were kept."""
        ...

    def handled(self, command: str, outcome: str, seconds: float) -> None:
        """An event was handled: which command it named ("" for none) and whether it was answered, refused or failed."""
        ...

    def delivered(self, platform: str, outcome: str, seconds: float) -> None:
        """A delivery was made or given up, so long after it was promised."""
        ...

    def translated(self, engine: str, outcome: str, seconds: float) -> None:
        """An engine answered, or why it did not."""
        ...

    def fired(self, job: str, outcome: str, seconds: float) -> None:
        """A job was answered, missed, dropped in the meantime or failed, so long after it was due."""
        ...
