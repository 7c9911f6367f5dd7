"""The private chat with somebody: found, or made once."""

from __future__ import annotations

import asyncio

from bot.core.ports import Delayed, Undeliverable, Unreachable
from bot.transports.matrix.direct import Direct
from bot.transports.matrix.errors import Refused
from bot.transports.matrix.homeserver import Homeserver, Json, part
from bot.transports.matrix.room import PRIVATE_WITH, RoomBook

_ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
# Until a first sync told what rooms there are, a room that was made before a crash is not known.
UNTIL_SYNCED_SECONDS = 1.0


class PrivateRooms:
    """Finds the room for a person, or makes it.

    A room that we make says whom it is for in its create event: made just before a crash, it is found again.
    """

    def __init__(self, homeserver: Homeserver, book: RoomBook, direct: Direct, *, encrypted: bool) -> None:
        self._homeserver = homeserver
        self._book = book
        self._direct = direct
        self._encrypted = encrypted
        self._one_at_a_time = asyncio.Lock()
        self._checked: dict[str, str] = {}

    async def with_(self, user: str) -> str:
        """The id of the private room with a user.

        Raises Undeliverable if they cannot be invited, Delayed, Unreachable.
        """
        if not self._book.complete:
            raise Delayed(UNTIL_SYNCED_SECONDS)
        async with self._one_at_a_time:
            room = self._checked.get(user)
            if room is None or not await self._holds_two(room):
                room = self._checked[user] = await self._find(user) or await self._make(user)
            return room

    async def _find(self, user: str) -> str | None:
        """A room with the user in it or invited; one that they left is theirs again by invitation."""
        left = None
        for room in self._candidates(user):
            membership = await self._membership(room, user)
            if membership in {"join", "invite"} and await self._is_private(room):
                return room
            left = left or (room if membership == "leave" else None)
        if left is not None:
            await self._homeserver.call("POST", f"rooms/{part(left)}/invite", {"user_id": user}, gate="invite")
        return left

    def _candidates(self, user: str) -> list[str]:
        made = [room.id for room in self._book.rooms.values() if room.made_for(self._book.me) == user]
        noted = [room for room in self._book.direct.get(user, ()) if room in self._book.rooms]
        return [room for room in dict.fromkeys([*noted, *made]) if self._book.rooms[room].moved_to is None]

    async def _is_private(self, room: str) -> bool:
        return room in self._book.rooms and await self._direct.holds(self._book.rooms[room])

    async def _holds_two(self, room: str) -> bool:
        return await self._is_private(room) and self._book.rooms[room].members == 2

    async def _membership(self, room: str, user: str) -> str | None:
        try:
            answer = await self._homeserver.call("GET", f"rooms/{part(room)}/state/m.room.member/{part(user)}")
        except Refused:
            return None
        return str(answer.get("membership"))

    async def _make(self, user: str) -> str:
        wish: Json = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [user],
            "creation_content": {PRIVATE_WITH: user},
        }
        if self._encrypted:
            wish["initial_state"] = [_ENCRYPTION]
        try:
            answer = await self._homeserver.call("POST", "createRoom", wish, gate="create")
        except Refused as error:
            raise Undeliverable("no-private-chat") from error
        except Unreachable:
            self._book.complete = False  # perhaps it was made: the next sync will tell
            raise
        room = self._book.room(str(answer["room_id"]))
        room.encrypted, room.members = self._encrypted, 2
        room.learn({"type": "m.room.create", "state_key": "", "sender": self._book.me, "content": {PRIVATE_WITH: user}})
        self._direct.add(user, room.id)
        return room.id
