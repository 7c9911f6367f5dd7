"""When the bot lived, and when it did not."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from bot.core.records import Outage
from bot.storage.dialect import upsert
from bot.storage.tables import outage, pulse

_SHORT = timedelta(minutes=5)
"""Nobody has to hear of a bot that was away for so long: it was started anew."""


class SqlOutages:
    """The outages, in one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, now: datetime) -> None:
        lived = self._connection.scalar(select(pulse.c.at))
        if lived is not None and now - lived > _SHORT:
            self._connection.execute(insert(outage).values(began=lived, ended=now))
        self.live(now)

    def live(self, now: datetime) -> None:
        upsert(self._connection, pulse, {"id": 1, "at": now}, ("id",))

    def since(self, moment: datetime) -> list[Outage]:
        rows = self._connection.execute(select(outage).where(outage.c.ended > moment).order_by(outage.c.ended))
        return [Outage(row.began, row.ended) for row in rows]
