"""The two client libraries the server is tried with."""

import re
from collections.abc import AsyncIterator, Callable
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


@asynccontextmanager
async def aiogram_client(server: BotApiServer) -> AsyncIterator[Client]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with aiogram.Bot(server.token, session=session) as bot:
        yield Client(bot, aiogram.types, lambda name, data: aiogram.types.BufferedInputFile(data, name))


@asynccontextmanager
async def telegram_client(server: BotApiServer) -> AsyncIterator[Client]:
    base, files = f"{server.url}/bot", f"{server.url}/file/bot"
    async with telegram.Bot(server.token, base_url=base, base_file_url=files) as bot:
        yield Client(bot, telegram, lambda name, data: telegram.InputFile(data, filename=name))
