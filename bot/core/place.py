"""Where things are said: operations, and the rooms that belong to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.account import Account
from bot.core.marking import Marking
from bot.core.rules import NO_RULES, Rules

__all__ = ["Account", "Address", "Operation", "OperationPlan", "Room", "RoomPlan", "Translating"]


@dataclass(frozen=True, slots=True)
class Address:
    """A room as its platform knows it: a Matrix room id, a Telegram chat (with a forum topic), a console pane."""

    platform: str
    chat: str
    topic: str = ""

    def __str__(self) -> str:
        return f"{self.platform}:{self.chat}" + (f"/{self.topic}" if self.topic else "")


@dataclass(frozen=True, slots=True)
class Operation:
    """What rooms, people and records belong to.

    ``zone`` is an IANA time zone; ``languages`` are the working languages, first one first; ``marking`` is the ceiling
    of rooms that have none themselves.
    """

    id: int
    name: str
    zone: str
    languages: tuple[str, ...]
    marking: Marking = Marking.GREEN
    rules: Rules = NO_RULES


class Translating(StrEnum):
    """When what is said in a room of several languages is translated for those who are in it: all of it, what
    somebody asks for, or nothing."""

    AUTO = "auto"
    ASK = "ask"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """What the configuration says of a room. ``place`` is what its transport locates it by; None leaves a choice
    to the operation, or to the people in the room."""

    platform: str
    place: str
    name: str | None = None
    languages: tuple[str, ...] | None = None
    zone: str | None = None
    marking: Marking | None = None
    channel: str | None = None
    translating: Translating | None = None
    threads: bool | None = None


@dataclass(frozen=True, slots=True)
class OperationPlan:
    """What the configuration says of an operation; ``marking`` is the ceiling of rooms that have none themselves."""

    name: str
    zone: str
    languages: tuple[str, ...]
    marking: Marking
    admins: tuple[Account, ...]
    rooms: tuple[RoomPlan, ...]
    rules: Rules = NO_RULES


@dataclass(frozen=True, slots=True)
class Room:
    """A room that the bot is in. Nothing above ``marking`` may be shown in it.

    ``languages`` and ``zone`` are the room's own or, where it has none, its operation's. ``channel`` is that of the
    rooms it is linked with, "" for none; ``threads`` says whether translations stand in threads rather than in replies.
    """

    id: int
    address: Address
    name: str
    operation: Operation | None
    languages: tuple[str, ...]
    zone: str
    marking: Marking
    direct: bool
    channel: str = ""
    translating: Translating = Translating.AUTO
    threads: bool = False
