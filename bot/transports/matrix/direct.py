"""Which rooms are private chats: those noted in the account's ``m.direct``, with nobody but two people in them."""

from __future__ import annotations

from typing import Any

from bot.core.ports import Undeliverable
from bot.transports.matrix.errands import Errands
from bot.transports.matrix.homeserver import Homeserver, part
from bot.transports.matrix.room import MatrixRoom, RoomBook

Json = dict[str, Any]


class Direct:
    """Tells private rooms, and notes those that the bot is invited to as such."""

    def __init__(self, homeserver: Homeserver, book: RoomBook, errands: Errands) -> None:
        self._homeserver = homeserver
        self._book = book
        self._errands = errands

    async def holds(self, room: MatrixRoom) -> bool:
        """Whether nobody but one other and the bot is in the room, and it was meant so."""
        if not self._book.is_direct(room.id):
            return False
        if room.members is None:
            try:
                answer = await self._homeserver.call("GET", f"rooms/{part(room.id)}/members")
            except Undeliverable:
                return False
            room.members = sum(event["content"].get("membership") in {"join", "invite"} for event in answer["chunk"])
        return room.members <= 2

    def notice(self, room: MatrixRoom, raw: Json) -> None:
        """Note a room that the bot came into on an invitation to a private chat, as any client does."""
        if (
            raw["type"] != "m.room.member"
            or raw["state_key"] != self._book.me
            or raw["content"].get("membership") != "join"
        ):
            return
        match raw.get("unsigned"):
            case {"prev_sender": str(inviter), "prev_content": {"membership": "invite", "is_direct": True}}:
                self.add(inviter, room.id)

    def add(self, user: str, room: str) -> None:
        """Note a private room with somebody, here at once and with the homeserver soon."""
        rooms = self._book.direct.setdefault(user, [])
        if room not in rooms:
            rooms.append(room)
            self._errands.run("direct", self._publish)

    async def _publish(self) -> None:
        written: dict[str, list[str]] = {}
        while written != self._book.direct:
            written = {user: list(rooms) for user, rooms in self._book.direct.items()}
            await self._homeserver.call("PUT", f"user/{part(self._book.me)}/account_data/m.direct", written)
