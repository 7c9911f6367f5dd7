"""One sync after another: what was heard and how far are kept together before the next one confirms it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta

import structlog

from bot.core.event import Event, Join, RoomMoved
from bot.core.place import Address
from bot.core.ports import Clock, Intake, Undeliverable, Unreachable
from bot.transports.matrix.breath import Breath
from bot.transports.matrix.cursor import Cursor, Sealed
from bot.transports.matrix.direct import Direct
from bot.transports.matrix.errands import Errands
from bot.transports.matrix.hearing import Hearing, is_event, membership, membership_before, sender_in
from bot.transports.matrix.homeserver import Homeserver, Json, part
from bot.transports.matrix.invitations import invitation
from bot.transports.matrix.keys import Keys
from bot.transports.matrix.polls import VOTES
from bot.transports.matrix.room import MatrixRoom, RoomBook
from bot.transports.matrix.successors import Successors
from bot.transports.matrix.synced import PAGE, PAGE_FILTER, SYNC_FILTER, in_shape

log = structlog.get_logger()

POLL_MILLISECONDS = 30_000
# The first sync after a start brings the state of all rooms, and a homeserver takes its time for that.
FIRST_SECONDS = 300.0
_ENCRYPTABLE = {"m.room.message", "m.reaction", *VOTES}
# A cursor this old is told again at a restart without harm: what is known is passed over.
KEEP_WITHIN = timedelta(minutes=1)
POLL_SECONDS = POLL_MILLISECONDS / 1000 + 15


class Listening:
    """Hears for the bot's account. ``keys`` is None where encryption is off."""

    def __init__(
        self,
        *,
        homeserver: Homeserver,
        keys: Keys | None,
        book: RoomBook,
        direct: Direct,
        successors: Successors,
        errands: Errands,
        clock: Clock,
        breath: Breath,
    ) -> None:
        self._me = book.me
        self._homeserver = homeserver
        self._keys = keys
        self._book = book
        self._errands = errands
        self._clock = clock
        self._breath = breath
        self._hearing = Hearing(book.me, self._author_of)
        self._direct = direct
        self._successors = successors
        self._intake: Intake
        self._cursor = self._kept = Cursor()
        self._kept_at = clock.now()
        self._heard: list[Event] = []
        self._arrived: set[str] = set()
        self._deaf: set[str] = set()

    async def begin(self, intake: Intake) -> None:
        """Go on from where ``intake`` has got to."""
        self._intake = intake
        self._kept = self._cursor = Cursor.parse(await intake.cursor())

    async def sync(self, *, first: bool) -> None:
        """Ask once, and keep what was told; ``first`` asks for the state of all rooms and does not wait for news.

        The very first sync of an account handles nothing that was said before it. Raises Unreachable, Delayed,
        TokenRevoked: then nothing is lost, and the same is told again.
        """
        since = self._cursor.since
        answer = await self._ask(since, first)
        self._heard = []
        if self._keys:
            self._arrived |= await self._keys.feed(answer)
        self._learn(answer)
        if since is not None:
            for id, told in answer["rooms"]["join"].items():
                await self._timeline(self._book.room(id), told["timeline"], since)
            for id, told in answer["rooms"]["leave"].items():
                await self._timeline(self._book.room(id), told["timeline"], since)
            await self._open_sealed(everything=first)
        for id in answer["rooms"]["leave"]:
            self._book.forget(id)
            if self._keys:
                self._keys.leave(id)
        for id, state in answer["rooms"]["invite"].items():
            await self._invited(id, state, answer["next_batch"])
        self._cursor = self._cursor.at(answer["next_batch"])
        if self._heard or self._is_due():
            await self._keep()
        self._arrived.clear()
        self._book.complete = True
        await self._breath.take()

    async def _ask(self, since: str | None, first: bool) -> Json:
        query: dict[str, str | int] = {"filter": SYNC_FILTER, "timeout": 0 if first else POLL_MILLISECONDS}
        if since is not None:
            query["since"] = since
            if first:
                query["full_state"] = "true"
        seconds = FIRST_SECONDS if first else POLL_SECONDS
        answer = await self._homeserver.call("GET", "sync", query=query, seconds=seconds)
        if not isinstance(answer.get("next_batch"), str):
            raise Unreachable("what answers is no Matrix homeserver")
        return in_shape(answer)

    def _learn(self, answer: Json) -> None:
        for event in answer["account_data"]["events"]:
            if event.get("type") == "m.direct" and isinstance(event.get("content"), dict):
                self._book.note_direct(event["content"])
        rooms = answer["rooms"]
        for id, told in (*rooms["leave"].items(), *rooms["join"].items()):
            room = self._book.room(id)
            room.summarise(told["summary"])
            # All of it before anything is heard: from now on nothing is said unencrypted where that was forbidden.
            for event in (*told["state"]["events"], *told["timeline"]["events"]):
                room.learn(event)
        for told in rooms["join"].values():
            self._successors.look_for((*told["state"]["events"], *told["timeline"]["events"]))

    async def _timeline(self, room: MatrixRoom, timeline: Json, since: str) -> None:
        """Hear a room's news. Where the homeserver cut them short, the older ones are paged first."""
        events: list[Json] = timeline["events"]
        if not timeline["limited"]:
            await self._hear_all(room, events, _is_inside(events, self._me))
            return
        try:
            inside = await self._gap(room, timeline, since)
        except Undeliverable as error:
            log.warning("matrix.gap-not-readable", room=room.id, reason=error.reason)
            inside = _is_inside(events, self._me)
        await self._hear_all(room, events, inside)

    async def _gap(self, room: MatrixRoom, timeline: Json, since: str) -> bool:
        """Hear what lies between the last sync and a timeline that was cut short; whether the bot is in at its end."""
        end = str(timeline["prev_batch"])
        mine = await self._page(room, since, end, filter=_membership_filter(self._me), limit=1)
        inside = _is_inside([*mine["chunk"], *timeline["events"]], self._me)
        token: str | None = since
        while token is not None:
            page = await self._page(room, token, end, filter=PAGE_FILTER, limit=PAGE)
            inside = await self._hear_all(room, page["chunk"], inside)
            await self._keep()
            token = page["end"] if page["end"] != token else None
        return inside

    async def _page(self, room: MatrixRoom, start: str, end: str, *, filter: str, limit: int) -> Json:
        """Events between two tokens, oldest first; going forward, no more than a page is ever held."""
        query: dict[str, str | int] = {"dir": "f", "from": start, "to": end, "limit": limit, "filter": filter}
        page = await self._homeserver.call("GET", f"rooms/{part(room.id)}/messages", query=query)
        for event in page.get("state", ()):
            if is_event(event):
                room.learn(event)
        chunk = page.get("chunk", [])
        return {"chunk": [event for event in chunk if is_event(event)], "end": page.get("end") if chunk else None}

    async def _hear_all(self, room: MatrixRoom, events: Sequence[Json], inside: bool) -> bool:
        """Hear what happened while the bot was in the room; returns whether it is in it at the end."""
        for raw in events:
            room.learn(raw)
            mine = raw["type"] == "m.room.member" and raw["state_key"] == self._me
            if mine and membership(raw) == "join":
                inside = True
            if inside:
                await self._hear(room, raw)
            if mine and membership(raw) in {"leave", "ban"}:
                inside = False
        return inside

    async def _hear(self, room: MatrixRoom, raw: Json) -> None:
        opened = await self._opened(room, raw)
        if opened is None:
            return
        self._direct.notice(room, opened)
        event = await self._hearing.hear(room, opened, direct=await self._direct.holds(room))
        if isinstance(event, Join) and event.mine:
            event = await self._arrival(room, event)
        if event is not None:
            self._heard.append(event)

    async def _arrival(self, room: MatrixRoom, join: Join) -> Event:
        """The bot's coming into a room; into one that replaces another, that room has moved."""
        old = await self._successors.replaced_by(room)
        if old is None:
            return join
        sender = sender_in(room, room.create["sender"])
        to = Address("matrix", room.id)
        return RoomMoved(key=join.key, room=Address("matrix", old), sender=sender, at=join.at, to=to)

    async def _opened(self, room: MatrixRoom, raw: Json) -> Json | None:
        """An event, decrypted if it was encrypted. One that cannot be opened yet is noted for later."""
        if raw["type"] != "m.room.encrypted":
            return raw
        if raw["sender"] == self._me:
            return None
        keys = self._keys
        if keys is None:
            if room.id not in self._deaf:
                self._deaf.add(room.id)
                log.warning("matrix.encrypted-room-not-heard", room=room.id, remedy="set matrix.encryption to true")
            return None
        if opened := keys.open(room.id, raw):
            # What homeservers must see to allow it, such as a redaction, counts for nothing when it comes encrypted.
            return opened if is_event(opened) and opened["type"] in _ENCRYPTABLE else None
        session = raw["content"].get("session_id")
        if isinstance(session, str):
            now = self._clock.now()
            sealed = Sealed(room.id, raw["event_id"], session, int(now.timestamp()))
            self._cursor = self._cursor.with_sealed((sealed,), now)
            self._errands.run(f"key {session}", lambda: keys.ask_for(room.id, raw))
        return None

    async def _open_sealed(self, *, everything: bool) -> None:
        """Try sealed messages again: those whose keys arrived, or all."""
        due = [entry for entry in self._cursor.sealed if everything or entry.session in self._arrived]
        settled = []
        for entry in due:
            room = self._book.rooms.get(entry.room)
            raw = await self._event(entry.room, entry.event_id) if room else None
            if room is None or raw is None or raw["type"] != "m.room.encrypted":
                settled.append(entry.event_id)
            elif self._keys and self._keys.open(room.id, raw):
                settled.append(entry.event_id)
                await self._hear(room, raw)
        self._cursor = self._cursor.without(settled)

    async def _invited(self, id: str, state: list[Json], token: str) -> None:
        if await self._successors.expects(id, state):
            self._successors.enter(id)
        elif event := invitation(id, state, self._me, token, self._clock.now()):
            self._heard.append(event)

    async def _keep(self) -> None:
        """Keep what was heard with how far we are."""
        await self._intake.keep(self._heard, self._cursor.text)
        self._kept, self._kept_at = self._cursor, self._clock.now()
        self._breath.heard(len(self._heard))
        self._heard = []

    def _is_due(self) -> bool:
        """Whether the cursor alone is worth a commit: our own words come back with every answer, and are no news."""
        if self._kept.since is None or self._kept.sealed != self._cursor.sealed:
            return True
        return self._clock.now() - self._kept_at >= KEEP_WITHIN

    async def _author_of(self, room: str, event_id: str) -> str | None:
        raw = await self._event(room, event_id)
        return raw["sender"] if raw else None

    async def _event(self, room: str, event_id: str) -> Json | None:
        try:
            raw = await self._homeserver.call("GET", f"rooms/{part(room)}/event/{part(event_id)}")
        except Undeliverable:
            return None
        return raw if is_event(raw) else None


def _is_inside(events: Sequence[Json], me: str) -> bool:
    """Whether the bot was in the room when these events began: unless the first change is that it came in."""
    for raw in events:
        if raw["type"] == "m.room.member" and raw["state_key"] == me:
            before = membership_before(raw)
            return before == "join" or (before is None and membership(raw) in {"leave", "ban"})
    return True


def _membership_filter(user: str) -> str:
    return json.dumps({"types": ["m.room.member"], "senders": [user]})
