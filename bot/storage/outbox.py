"""Deliveries promised, and what became of them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, and_, bindparam, func, insert, or_, select, update

from bot.core.delivery import Act, Amend, Delivery, React, Say, Withdraw
from bot.core.document import Attachment, Document
from bot.core.marking import Marking
from bot.core.place import Account, Address
from bot.core.quoting import carries_words, without_words
from bot.core.stores import Backlog, Cause, Promise
from bot.storage.blobs import SqlBlobs
from bot.storage.codec import act_from_json, act_to_json
from bot.storage.dialect import insert_new_ids
from bot.storage.tables import CARRIED, OPEN, copy, outbox

_ADDRESS = TypeAdapter(Address)

# Run for every delivery, so put together only once.
_SENT = update(outbox).where(outbox.c.id == bindparam("row"), OPEN).values(state="sent", settled_at=bindparam("at"))
_COPIED = insert(copy)
_BACKLOG = select(func.count(), func.min(outbox.c.promised_at)).where(
    OPEN, outbox.c.platform == bindparam("on_platform")
)
_WAITING = (
    select(outbox)
    .where(
        OPEN,
        outbox.c.platform == bindparam("on_platform"),
        outbox.c.lane.not_in(bindparam("full", expanding=True)),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_FORGETTABLE = (
    select(outbox.c.id, outbox.c.act, outbox.c.origin)
    .where(CARRIED, outbox.c.settled_at < bindparam("before"))
    .order_by(outbox.c.settled_at)
    .limit(bindparam("most"))
)
_CARRIED_THERE = (
    select(outbox)
    .where(
        outbox.c.platform == bindparam("on_platform"),
        outbox.c.chat == bindparam("in_chat"),
        outbox.c.topic == bindparam("in_topic"),
        ~outbox.c.private,
        outbox.c.state != "failed",
        or_(~outbox.c.repeat, outbox.c.amends.is_not(None)),
    )
    .order_by(outbox.c.id)
)
_HELD = "held"
_OF_HELD = select(outbox).where(outbox.c.key == bindparam("of_key"), outbox.c.state == _HELD)
_RELEASED = update(outbox).where(outbox.c.id == bindparam("row")).values(state="waiting", promised_at=bindparam("now"))
_BEGUN = update(outbox).where(outbox.c.id == bindparam("row")).values(state="begun")
_OF_KEY = or_(outbox.c.key == bindparam("of_key"), outbox.c.amends == bindparam("of_key"))
_DELIVERED = (
    select(outbox.c.id).where(_OF_KEY, outbox.c.state.in_(("sent", "forgotten"))).order_by(outbox.c.id.desc()).limit(1)
)
_STANDING = select(outbox).where(_OF_KEY, outbox.c.state != "failed").order_by(outbox.c.id.desc()).limit(1)
_COPIES = select(copy.c.message).where(copy.c.outbox_id == bindparam("of_delivery")).order_by(copy.c.part)
_THERE = (copy.c.message == bindparam("of_message"), outbox.c.platform == bindparam("on_platform"))
_IN_CHAT = or_(
    and_(outbox.c.chat == bindparam("in_chat"), ~outbox.c.private),
    and_(outbox.c.chat == bindparam("of_account"), outbox.c.private),
)
_ORIGIN = (
    select(outbox.c.origin)
    .join(copy, copy.c.outbox_id == outbox.c.id)
    .where(*_THERE, _IN_CHAT, outbox.c.amends.is_(None))
)
_SAID = (
    select(outbox.c.act)
    .join(copy, copy.c.outbox_id == outbox.c.id)
    .where(*_THERE, _IN_CHAT)
    .order_by(outbox.c.id.desc())
)
_LATELY, _SAID_MOST = 5000, 200  # deliveries in all that are looked through, and of them in one chat
_SAID_LATELY = (
    select(outbox.c.act)
    .where(
        outbox.c.id > select(func.max(outbox.c.id)).scalar_subquery() - _LATELY,
        outbox.c.platform == bindparam("on_platform"),
        _IN_CHAT,
    )
    .order_by(outbox.c.id.desc())
    .limit(_SAID_MOST)
)
_BECAUSE_OF = select(outbox).where(outbox.c.origin == bindparam("of_origin")).order_by(outbox.c.id)
_REWRITE = update(outbox).where(outbox.c.id == bindparam("row")).values(act=bindparam("emptied"))
_FORGET = update(outbox).where(outbox.c.id == bindparam("row")).values(act=bindparam("emptied"), state="forgotten")


class SqlOutbox:
    """The outbox of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._places: Counter[str] = Counter()
        self.promised: list[Promise] = []

    def promise(self, delivery: Delivery, cause: Cause, now: datetime, *, held: bool = False) -> str:
        place = self._places[cause.key]
        self._places[cause.key] += 1
        key = hashlib.sha256(f"{cause.key}\n{place}".encode()).hexdigest()[:32]
        to, otherwise = delivery.to, delivery.otherwise
        private = isinstance(to, Account)
        row = {
            "key": key,
            "origin": cause.origin,
            "platform": to.platform,
            "chat": to.id if isinstance(to, Account) else to.chat,
            "topic": "" if isinstance(to, Account) else to.topic,
            "lane": delivery.lane,
            "private": private,
            "act": act_to_json(delivery.act),
            "amends": delivery.act.of if isinstance(delivery.act, Amend | Withdraw) else None,
            "languages": " ".join(delivery.languages),
            "repeat": delivery.repeat,
            "otherwise": _ADDRESS.dump_json(otherwise).decode() if otherwise else None,
            "state": _HELD if held else "waiting",
            "promised_at": now,
        }
        for id, _ in insert_new_ids(self._connection, outbox, [row], ("key",)):
            if not held:
                self.promised.append(Promise(id, key, delivery, now))
        return key

    def release(self, key: str, now: datetime) -> None:
        row = self._connection.execute(_OF_HELD, {"of_key": key}).one_or_none()
        if row is not None:
            self._connection.execute(_RELEASED, {"row": row.id, "now": now})
            self.promised.append(Promise(row.id, key, _delivery(row), now))

    def waiting(self, platform: str, skip: Collection[int], full: Collection[str], limit: int) -> list[Promise]:
        given = {"on_platform": platform, "full": list(full), "most": limit + len(skip)}
        rows = self._connection.execute(_WAITING, given)
        return [
            Promise(row.id, row.key, _delivery(row), row.promised_at, row.state == "begun")
            for row in rows
            if row.id not in skip
        ]

    def forget(self, before: datetime, limit: int) -> int:
        rows = self._connection.execute(_FORGETTABLE, {"before": before, "most": limit}).all()
        if rows:
            emptied = [{"row": row.id, "emptied": act_to_json(_emptied(act_from_json(row.act)))} for row in rows]
            self._connection.execute(_FORGET, emptied)
            SqlBlobs(self._connection).forget({row.origin for row in rows})
        return len(rows)

    def spoken_above(self, room: Address, ceiling: Marking) -> list[tuple[str, Delivery]]:
        there = {"on_platform": room.platform, "in_chat": room.chat, "in_topic": room.topic}
        last: dict[str, Delivery] = {}
        for row in self._connection.execute(_CARRIED_THERE, there):
            last[row.amends or row.key] = _delivery(row)
        return [(key, delivery) for key, delivery in last.items() if _marked_above(delivery.act, ceiling)]

    def retract(self, key: str) -> None:
        rows = self._connection.execute(select(outbox.c.id, outbox.c.act).where(_OF_KEY), {"of_key": key}).all()
        emptied = [{"row": row.id, "emptied": act_to_json(_blank(act_from_json(row.act)))} for row in rows]
        if emptied:
            self._connection.execute(_REWRITE, emptied)

    def begin(self, id: int) -> None:
        self._connection.execute(_BEGUN, {"row": id})

    def sent(self, id: int, messages: Sequence[str], now: datetime) -> None:
        if self._connection.execute(_SENT, {"row": id, "at": now}).rowcount and messages:
            rows = [{"outbox_id": id, "part": part, "message": message} for part, message in enumerate(messages)]
            self._connection.execute(_COPIED, rows)

    def failed(self, id: int, reason: str, now: datetime) -> None:
        self._connection.execute(
            update(outbox).where(outbox.c.id == id).values(state="failed", reason=reason, settled_at=now)
        )

    def moved(self, old: Address, new: Address) -> None:
        there = (outbox.c.platform == old.platform, outbox.c.chat == old.chat, outbox.c.topic == old.topic)
        moving = select(outbox).where(or_(OPEN, outbox.c.state == _HELD), *there)
        for row in self._connection.execute(moving).all():
            lane = replace(_delivery(row), to=new).lane
            changed = update(outbox).where(outbox.c.id == row.id)
            self._connection.execute(changed.values(chat=new.chat, topic=new.topic, lane=lane))

    def overtaken(self, promise: Promise) -> bool:
        act = promise.delivery.act
        key = act.of if isinstance(act, Amend) else promise.key
        newer = self._connection.scalars(
            select(outbox.c.act).where(outbox.c.amends == key, outbox.c.id > promise.id, OPEN)
        )
        return any(_overtakes(act_from_json(each), act) for each in newer)

    def messages(self, key: str) -> tuple[str, ...]:
        """Those of the newest delivery that put words there: the one of that key, or an amendment of it."""
        id = self._connection.scalar(_DELIVERED, {"of_key": key})
        return tuple(self._connection.scalars(_COPIES, {"of_delivery": id})) if id is not None else ()

    def standing(self, key: str) -> Delivery | None:
        row = self._connection.execute(_STANDING, {"of_key": key}).one_or_none()
        last = _delivery(row) if row else None
        return None if last is None or isinstance(last.act, Withdraw) else last

    def origin(self, room: Address, message: str, account: Account | None = None) -> str | None:
        there = {"on_platform": room.platform, "in_chat": room.chat, "of_account": account.id if account else None}
        return self._connection.scalar(_ORIGIN, {"of_message": message, **there})

    def place(self, platform: str, message: str) -> Address | None:
        said = self._connection.execute(
            select(outbox.c.chat, outbox.c.topic)
            .join(copy, copy.c.outbox_id == outbox.c.id)
            .where(copy.c.message == message, outbox.c.platform == platform, ~outbox.c.private)
        ).first()
        return Address(platform, said.chat, said.topic) if said else None

    def said(self, room: Address, message: str, account: Account | None) -> Document | None:
        there = {"on_platform": room.platform, "in_chat": room.chat, "of_account": account.id if account else None}
        acts = self._connection.scalars(_SAID, {"of_message": message, **there})
        for act in map(act_from_json, acts):
            if isinstance(act, Say | Amend):
                return act.document
        return None

    def said_lately(self, room: Address, account: Account | None) -> Iterator[Document]:
        there = {"on_platform": room.platform, "in_chat": room.chat, "of_account": account.id if account else None}
        for act in map(act_from_json, self._connection.scalars(_SAID_LATELY, there)):
            if isinstance(act, Say | Amend):
                yield act.document

    def answers(self, origin: str) -> list[tuple[str, Delivery]]:
        return [(key, delivery) for key, delivery in self._because_of(origin) if isinstance(delivery.act, Say)]

    def signs(self, origin: str) -> list[tuple[str, React]]:
        found = ((key, delivery.act) for key, delivery in self._because_of(origin))
        return [(key, act) for key, act in found if isinstance(act, React)]

    def _because_of(self, origin: str) -> list[tuple[str, Delivery]]:
        rows = self._connection.execute(_BECAUSE_OF, {"of_origin": origin})
        return [(row.key, _delivery(row)) for row in rows]

    def backlog(self, platform: str) -> Backlog:
        row = self._connection.execute(_BACKLOG, {"on_platform": platform}).one()
        return Backlog(row[0], row[1])


