"""What the bot has promised to do in a room. A delivery is kept until its transport has made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.core.document import Document
from bot.core.place import Account, Address
from bot.core.quoting import carries_words
from bot.core.worded import Worded


@dataclass(frozen=True, slots=True)
class Say:
    """Say something, perhaps as a reply or in a thread (platform ids, within the room).

    ``answers`` and ``follows`` name a delivery in the room (its key) instead, where the id of the message that is
    replied to, or that the thread began with, was not known yet when this was promised. ``quiet``: it rings no bell.
    """

    document: Document
    reply_to: str | None = None
    thread: str | None = None
    answers: str | None = None
    follows: str | None = None
    quiet: bool = False
    kind: Literal["say"] = "say"


@dataclass(frozen=True, slots=True)
class Amend:
    """Put other words in place of what delivery ``of`` (its key) said.

    ``tries`` counts how often a translation was looked for in vain: without one, nothing is put there.
    """

    of: str
    document: Document
    tries: int = 0
    kind: Literal["amend"] = "amend"


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back what delivery ``of`` (its key) said. ``spoken``: that carried people's words, and is waited for."""

    of: str
    spoken: bool = False
    kind: Literal["withdraw"] = "withdraw"


@dataclass(frozen=True, slots=True)
class React:
    """Put an emoji to somebody's message."""

    target: str
    symbol: str
    kind: Literal["react"] = "react"


@dataclass(frozen=True, slots=True)
class Enter:
    """Accept an invitation."""

    kind: Literal["enter"] = "enter"


@dataclass(frozen=True, slots=True)
class Exit:
    """Leave the room."""

    kind: Literal["exit"] = "exit"


Act = Say | Amend | Withdraw | React | Enter | Exit


@dataclass(frozen=True, slots=True)
class Delivery:
    """A promise: an act in a room, or in the private chat with an account.

    ``languages`` are those its document is worded in, one after another. ``repeat`` says what to do when nobody can
    tell whether something was said: say it again (an answer that somebody waits for) or leave it (people's own words,
    which are forgotten in time). ``otherwise`` is where
    to say that an account could not be reached privately.
    """

    to: Address | Account
    act: Act
    languages: tuple[str, ...]
    repeat: bool = True
    otherwise: Address | None = None

    @property
    def lane(self) -> str:
        """What is delivered in order: all that goes to a chat, but for what must be translated first, which holds up
        nothing else."""
        chat = self.to.id if isinstance(self.to, Account) else self.to.chat
        return f"{chat} spoken" if self.carries_words else chat

    @property
    def carries_words(self) -> bool:
        """Whether it puts people's own words there, or takes them back."""
        match self.act:
            case Say() | Amend():
                return carries_words(self.act.document)
            case Withdraw():
                return self.act.spoken
        return False


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery ready to go.

    ``key`` (hex) is the same however often it is tried, and never used for another. ``targets`` are the ids of the
    messages that an Amend or Withdraw is about: what its transport returned when they were delivered.
    """

    key: str
    to: Address | Account
    act: Act
    words: Worded | None = None
    targets: tuple[str, ...] = ()
