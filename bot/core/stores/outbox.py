"""Deliveries promised and not made yet, and why they are made."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.delivery import Delivery, React
from bot.core.document import Document
from bot.core.marking import Marking
from bot.core.place import Account, Address
from bot.core.stores.inbox import Backlog


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

    def promise(self, delivery: Delivery, cause: Cause, now: datetime, *, held: bool = False) -> str:
        """Keep a delivery and return its key, made from its cause's key and its place in it. One that is ``held`` is
        not made before it is released.

        The same cause promises the same keys again: what was promised before is kept as it was.
        """
        ...

    def release(self, key: str, now: datetime) -> None:
        """Promise from now on what was held."""
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

    def spoken_above(self, room: Address, ceiling: Marking) -> list[tuple[str, Delivery]]:
        """What carries people's words, marked higher than a ceiling, and was not taken back: each as it stands in a
        room now, with the key of its delivery."""
        ...

    def retract(self, key: str) -> None:
        """Take the words out of a delivery that was taken back, and out of what amended it."""
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

    def origin(self, room: Address, message: str, account: Account | None = None) -> str | None:
        """Because of which message one of ours was said in a room; None if it is none of ours. ``account`` as for
        ``said``."""
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
