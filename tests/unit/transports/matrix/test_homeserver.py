import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from nio import AsyncClient  # type: ignore[import-untyped]  # it is annotated, but does not say so

from bot.core.ports import Delayed, TransportError, Undeliverable, Unreachable
from bot.transports.matrix.errors import Refused, TokenRevoked
from bot.transports.matrix.homeserver import Homeserver


def answer(status: int, body: Any, **headers: str) -> web.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.Response(status=status, body=json.dumps(body).encode(), headers=named)


@asynccontextmanager
async def homeserver(*responses: web.Response) -> AsyncIterator[Homeserver]:
    """A homeserver that gives these answers, one after another, and the last one ever after."""
    left = list(responses)

    async def respond(request: web.Request) -> web.Response:
        response = left.pop(0) if len(left) > 1 else left[0]
        assert request.headers["Authorization"] == "Bearer a token"
        return web.Response(status=response.status, body=response.body, headers=response.headers)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", respond)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    client = AsyncClient(f"http://{host}:{port}", "@liaison:example.org")
    client.access_token = "a token"
    try:
        yield Homeserver(client)
    finally:
        await client.close()
        await runner.cleanup()


@pytest.mark.parametrize(
    ("response", "seconds"),
    [
        (answer(429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}), 1.5),
        (answer(429, {"errcode": "M_LIMIT_EXCEEDED"}, Retry_After="7"), 7),
        (answer(429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}, Retry_After="2"), 1.5),
        (answer(429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}, Retry_After="30"), 30),
        (answer(429, "slow down", Retry_After="4"), 4),
        (answer(429, {}), 5),
        (answer(429, {"retry_after_ms": "soon"}, Retry_After="Tue, 24 Nov 2026 13:00:00 GMT"), 5),
    ],
)
async def test_rate_limits_are_read_from_body_and_header(response: web.Response, seconds: float) -> None:
    async with homeserver(response) as server:
        with pytest.raises(Delayed) as error:
            await server.call("PUT", "rooms/x/send")
    assert error.value.seconds == pytest.approx(seconds, abs=0.1)


@pytest.mark.parametrize(
    ("response", "error", "reason"),
    [
        (answer(401, {"errcode": "M_UNKNOWN_TOKEN"}), TokenRevoked, "M_UNKNOWN_TOKEN"),
        (answer(403, {"errcode": "M_FORBIDDEN"}), Refused, "forbidden"),
        (answer(404, {"errcode": "M_NOT_FOUND"}), Refused, "not-found"),
        (answer(413, {"errcode": "M_TOO_LARGE"}), Refused, "too-large"),
        (answer(400, {"errcode": "M_BAD_JSON", "error": "a person's words"}), Refused, "refused-400"),
        (answer(502, "<html>"), Unreachable, "502"),
        (answer(503, {"errcode": "M_UNKNOWN"}), Unreachable, "503"),
        (answer(404, ["not", "Matrix"]), Unreachable, "404"),
        (answer(200, "not an object"), Unreachable, "no Matrix homeserver"),
    ],
)
async def test_refusals_say_what_follows_from_them(
    response: web.Response, error: type[TransportError], reason: str
) -> None:
    async with homeserver(response) as server:
        with pytest.raises(error, match=reason) as raised:
            await server.call("GET", "sync")
    assert "words" not in str(raised.value)


async def test_a_limit_holds_for_its_gate_only() -> None:
    replies = [answer(429, {"retry_after_ms": 60_000}), answer(200, {"room_id": "!room"})]
    async with homeserver(*replies) as server:
        for _ in range(2):
            with pytest.raises(Delayed):
                await server.call("PUT", "send", gate="message")
        assert await server.call("POST", "join", gate="join") == {"room_id": "!room"}


async def test_a_download_ends_at_its_limit() -> None:
    async with homeserver(web.Response(body=b"x" * 1000)) as server:
        assert await server.download("mxc://example.org/abc", 1000) == b"x" * 1000
        with pytest.raises(Undeliverable, match="too-large"):
            await server.download("mxc://example.org/abc", 999)
