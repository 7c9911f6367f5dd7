"""Translations that are remembered."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, and_, bindparam, delete, exists, insert, select

from bot.core.lexicon import Remembered
from bot.core.place import Operation
from bot.core.translating import Made
from bot.storage.dialect import insert_new, upsert
from bot.storage.tables import memory, memory_source

_NOTHING = ""
"""The key of no translation: an engine may still be at work on a message when it is taken back."""
_GONE = select(memory_source.c.origin).where(
    memory_source.c.origin == bindparam("of_origin"), memory_source.c.key == _NOTHING
)


class SqlMemory:
    """The memory of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, keys: Collection[str]) -> dict[str, Remembered]:
        if not keys:
            return {}
        rows = self._connection.execute(select(memory).where(memory.c.key.in_(list(keys))))
        return {row.key: Remembered(row.text, Made(row.made)) for row in rows}

    def keep(self, within: Operation, origin: str, entries: Mapping[str, Remembered]) -> None:
        if self._connection.scalar(_GONE, {"of_origin": origin}):
            return
        for key, entry in entries.items():
            row = {"key": key, "operation_id": within.id, "text": entry.text, "made": str(entry.made)}
            if entry.made is Made.MACHINE:
                insert_new(self._connection, memory, [row], ("key",))
            else:
                upsert(self._connection, memory, row, ("key",))
        insert_new(
            self._connection, memory_source, [{"origin": origin, "key": key} for key in entries], ("origin", "key")
        )

    def forget(self, origin: str) -> None:
        mine = select(memory_source.c.key).where(memory_source.c.origin == origin)
        others = exists().where(and_(memory_source.c.key == memory.c.key, memory_source.c.origin != origin))
        self._connection.execute(delete(memory).where(memory.c.key.in_(mine), ~others))
        self._connection.execute(delete(memory_source).where(memory_source.c.origin == origin))
        self._connection.execute(insert(memory_source), [{"origin": origin, "key": _NOTHING}])
