"""Operations, and the rooms that the bot is in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, bindparam, or_, select, update

from bot.core.marking import Marking
from bot.core.place import Address, Operation, OperationPlan, Room, RoomPlan, Translating
from bot.storage.dialect import insert_new, upsert
from bot.storage.operations import OPERATION, read_operation, rules_to_json
from bot.storage.tables import operation, room

_HOME = Operation(0, "", "UTC", ())  # what a room without an operation goes by
_DEFAULT_MARKING = Marking.GREEN
_SETTINGS = (
    "operation_id",
    "languages",
    "zone",
    "marking",
    "channel",
    "translating",
    "threads",
    "name",
    "place",
    "plan",
)
_PLAN = TypeAdapter(RoomPlan)
_ROOMS = select(
    room, *(column.label(f"operation_{column.name}") for column in OPERATION if column.name != "id")
).outerjoin(operation, operation.c.id == room.c.operation_id)

# Asked for every event or every room, so put together only once.
_HERE = (
    room.c.platform == bindparam("on_platform"),
    room.c.chat == bindparam("in_chat"),
    room.c.topic == bindparam("in_topic"),
)
_FOUND = _ROOMS.where(*_HERE)
_REFURNISHED = update(room).where(*_HERE, or_(room.c.plan.is_(None), room.c.plan != bindparam("as_planned")))
_CHANGED = update(room).where(room.c.id == bindparam("row"))
_COME_BACK = update(room).where(*_HERE, ~room.c.present).values(present=True)
_PLANNED = (
    select(room)
    .where(room.c.platform == bindparam("on_platform"), room.c.place == bindparam("at_place"), room.c.present)
    .order_by(room.c.id.desc())  # the bot may have been asked back into one that another took the place of
    .limit(1)
)
_OF = _ROOMS.where(room.c.operation_id == bindparam("of_operation"), room.c.present).order_by(room.c.id)
_LINKED = _OF.where(room.c.channel == bindparam("in_channel"), room.c.id != bindparam("but"))
_OPERATIONS = select(*OPERATION).order_by(operation.c.id)
_NAMED = select(operation.c.id).where(operation.c.name == bindparam("called"))


Setting = str | int
"""Of a room, as it is kept: a number for a marking, and for yes or no."""


class SqlRooms:
    """The operations and rooms of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def declare(self, plan: OperationPlan) -> Operation:
        row = {
            "name": plan.name,
            "zone": plan.zone,
            "languages": " ".join(plan.languages),
            "marking": int(plan.marking),
            "rules": rules_to_json(plan.rules),
        }
        upsert(self._connection, operation, row, ("name",))
        found = self._connection.scalar(_NAMED, {"called": plan.name})
        assert found is not None
        return Operation(found, plan.name, plan.zone, plan.languages, plan.marking, plan.rules)

    def furnish(self, address: Address, plan: RoomPlan, to: Operation) -> Room:
        planned = f"{to.id} {_PLAN.dump_json(plan).decode()}"
        wanted: dict[str, Setting] = {"operation_id": to.id, "place": plan.place, "plan": planned}
        wanted |= _chosen(
            name=plan.name,
            languages=plan.languages,
            zone=plan.zone,
            marking=plan.marking,
            channel=plan.channel,
            translating=plan.translating,
            threads=plan.threads,
        )
        if not self._make(address, {"name": "", "direct": False, **wanted}):
            self._connection.execute(_REFURNISHED, {**_there(address), "as_planned": planned, **wanted})
        return self._found(address)

    def planned(self, platform: str, place: str) -> Address | None:
        row = self._connection.execute(_PLANNED, {"on_platform": platform, "at_place": place}).one_or_none()
        return Address(row.platform, row.chat, row.topic) if row else None

    def operations(self) -> list[Operation]:
        return [read_operation(*row) for row in self._connection.execute(_OPERATIONS)]

    def find(self, address: Address) -> Room | None:
        row = self._connection.execute(_FOUND, _there(address)).one_or_none()
        return _room(row) if row else None

    def of(self, of: Operation) -> list[Room]:
        return [_room(row) for row in self._connection.execute(_OF, {"of_operation": of.id})]

    def linked(self, to: Room) -> list[Room]:
        if not to.channel or to.operation is None:
            return []
        same = {"of_operation": to.operation.id, "in_channel": to.channel, "but": to.id}
        return [_room(row) for row in self._connection.execute(_LINKED, same)]

    def settle(self, address: Address, *, name: str = "", direct: bool = False) -> Room:
        self._make(address, {"name": name, "direct": direct})
        return self._found(address)

    def _make(self, address: Address, settings: Mapping[str, Setting]) -> bool:
        """Make a room, if it is new; the bot is in it from now on."""
        row = {"platform": address.platform, "chat": address.chat, "topic": address.topic}
        made = insert_new(self._connection, room, [{**row, "present": True, **settings}], tuple(row))
        if not made:
            self._connection.execute(_COME_BACK, _there(address))
        return bool(made)

    def _found(self, address: Address) -> Room:
        found = self.find(address)
        assert found is not None
        return found

    def assign(self, of: Room, to: Operation | None) -> None:
        goes = update(room).where(room.c.id == of.id, room.c.operation_id.is_distinct_from(to.id if to else None))
        self._connection.execute(goes.values(operation_id=to.id if to else None, channel=""))

    def change(
        self,
        of: Room,
        *,
        name: str | None = None,
        languages: Sequence[str] | None = None,
        zone: str | None = None,
        marking: Marking | None = None,
        channel: str | None = None,
        translating: Translating | None = None,
        threads: bool | None = None,
    ) -> Room:
        wanted = _chosen(
            name=name,
            languages=languages,
            zone=zone,
            marking=marking,
            channel=channel,
            translating=translating,
            threads=threads,
        )
        if wanted:
            self._connection.execute(_CHANGED, {"row": of.id, **wanted})
        return self._found(of.address)

    def move(self, old: Address, new: Address) -> None:
        there = self.find(new)
        if there is None:
            self._connection.execute(
                update(room)
                .where(*_at(old))
                .values(platform=new.platform, chat=new.chat, topic=new.topic, present=True)
            )
            return
        moved = self._connection.execute(select(room).where(*_at(old))).one_or_none()
        if moved is None or there.operation is not None:  # what has settings already takes no others
            return
        settings = {name: getattr(moved, name) for name in _SETTINGS}
        self._connection.execute(update(room).where(*_at(new)).values(**settings, present=True))
        self.leave(old)

    def leave(self, address: Address) -> None:
        self._connection.execute(update(room).where(*_at(address)).values(present=False))


