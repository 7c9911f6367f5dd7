"""End-to-end encryption: nio's machine (vodozemac), fed with what a sync tells and looked after between syncs.

nio hears only what it needs for keys: to-device messages, device lists, memberships and a room's encryption. It keeps
its keys in its own SQLite file in the data directory.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Iterable, Mapping
from typing import Any

import structlog
from aiohttp import ClientError
from nio import (  # type: ignore[import-untyped]  # it is annotated, but does not say so
    AsyncClient,
    EncryptionError,
    ErrorResponse,
    GroupEncryptionError,
    LocalProtocolError,
    MatrixRoom,
    MegolmEvent,
)

from bot.core.ports import Unreachable
from bot.transports.matrix.backoff import Backoff
from bot.transports.matrix.homeserver import Homeserver, Json, part
from bot.transports.matrix.key_news import UNBEARABLE, KeyNews

log = structlog.get_logger()


class _Unusable(Unreachable):
    """Somebody's keys are none. nio has put them aside: what was asked may be asked again."""


class KeysLost(Exception):
    """The homeserver knows our device by keys that we no longer have."""


class Keys:
    """The bot's keys, and those of others for it."""

    def __init__(self, client: AsyncClient, homeserver: Homeserver) -> None:
        self._client = client
        self._homeserver = homeserver
        self._troubles = Backoff()
        self._rests_until = 0.0
        self._news = KeyNews(client)
        self._sealing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def guards(self, room: str) -> bool:
        """Whether a room was ever known to be encrypted. No homeserver can take that back."""
        return room in self._client.encrypted_rooms

    def leave(self, room: str) -> None:
        """The bot is out of a room. Who is in it will have to be learned anew, and our key is not for them."""
        self._client.rooms.pop(room, None)
        self._client.invalidate_outbound_session(room)

    async def feed(self, answer: Json) -> frozenset[str]:
        """Let nio take in a sync; returns the ids of the Megolm sessions whose keys came with it."""
        for id, told in answer["rooms"]["join"].items():
            if told["timeline"]["limited"]:
                self._doubt_members(id)
        return await self._news.take(answer)

    async def publish(self, *, again: bool) -> None:
        """Tell the homeserver our device's keys. After a revoked token (``again``) it may have forgotten them.

        Raises Unreachable; KeysLost if the homeserver knows the device by other keys.
        """
        account = self._client.olm.account
        account.shared = account.shared and not again
        if not account.shared:
            await self._ask(self._client.keys_upload(), refused=KeysLost)

    async def look_after(self) -> None:
        """Publish, query and claim what is due; what fails is due again after a while."""
        if time.monotonic() < self._rests_until:
            return
        try:
            await self._catch_up()
            self._troubles.succeeded()
        except Unreachable as error:
            # Hearing must go on meanwhile.
            wait = self._troubles.failed()
            self._rests_until = time.monotonic() + wait
            log.warning("matrix.keys-not-exchanged", reason=str(error), again_in=round(wait, 1))

    async def _catch_up(self) -> None:
        client = self._client
        if client.should_upload_keys:
            await self._ask(client.keys_upload())
        if client.should_query_keys:
            await self._ask(client.keys_query())
        if client.should_claim_keys:
            await self._ask(client.keys_claim(client.get_users_for_key_claiming()))
        if client.outgoing_to_device_messages:
            await self._ask(client.send_to_device_messages())

    def open(self, room: str, raw: Json) -> Json | None:
        """The event inside an encrypted one, or None while its key is missing."""
        sealed = MegolmEvent.from_dict({**raw, "room_id": room})
        if not isinstance(sealed, MegolmEvent):
            return None
        try:
            opened = self._client.decrypt_event(sealed)
        except EncryptionError:
            return None
        inside = opened.source
        return {**raw, "type": inside.get("type", ""), "content": inside.get("content", {})}

    async def ask_for(self, room: str, raw: Json) -> None:
        """Ask the account's other devices for the key of a message, once. Raises Unreachable."""
        sealed = MegolmEvent.from_dict({**raw, "room_id": room})
        if isinstance(sealed, MegolmEvent) and sealed.session_id not in self._client.outgoing_key_requests:
            await self._ask(self._client.request_room_key(sealed))

    async def seal(self, room: str, kind: str, content: Json) -> tuple[str, Json]:
        """Encrypt an event for everybody in a room; returns its type and content as they are sent.

        Raises Unreachable if somebody's keys could not be had; then nothing may be sent.
        """
        async with self._sealing[room]:
            await self._learn_members(room)
            if self._client.should_query_keys:
                await self._ask(self._client.keys_query())
            try:
                if self._client.olm.should_share_group_session(room):
                    await self._share(room)
                sealed: tuple[str, Json] = self._client.encrypt(room, kind, content)
            except (EncryptionError, GroupEncryptionError, LocalProtocolError, KeyError) as error:
                # A sync told of members who left, or of the bot's own leaving, while we waited for keys.
                raise Unreachable("the room changed meanwhile") from error
            return sealed

    async def _share(self, room: str) -> None:
        """Give everybody's devices the key of our next messages."""
        client = self._client
        # Claimed here first, since nio would go on without those whose claim failed.
        if missing := client.get_missing_sessions(room):
            await self._claim(missing)
        without_session = [
            client.device_store[user][device]
            for user, devices in client.get_missing_sessions(room).items()
            for device in devices
        ]
        try:
            # Set aside, or nio would ask for their keys once more, and fail with the first that are none.
            for device in without_session:
                device.deleted = True
            await self._ask(client.share_group_session(room, ignore_unverified_devices=True))
        finally:
            for device in without_session:
                device.deleted = False
            # nio leaves this behind when a claim inside of it fails, and would wait for it for ever.
            if waiting := client.sharing_session.pop(room, None):
                waiting.set()
        session = client.olm.outbound_group_sessions[room]
        reachable = {
            (user, device.id)
            for user in client.rooms[room].users
            for device in client.device_store.active_user_devices(user)
            if client.olm.session_store.get(device.curve25519)
        }
        if reachable - session.users_shared_with - session.users_ignored:
            session.shared = False
            raise Unreachable("not every device was given our key")

    async def _claim(self, missing: Mapping[str, Iterable[str]]) -> None:
        """Begin sessions with devices, as far as they have keys to do it with."""
        try:
            await self._ask(self._client.keys_claim(missing))
        except _Unusable:
            for user, device in ((user, device) for user, devices in missing.items() for device in devices):
                try:
                    await self._ask(self._client.keys_claim({user: [device]}))
                except _Unusable:
                    log.warning("matrix.device-left-out", user=user, device=device)

    async def _learn_members(self, id: str) -> None:
        """Have nio know everybody in a room: syncs name only those who speak."""
        room = self._client.rooms.get(id)
        if room is None:
            room = self._client.rooms[id] = MatrixRoom(id, self._client.user_id, True)
        room.encrypted = True
        if room.members_synced:
            return
        answer = await self._homeserver.call("GET", f"rooms/{part(id)}/members", query={"not_membership": "leave"})
        present = {
            event["state_key"]: event["content"]
            for event in answer["chunk"]
            if event["content"].get("membership") in {"join", "invite"}
        }
        gone = [user for user in room.users if user not in present]
        for user in gone:
            room.remove_member(user)
        for user, content in present.items():
            room.add_member(user, content.get("displayname"), None, content["membership"] == "invite")
        if gone:
            self._client.invalidate_outbound_session(id)
        room.members_synced = True
        self._client.olm.update_tracked_users(room)

    def _doubt_members(self, id: str) -> None:
        """After a gap nobody knows who left in it."""
        if room := self._client.rooms.get(id):
            room.members_synced = False

    async def _ask(self, call: Awaitable[Any], refused: type[Exception] = Unreachable) -> None:
        try:
            answer = await call
        except (ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        except UNBEARABLE as error:
            raise _Unusable(type(error).__name__) from error
        for one in answer if isinstance(answer, list) else [answer]:
            if isinstance(one, ErrorResponse):
                known = one.transport_response is not None and one.transport_response.status == 400
                raise (refused if known else Unreachable)(f"keys: {one.status_code or type(one).__name__}")
