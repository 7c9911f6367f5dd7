"""Who asked for what, and what came of it: a chain in which each entry's hash covers that of the one before it.

Where it ends is kept beside it, so that what is cut off is missed, and what is added then does not follow.
The entries of a Unit are kept when its transaction is about to be committed. So those of several writers wait for each
other only then, and holding the end of the chain they wait for nothing else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, union_all

from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.stores import Cause, ChainState, Noted
from bot.storage.codec import cleaned
from bot.storage.dialect import upsert
from bot.storage.tables import audit, audit_end

Entry = Mapping[str, Any]

_BEFORE_ALL = "0" * 64
_BROKEN = ""
"""What follows when all entries are gone, or the note of their end is: no entry has it, so that it shows for ever."""
_LOCK = 0x617564697400  # "audit", among PostgreSQL's advisory locks
_PORTION = 1000  # entries that are checked at once

_END = select(audit_end.c.entries, audit_end.c.head)
_LAST = select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1).subquery()
_ENDS = union_all(_END, select(_LAST.c.id, _LAST.c.hash))
_BECAUSE_OF = (
    select(audit.c.cause, audit.c.action, audit.c.outcome, audit.c.subject, audit.c.at)
    .where(audit.c.origin == bindparam("of_origin"))
    .order_by(audit.c.id.desc())
    .limit(1)
)
_RECENT = 5000  # entries; more are not asked for in the minutes that anybody looks back
_LAST_BY = (
    select(audit)
    .where(
        audit.c.id > select(func.max(audit.c.id)).scalar_subquery() - _RECENT,
        audit.c.operation_id == bindparam("operation"),
        audit.c.person_id == bindparam("person"),
        audit.c.at >= bindparam("since"),
        audit.c.outcome == "answered",
        audit.c.action.in_(bindparam("actions", expanding=True)),
    )
    .order_by(audit.c.id.desc())
    .limit(1)
)
_APPEND = insert(audit)
_NEXT = select(audit).where(audit.c.id > bindparam("after")).order_by(audit.c.id).limit(_PORTION)


class SqlAudit:
    """The audit of one Unit. ``noted`` are the entries that are still to be appended, oldest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.noted: list[Entry] = []

    def note(
        self,
        *,
        at: datetime,
        cause: Cause,
        account: Account,
        person: Person,
        operation: Operation | None,
        action: str,
        outcome: str,
        subject: Mapping[str, str | int],
    ) -> None:
        self.noted.append(
            {
                "at": at,
                "cause": cause.key,
                "origin": cause.origin,
                "platform": account.platform,
                "account": account.id,
                "person_id": person.id,
                "operation_id": operation.id if operation else None,
                "action": action,
                "outcome": outcome,
                "subject": json.dumps(cleaned(dict(subject)), ensure_ascii=False, sort_keys=True),
            }
        )

    def last(self, origin: str) -> Noted | None:
        here = [entry for entry in self.noted if entry["origin"] == origin]
        return _noted(here[-1]) if here else self._kept(origin)

    def last_by(self, within: Operation, person: Person, since: datetime, actions: Collection[str]) -> Noted | None:
        given = {"operation": within.id, "person": person.id, "since": since, "actions": list(actions)}
        row = self._connection.execute(_LAST_BY, given).one_or_none()
        return _noted(row._asdict()) if row else None

    def _kept(self, origin: str) -> Noted | None:
        row = self._connection.execute(_BECAUSE_OF, {"of_origin": origin}).one_or_none()
        return _noted(row._asdict()) if row else None

    def verify(self, noted: str = "") -> ChainState:
        last, end = _end(self._connection)  # before the entries, since others may be added meanwhile
        entries, id, head, broken, found = 0, 0, _BEFORE_ALL, None, None
        for row in self._rows():
            right = row.previous == head and row.hash == _hash(row._asdict()) and (row.id != last or row.hash == end)
            entries, id, head = entries + 1, row.id, row.hash
            broken = broken or (None if right else id)
            found = found or (id if noted and head.startswith(noted) else None)
        if entries and not last:
            broken = broken or id  # nobody has noted how many there have been: somebody took that away
        return ChainState(entries, head, broken, max(0, last - id), found)

    def _rows(self) -> Iterator[Row[*tuple[Any, ...]]]:
        """All entries in order, never many of them in memory."""
        after = 0
        while rows := self._connection.execute(_NEXT, {"after": after}).all():
            yield from rows
            after = rows[-1].id


def append(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add entries to the end of the chain, and hold that end until the transaction is over."""
    if not entries:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    ends = connection.execute(_ENDS).all()  # the higher one counts, whatever was done to either
    last, head = max(ends, key=lambda each: each[0], default=(0, _BEFORE_ALL))
    if len(ends) == 1:
        head = _BROKEN
    rows = []
    for id, entry in enumerate(entries, last + 1):
        row = {**entry, "id": id, "previous": head}
        head = _hash(row)
        rows.append({**row, "hash": head})
    connection.execute(_APPEND, rows)
    upsert(connection, audit_end, {"id": 1, "entries": last + len(rows), "head": head}, ("id",))


def _end(connection: Connection) -> tuple[int, str]:
    """How many entries there have been, and the hash of the last."""
    end = connection.execute(_END).one_or_none()
    return (end.entries, end.head) if end else (0, _BEFORE_ALL)


def _hash(row: Mapping[str, Any]) -> str:
    """SHA-256 (hex) over an entry in its canonical form: a JSON array of its columns in the order of their names, but
    for the hash itself; moments in UTC as ISO 8601 has them, with microseconds."""
    told = json.dumps([row[name] for name in _COVERED], separators=(",", ":"), default=_iso)
    return hashlib.sha256(told.encode()).hexdigest()


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


_COVERED = sorted(column.name for column in audit.c if column.name != "hash")


def _noted(row: Mapping[str, Any]) -> Noted:
    return Noted(row["cause"], row["action"], row["outcome"], json.loads(row["subject"]), row["at"])
