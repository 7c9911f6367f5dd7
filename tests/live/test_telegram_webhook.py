"""Updates that Telegram brings to the bot's own door."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO

import aiohttp
import pytest

from bot.core.event import Message, Press
from bot.core.ports import Stopped
from bot.core.worded import Button
from bot.transports.telegram import WebhookSettings
from bot.transports.telegram.webhook import LARGEST_UPDATE
from tests.live.bot_api import BotApiServer
from tests.live.telegram_bot import LiveBot, Manner, listening, opened, words
from tests.support.intake import MemoryIntake

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

SECRET = "Only-Telegram_knows"


def settings() -> WebhookSettings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return WebhookSettings(url=f"http://127.0.0.1:{port}/updates", secret=SECRET, port=port)


@asynccontextmanager
async def visited(server: BotApiServer, intake: MemoryIntake | None = None) -> AsyncIterator[tuple[LiveBot, str]]:
    """A bot whose webhook is set, and where it is."""
    webhook = settings()
    async with listening(server, intake, manner=Manner(webhook=webhook)) as bot:
        await server.wait_for(lambda: server.backend.webhook.url)
        yield bot, webhook.url


async def post(url: str, body: bytes, secret: str | None) -> int:
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with aiohttp.ClientSession() as session, session.post(url, data=BytesIO(body), headers=headers) as response:
        return response.status


async def test_updates_come_in_order_and_buttons_are_answered(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana", started=True)
    async with visited(bot_api) as (bot, _):
        for number in range(20):
            ana.say(ana.private, f"message {number}")
        await bot.intake.heard(Message, 20)
        await bot.say(ana.private, words("T-12", [Button("Done", "/done", "✔")]))
        press = ana.press(bot_api.said_in(ana.private)[0], "0")
        await bot.intake.heard(Press)
        await bot_api.wait_for(lambda: press.answer is not None)

    assert [message.text for message in bot.intake.of(Message)] == [f"message {number}" for number in range(20)]
    assert bot_api.pending == 0


@pytest.mark.parametrize("secret", [None, "", "guessed", SECRET + "x", "sécret"])
async def test_nobody_else_is_let_in(bot_api: BotApiServer, secret: str | None) -> None:
    forged = b'{"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}}'
    async with visited(bot_api) as (bot, url):
        assert await post(url, forged, secret) == 403

        assert bot.intake.events == []


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"no json", 400), (b"[]", 400), (b"{}", 400), (b'{"update_id": "x"}', 400), (b" " * (LARGEST_UPDATE + 1), 413)],
)
async def test_what_is_no_update_is_refused(bot_api: BotApiServer, body: bytes, status: int) -> None:
    async with visited(bot_api) as (_, url):
        assert await post(url, body, SECRET) == status


async def test_an_update_that_could_not_be_kept_comes_again(bot_api: BotApiServer) -> None:
    class FullAtFirst(MemoryIntake):
        full = True

        async def keep(self, *what: object) -> None:
            if self.full:
                self.full = False
                raise OSError("disk full")
            await super().keep(*what)  # type: ignore[arg-type]  # handed on as it came

    ana = bot_api.user("Ana")
    async with visited(bot_api, FullAtFirst()) as (bot, _):
        ana.say(ana.private, "/ping")

        assert [message.text for message in await bot.intake.heard(Message)] == ["/ping"]
    assert bot_api.backend.webhook.attempts == 2


async def test_one_update_that_cannot_be_read_does_not_block_the_rest(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    async with visited(bot_api) as (bot, _):
        bot_api.poison(ana.private)
        ana.say(ana.private, "after")

        assert [message.text for message in await bot.intake.heard(Message)] == ["after"]


async def test_a_bot_that_goes_from_webhook_to_polling_loses_nothing(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    intake = MemoryIntake()
    async with listening(bot_api, intake):
        ana.say(ana.private, "polled")
        await intake.heard(Message)
    async with visited(bot_api, intake):
        ana.say(ana.private, "brought")
        await intake.heard(Message, 2)
    ana.say(ana.private, "meanwhile")
    async with listening(bot_api, intake):
        await intake.heard(Message, 3)

    assert [message.text for message in intake.of(Message)] == ["polled", "brought", "meanwhile"]


async def test_a_port_that_is_taken_stops_the_bot_with_one_line(bot_api: BotApiServer) -> None:
    webhook = settings()
    with socket.create_server(("127.0.0.1", webhook.port)):
        async with opened(bot_api, manner=Manner(webhook=webhook)) as bot, bot.listening() as task:
            with pytest.raises(Stopped, match=r"cannot listen at .*mend telegram\.webhook"):
                await asyncio.wait_for(asyncio.shield(task), 5)


async def test_an_address_that_telegram_refuses_stops_the_bot_with_one_line(bot_api: BotApiServer) -> None:
    webhook = WebhookSettings(url="nowhere", secret=SECRET, port=settings().port)
    async with opened(bot_api, manner=Manner(webhook=webhook)) as bot, bot.listening() as task:
        with pytest.raises(Stopped, match=r"Telegram refuses telegram\.webhook"):
            await asyncio.wait_for(asyncio.shield(task), 5)
