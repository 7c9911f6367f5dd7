"""What was sent to engines that have a budget."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select, update

from bot.storage.dialect import insert_new
from bot.storage.tables import spent


class SqlSpending:
    """The spending of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def spend(self, engine: str, day: date, characters: int, budget: int | None) -> bool:
        row = {"engine": engine, "day": day, "characters": 0}
        insert_new(self._connection, spent, [row], ("engine", "day"))
        taking = update(spent).where(spent.c.engine == engine, spent.c.day == day)
        if budget is not None:
            taking = taking.where(spent.c.characters + characters <= budget)
        return bool(self._connection.execute(taking.values(characters=spent.c.characters + characters)).rowcount)

    def spent(self, day: date) -> dict[str, int]:
        rows = self._connection.execute(select(spent.c.engine, spent.c.characters).where(spent.c.day == day))
        return {row.engine: row.characters for row in rows}
