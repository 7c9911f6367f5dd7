"""Where cards of records stand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from bot.core.marking import Marking
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Kind, Ref
from bot.core.records import Standing
from bot.storage.dialect import insert_new
from bot.storage.rooms import SqlRooms
from bot.storage.tables import card, copy, outbox


class SqlCards:
    """The cards of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stand(self, within: Operation, ref: Ref, key: str, ceiling: Marking) -> None:
        of = {"operation_id": within.id, "kind": ref.kind, "number": ref.number}
        insert_new(self._connection, card, [{"outbox_key": key, **of, "ceiling": int(ceiling)}], ("outbox_key",))

    def of(self, within: Operation, ref: Ref) -> list[Standing]:
        rows = self._rows(within, card.c.kind == ref.kind, card.c.number == ref.number)
        newest = {(row.platform, row.chat, row.topic, row.private): row for row in rows}
        return [found for row in newest.values() if (found := self._standing(row, within)) is not None]

    def in_room(self, within: Operation, room: Room) -> list[tuple[Ref, Standing]]:
        at = room.address
        here = (outbox.c.platform == at.platform, outbox.c.chat == at.chat, outbox.c.topic == at.topic)
        newest = {Ref(Kind(row.kind), row.number): row for row in self._rows(within, ~outbox.c.private, *here)}
        return [(ref, found) for ref, row in newest.items() if (found := self._standing(row, within)) is not None]

    def _rows(self, within: Operation, *conditions: ColumnElement[bool]) -> list[Row[*tuple[Any, ...]]]:
        """The cards for which some conditions hold, oldest first."""
        query = select(card, outbox).join(outbox, card.c.outbox_key == outbox.c.key)
        of = query.where(card.c.operation_id == within.id, *conditions)
        return list(self._connection.execute(of.order_by(outbox.c.id)).all())

    def _standing(self, row: Row[*tuple[Any, ...]], within: Operation) -> Standing | None:
        """A card as it stands now; None in a room that went over to another operation."""
        to = Account(row.platform, row.chat) if row.private else Address(row.platform, row.chat, row.topic)
        room = SqlRooms(self._connection).find(to) if isinstance(to, Address) else None
        ceiling = Marking(row.ceiling)
        if room is not None and not room.direct:
            if room.operation != within:
                return None
            ceiling = room.marking
        elif room is not None and room.operation is not None:
            ceiling = min(ceiling, room.marking)
        return Standing(row.key, to, room, tuple(row.languages.split()), ceiling)

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
