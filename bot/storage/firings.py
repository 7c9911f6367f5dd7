"""What falls due, each occurrence of a job once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection, Row, Select, select, update

from bot.core.place import Operation
from bot.core.records import Firing
from bot.storage.dialect import upsert_all
from bot.storage.rooms import SqlRooms
from bot.storage.tables import WAITING, firing

_TOLD_BY = ("operation_id", "job", "subject", "occurrence")
_UNFIRED = firing.c.state != "fired"


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
        dropping = update(firing).where(firing.c.operation_id == within.id, firing.c.subject == subject, WAITING)
        if jobs:
            dropping = dropping.where(firing.c.job.in_(list(jobs)))
        self._connection.execute(dropping.values(state="dropped"))

    def next(self) -> datetime | None:
        return self._connection.scalar(select(firing.c.at).where(WAITING).order_by(firing.c.at).limit(1))

    def due(self, now: datetime, limit: int) -> list[Firing]:
        overdue = select(firing).where(WAITING, firing.c.at <= now)
        return self._read(overdue.order_by(firing.c.at, firing.c.id).limit(limit))

    def done(self, id: int, now: datetime) -> bool:
        fired = update(firing).where(firing.c.id == id, WAITING).values(state="fired", settled_at=now)
        return bool(self._connection.execute(fired).rowcount)

    def planned(self, within: Operation, subject: str) -> list[Firing]:
        mine = (firing.c.operation_id == within.id, firing.c.subject == subject, WAITING)
        return self._read(select(firing).where(*mine).order_by(firing.c.at, firing.c.id))

    def _read(self, query: Select[tuple[object, ...]]) -> list[Firing]:
        return [self._firing(row) for row in self._connection.execute(query)]

    def _firing(self, row: Row[tuple[object, ...]]) -> Firing:
        return Firing(row.id, self._operations[row.operation_id], row.job, row.subject, row.occurrence, row.at)

    @cached_property
    def _operations(self) -> dict[int, Operation]:
        return {each.id: each for each in SqlRooms(self._connection).operations()}
