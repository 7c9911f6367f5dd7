"""The client-server API over plain HTTP: what the tests' people type on, and no library of the bot's."""

import asyncio
from typing import Any
from urllib.parse import quote

import aiohttp

from tests.live.synapse.server import Session, Synapse

Json = dict[str, Any]


class RefusedError(RuntimeError):
    """The homeserver said no."""

    def __init__(self, status: int, answer: Json) -> None:
        super().__init__(f"{status} {answer}")
        self.status = status
        self.code: str = answer.get("errcode", "")


class Client:
    """Calls of one logged-in device. It waits out rate limits, as a patient app does."""

    def __init__(self, server: Synapse, session: Session) -> None:
        # A new connection for each call, as a kept one would break when the server restarts.
        self._http = aiohttp.ClientSession(
            server.url,
            headers={"Authorization": f"Bearer {session.access_token}"},
            connector=aiohttp.TCPConnector(force_close=True),
        )

    async def close(self) -> None:
        await self._http.close()

    async def call(self, method: str, path: str, body: object = None, **query: str | int) -> Json:
        """A call below `/_matrix/client/v3`."""
        return await self._patiently(
            method, f"/_matrix/client/v3/{path}", params=query, json={} if body is None else body
        )

    async def upload(self, data: bytes, mime_type: str, name: str) -> str:
        """The content's mxc address."""
        answer = await self._patiently(
            "POST",
            "/_matrix/media/v3/upload",
            params={"filename": name},
            data=data,
            headers={"Content-Type": mime_type},
        )
        return str(answer["content_uri"])

    async def download(self, address: str) -> bytes:
        media = address.removeprefix("mxc://")
        async with self._http.get(f"/_matrix/client/v1/media/download/{media}") as response:
            if not response.ok:
                raise RefusedError(response.status, await response.json())
            return await response.read()

    async def _patiently(self, method: str, path: str, **request: Any) -> Json:
        while True:
            async with self._http.request(method, path, **request) as response:
                answer: Json = await response.json()
            if response.status == 429:
                await asyncio.sleep(answer.get("retry_after_ms", 1000) / 1000)
                continue
            if not response.ok:
                raise RefusedError(response.status, answer)
            return answer


def part(name: str) -> str:
    """A room id, alias or event id as a part of a path."""
    return quote(name, safe="")
