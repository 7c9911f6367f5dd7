"""The way to the Bot API: python-telegram-bot's Bot on connections that say whether a request left at all."""

from __future__ import annotations

import json
import logging
import os
from http import HTTPStatus
from typing import Any

import httpx
from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.request import HTTPXRequest

from bot.transports.telegram.settings import TelegramSettings

# Chooses timedelta for RetryAfter.retry_after and its like; without it each use is a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "1")

POOL = 12
LONG_POLL = 30
"""How long getUpdates may wait for news, in seconds."""
HEARD_KINDS = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "poll_answer",
)

_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class NotSent(NetworkError):
    """The request surely never reached the Bot API, or does no harm when it is made again."""


class Connection(HTTPXRequest):
    """Requests whose errors tell what follows, and carry neither addresses nor contents.

    The address of every request contains the token, so no error is chained to its cause.
    """

    async def do_request(self, url: str, method: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """As HTTPXRequest does. Raises NotSent or NetworkError, and BadRequest for what is too large to be taken."""
        try:
            code, payload = await super().do_request(url, method, *args, **kwargs)
        except TelegramError as error:
            kind = type(error.__cause__).__name__
            raise (NotSent if isinstance(error.__cause__, _NEVER_LEFT) else NetworkError)(kind) from None
        if code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            raise BadRequest("the request is too large")
        return code, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The answer's JSON. Raises NetworkError for anything else, such as a proxy's page, and logs none of it."""
        try:
            return json.loads(payload)
        except ValueError:
            raise NetworkError("the answer is no JSON") from None


class BotApi(Bot):
    """Bot, and updates as the JSON they came as, so that one that cannot be read does not hide the others."""

    async def raw_updates(self, offset: int | None) -> list[dict[str, Any]]:
        """Wait for updates from ``offset`` on, which confirms those before it."""
        data = {"offset": offset, "timeout": LONG_POLL, "allowed_updates": list(HEARD_KINDS)}
        updates: list[dict[str, Any]] = await self._post("getUpdates", data, read_timeout=LONG_POLL + 10)
        return updates


def connect(settings: TelegramSettings) -> BotApi:
    """A Bot that has not spoken yet. The pool is small: httpcore serves a burst slower from a large one."""
    _hush()
    base = settings.base_url.rstrip("/")
    return BotApi(
        settings.token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=Connection(connection_pool_size=POOL, read_timeout=20, pool_timeout=60),
        get_updates_request=Connection(connection_pool_size=1),
    )


def _hush() -> None:
    """Keep addresses (with the token) and messages out of the log, whatever its level."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
