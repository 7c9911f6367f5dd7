"""The two client libraries the server is tried with."""

import io
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramMigrateToChat, TelegramRetryAfter
from telegram.error import ChatMigrated, RetryAfter, TelegramError

from tests.live.bot_api import BotApiServer

REFUSALS = (TelegramError, TelegramAPIError)
TOO_MANY = (RetryAfter, TelegramRetryAfter)
MIGRATED = (ChatMigrated, TelegramMigrateToChat)


def refusal(description: str) -> AbstractContextManager[Any]:
    """Expect the server's refusal; python-telegram-bot changes the case of what the server says."""
    return pytest.raises(REFUSALS, match=re.compile(re.escape(description), re.IGNORECASE))


@dataclass(frozen=True)
class Client:
    """A client library: its bot, its types, and how it wraps a file. Names are alike in both."""

    bot: Any
    types: Any
    file: Callable[[str, bytes], Any]
    download: Callable[[Any], Awaitable[bytes]]


class _PlainSession(AiohttpSession):
    async def close(self) -> None:
        """At once: aiogram's own waits for TLS to end, and there is none."""
        if self._session:
            await self._session.close()


@asynccontextmanager
async def aiogram_client(server: BotApiServer) -> AsyncIterator[Client]:
    session = _PlainSession(api=TelegramAPIServer.from_base(server.url))
    async with aiogram.Bot(server.token, session=session) as bot:

        async def download(file: aiogram.types.File) -> bytes:
            return (await bot.download(file, io.BytesIO()) or io.BytesIO()).read()

        def wrap(name: str, data: bytes) -> aiogram.types.BufferedInputFile:
            return aiogram.types.BufferedInputFile(data, name)

        yield Client(bot, aiogram.types, wrap, download)


@asynccontextmanager
async def telegram_client(server: BotApiServer) -> AsyncIterator[Client]:
    base, files = f"{server.url}/bot", f"{server.url}/file/bot"
    async with telegram.Bot(server.token, base_url=base, base_file_url=files) as bot:

        async def download(file: telegram.File) -> bytes:
            return bytes(await file.download_as_bytearray())

        def wrap(name: str, data: bytes) -> telegram.InputFile:
            return telegram.InputFile(data, filename=name)

        yield Client(bot, telegram, wrap, download)
