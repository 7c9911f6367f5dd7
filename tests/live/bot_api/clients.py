"""The two client libraries the server is tried with."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiogram
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from telegram.error import TelegramError

from tests.live.bot_api import BotApiServer

REFUSALS = (TelegramError, TelegramAPIError)


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
