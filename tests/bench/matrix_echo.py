"""The reference: a bare matrix-nio bot, written the way the library's own examples are.

It answers `!ping X` with `pong X`, and keeps, remembers and promises nothing.
"""

import asyncio
import sys

from nio import (  # type: ignore[import-untyped]  # it is annotated, but does not say so
    AsyncClient,
    InviteMemberEvent,
    MatrixRoom,
    RoomMessageText,
)


async def main(homeserver: str, user_id: str, password: str) -> None:
    client = AsyncClient(homeserver, user_id)

    async def accept(room: MatrixRoom, _: InviteMemberEvent) -> None:
        await client.join(room.room_id)

    async def answer(room: MatrixRoom, event: RoomMessageText) -> None:
        if event.body.startswith("!ping "):
            pong = {"msgtype": "m.text", "body": f"pong {event.body.removeprefix('!ping ')}"}
            await client.room_send(room.room_id, "m.room.message", pong)

    await client.login(password)
    client.add_event_callback(accept, InviteMemberEvent)
    await client.sync(full_state=True)
    client.add_event_callback(answer, RoomMessageText)
    await client.sync_forever(timeout=30_000)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