def _delivery(row: Row[tuple[object, ...]]) -> Delivery:
    to = Account(row.platform, row.chat) if row.private else Address(row.platform, row.chat, row.topic)
    otherwise = _ADDRESS.validate_json(row.otherwise) if row.otherwise else None
    return Delivery(to, act_from_json(row.act), tuple(row.languages.split()), row.repeat, otherwise)


def _overtakes(newer: Act, act: Act) -> bool:
    """An amendment that only looks for a translation again may find none, and then leaves what stands."""
    return isinstance(newer, Withdraw) or (isinstance(newer, Amend) and isinstance(act, Amend) and not newer.tries)


def _marked_above(act: Act, ceiling: Marking) -> bool:
    spoken = act.document.spoken if isinstance(act, Say | Amend) else None
    return spoken is not None and spoken.marking > ceiling


def _blank(act: Act) -> Act:
    """An act that says nothing any more."""
    if not isinstance(act, Say | Amend):
        return act
    spoken = act.document.spoken
    return replace(act, document=Document((), spoken=replace(spoken, blocks=()) if spoken else None))


def _emptied(act: Act) -> Act:
    """An act without the words of the person that it carried; who said something is left, and how many files."""
    if not isinstance(act, Say | Amend) or not carries_words(act.document):
        return act
    emptied = without_words(act.document)
    files = (replace(each, name="") if isinstance(each, Attachment) else each for each in emptied.files)
    return replace(act, document=replace(emptied, files=tuple(files)))
