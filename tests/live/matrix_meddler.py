"""A proxy in front of a homeserver that does to requests what networks and reverse proxies do."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

Forward = Callable[[], Awaitable[web.Response]]
Rule = Callable[[web.Request, Forward], Awaitable[web.Response | None]]


class Meddler:
    """Passes requests on, unless a rule answers them; ``seen`` are the method and path of all."""

    def __init__(self, target: str) -> None:
        self.url = ""
        self.seen: list[tuple[str, str]] = []
        self.rules: list[Rule] = []
        self._target = target
        self._http = aiohttp.ClientSession(auto_decompress=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Meddler"]:
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        try:
            yield self
        finally:
            await runner.cleanup()
            await self._http.close()

    async def _handle(self, request: web.Request) -> web.Response:
        self.seen.append((request.method, request.path))
        body = await request.read()

        async def forward() -> web.Response:
            headers = {name: value for name, value in request.headers.items() if name.lower() != "host"}
            url = self._target + request.raw_path
            async with self._http.request(request.method, url, data=body, headers=headers) as answer:
                kept = {name: value for name, value in answer.headers.items() if name.lower() in {"content-type"}}
                return web.Response(status=answer.status, body=await answer.read(), headers=kept)

        for rule in self.rules:
            if (answered := await rule(request, forward)) is not None:
                return answered
        return await forward()


def times(count: int, part: str, answer: Callable[[web.Request, Forward], Awaitable[web.Response]]) -> Rule:
    """A rule for the first requests with ``part`` in their path."""
    left = count

    async def rule(request: web.Request, forward: Forward) -> web.Response | None:
        nonlocal left
        if part not in request.path or left == 0:
            return None
        left -= 1
        return await answer(request, forward)

    return rule


async def bad_gateway(request: web.Request, forward: Forward) -> web.Response:
    """What a reverse proxy says when the homeserver is down."""
    return web.Response(status=502, text="<html>Bad gateway</html>", content_type="text/html")


async def lost_answer(request: web.Request, forward: Forward) -> web.Response:
    """The homeserver did it, and the connection breaks before it can say so."""
    await forward()
    assert request.transport is not None
    request.transport.close()
    return web.Response()
