"""Updates by long polling."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.core.event import Event
from bot.core.ports import Intake, Stopped
from bot.transports.telegram.backoff import Backoff
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.faults import NO_ANSWER, TOKEN_REFUSED, seconds_of
from bot.transports.telegram.listening import Desk, Unreadable
from bot.transports.telegram.status import Status

T = TypeVar("T")

_CONFLICT = (
    "another program receives this bot's updates: stop it, or revoke the token with @BotFather and put in the new one"
)


class Poller:
    """Asks for updates. Asking for what follows confirms what was heard, so that is kept by then."""

    def __init__(self, bot: BotApi, desk: Desk, intake: Intake, status: Status) -> None:
        self._bot = bot
        self._desk = desk
        self._intake = intake
        self._status = status
        self._trouble = Backoff(1, 60)
        self._conflict = Backoff(5, 60)

    async def run(self) -> None:
        """Poll until cancelled. Raises Stopped when the token is refused."""
        await self._patiently(partial(self._bot.delete_webhook, drop_pending_updates=False))
        cursor = await self._intake.cursor()
        offset = int(cursor) if cursor else None
        while True:
            updates = await self._patiently(partial(self._bot.raw_updates, offset))
            if updates:
                offset = await self._take(updates)

    async def _take(self, updates: Sequence[dict[str, Any]]) -> int:
        """Keep a batch, or what of it comes before an update that has to be tried again; returns the next offset."""
        events: list[Event] = []
        taken: list[dict[str, Any]] = []
        offset = int(updates[0]["update_id"])
        for update in updates:
            try:
                events += self._desk.hear(update)
            except Unreadable:
                break
            taken.append(update)
            offset = int(update["update_id"]) + 1
        await self._desk.keep(taken, events, str(offset))
        return offset

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask until there is an answer, the more slowly the longer there is none."""
        while True:
            try:
                answer = await ask()
            except InvalidToken:
                self._status.turn("state-stopped", TOKEN_REFUSED)
                raise Stopped(TOKEN_REFUSED) from None
            except Conflict:
                self._status.turn("state-conflict", _CONFLICT)
                await self._conflict.wait()
            except RetryAfter as error:
                await asyncio.sleep(seconds_of(error))
            except TelegramError:
                self._status.turn("state-unreachable", NO_ANSWER)
                await self._trouble.wait()
            else:
                self._status.turn("state-listening")
                self._trouble.reset()
                self._conflict.reset()
                return answer
