"""Updates by webhook: Telegram calls us."""

from __future__ import annotations

import asyncio
import hmac
import json
from typing import Any

import structlog
from aiohttp import web
from telegram.error import BadRequest

from bot.core.ports import Stopped
from bot.transports.telegram.connection import HEARD_KINDS, BotApi
from bot.transports.telegram.listening import Desk, Unreadable
from bot.transports.telegram.patience import Patience
from bot.transports.telegram.settings import WebhookSettings

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name (Bot API, setWebhook)
LARGEST_UPDATE = 1024 * 1024
"""Bytes; far above any update, since a text has at most 4096 characters."""
_CONNECTIONS = 16

log = structlog.get_logger()


class WebhookServer:
    """Takes updates in by HTTP. Telegram sends a chat's updates one by one, each until it is answered with 200."""

    def __init__(self, bot: BotApi, desk: Desk, patience: Patience, settings: WebhookSettings) -> None:
        self._bot = bot
        self._desk = desk
        self._patience = patience
        self._settings = settings

    async def run(self) -> None:
        """Serve until cancelled. The webhook stays set, so that Telegram keeps what comes meanwhile.

        Raises Stopped if the port is taken, or Telegram refuses the token or the address.
        """
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.router.add_post("/{path:.*}", self._receive)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await self._open(runner)
            await self._patience.ask(self._announce)
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _open(self, runner: web.AppRunner) -> None:
        host, port = self._settings.host, self._settings.port
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise Stopped(f"cannot listen at {host}:{port} ({error.strerror}): mend telegram.webhook") from None

    async def _announce(self) -> None:
        try:
            await self._bot.set_webhook(
                self._settings.url,
                secret_token=self._settings.secret,
                allowed_updates=HEARD_KINDS,
                max_connections=_CONNECTIONS,
                drop_pending_updates=False,
            )
        except BadRequest as error:
            raise Stopped(f"Telegram refuses telegram.webhook ({error.message}): mend its url or secret") from None

    async def _receive(self, request: web.Request) -> web.Response:
        """200 once the update is kept; whatever else it is, Telegram sends it again."""
        if not self._secret_is_right(request):
            log.info("telegram.webhook-secret-wrong")
            return web.Response(status=403)
        try:
            update: Any = json.loads(await request.read())
            await self._desk.keep([update], self._desk.hear(update), None)
        except Unreadable:
            return web.Response(status=500)
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        return web.Response()

    def _secret_is_right(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(given.encode(errors="replace"), self._settings.secret.encode())
