"""Where cards of records stand."""

from __future__ import annotations

from sqlalchemy import Connection, select

from bot.core.place import Account, Address, Operation
from bot.core.record import Kind, Ref
from bot.core.records import Standing
from bot.storage.dialect import insert_new
from bot.storage.rooms import SqlRooms
from bot.storage.tables import card, copy, outbox


class SqlCards:
    """The cards of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stand(self, within: Operation, ref: Ref, key: str) -> None:
        row = {"outbox_key": key, "operation_id": within.id, "kind": ref.kind, "number": ref.number}
        insert_new(self._connection, card, [row], ("outbox_key",))

    def of(self, within: Operation, ref: Ref) -> list[Standing]:
        rows = self._connection.execute(
            select(outbox.c.key, outbox.c.platform, outbox.c.chat, outbox.c.topic, outbox.c.private, outbox.c.languages)
            .join(card, card.c.outbox_key == outbox.c.key)
            .where(card.c.operation_id == within.id, card.c.kind == ref.kind, card.c.number == ref.number)
            .order_by(outbox.c.id)
        )
        newest = {(row.platform, row.chat, row.topic, row.private): row for row in rows}
        found = []
        for row in newest.values():
            to = Account(row.platform, row.chat) if row.private else Address(row.platform, row.chat, row.topic)
            room = SqlRooms(self._connection).find(to) if isinstance(to, Address) else None
            found.append(Standing(row.key, to, room, tuple(row.languages.split())))
        return found

    def at(self, room: Address, message: str, account: Account | None) -> Ref | None:
        there = (outbox.c.chat == room.chat) & ~outbox.c.private
        if account is not None:
            there |= (outbox.c.chat == account.id) & outbox.c.private
        row = self._connection.execute(
            select(card.c.kind, card.c.number)
            .join(outbox, card.c.outbox_key == outbox.c.key)
            .join(copy, copy.c.outbox_id == outbox.c.id)
            .where(copy.c.message == message, outbox.c.platform == room.platform, there)
            .limit(1)
        ).one_or_none()
        return Ref(Kind(row.kind), row.number) if row else None
