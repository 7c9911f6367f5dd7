"""The figures of situation reports. The newest of each sort is marked when reports are written, not when read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.records import Reported
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.words import fold
from bot.storage.tables import LATEST, figure

_REPORTED = TypeAdapter(Reported)
_BETWEEN = "\x1f"

_OF_KEY = (figure.c.operation_id == bindparam("operation"), figure.c.key == bindparam("of_key"))
_NEWEST = (
    select(figure.c.id)
    .where(*_OF_KEY)
    .order_by(figure.c.as_at.desc(), figure.c.report.desc(), figure.c.id.desc())
    .limit(1)
)
_UNMARK = update(figure).where(*_OF_KEY, LATEST).values(latest=False)
_MARK = update(figure).where(figure.c.id == _NEWEST.scalar_subquery()).values(latest=True)


class SqlFigures:
    """The figures of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(
        self,
        within: Operation,
        ceiling: Marking,
        since: datetime | None = None,
        cluster: str | None = None,
        limit: int | None = None,
    ) -> list[Reported]:
        query = select(figure.c.body).where(
            figure.c.operation_id == within.id, figure.c.marking <= int(ceiling), LATEST
        )
        if since is not None:
            query = query.where(figure.c.as_at >= since)
        order = (figure.c.as_at.desc(), figure.c.report.desc())
        told = map(_REPORTED.validate_json, self._connection.scalars(query.order_by(*order).limit(limit)))
        newest: dict[tuple[str, ...], Reported] = {}
        for each in told:
            if cluster is None or cluster in each.clusters:
                newest.setdefault(_sort(each), each)
        return [newest[sort] for sort in sorted(newest)]

    def keep(self, within: Operation, report: Sitrep) -> None:
        """Let a report tell its figures in the place of what it told before. An update that awaits its approval leaves
        those of the version that was approved."""
        if report.state is SitrepState.DRAFT and report.last_approved is not None:
            return
        changed = self._forget(within, report.number) if report.version > 1 else set()
        if report.state in (SitrepState.FILED, SitrepState.FINAL) and report.figures:
            rows = _rows(within, report)
            self._connection.execute(insert(figure), rows)
            changed |= {row["key"] for row in rows}
        self._mark_newest(within, changed)

    def _forget(self, within: Operation, report: int) -> set[str]:
        """Take back what a report told; returns the sorts of its figures."""
        told = (figure.c.operation_id == within.id, figure.c.report == report)
        keys = set(self._connection.scalars(select(figure.c.key).where(*told)))
        if keys:
            self._connection.execute(delete(figure).where(*told))
        return keys

    def _mark_newest(self, within: Operation, keys: Collection[str]) -> None:
        if keys:
            sorts = [{"operation": within.id, "of_key": key} for key in sorted(keys)]
            self._connection.execute(_UNMARK, sorts)
            self._connection.execute(_MARK, sorts)


def _rows(within: Operation, report: Sitrep) -> list[dict[str, Any]]:
    dated = (replace(each, as_at=each.as_at or report.as_of) for each in report.figures)
    told = [
        Reported(report.number, report.author.organisation, report.facets.area, report.clusters, report.marking, each)
        for each in dated
    ]
    return [
        {
            "operation_id": within.id,
            "report": each.report,
            "key": _BETWEEN.join((*_sort(each), *sorted(each.clusters), str(int(each.marking)))),
            "marking": int(each.marking),
            "as_at": each.figure.as_at,
            "latest": False,
            "body": _REPORTED.dump_json(each, exclude_defaults=True).decode(),
        }
        for each in told
    ]


def _sort(of: Reported) -> tuple[str, ...]:
    """What tells a figure from others that it neither replaces nor contradicts."""
    return tuple(map(fold, (of.organisation, of.area, of.figure.name, of.figure.source)))
