"""Fixtures for tests against the server: ``pytest_plugins = ["tests.live.bot_api.fixtures"]``."""

from collections.abc import AsyncIterator

import pytest

from tests.live.bot_api import BotApiServer
from tests.live.bot_api.clients import Client, aiogram_client, telegram_client


@pytest.fixture
async def bot_api() -> AsyncIterator[BotApiServer]:
    """A running server; at the end of the test nobody may have broken the schema."""
    async with BotApiServer.running() as server:
        yield server


@pytest.fixture(params=[telegram_client, aiogram_client], ids=["python-telegram-bot", "aiogram"])
async def client(
    request: pytest.FixtureRequest, bot_api: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Client]:
    """A client of the server, once of each library."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # python-telegram-bot warns that seconds will be a timedelta
    async with request.param(bot_api) as it:
        yield it
