"""The bot's Telegram transport, alive against a Bot API server, and short ways to have it say things."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from bot.core.delivery import Act, Amend, Parcel, Say
from bot.core.document import Document
from bot.core.place import Account, Address
from bot.core.ports import Menu
from bot.core.worded import Button, File, Span, Worded, WordedBlock
from bot.transports.telegram import TelegramSettings, TelegramTransport, WebhookSettings
from bot.transports.telegram.limits import Limits, Tempo
from tests.live.bot_api import BotApiServer, Chat, Topic
from tests.support.intake import MemoryIntake

NOTHING = Document(())

_serial = count(1)


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def address(chat: Chat, topic: Topic | None = None) -> Address:
    return Address("telegram", str(chat.id), str(topic.id) if topic else "")


def words(text: str, buttons: Sequence[Button] = (), files: Sequence[File] = ()) -> Worded:
    """Plain lines, buttons and files."""
    blocks = tuple(WordedBlock("line", (Span(line),)) for line in text.split("\n")) if text else ()
    return Worded(blocks, tuple(buttons), tuple(files))


def parcel(
    to: Address | Account, act: Act, said: Worded | None = None, targets: tuple[str, ...] = (), key: str = ""
) -> Parcel:
    return Parcel(key or f"{next(_serial):08x}", to, act, said, targets)


def saying(to: Address | Account, said: Worded | str, reply_to: str | None = None) -> Parcel:
    return parcel(to, Say(NOTHING, reply_to=reply_to), words(said) if isinstance(said, str) else said)


@dataclass
class LiveBot:
    """A transport and what it has heard."""

    transport: TelegramTransport
    intake: MemoryIntake = field(default_factory=MemoryIntake)

    async def say(self, to: Chat | Account, said: Worded | str, reply_to: str | None = None) -> tuple[str, ...]:
        there = to if isinstance(to, Account) else address(to)
        return await self.transport.deliver(saying(there, said, reply_to))

    async def amend(self, chat: Chat, messages: tuple[str, ...], said: Worded | str) -> tuple[str, ...]:
        said = words(said) if isinstance(said, str) else said
        return await self.transport.deliver(parcel(address(chat), Amend("00", NOTHING), said, messages))

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[asyncio.Task[None]]:
        """Listen while inside; what stops the listening is raised at the end, if nothing asked for it before."""
        task = asyncio.create_task(self.transport.listen(self.intake))
        try:
            yield task
        finally:
            task.cancel()
            await asyncio.wait([task])


@dataclass(frozen=True)
class Manner:
    """How a bot is set up. One that is ``patient`` keeps Telegram's limits; others live a hundred times faster."""

    webhook: WebhookSettings | None = None
    menus: Sequence[Menu] = ()
    patient: bool = False

    def transport(self, server: BotApiServer) -> TelegramTransport:
        settings = TelegramSettings(
            token=server.token,
            base_url=server.url,
            mode="webhook" if self.webhook else "polling",
            webhook=self.webhook,
        )
        hasty = Tempo(lambda: time.monotonic() * 100, lambda seconds: asyncio.sleep(seconds / 100))
        return TelegramTransport(settings, WallClock(), self.menus, Limits(None if self.patient else hasty))


USUAL = Manner()


@asynccontextmanager
async def opened(
    server: BotApiServer, intake: MemoryIntake | None = None, manner: Manner = USUAL
) -> AsyncIterator[LiveBot]:
    """A bot that can speak and does not listen yet."""
    bot = LiveBot(manner.transport(server), intake or MemoryIntake())
    await bot.transport.open()
    try:
        yield bot
    finally:
        await bot.transport.close()


@asynccontextmanager
async def listening(
    server: BotApiServer, intake: MemoryIntake | None = None, manner: Manner = USUAL
) -> AsyncIterator[LiveBot]:
    """A bot that speaks and listens."""
    async with opened(server, intake, manner) as bot, bot.listening():
        yield bot
