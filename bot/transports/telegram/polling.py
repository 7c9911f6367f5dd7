"""Updates by long polling."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.core.event import Event
from bot.core.ports import Intake
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.listening import Desk, Unreadable
from bot.transports.telegram.patience import Patience


class Poller:
    """Asks for updates. Asking for what follows confirms what was heard, so that is kept by then."""

    def __init__(self, bot: BotApi, desk: Desk, intake: Intake, patience: Patience) -> None:
        self._bot = bot
        self._desk = desk
        self._intake = intake
        self._patience = patience

    async def run(self) -> None:
        """Poll until cancelled. Raises Stopped when the token is refused."""
        await self._patience.ask(partial(self._bot.delete_webhook, drop_pending_updates=False))
        cursor = await self._intake.cursor()
        offset = int(cursor) if cursor else None
        while True:
            updates = await self._patience.ask(partial(self._bot.raw_updates, offset))
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
