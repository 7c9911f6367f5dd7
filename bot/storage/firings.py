"""What falls due, each occurrence of a job once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.core.place import Operation
from bot.core.records import Firing
from bot.storage.dialect import upsert_all
from bot.storage.rooms import SqlRooms
from bot.storage.tables import MISSED, WAITING, firing

_TOLD_BY = ("operation_id", "job", "subject", "occurrence")
_UNFIRED = (firing.c.state != "fired") & (firing.c.state != "missed")

# Run after every event, so put together only once.
_NEXT = select(firing.c.at).where(WAITING).order_by(firing.c.at).limit(1)
_DUE = (
    select(firing)
    .where(WAITING, firing.c.at <= bindparam("now"))
    .order_by(firing.c.at, firing.c.id)
    .limit(bindparam("limit"))
)
_SETTLED = (
    update(firing)
    .where(firing.c.id == bindparam("row"), WAITING)
    .values(state=bindparam("became"), settled_at=bindparam("now"))
)
_MISSED = (
    select(firing)
    .where(MISSED, firing.c.operation_id == bindparam("operation"), firing.c.settled_at > bindparam("since"))
    .order_by(firing.c.at, firing.c.id)
)
_MINE = (firing.c.operation_id == bindparam("operation"), firing.c.subject == bindparam("about"), WAITING)
_PLANNED = select(firing).where(*_MINE).order_by(firing.c.at, firing.c.id)
_OF_JOB = (
    select(firing)
    .where(WAITING, firing.c.operation_id == bindparam("operation"), firing.c.job == bindparam("of_job"))
    .order_by(firing.c.at, firing.c.id)
)
_DROPPED = update(firing).where(*_MINE).values(state="dropped")
_DROPPED_JOBS = _DROPPED.where(firing.c.job.in_(bindparam("jobs", expanding=True)))


class SqlFirings:
    """The firings of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.soonest: datetime | None = None

    def plan(self, within: Operation, job: str, subject: str, occurrence: str, at: datetime) -> None:
        self.plan_all(within, job, [(subject, occurrence, at)])

    def plan_all(self, within: Operation, job: str, planned: Sequence[tuple[str, str, datetime]]) -> None:
        rows = [
            {
                "operation_id": within.id,
                "job": job,
                "subject": subject,
                "occurrence": occurrence,
                "at": at,
                "state": "waiting",
            }
            for subject, occurrence, at in planned
        ]
        if upsert_all(self._connection, firing, rows, _TOLD_BY, only=_UNFIRED):
            first = min(at for _, _, at in planned)
            self.soonest = min(first, self.soonest or first)

    def drop(self, within: Operation, subject: str, jobs: Collection[str] = ()) -> None:
        mine = {"operation": within.id, "about": subject}
        if jobs:
            self._connection.execute(_DROPPED_JOBS, {**mine, "jobs": list(jobs)})
        else:
            self._connection.execute(_DROPPED, mine)

    def next(self) -> datetime | None:
        return self._connection.scalar(_NEXT)

    def due(self, now: datetime, limit: int) -> list[Firing]:
        return self._read(self._connection.execute(_DUE, {"now": now, "limit": limit}))

    def done(self, id: int, now: datetime, *, missed: bool = False) -> bool:
        given = {"row": id, "now": now, "became": "missed" if missed else "fired"}
        return bool(self._connection.execute(_SETTLED, given).rowcount)

    def missed(self, within: Operation, since: datetime) -> list[Firing]:
        return self._read(self._connection.execute(_MISSED, {"operation": within.id, "since": since}))

    def planned(self, within: Operation, subject: str) -> list[Firing]:
        return self._read(self._connection.execute(_PLANNED, {"operation": within.id, "about": subject}))

    def of_job(self, within: Operation, job: str) -> list[Firing]:
        return self._read(self._connection.execute(_OF_JOB, {"operation": within.id, "of_job": job}))

    def _read(self, rows: Iterable[Row[*tuple[Any, ...]]]) -> list[Firing]:
        return [
            Firing(row.id, self._operations[row.operation_id], row.job, row.subject, row.occurrence, row.at)
            for row in rows
        ]

    @cached_property
    def _operations(self) -> dict[int, Operation]:
        return {each.id: each for each in SqlRooms(self._connection).operations()}
