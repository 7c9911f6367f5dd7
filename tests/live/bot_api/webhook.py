"""Delivery of updates to the bot's own web server (tdlib/telegram-bot-api, WebhookActor)."""

import asyncio
import contextlib
import re
import time
from dataclasses import dataclass, field

import aiohttp

from tests.live.bot_api.errors import Json, bad_request, too_many_requests
from tests.live.bot_api.updates import ONLY_IF_ASKED_FOR, WEBHOOK_SET, Update, UpdateQueue

LONGEST_BACKOFF = 60.0
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


@dataclass
class Webhook:
    queue: UpdateQueue
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: tuple[int, str] | None = None
    attempts: int = 0
    pace: float = 1.0  # of the back-off; a test may make it quicker
    _allowed_at: float = 0.0  # a URL may be set once a second
    _backoff: dict[int, float] = field(default_factory=dict)
    _lines: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.queue.on_arrival = self._serve

    async def set(self, url: str, secret: str, max_connections: int) -> str:
        """Start delivering; returns what the server says of it."""
        if not url:
            return await self.delete()
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        if not re.match(r"https?://[^/]", url):
            raise bad_request("invalid webhook URL specified")
        if time.monotonic() < self._allowed_at:
            raise too_many_requests(1)
        self._allowed_at = time.monotonic() + 1
        if (self.url, self.secret, self.max_connections) == (url, secret, max_connections):
            return "Webhook is already set"
        self.queue.interrupt(WEBHOOK_SET)
        await self.stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self.last_error = None
        self._serve()
        return "Webhook was set"

    async def delete(self) -> str:
        was = self.url
        await self.stop()
        self.url, self.secret = "", ""
        return "Webhook was deleted" if was else "Webhook is already deleted"

    def info(self) -> Json:
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.queue.pending),
        }
        if self.url:
            info |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self.last_error:
            info |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        if self.queue.allowed != self.queue.kinds - ONLY_IF_ASKED_FOR:
            info["allowed_updates"] = sorted(self.queue.allowed)
        return info

    async def stop(self) -> None:
        lines, self._lines = list(self._lines.values()), {}
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)

    def _serve(self) -> None:
        """One line a key, so that a chat whose updates fail holds up no other."""
        if not self.url:
            return
        for key in {update.key for update in self.queue.pending} - self._lines.keys():
            if len(self._lines) < self.max_connections:
                self._lines[key] = asyncio.create_task(self._deliver(key))

    async def _deliver(self, key: int) -> None:
        async with aiohttp.ClientSession() as session:
            while update := next((u for u in self.queue.pending if u.key == key), None):
                error = await self._post(session, update)
                if not error:
                    self._backoff.pop(update.id, None)
                    with contextlib.suppress(ValueError):  # dropped meanwhile
                        self.queue.forget(update)
                    continue
                self.last_error = (int(time.time()), error)
                await asyncio.sleep(self._next_backoff(update))
        self._lines.pop(key, None)
        self._serve()

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> str:
        self.attempts += 1
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update.body, headers=headers) as response:
                if response.ok:
                    return ""
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except aiohttp.ClientError:
            return "Connection refused"

    def _next_backoff(self, update: Update) -> float:
        """At once after the first failure, then 2, 4, 8… seconds."""
        before = self._backoff.get(update.id)
        self._backoff[update.id] = 1.0 if before is None else min(before * 2, LONGEST_BACKOFF)
        return 0.0 if before is None else self._backoff[update.id] * self.pace
