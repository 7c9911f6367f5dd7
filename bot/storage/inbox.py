"""Events heard, and what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Row, Select, bindparam, func, select, update

from bot.core.event import Edit, Event, Message, wordless
from bot.core.place import Address
from bot.core.stores import Backlog, DeadLetter, Waiting
from bot.storage.codec import event_from_json, event_to_json, keepable
from bot.storage.dialect import insert_new_ids, upsert
from bot.storage.tables import DEAD, DONE, WAITING, cursor, inbox

# Run for every event, so put together only once.
_SETTLE = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"), inbox.c.state == bindparam("expected"))
    .values(state=bindparam("becomes"), error=bindparam("why"), settled_at=bindparam("at"))
)
_BACKLOG = select(func.count(), func.min(inbox.c.heard_at)).where(WAITING)
_SAID = select(inbox.c.id, inbox.c.body).where(
    inbox.c.message == bindparam("of_message"),
    inbox.c.chat == bindparam("in_chat"),
    inbox.c.platform == bindparam("on_platform"),
)
_EDITS = (
    select(inbox.c.id, inbox.c.body)
    .where(
        inbox.c.target == bindparam("of_message"),
        inbox.c.chat == bindparam("in_chat"),
        inbox.c.platform == bindparam("on_platform"),
    )
    .order_by(inbox.c.id)
)
_CURSOR = select(cursor.c.value).where(cursor.c.platform == bindparam("on_platform"))
_WAITING = (
    select(inbox.c.id, inbox.c.body)
    .where(
        WAITING,
        inbox.c.platform.in_(bindparam("platforms", expanding=True)),
        inbox.c.chat.not_in(bindparam("full", expanding=True)),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_FORGETTABLE = (
    select(inbox.c.id, inbox.c.body)
    .where(DONE, inbox.c.heard_at < bindparam("before"))
    .order_by(inbox.c.heard_at)
    .limit(bindparam("most"))
)
_HEARD = select(inbox.c.body).where(inbox.c.platform == bindparam("on_platform"), inbox.c.key == bindparam("of_key"))
_FIRST = inbox.alias("first")
_BEHIND = (
    select(inbox.c.id, inbox.c.body)
    .join(_FIRST, (inbox.c.platform == _FIRST.c.platform) & (inbox.c.chat == _FIRST.c.chat))
    .where(
        _FIRST.c.message == bindparam("of_message"),
        _FIRST.c.chat == bindparam("in_chat"),
        _FIRST.c.platform == bindparam("on_platform"),
        inbox.c.id > _FIRST.c.id,
        inbox.c.message.is_not(None),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_TALK = (
    select(inbox.c.body)
    .where(
        DONE,
        inbox.c.heard_at > bindparam("since"),
        inbox.c.chat == bindparam("in_chat"),
        inbox.c.platform == bindparam("on_platform"),
        inbox.c.message.is_not(None),
    )
    .order_by(inbox.c.heard_at.desc(), inbox.c.id.desc())
    .limit(bindparam("most"))
)
_REWRITE = update(inbox).where(inbox.c.id == bindparam("row")).values(body=bindparam("emptied"))
_EDITED = (
    select(inbox.c.body)
    .where(
        DONE,
        inbox.c.heard_at > bindparam("since"),
        inbox.c.chat == bindparam("in_chat"),
        inbox.c.platform == bindparam("on_platform"),
        inbox.c.message.is_(None),
        inbox.c.body.like('%"kind":"edit"%'),
    )
    .order_by(inbox.c.id)
)
_FORGET = update(inbox).where(inbox.c.id == bindparam("row")).values(body=bindparam("emptied"), state="forgotten")


class SqlInbox:
    """The inbox of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cursor(self, platform: str) -> str | None:
        return self._connection.scalar(_CURSOR, {"on_platform": platform})

    def keep(self, platform: str, events: Sequence[Event], cursor_value: str | None, now: datetime) -> list[Waiting]:
        by_key = {event.key: event for event in map(keepable, events)}
        rows = [
            {
                "platform": platform,
                "key": event.key,
                "chat": event.room.chat,
                "message": event.id if isinstance(event, Message) else None,
                "target": event.target if isinstance(event, Edit) else None,
                "body": event_to_json(event),
                "state": "waiting",
                "heard_at": now,
            }
            for event in by_key.values()
        ]
        fresh = insert_new_ids(self._connection, inbox, rows, ("platform", "key"))
        if cursor_value is not None:
            upsert(self._connection, cursor, {"platform": platform, "value": cursor_value}, ("platform",))
        return [Waiting(id, by_key[key]) for id, key in fresh]

    def known(self, platform: str, keys: Collection[str]) -> frozenset[str]:
        found = self._connection.scalars(
            select(inbox.c.key).where(inbox.c.platform == platform, inbox.c.key.in_(list(keys)))
        )
        return frozenset(found)

    def waiting(
        self, platforms: Collection[str], skip: Collection[int], full: Collection[str], limit: int
    ) -> list[Waiting]:
        given = {"platforms": list(platforms), "full": list(full), "most": limit + len(skip)}
        rows = self._connection.execute(_WAITING, given)
        return [Waiting(row.id, event_from_json(row.body)) for row in rows if row.id not in skip]

    def done(self, id: int, now: datetime) -> bool:
        return self._settle(id, "waiting", "done", at=now)

    def dead(self, id: int, error: str, now: datetime) -> bool:
        return self._settle(id, "waiting", "dead", error=error, at=now)

    def replay(self, id: int) -> bool:
        return self._settle(id, "dead", "waiting")

    def _settle(
        self, id: int, expected: str, becomes: str, *, error: str | None = None, at: datetime | None = None
    ) -> bool:
        values = {"row": id, "expected": expected, "becomes": becomes, "why": error, "at": at}
        return self._connection.execute(_SETTLE, values).rowcount == 1

    def forget(self, before: datetime, limit: int) -> int:
        rows = self._connection.execute(_FORGETTABLE, {"before": before, "most": limit}).all()
        if rows:
            emptied = [{"row": row.id, "emptied": _emptied(row.body)} for row in rows]
            self._connection.execute(_FORGET, emptied)
        return len(rows)

    def edits(self, room: Address, id: str) -> list[Edit]:
        found = (event_from_json(row.body) for row in self._about(_EDITS, room, id))
        return [event for event in found if isinstance(event, Edit)]

    def retract(self, room: Address, id: str) -> None:
        rows = [*self._about(_SAID, room, id), *self._about(_EDITS, room, id)]
        if rows:
            emptied = [{"row": row.id, "emptied": _emptied(row.body, gone=True)} for row in rows]
            self._connection.execute(_REWRITE, emptied)

    def _about(self, query: Select[tuple[int, str]], room: Address, id: str) -> Sequence[Row[tuple[int, str]]]:
        said = {"of_message": id, "in_chat": room.chat, "on_platform": room.platform}
        return self._connection.execute(query, said).all()

    def talk(self, room: Address, since: datetime, limit: int) -> list[Message]:
        given = {"since": since, "in_chat": room.chat, "on_platform": room.platform, "most": limit}
        heard = [event_from_json(body) for body in self._connection.scalars(_TALK, given)]
        said = [event for event in heard if isinstance(event, Message) and event.room == room and not event.gone]
        edits = self._edited(room, since) if said else {}
        return [_now(event, edits.get(event.id, ())) for event in said]

    def _edited(self, room: Address, since: datetime) -> dict[str, list[Edit]]:
        """Edits of what was said in a room, by the ids of the messages."""
        given = {"since": since, "in_chat": room.chat, "on_platform": room.platform}
        found: defaultdict[str, list[Edit]] = defaultdict(list)
        for body in self._connection.scalars(_EDITED, given):
            event = event_from_json(body)
            if isinstance(event, Edit):
                found[event.target].append(event)
        return found

    def dead_letters(self) -> list[DeadLetter]:
        rows = self._connection.execute(
            select(inbox.c.id, inbox.c.body, inbox.c.error, inbox.c.settled_at).where(DEAD).order_by(inbox.c.id)
        )
        return [DeadLetter(row.id, event_from_json(row.body), row.error, row.settled_at) for row in rows]

    def dead_count(self) -> int:
        return self._connection.scalar(select(func.count()).select_from(inbox).where(DEAD)) or 0

    def message(self, room: Address, id: str) -> Message | None:
        found = (event_from_json(row.body) for row in self._about(_SAID, room, id))
        return next((event for event in found if isinstance(event, Message)), None)

    def behind(self, room: Address, id: str, limit: int) -> list[Waiting]:
        said = {"of_message": id, "in_chat": room.chat, "on_platform": room.platform, "most": limit}
        return [Waiting(row.id, event_from_json(row.body)) for row in self._connection.execute(_BEHIND, said)]

    def heard(self, platform: str, key: str) -> Event | None:
        body = self._connection.scalar(_HEARD, {"on_platform": platform, "of_key": key})
        return event_from_json(body) if body is not None else None

    def backlog(self) -> Backlog:
        row = self._connection.execute(_BACKLOG).one()
        return Backlog(row[0], row[1])


def _now(said: Message, edits: Iterable[Edit]) -> Message:
    """A message as it reads after its edits."""
    for each in edits:
        if each.sender.account == said.sender.account:
            said = replace(said, text=each.text, blocks=each.blocks)
    return said


def _emptied(body: str, *, gone: bool = False) -> str:
    event = event_from_json(body)
    if isinstance(event, Message):
        return event_to_json(replace(wordless(event), gone=gone or event.gone))
    return event_to_json(wordless(event)) if isinstance(event, Edit) else body
