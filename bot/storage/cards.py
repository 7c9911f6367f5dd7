"""Where cards of records stand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from bot.core.marking import Marking
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Kind, Ref
from bot.core.records import Standing
from bot.storage.dialect import insert_new
from bot.storage.rooms import SqlRooms
from bot.storage.tables import card, copy, outbox

# Asked for every record that is shown or changed, so put together only once.
_CARDS = (
    select(card, outbox)
    .join(outbox, card.c.outbox_key == outbox.c.key)
    .where(card.c.operation_id == bindparam("operation"))
    .order_by(outbox.c.id)
)
_OF = _CARDS.where(card.c.kind == bindparam("of_kind"), card.c.number == bindparam("at_number"))
_IN_ROOM = _CARDS.where(
    ~outbox.c.private,
    outbox.c.platform == bindparam("on_platform"),
    outbox.c.chat == bindparam("in_chat"),
    outbox.c.topic == bindparam("in_topic"),
)
_AT = (
    select(card.c.kind, card.c.number)
    .join(outbox, card.c.outbox_key == outbox.c.key)
    .join(copy, copy.c.outbox_id == outbox.c.id)
    .where(
        copy.c.message == bindparam("of_message"),
        outbox.c.platform == bindparam("on_platform"),
        or_(
            and_(outbox.c.chat == bindparam("in_chat"), ~outbox.c.private),
            and_(outbox.c.chat == bindparam("of_account"), outbox.c.private),
        ),
    )
    .limit(1)
)


class SqlCards:
    """The cards of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stand(self, within: Operation, ref: Ref, key: str, ceiling: Marking) -> None:
        of = {"operation_id": within.id, "kind": ref.kind, "number": ref.number}
        insert_new(self._connection, card, [{"outbox_key": key, **of, "ceiling": int(ceiling)}], ("outbox_key",))

    def of(self, within: Operation, ref: Ref) -> list[Standing]:
        rows = self._connection.execute(
            _OF, {"operation": within.id, "of_kind": ref.kind, "at_number": ref.number}
        ).all()
        newest = {(row.platform, row.chat, row.topic, row.private): row for row in rows}
        return [found for row in newest.values() if (found := self._standing(row, within)) is not None]

    def in_room(self, within: Operation, room: Room) -> list[tuple[Ref, Standing]]:
        at = room.address
        here = {"on_platform": at.platform, "in_chat": at.chat, "in_topic": at.topic}
        rows = self._connection.execute(_IN_ROOM, {"operation": within.id, **here}).all()
        newest = {Ref(Kind(row.kind), row.number): row for row in rows}
        return [(ref, found) for ref, row in newest.items() if (found := self._standing(row, within)) is not None]

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
        return Standing(row.key, to, room, tuple(row.languages.split()), ceiling, row.origin)

    def at(self, room: Address, message: str, account: Account | None) -> Ref | None:
        there = {"on_platform": room.platform, "in_chat": room.chat, "of_account": account.id if account else None}
        row = self._connection.execute(_AT, {"of_message": message, **there}).one_or_none()
        return Ref(Kind(row.kind), row.number) if row else None
