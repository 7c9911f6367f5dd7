"""The client-server API: one call at a time, over nio's connection, its errors told in the words of the ports.

nio's own calls retry a rate limit for ever, do not read the ``Retry-After`` header and hand back errors as values, so
only its lowest level is used: one HTTP request on its kept-alive connections.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
from nio import AsyncClient  # type: ignore[import-untyped]  # it is annotated, but does not say so

from bot.core.ports import Delayed, TransportError, Undeliverable, Unreachable
from bot.transports.matrix.errors import Refused, TokenRevoked

Json = dict[str, Any]

CLIENT = "/_matrix/client/v3"
REQUEST_SECONDS = 60.0
DOWNLOAD_SECONDS = 300.0
# Asked a moment too early, a homeserver refuses again.
MARGIN = 0.02
DEFAULT_LIMIT_SECONDS = 5.0
# Escapes in JSON that may stand for characters that cannot be stored; most answers have none.
_UNSTORABLE = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_REVOKED = {"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"}


def part(name: str) -> str:
    """A room id, alias, user id or event id as one part of a path."""
    return quote(name, safe="")


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    address: str
    data: bytes | None = field(default=None, repr=False)
    media_type: str = "application/json"
    seconds: float = REQUEST_SECONDS


class Homeserver:
    """Calls of the bot's device.

    ``gate`` names what the homeserver counts together for one user (messages, joins, invitations): while it has told us
    to wait, further calls of the same gate are refused here, without asking it.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._opens: dict[str, float] = {}

    async def call(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str | int] | None = None,
        gate: str = "",
        seconds: float = REQUEST_SECONDS,
    ) -> Json:
        """Make a call below ``/_matrix/client/v3/`` and return its answer.

        Raises Delayed (rate limit), Unreachable (no answer, or 5xx), TokenRevoked, or Refused for any other error.
        """
        self._wait_at(gate)
        address = f"{CLIENT}/{path}" + (f"?{urlencode(query)}" if query else "")
        data = None if method == "GET" else json.dumps(body or {}, ensure_ascii=False).encode("utf-8", "replace")
        return await self._json(_Request(method, address, data, seconds=seconds), gate)

    async def upload(self, data: bytes, media_type: str, name: str | None) -> str:
        """Put bytes into the media repository; returns their ``mxc://`` address. Raises as ``call`` does."""
        address = "/_matrix/media/v3/upload" + (f"?{urlencode({'filename': name})}" if name else "")
        answer = await self._json(_Request("POST", address, data, media_type, DOWNLOAD_SECONDS), "media")
        return str(answer["content_uri"])

    async def download(self, mxc: str, limit: int) -> bytes:
        """The bytes behind an ``mxc://`` address. Raises Undeliverable if they are more than ``limit``."""
        server, _, media = mxc.removeprefix("mxc://").partition("/")
        address = f"/_matrix/client/v1/media/download/{part(server)}/{part(media)}"
        try:
            async with await self._send(_Request("GET", address, seconds=DOWNLOAD_SECONDS)) as response:
                if response.status != 200:
                    raise self._refusal(response, await _read(response), "media")
                read = bytearray()
                async for chunk in response.content.iter_chunked(64 * 1024):
                    read += chunk
                    if len(read) > limit:
                        raise Undeliverable("too-large")
                return bytes(read)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Unreachable(type(error).__name__) from error

    async def _json(self, request: _Request, gate: str) -> Json:
        try:
            async with await self._send(request) as response:
                answer = await _read(response)
                if response.status != 200:
                    raise self._refusal(response, answer, gate)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from error
        if answer is None:
            raise Unreachable("what answers is no Matrix homeserver")
        return answer

    async def _send(self, request: _Request) -> aiohttp.ClientResponse:
        headers = {"Content-Type": request.media_type}
        if self._client.access_token:
            headers["Authorization"] = f"Bearer {self._client.access_token}"
        response: aiohttp.ClientResponse = await self._client.send(
            request.method, request.address, request.data, headers, timeout=aiohttp.ClientTimeout(total=request.seconds)
        )
        return response

    def _wait_at(self, gate: str) -> None:
        left = self._opens.get(gate, 0.0) - time.monotonic()
        if left > 0:
            raise Delayed(left)

    def _refusal(self, response: aiohttp.ClientResponse, answer: Json | None, gate: str) -> TransportError:
        code = str((answer or {}).get("errcode", ""))
        if response.status == 429 or code == "M_LIMIT_EXCEEDED":
            seconds = _limit_seconds(response, answer or {})
            if gate:
                self._opens[gate] = time.monotonic() + seconds
            return Delayed(seconds)
        if code in _REVOKED:
            return TokenRevoked(code)
        if response.status >= 500 or answer is None:
            return Unreachable(f"the homeserver answered {response.status}")
        return Refused(response.status, code)


def _limit_seconds(response: aiohttp.ClientResponse, answer: Json) -> float:
    """How long a rate limit lasts: ``Retry-After`` (whole seconds, RFC 9110) or ``retry_after_ms``, the longer."""
    told = []
    if response.headers.get("Retry-After", "").isdecimal():
        told.append(float(response.headers["Retry-After"]))
    if isinstance(milliseconds := answer.get("retry_after_ms"), int) and milliseconds >= 0:
        told.append(milliseconds / 1000)
        # Synapse rounds the header up from the body's number, which is the exact one.
        if told[0] - told[-1] < 1:
            told = told[-1:]
    return max(told, default=DEFAULT_LIMIT_SECONDS) + MARGIN


async def _read(response: aiohttp.ClientResponse) -> Json | None:
    """The JSON object in an answer, or None where something else answers."""
    body = await response.read()
    try:
        answer = json.loads(body)
    except ValueError:
        return None
    if not isinstance(answer, dict):
        return None
    cleaned: Json = _clean(answer) if _UNSTORABLE.search(body) else answer
    return cleaned


def _clean(value: Any) -> Any:
    """The same without the characters that no database takes: NUL and halves of surrogate pairs."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
    if isinstance(value, list):
        return [_clean(entry) for entry in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(entry) for key, entry in value.items()}
    return value
