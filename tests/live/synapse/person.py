"""A person at a Matrix client: what the tests do in rooms."""

import itertools
import mimetypes
import secrets
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from tests.live.synapse.client import Client, Json, part
from tests.live.synapse.heard import Heard
from tests.live.synapse.listener import Listener
from tests.live.synapse.server import Session, Synapse

MEGOLM = "m.megolm.v1.aes-sha2"


class Person(Listener):
    """A user on one device."""

    def __init__(self, server: Synapse, session: Session) -> None:
        super().__init__(Client(server, session), session.user_id)
        self.session = session
        self._transactions = (f"{secrets.token_hex(4)}-{n}" for n in itertools.count())

    @classmethod
    async def enter(cls, server: Synapse, name: str) -> Self:
        """A newcomer on the server, whom no rate limit holds up."""
        session = await server.enrol(name)
        await server.exempt(session.user_id)
        return cls(server, session)

    async def close(self) -> None:
        await self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # Rooms

    async def create_room(
        self,
        name: str = "",
        *,
        public: bool = False,
        encrypted: bool = False,
        alias: str | None = None,
        invite: Iterable[str] = (),
        version: str | None = None,
    ) -> str:
        wish: Json = {"preset": "public_chat" if public else "private_chat", "invite": list(invite)}
        if name:
            wish["name"] = name
        if alias is not None:
            wish["room_alias_name"] = alias
        if version is not None:
            wish["room_version"] = version
        if encrypted:
            wish["initial_state"] = [{"type": "m.room.encryption", "content": {"algorithm": MEGOLM}}]
        room: str = (await self._client.call("POST", "createRoom", wish))["room_id"]
        return room

    async def join(self, room: str) -> str:
        """By id or alias; answers the id."""
        joined: str = (await self._client.call("POST", f"join/{part(room)}"))["room_id"]
        return joined

    async def invite(self, room: str, user: str) -> None:
        await self._about(room, "invite", user_id=user)

    async def leave(self, room: str) -> None:
        await self._about(room, "leave")

    async def kick(self, room: str, user: str, reason: str = "") -> None:
        await self._about(room, "kick", user_id=user, reason=reason)

    async def ban(self, room: str, user: str, reason: str = "") -> None:
        await self._about(room, "ban", user_id=user, reason=reason)

    async def unban(self, room: str, user: str) -> None:
        await self._about(room, "unban", user_id=user)

    async def upgrade(self, room: str, version: str = "11") -> str:
        """Leave a tombstone in the room; answers the successor."""
        successor: str = (await self._about(room, "upgrade", new_version=version))["replacement_room"]
        return successor

    async def state(self, room: str, kind: str, key: str = "") -> Json:
        return await self._client.call("GET", f"rooms/{part(room)}/state/{kind}/{part(key)}")

    async def set_state(self, room: str, kind: str, content: Json, key: str = "") -> None:
        await self._client.call("PUT", f"rooms/{part(room)}/state/{kind}/{part(key)}", content)

    async def set_power(self, room: str, user: str, level: int) -> None:
        await self.set_power_levels(room, users={user: level})

    async def set_power_levels(self, room: str, **changes: Any) -> None:
        """Change the room's levels; maps such as `users` and `events` are added to, numbers replaced."""
        levels = await self.state(room, "m.room.power_levels")
        for key, value in changes.items():
            levels[key] = levels.get(key, {}) | value if isinstance(value, dict) else value
        await self.set_state(room, "m.room.power_levels", levels)

    async def encrypt_room(self, room: str) -> None:
        """Turn encryption on in a room that lives already."""
        await self.set_state(room, "m.room.encryption", {"algorithm": MEGOLM})

    async def set_display_name(self, name: str) -> None:
        await self._client.call("PUT", f"profile/{part(self.user_id)}/displayname", {"displayname": name})

    async def members(self, room: str) -> dict[str, str]:
        """User id → membership: join, invite, leave, ban."""
        answer = await self._client.call("GET", f"rooms/{part(room)}/members")
        return {member["state_key"]: member["content"]["membership"] for member in answer["chunk"]}

    # Saying

    async def say(
        self,
        room: str,
        text: str,
        *,
        html: str | None = None,
        reply_to: str | None = None,
        thread: str | None = None,
        mentions: Iterable[str] = (),
        kind: str = "m.text",
    ) -> str:
        content: Json = {"msgtype": kind, "body": text, "m.mentions": {"user_ids": list(mentions)}}
        if html is not None:
            content |= {"format": "org.matrix.custom.html", "formatted_body": html}
        if relation := _relation(reply_to, thread):
            content["m.relates_to"] = relation
        return await self.send(room, "m.room.message", content)

    async def edit(self, room: str, event_id: str, text: str) -> str:
        content = {
            "msgtype": "m.text",
            "body": f"* {text}",
            "m.new_content": {"msgtype": "m.text", "body": text},
            "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
        }
        return await self.send(room, "m.room.message", content)

    async def react(self, room: str, event_id: str, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return await self.send(room, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room: str, event_id: str, reason: str = "") -> str:
        path = f"rooms/{part(room)}/redact/{part(event_id)}/{next(self._transactions)}"
        redaction: str = (await self._client.call("PUT", path, {"reason": reason}))["event_id"]
        return redaction

    async def share(self, room: str, name: str, data: bytes, *, caption: str = "") -> str:
        """Send a file; its message type follows from its name."""
        mime_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        family = mime_type.split("/")[0]
        content: Json = {
            "msgtype": f"m.{family}" if family in {"image", "audio", "video"} else "m.file",
            "body": caption or name,
            "filename": name,
            "info": {"mimetype": mime_type, "size": len(data)},
        }
        content |= await self._put_away(room, name, data, mime_type)
        return await self.send(room, "m.room.message", content)

    async def fetch(self, message: Heard) -> bytes:
        """The file that a message carries."""
        return await self._client.download(message.content["url"])

    async def send(self, room: str, kind: str, content: Json) -> str:
        path = f"rooms/{part(room)}/send/{kind}/{next(self._transactions)}"
        event_id: str = (await self._client.call("PUT", path, content))["event_id"]
        return event_id

    async def ask(self, room: str, text: str, **how: Any) -> Heard:
        """Say something; answers the next message of someone else."""
        question = await self.say(room, text, **how)
        return await self.wait_for(room, self._from_another, after=question)

    async def _about(self, room: str, action: str, **body: Any) -> Json:
        return await self._client.call("POST", f"rooms/{part(room)}/{action}", body)

    async def _put_away(self, room: str, name: str, data: bytes, mime_type: str) -> Json:
        """Upload a file; answers what its message says about where it lies."""
        return {"url": await self._client.upload(data, mime_type, name)}


def _relation(reply_to: str | None, thread: str | None) -> Json:
    answered: Json = {} if reply_to is None else {"m.in_reply_to": {"event_id": reply_to}}
    if thread is None:
        return answered
    # Clients that know no threads are shown a reply to the thread's start.
    fallback = {"is_falling_back": not answered, "m.in_reply_to": {"event_id": reply_to or thread}}
    return {"rel_type": "m.thread", "event_id": thread, **fallback}
