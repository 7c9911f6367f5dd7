"""The Matrix transport on a real homeserver, with an intake in memory instead of the corridor."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest

from bot.core.delivery import Act, Enter, Parcel, Say
from bot.core.document import Document
from bot.core.event import Event, Invitation
from bot.core.place import Account, Address
from bot.core.ports import Delayed, Stopped
from bot.core.worded import Span, Worded, WordedBlock
from bot.transports.matrix import MatrixTransport
from bot.transports.matrix.settings import MatrixSettings
from tests.live.synapse.client import Client
from tests.live.synapse.server import Session, Synapse
from tests.support.intake import MemoryIntake

E = TypeVar("E", bound=Event)

_keys = (f"{number:08x}" for number in count(1))


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def words(*lines: str) -> Worded:
    return Worded(tuple(WordedBlock("line", (Span(line),)) for line in lines))


class Bot:
    """A bot account that may be started, stopped and started again, and keeps what it heard."""

    def __init__(
        self, server: Synapse, session: Session, data_dir: Path, *, encryption: bool, password: str | None
    ) -> None:
        self.server = server
        self.user_id = session.user_id
        self.data_dir = data_dir
        self.intake = MemoryIntake()
        self.settings = MatrixSettings(
            homeserver=server.url,
            user_id=session.user_id,
            password=password,
            access_token=None if password else session.access_token,
            device_id=None if password else session.device_id,
            encryption=encryption,
        )
        self._first_settings = self.settings
        self.transport = self._transport()
        self.listening: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Open and listen, until the first sync is through."""
        await self.stop()
        self.transport = self._transport()
        await self.transport.open()
        self.listening = asyncio.create_task(self.transport.listen(self.intake))
        await self.becomes("state-listening")

    async def becomes(self, phrase: str) -> None:
        """Wait until the transport is in a state; the states are for people to see, and nothing is told of them."""
        async with asyncio.timeout(60):
            while self.transport.state.phrase != phrase:
                if self.listening is not None and self.listening.done():
                    await self.listening
                await asyncio.sleep(0.02)

    async def stop(self) -> None:
        if self.listening is not None:
            self.listening.cancel()
            with suppress(asyncio.CancelledError, Stopped):
                await self.listening
            self.listening = None
        await self.transport.close()

    def change(self, **settings: str | None) -> None:
        """Use other settings from the next start on; those not named are as they were at first."""
        self.settings = replace(self._first_settings, **settings)  # type: ignore[arg-type]  # only strings are changed

    def reach(self, url: str) -> None:
        """Reach the homeserver by another address from the next start on."""
        self.change(homeserver=url)

    def kept_session(self) -> dict[str, str]:
        session: dict[str, str] = json.loads((self.data_dir / "matrix-session.json").read_text())
        return session

    async def log_out(self) -> None:
        """Revoke the bot's token, as an administrator or the account's owner may."""
        token = self.settings.access_token or self.kept_session()["access_token"]
        client = Client(self.server, Session(self.user_id, "", token))
        await client.call("POST", "logout")
        await client.close()

    async def heard(self, kind: type[E], count: int = 1) -> list[E]:
        return await self.intake.heard(kind, count)

    async def enter(self, room: str) -> None:
        """Accept the invitation into a room."""
        while room not in {event.room.chat for event in self.intake.of(Invitation)}:
            await self.heard(Invitation, len(self.intake.of(Invitation)) + 1)
        await self.do(room, Enter())

    async def say(
        self, room: str | Account, *lines: str, reply_to: str | None = None, thread: str | None = None
    ) -> tuple[str, ...]:
        return await self.do(room, Say(Document(()), reply_to, thread), words(*lines))

    async def do(
        self, room: str | Account, act: Act, words: Worded | None = None, targets: tuple[str, ...] = (), key: str = ""
    ) -> tuple[str, ...]:
        """Deliver, as often as the transport asks for it."""
        to = room if isinstance(room, Account) else Address("matrix", room)
        parcel = Parcel(key or next(_keys), to, act, words, targets)
        while True:
            try:
                return await self.transport.deliver(parcel)
            except Delayed as wait:
                await asyncio.sleep(wait.seconds)

    def _transport(self) -> MatrixTransport:
        return MatrixTransport(self.settings, self.data_dir, SystemClock())


NewBot = Callable[..., Awaitable[Bot]]


@asynccontextmanager
async def bots(server: Synapse, directory: Path) -> AsyncIterator[NewBot]:
    """Makes bots, and stops them after the test."""
    async with AsyncExitStack() as stack:

        async def new(on: Synapse | None = None, *, encryption: bool = False, password: str | None = None) -> Bot:
            number = next(_keys)
            data_dir = directory / f"bot-{number}"
            data_dir.mkdir()
            home = on or server
            session = await home.enrol(f"bot-{number}", password or "")
            bot = Bot(home, session, data_dir, encryption=encryption, password=password)
            stack.push_async_callback(bot.stop)
            await bot.start()
            return bot

        yield new


@pytest.fixture
async def new_bot(synapse: Synapse, tmp_path: Path) -> AsyncIterator[NewBot]:
    async with bots(synapse, tmp_path) as new:
        yield new