def _chosen(*, languages: Sequence[str] | None, **plain: Setting | None) -> dict[str, Setting]:
    """Those of some settings that somebody chose, as they are kept."""
    settings = {**plain, "languages": None if languages is None else " ".join(languages)}
    return {name: value for name, value in settings.items() if value is not None}


def _at(address: Address) -> tuple[Any, ...]:
    return room.c.platform == address.platform, room.c.chat == address.chat, room.c.topic == address.topic


def _there(address: Address) -> dict[str, str]:
    return {"on_platform": address.platform, "in_chat": address.chat, "in_topic": address.topic}


def _room(row: Row[*tuple[Any, ...]]) -> Room:
    home = _HOME
    if row.operation_id is not None:
        home = read_operation(*(getattr(row, f"operation_{column.name}") for column in OPERATION))
    ceiling = row.marking if row.marking is not None else row.operation_marking
    return Room(
        id=row.id,
        address=Address(row.platform, row.chat, row.topic),
        name=row.name,
        operation=home if home is not _HOME else None,
        languages=tuple((row.languages or "").split()) or home.languages,
        zone=row.zone or home.zone,
        marking=Marking(ceiling) if ceiling is not None else _DEFAULT_MARKING,
        direct=row.direct,
        channel=row.channel,
        translating=Translating(row.translating),
        threads=row.threads,
    )
