"""Who put which emoji to what is read in several rooms."""

from __future__ import annotations

from sqlalchemy import Connection, and_, delete, func, select

from bot.storage.dialect import insert_new
from bot.storage.tables import reaction


class SqlReactions:
    """The reactions of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, origin: str, room: str, account: str, symbol: str, *, added: bool) -> None:
        row = {"origin": origin, "room": room, "account": account, "symbol": symbol}
        if added:
            insert_new(self._connection, reaction, [row], tuple(row))
        else:
            self._connection.execute(delete(reaction).where(and_(*(reaction.c[name] == row[name] for name in row))))

    def tally(self, origin: str) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        rows = self._connection.execute(
            select(reaction.c.room, reaction.c.symbol, func.count().label("times"))
            .where(reaction.c.origin == origin)
            .group_by(reaction.c.room, reaction.c.symbol)
            .order_by(reaction.c.symbol)
        )
        for row in rows:
            found.setdefault(row.room, {})[row.symbol] = row.times
        return found
