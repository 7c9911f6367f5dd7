"""What comes in, by either way: kept first, then answered."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog
from telegram.error import TelegramError

from bot.core.event import Event
from bot.core.ports import Intake
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.hearing import Ear, button_pressed

log = structlog.get_logger()


class Unreadable(Exception):
    """An update could not be understood at the first try; its id is ``update_id``."""

    def __init__(self, update_id: int) -> None:
        self.update_id = update_id
        super().__init__(str(update_id))


class Desk:
    """Takes updates in: hears them, keeps what was heard, and stops the buttons that were pressed from spinning."""

    def __init__(self, bot: BotApi, ear: Ear, intake: Intake) -> None:
        self._bot = bot
        self._ear = ear
        self._intake = intake
        self._unreadable: set[int] = set()
        self._errands: set[asyncio.Task[None]] = set()

    def hear(self, raw: dict[str, Any]) -> list[Event]:
        """The events of an update. One that cannot be read raises Unreadable once and is left out from then on."""
        update_id = int(raw["update_id"])
        try:
            return self._ear.hear(raw)
        except Exception as error:  # noqa: BLE001 - an update may be broken in any way, and must not block the rest
            if update_id not in self._unreadable:
                self._unreadable.add(update_id)
                raise Unreadable(update_id) from None
            self._unreadable.discard(update_id)
            log.error(  # noqa: TRY400 - a traceback would show what the update said
                "telegram.update-skipped", update_id=update_id, error=type(error).__name__
            )
            return []

    async def keep(self, updates: Sequence[dict[str, Any]], events: Sequence[Event], cursor: str | None) -> None:
        """Keep what was heard; then answer presses, on the side."""
        await self._intake.keep(events, cursor)
        for press in filter(None, map(button_pressed, updates)):
            errand = asyncio.create_task(self._answer(press))
            self._errands.add(errand)
            errand.add_done_callback(self._errands.discard)

    async def close(self) -> None:
        """Let go of what is still being answered."""
        for errand in self._errands:
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)

    async def _answer(self, press: str) -> None:
        try:
            await self._bot.answer_callback_query(press)
        except TelegramError as error:
            log.debug("telegram.press-unanswered", error=type(error).__name__)
