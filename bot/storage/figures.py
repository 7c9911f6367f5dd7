"""The figures of situation reports. The newest of each sort is marked when reports are written, not when read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, or_, select, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.core.records import Latest, Reported
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

    def latest(self, within: Operation, ceiling: Marking, wanted: Wanted, limit: int) -> Latest:
        query = select(figure.c.body).where(
            figure.c.operation_id == within.id, figure.c.marking <= int(ceiling), LATEST
        )
        query = query.where(*_conditions(wanted)).order_by(figure.c.told.desc(), figure.c.report.desc())
        rows = self._connection.scalars(query.limit(limit + 1)).all()
        newest: dict[tuple[str, ...], Reported] = {}
        for each in sorted(map(_REPORTED.validate_json, rows[:limit]), key=_when):
            if _is(each, wanted):
                newest[_sort(each)] = each
        return Latest(tuple(newest[sort] for sort in sorted(newest)), len(rows) <= limit)

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
        Reported(report.number, report.voice, report.facets.area, report.clusters, report.marking, each)
        for each in dated
    ]
    return [
        {
            "operation_id": within.id,
            "report": each.report,
            "key": _BETWEEN.join((*_sort(each), *sorted(each.clusters), str(int(each.marking)), "")),
            "marking": int(each.marking),
            "as_at": each.figure.as_at,
            "told": report.changed,
            "latest": False,
            "body": _REPORTED.dump_json(each, exclude_defaults=True).decode(),
        }
        for each in told
    ]


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What is wanted, as far as a database can tell it by keys; ``_is`` tells it exactly."""
    if wanted.since is not None:
        yield figure.c.told >= wanted.since
    if wanted.organisation is not None:
        yield figure.c.key.startswith(fold(wanted.organisation) + _BETWEEN, autoescape=True)
    if wanted.area is not None:
        yield figure.c.key.contains(_BETWEEN + fold(wanted.area) + _BETWEEN, autoescape=True)
    if wanted.clusters:
        yield or_(*(figure.c.key.contains(_BETWEEN + code + _BETWEEN) for code in wanted.clusters))


def _is(of: Reported, wanted: Wanted) -> bool:
    named = wanted.area is None or fold(of.area) == fold(wanted.area)
    return named and (not wanted.clusters or not set(wanted.clusters).isdisjoint(of.clusters))


def _when(of: Reported) -> tuple[datetime | None, int]:
    return of.figure.as_at, of.report


def _sort(of: Reported) -> tuple[str, ...]:
    """What tells a figure from others that it neither replaces nor contradicts."""
    return tuple(map(fold, (of.organisation, of.area, of.figure.name, of.figure.source)))
