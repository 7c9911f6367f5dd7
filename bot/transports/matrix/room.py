"""What the bot knows of the rooms that it is in: as much of their state as hearing and answering need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

PRIVATE_WITH = "org.liaison.private_with"
"""In the create event of a private room that the bot made: whom it is for."""

NO_LIMIT = 2**53
MOST_NAMES = 5_000


@dataclass(slots=True)
class MatrixRoom:
    """One room. ``members`` counts those joined or invited; None while the homeserver has not said it."""

    id: str
    encrypted: bool = False
    members: int | None = None
    create: Json = field(default_factory=dict)
    moved_to: str | None = None
    names: dict[str, str] = field(default_factory=dict)

    def learn(self, event: Json) -> None:
        """Take in a state event; anything else is passed over."""
        if "state_key" not in event:
            return
        content = event["content"]
        match event["type"]:
            case "m.room.member":
                self._learn_member(event["state_key"], content)
            case "m.room.encryption":
                self.encrypted = True
            case "m.room.create":
                self.create = event
            case "m.room.tombstone":
                self.moved_to = _text(content, "replacement_room") or None

    def summarise(self, summary: Json) -> None:
        """Take in a sync's room summary, which comes whenever the counts change."""
        if "m.joined_member_count" in summary:
            self.members = summary["m.joined_member_count"] + summary.get("m.invited_member_count", 0)

    def name_of(self, user: str) -> str:
        """How a member is called here; without a name, by the local part of the id."""
        return self.names.get(user) or user.removeprefix("@").partition(":")[0]

    @property
    def predecessor(self) -> str | None:
        """The room that this one says it replaces. Anybody can say so: ask that room before believing it."""
        earlier = self.create.get("content", {}).get("predecessor")
        return _text(earlier, "room_id") or None if isinstance(earlier, dict) else None

    def made_for(self, me: str) -> str | None:
        """Whom the bot (``me``) made this room for, if it did: others may write what they like into their rooms."""
        if self.create.get("sender") != me:
            return None
        return _text(self.create["content"], PRIVATE_WITH) or None

    def lets_speak(self, user: str, levels: Json) -> bool:
        """Whether power levels (the content of that event) let a user send messages here."""
        if user in self._all_powerful:
            return True
        kind = "m.room.encrypted" if self.encrypted else "m.room.message"
        needed = _level(_table(levels, "events").get(kind, levels.get("events_default", 0)))
        return _level(_table(levels, "users").get(user, levels.get("users_default", 0))) >= needed

    @property
    def _all_powerful(self) -> Iterable[str]:
        """Creators, who stand above all levels from room version 12 on."""
        content = self.create.get("content", {})
        version = str(content.get("room_version", "1"))
        if not (version.isdecimal() and int(version) >= 12):
            return ()
        return (self.create.get("sender", ""), *_list(content, "additional_creators"))

    def _learn_member(self, user: str, content: Json) -> None:
        # Those who left keep their name: what they said before may still be heard.
        here = _text(content, "membership") in {"join", "invite"}
        if here and (len(self.names) < MOST_NAMES or user in self.names):
            self.names[user] = _text(content, "displayname")


class RoomBook:
    """All rooms that the bot (``me``) is in, and the private ones among them (``m.direct`` of its account data).

    ``complete`` says that a sync has told of every room there is.
    """

    def __init__(self, me: str) -> None:
        self.me = me
        self.complete = False
        self.rooms: dict[str, MatrixRoom] = {}
        self.direct: dict[str, list[str]] = {}

    def room(self, id: str) -> MatrixRoom:
        """A room, noted if it is new."""
        return self.rooms.setdefault(id, MatrixRoom(id))

    def forget(self, id: str) -> None:
        """The bot is out of a room."""
        self.rooms.pop(id, None)

    def note_direct(self, content: Json) -> None:
        """Take in ``m.direct``: user ids with the ids of their private rooms."""
        self.direct = {user: _list(content, user) for user in content}

    def is_direct(self, id: str) -> bool:
        """Whether a room was meant as a private chat; look at its members before saying anything private."""
        room = self.rooms.get(id)
        made = room is not None and room.made_for(self.me) is not None
        return made or any(id in rooms for rooms in self.direct.values())


def _text(content: Json, key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else ""


def _table(content: Json, key: str) -> Json:
    value = content.get(key)
    return value if isinstance(value, dict) else {}


def _list(content: Json, key: str) -> list[str]:
    value = content.get(key)
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []


def _level(value: object) -> int:
    """A power level; old rooms may hold it as a string."""
    try:
        return int(value)  # type: ignore[call-overload,no-any-return]  # whatever a room says; what is no number is 0
    except (TypeError, ValueError, OverflowError):
        return 0
