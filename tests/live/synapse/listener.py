"""What a person sees in rooms, and the waiting for it."""

import asyncio
import itertools
from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from tests.live.synapse.client import Client, Json, part
from tests.live.synapse.heard import Heard

T = TypeVar("T")

# How long to wait before a test is taken to hang; nothing is asserted about time.
PATIENCE = 120.0
LONG_POLL_MS = 10_000
FILTER = '{"room": {"timeline": {"limit": 100}, "ephemeral": {"types": []}}, "presence": {"types": []}}'


class NotHeardError(AssertionError):
    """What was waited for did not come; the message tells what did."""


class Listener:
    """The timelines of a user's rooms. It looks at the server only when asked, so nothing runs behind a test."""

    def __init__(self, client: Client, user_id: str) -> None:
        self.user_id = user_id
        self.invitations: dict[str, str] = {}  # room id → who invited
        self._client = client
        self._timelines: dict[str, dict[str, Heard]] = defaultdict(dict)
        self._since: str | None = None
        self._one_look_at_a_time = asyncio.Lock()

    def timeline(self, room: str) -> list[Heard]:
        """What this person has seen of the room so far, in order."""
        return list(self._timelines[room].values())

    async def catch_up(self) -> None:
        """Look once, now."""
        async with self._one_look_at_a_time:
            await self._look(wait_ms=0)

    async def wait_for(
        self,
        room: str,
        wanted: Callable[[Heard], bool],
        *,
        after: str | None = None,
        within: float = PATIENCE,
    ) -> Heard:
        """The first wanted event of the room's timeline, or of the part of it after an event."""
        found = await self._until(lambda: self._first(room, wanted, after), within)
        if found is None:
            seen = "\n".join(f"  {heard.sender} {heard.type} {heard.content}" for heard in self.timeline(room))
            raise NotHeardError(f"{self.user_id} waited {within} s in vain; seen in {room}:\n{seen}")
        return found

    async def reads(self, room: str, text: str, *, after: str | None = None) -> Heard:
        """A message of someone else with these words in it."""
        return await self.wait_for(room, lambda heard: self._from_another(heard) and text in heard.body, after=after)

    async def wait_for_invitation(self, room: str, *, within: float = PATIENCE) -> str:
        """Who invited this person to the room."""
        inviter = await self._until(lambda: self.invitations.get(room), within)
        if inviter is None:
            raise NotHeardError(f"{self.user_id} was not invited to {room} within {within} s")
        return inviter

    async def _until(self, look_up: Callable[[], T | None], within: float) -> T | None:
        try:
            async with asyncio.timeout(within):
                while (found := look_up()) is None:
                    async with self._one_look_at_a_time:
                        if look_up() is None:
                            await self._look(LONG_POLL_MS)
        except TimeoutError:
            return None
        return found

    def _first(self, room: str, wanted: Callable[[Heard], bool], after: str | None) -> Heard | None:
        heard = iter(self.timeline(room))
        if after is not None:
            heard = itertools.dropwhile(lambda event: event.event_id != after, heard)
            next(heard, None)
        return next(filter(wanted, heard), None)

    def _from_another(self, heard: Heard) -> bool:
        return heard.is_message and heard.sender != self.user_id

    async def _look(self, wait_ms: int) -> None:
        query: dict[str, str | int] = {"timeout": wait_ms, "filter": FILTER}
        if self._since is not None:
            query["since"] = self._since
        answer = await self._client.call("GET", "sync", **query)
        await self._take_in(answer)
        self._since = answer["next_batch"]

    async def _take_in(self, answer: Json) -> None:
        rooms = answer.get("rooms", {})
        for room, told in {**rooms.get("join", {}), **rooms.get("leave", {})}.items():
            self.invitations.pop(room, None)
            events = told["timeline"]["events"]
            if told["timeline"]["limited"] and self._since is not None:
                events = await self._missed(room, told["timeline"]["prev_batch"]) + events
            for raw in events:
                self._timelines[room].setdefault(raw["event_id"], self._read(room, raw))
        for room, told in rooms.get("invite", {}).items():
            self.invitations[room] = next(
                state["sender"]
                for state in told["invite_state"]["events"]
                if state["type"] == "m.room.member" and state["state_key"] == self.user_id
            )

    async def _missed(self, room: str, before: str | None) -> list[Json]:
        """What lies between the newest known event and the start of a timeline that the server cut short."""
        missed: list[Json] = []
        known = self._timelines[room]
        while before is not None:
            query: dict[str, str | int] = {"dir": "b", "limit": 100, "from": before}
            page = await self._client.call("GET", f"rooms/{part(room)}/messages", **query)
            news = list(itertools.takewhile(lambda raw: raw["event_id"] not in known, page["chunk"]))
            missed += news
            before = page.get("end") if len(news) == len(page["chunk"]) else None
        return missed[::-1]

    def _read(self, room: str, raw: Json) -> Heard:
        return Heard.read(raw)
