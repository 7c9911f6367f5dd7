"""Asking again, the more slowly the longer there is no answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.core.ports import Stopped
from bot.transports.telegram.backoff import Backoff
from bot.transports.telegram.faults import NO_ANSWER, TOKEN_REFUSED, seconds_of
from bot.transports.telegram.status import Status

T = TypeVar("T")

_CONFLICT = (
    "another program receives this bot's updates: stop it, or revoke the token with @BotFather and put in the new one"
)


class Patience:
    """Asks Telegram for what the transport cannot do without, and keeps the state up to date."""

    def __init__(self, status: Status) -> None:
        self._status = status
        self._trouble = Backoff(1, 60)
        self._conflict = Backoff(5, 60)

    async def ask(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask until there is an answer. Raises Stopped when the token is refused."""
        while True:
            try:
                answer = await ask()
            except InvalidToken:
                self._status.turn("state-stopped")
                raise Stopped(TOKEN_REFUSED) from None
            except Conflict:
                self._status.turn("state-conflict", _CONFLICT)
                await self._conflict.wait()
            except RetryAfter as error:
                await asyncio.sleep(seconds_of(error))
            except TelegramError:
                self._status.turn("state-retrying", NO_ANSWER)
                await self._trouble.wait()
            else:
                self._status.turn("state-listening")
                self._trouble.reset()
                self._conflict.reset()
                return answer
