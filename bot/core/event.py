"""What a transport hears. An event is kept before the platform is told that it arrived."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeVar

from bot.core.document import Block
from bot.core.place import Account, Address


@dataclass(frozen=True, slots=True)
class Sender:
    """Who an event came from, as the platform tells it.

    ``language`` is what their client reports, if any; ``handle`` the user name that others may mention them by, where
    that is not the account's id (Telegram), without ``@``.
    """

    account: Account
    name: str
    language: str | None = None
    handle: str | None = None


@dataclass(frozen=True, slots=True)
class HeardFile:
    """A file in a message. ``ref`` is all that the transport needs to fetch it again; ``size`` is in bytes."""

    name: str
    media_type: str
    size: int
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What every event has.

    ``key`` is unique for the bot's account on the platform: what is heard twice has the same key twice.
    ``at`` is the platform's time, in UTC. ``direct`` says that nobody but the sender and the bot is in the room.
    """

    key: str
    room: Address
    sender: Sender
    at: datetime
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Withheld:
    """Stands for words that carried a security classification and were not kept: the classification as it was seen,
    and whether they were a command."""

    seen: str
    asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Heard):
    """Somebody said something. ``id`` is what replies, edits and reactions name it by, within its room.

    ``blocks`` are the words with their looks; none where they have no more look than ``text`` has. ``cut`` is
    given where they are so many that their client may have sent the rest as the next message: what stood between.
    ``gone``: it was taken back since.
    """

    id: str
    text: str
    blocks: tuple[Block, ...] = ()
    reply_to: str | None = None
    thread: str | None = None
    files: tuple[HeardFile, ...] = ()
    withheld: Withheld | None = None
    cut: str | None = None
    gone: bool = False
    kind: Literal["message"] = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Heard):
    """Somebody replaced what they had said."""

    target: str
    text: str
    blocks: tuple[Block, ...] = ()
    withheld: Withheld | None = None
    kind: Literal["edit"] = "edit"


Said = TypeVar("Said", bound=Message | Edit)


def wordless(said: Said) -> Said:
    """That something was said, without what: no words, and no files."""
    if isinstance(said, Message):
        return replace(said, text="", blocks=(), files=())
    return replace(said, text="", blocks=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion(Heard):
    """A message was taken back."""

    target: str
    kind: Literal["deletion"] = "deletion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction(Heard):
    """Somebody put an emoji (``symbol``) to a message, or took it away again."""

    target: str
    symbol: str
    added: bool = True
    kind: Literal["reaction"] = "reaction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press(Heard):
    """Somebody pressed the button ``index`` of a message of ours. ``token`` is that of the action which stood on it,
    where the platform tells: the message may have changed before their eyes."""

    target: str
    index: int
    token: str = ""
    kind: Literal["press"] = "press"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Heard):
    """Somebody chose among the answers of a poll of ours (their places, from 0), in place of what they chose before;
    none takes their vote back.

    The room is not told where a platform names a poll by an id of its own: then ``room.chat`` is empty.
    """

    target: str
    choices: tuple[int, ...]
    kind: Literal["vote"] = "vote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Heard):
    """Somebody asks the bot to come into a room."""

    kind: Literal["invitation"] = "invitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Heard):
    """Somebody came into a room; ``mine`` says that it was the bot itself."""

    member: Sender
    mine: bool = False
    kind: Literal["join"] = "join"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Heard):
    """Somebody left a room or was put out of it; ``mine`` says that it was the bot itself."""

    member: Sender
    mine: bool = False
    kind: Literal["leave"] = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMoved(Heard):
    """The platform gave the room a new address: a Matrix upgrade, a Telegram group made a supergroup."""

    to: Address
    kind: Literal["room-moved"] = "room-moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Heard):
    """The transport found something that an admin must know, such as privacy mode or lost power.

    ``phrase`` is a key of the catalogues.
    """

    phrase: str
    kind: Literal["notice"] = "notice"


Event = Message | Edit | Deletion | Reaction | Press | Vote | Invitation | Join | Leave | RoomMoved | Notice
