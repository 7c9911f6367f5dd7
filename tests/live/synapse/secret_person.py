"""A person whose client can encrypt: the same acts, with Matrix's end-to-end encryption around the words."""

from pathlib import Path
from typing import Self

from nio import (  # type: ignore[import-untyped]  # it is annotated, but does not say so
    AsyncClient,
    AsyncClientConfig,
    EncryptionError,
    MegolmEvent,
    RoomSendError,
    SyncError,
    SyncResponse,
)
from nio.crypto import decrypt_attachment, encrypt_attachment  # type: ignore[import-untyped]  # likewise

from tests.live.synapse.client import Json
from tests.live.synapse.heard import Heard
from tests.live.synapse.person import Person
from tests.live.synapse.server import Session, Synapse


class NioFailedError(RuntimeError):
    """The library could not do what a client has to; the message is its answer."""


class SecretPerson(Person):
    """A user with encryption keys. It reads and writes plain rooms too."""

    def __init__(self, server: Synapse, session: Session, keys: Path) -> None:
        super().__init__(server, session)
        self._nio = AsyncClient(
            server.url,
            session.user_id,
            session.device_id,
            store_path=str(keys),
            config=AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False),
        )
        self._nio.restore_login(session.user_id, session.device_id, session.access_token)
        self._unopened: list[tuple[str, Json]] = []

    @classmethod
    async def enter(cls, server: Synapse, name: str, keys: Path | None = None) -> Self:
        """A newcomer whose device is known to the others by the time this returns."""
        session = await server.enrol(name)
        await server.exempt(session.user_id)
        person = cls(server, session, keys or server.directory)
        await person.catch_up()
        return person

    async def close(self) -> None:
        await self._nio.close()
        self._nio.store.database.close()  # which nio leaves open
        await super().close()

    async def send(self, room: str, kind: str, content: Json) -> str:
        # Whom to encrypt for is known from the room's state and the members' devices.
        await self.catch_up()
        answer = await self._nio.room_send(room, kind, content, ignore_unverified_devices=True)
        if isinstance(answer, RoomSendError):
            raise NioFailedError(f"not sent: {answer}")
        return str(answer.event_id)

    async def fetch(self, message: Heard) -> bytes:
        if "file" not in message.content:
            return await super().fetch(message)
        file = message.content["file"]
        sealed = await self._client.download(file["url"])
        return bytes(decrypt_attachment(sealed, file["key"]["k"], file["hashes"]["sha256"], file["iv"]))

    async def _put_away(self, room: str, name: str, data: bytes, mime_type: str) -> Json:
        await self.catch_up()
        if not self._nio.rooms[room].encrypted:
            return await super()._put_away(room, name, data, mime_type)
        sealed, key = encrypt_attachment(data)
        address = await self._client.upload(sealed, "application/octet-stream", name)
        return {"file": {**key, "url": address}}

    async def _take_in(self, answer: Json) -> None:
        answer["rooms"] = {"join": {}, "invite": {}, "leave": {}} | answer.get("rooms", {})
        sync = SyncResponse.from_dict(answer)
        if isinstance(sync, SyncError):
            raise NioFailedError(f"nio cannot read the sync: {sync}")
        await self._nio.receive_response(sync)
        await self._keep_keys_fresh()
        await super()._take_in(answer)
        self._open_what_was_sealed()

    async def _keep_keys_fresh(self) -> None:
        if self._nio.should_upload_keys:
            await self._nio.keys_upload()
        if self._nio.should_query_keys:
            await self._nio.keys_query()
        if self._nio.should_claim_keys:
            await self._nio.keys_claim(self._nio.get_users_for_key_claiming())
        await self._nio.send_to_device_messages()

    def _read(self, room: str, raw: Json) -> Heard:
        if raw["type"] != "m.room.encrypted":
            return super()._read(room, raw)
        opened = self._open(room, raw)
        if opened is None:
            self._unopened.append((room, raw))
        return opened or super()._read(room, raw)

    def _open_what_was_sealed(self) -> None:
        """A message's key may come after the message."""
        for room, raw in self._unopened.copy():
            if opened := self._open(room, raw):
                self._timelines[room][opened.event_id] = opened
                self._unopened.remove((room, raw))

    def _open(self, room: str, raw: Json) -> Heard | None:
        sealed = MegolmEvent.from_dict({**raw, "room_id": room})
        if not isinstance(sealed, MegolmEvent):
            return None  # a redacted one has nothing in it
        try:
            opened = self._nio.decrypt_event(sealed)
        except EncryptionError:
            return None
        return Heard.read(opened.source, was_encrypted=True)
