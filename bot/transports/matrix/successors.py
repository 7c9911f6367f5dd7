"""Rooms that were upgraded: the bot follows the tombstone into the room that stands in its place.

Anybody can make a room that claims to replace another one. Only the tombstone in the old room, which takes its
moderators' power, makes the claim good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.core.ports import Undeliverable
from bot.transports.matrix.errands import Errands
from bot.transports.matrix.homeserver import Homeserver, part
from bot.transports.matrix.room import MatrixRoom, RoomBook

Json = dict[str, Any]


class Successors:
    """Knows which room took another's place, and goes there."""

    def __init__(self, homeserver: Homeserver, book: RoomBook, errands: Errands) -> None:
        self._homeserver = homeserver
        self._book = book
        self._errands = errands

    def look_for(self, events: Iterable[Json]) -> None:
        """Go where a tombstone among the events of a room points. Without an invitation that may be forbidden."""
        for event in events:
            if event["type"] == "m.room.tombstone" and "state_key" in event:
                to = event["content"].get("replacement_room")
                if isinstance(to, str) and to not in self._book.rooms:
                    self.enter(to, via=event["sender"].partition(":")[2])

    def enter(self, room: str, via: str = "") -> None:
        """Join a room in the background, through the server ``via`` if it is on another one."""
        query = {"via": via} if via else {}
        self._errands.run(f"enter {room}", lambda: self._enter(room, query))

    async def expects(self, room: str, state: Sequence[Json]) -> bool:
        """Whether an invitation (its stripped state) is into the successor of a room that the bot is in."""
        invited = MatrixRoom(room)
        for event in state:
            invited.learn(event)
        return await self.replaced_by(invited) is not None

    async def replaced_by(self, room: MatrixRoom) -> str | None:
        """The id of the bot's room that this one truly stands in the place of."""
        old = room.predecessor
        if old is None or old not in self._book.rooms:
            return None
        return old if await self._moved_to(self._book.rooms[old]) == room.id else None

    async def _moved_to(self, room: MatrixRoom) -> str | None:
        if room.moved_to is None:
            try:
                content = await self._homeserver.call("GET", f"rooms/{part(room.id)}/state/m.room.tombstone/")
            except Undeliverable:
                return None
            room.learn({"type": "m.room.tombstone", "state_key": "", "content": content})
        return room.moved_to

    async def _enter(self, room: str, query: dict[str, str]) -> None:
        await self._homeserver.call("POST", f"join/{part(room)}", query=query, gate="join")
