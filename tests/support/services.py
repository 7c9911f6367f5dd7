"""Translation services on loopback that behave, or misbehave as a test tells them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiohttp import web

LANGUAGES = [{"code": code, "name": code, "targets": ["en", "es", "fr"]} for code in ("en", "es", "fr")]

_AT_ONCE: dict[str, Callable[[], web.Response]] = {
    "500": lambda: web.Response(status=500, text="secret-key and the text"),
    "429": lambda: web.Response(status=429, headers={"Retry-After": "17"}),
    "garbage": lambda: web.Response(text="<<<not what was asked for>>>"),
    "huge": lambda: web.Response(body=b'{"translatedText": ["' + b"x" * (3 << 20) + b'"]}'),
    "nested": lambda: web.Response(text="[" * 200_000),
}


class Service:
    """LibreTranslate's ``/translate`` and ``/languages``, Google's mobile page ``/m`` and Microsoft's ``/microsoft``.
    It translates by putting the target's code in front of a text.

    ``mood`` is how it answers from now on: ``well``, ``hang``, ``500``, ``429``, ``garbage``, ``empty``, ``long``,
    ``fewer`` (one answer less than texts), ``drip`` (a byte at a time), ``huge``, ``nested``, ``other`` (what it
    answered before, to another message).
    """

    def __init__(self) -> None:
        self.mood = "well"
        self.heard: list[Any] = []
        self.url = ""
        self._before = "de lo que nadie preguntó"

    async def translate(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        self.heard.append(asked)
        if (moody := await self._moody(request)) is not None:
            return moody
        return web.json_response({"translatedText": self._answers(asked["q"], asked["target"])})

    async def languages(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response(LANGUAGES)

    async def page(self, request: web.Request) -> web.StreamResponse:
        self.heard.append(dict(request.query))
        if (moody := await self._moody(request)) is not None:
            return moody
        [answer] = self._answers([request.query["q"]], request.query["tl"])
        page = f'<html><div class="result-container">{answer}</div></html>'
        return web.Response(text=page, content_type="text/html")

    async def microsoft(self, request: web.Request) -> web.StreamResponse:
        [asked] = await request.json()
        self.heard.append({**request.query, **asked, "key": request.headers["Ocp-Apim-Subscription-Key"]})
        if self.mood == "429":  # it says so in words, too
            return web.json_response({"error": {"code": 429001, "message": "too many"}}, status=429)
        if (moody := await self._moody(request)) is not None:
            return moody
        [answer] = self._answers([asked["text"]], request.query["to"])
        return web.json_response([{"translations": [{"text": answer, "to": request.query["to"]}]}])

    async def _moody(self, request: web.Request) -> web.StreamResponse | None:
        if self.mood == "hang":
            await asyncio.sleep(30)
        if self.mood == "drip":
            return await _dripping(request)
        return _AT_ONCE[self.mood]() if self.mood in _AT_ONCE else None

    def _answers(self, texts: list[str], target: str) -> list[str]:
        if self.mood == "empty":
            return ["" for _ in texts]
        if self.mood == "long":
            return [f"{target} {text} " * 12 for text in texts]
        answers = [f"{target} {text}" for text in texts]
        if self.mood == "other":
            answers, self._before = [self._before, *answers[:-1]], answers[-1]
        return answers[1:] if self.mood == "fewer" else answers


async def _dripping(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse()
    await answer.prepare(request)
    with suppress(ConnectionError):
        for _ in range(300):
            await answer.write(b" ")
            await asyncio.sleep(0.05)
    return answer


@asynccontextmanager
async def service() -> AsyncIterator[Service]:
    """A service that listens on a port of its own."""
    made = Service()
    app = web.Application()
    app.router.add_post("/translate", made.translate)
    app.router.add_get("/languages", made.languages)
    app.router.add_get("/m", made.page)
    app.router.add_post("/microsoft", made.microsoft)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    made.url = f"http://{host}:{port}"
    try:
        yield made
    finally:
        await runner.cleanup()
