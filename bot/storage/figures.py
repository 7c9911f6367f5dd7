"""The figures of situation reports. The newest of each sort are marked when reports are written, not when read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, exists, insert, select, tuple_, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import Sitrep, SitrepState
from bot.storage.dialect import among
from bot.storage.figure_keys import STILL, clusters_of, key_of, thing_of
from bot.storage.figures_asked import NEWEST_FIRST, AskedFigures
from bot.storage.tables import LATEST, figure

_SOME = TypeAdapter(list[Reported])
_ONE = TypeAdapter(Reported)
_TELLING = (SitrepState.FILED, SitrepState.FINAL)

_newer = figure.alias("newer")
_OUTDONE = exists().where(
    _newer.c.operation_id == figure.c.operation_id,
    _newer.c.key == figure.c.key,
    _newer.c.as_at >= figure.c.as_at,
    _newer.c.told >= figure.c.told,
    _newer.c.marking <= figure.c.marking,
    tuple_(_newer.c.as_at, _newer.c.report, _newer.c.id) > tuple_(figure.c.as_at, figure.c.report, figure.c.id),
)
"""A figure is outdone by a newer one of its sort that is there wherever it is itself: told no earlier, marked no
higher."""
_OF_KEY = (figure.c.operation_id == bindparam("operation"), figure.c.key == bindparam("of_key"))
_UNMARK = update(figure).where(*_OF_KEY, LATEST, _OUTDONE).values(latest=False)
_MARK = update(figure).where(*_OF_KEY, ~figure.c.latest, ~_OUTDONE).values(latest=True)
_EARLIER = (
    select(figure.c.body)
    .where(*_OF_KEY, figure.c.told < bindparam("before"), figure.c.marking <= bindparam("ceiling"))
    .order_by(*NEWEST_FIRST)
    .limit(1)
)

_COURSE = (
    select(figure.c.body)
    .where(*_OF_KEY, figure.c.as_at >= bindparam("since"), figure.c.marking <= bindparam("ceiling"))
    .order_by(figure.c.as_at, figure.c.report, figure.c.id)
)


class SqlFigures:
    """The figures of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self, within: Operation, ceiling: Marking, wanted: Wanted) -> list[Reported]:
        return _read(AskedFigures(self._connection, within, ceiling, wanted).newest())

    def first(self, within: Operation, ceiling: Marking, wanted: Wanted, most: int) -> tuple[list[Reported], int]:
        asked = AskedFigures(self._connection, within, ceiling, wanted)
        things = asked.things()
        return _read(asked.newest(things[:most])), len(things)

    def earlier(self, within: Operation, ceiling: Marking, told: Reported, before: datetime) -> Reported | None:
        body = self._connection.scalar(_EARLIER, {**_alike(within, ceiling, told), "before": before})
        return _ONE.validate_json(body) if body is not None else None

    def course(self, within: Operation, ceiling: Marking, told: Reported, since: datetime) -> list[Reported]:
        bodies = self._connection.scalars(_COURSE, {**_alike(within, ceiling, told), "since": since})
        return _read(bodies)

    def keep(self, within: Operation, reports: Sequence[Sitrep]) -> None:
        """Let reports tell their figures in the place of what they told before. An update that awaits its approval
        leaves those of the version that was approved."""
        settled = [each for each in reports if each.state is not SitrepState.DRAFT or each.last_approved is None]
        forgotten = self._forget(within, [each.number for each in settled if each.version > 1])
        rows = [row for report in settled if report.state in _TELLING for row in _rows(within, report)]
        if rows:
            self._connection.execute(insert(figure), rows)
        for marking, keys in ((_MARK, forgotten), (_UNMARK, {row["key"] for row in rows})):
            if keys:
                self._connection.execute(marking, [{"operation": within.id, "of_key": key} for key in sorted(keys)])

    def _forget(self, within: Operation, reports: Collection[int]) -> set[str]:
        """Take back what reports told; returns the keys of their figures."""
        if not reports:
            return set()
        told = (figure.c.operation_id == within.id, among(self._connection.dialect.name, figure.c.report, "reports"))
        given = {"reports": list(reports)}
        keys = set(self._connection.scalars(select(figure.c.key).where(*told), given))
        if keys:
            self._connection.execute(delete(figure).where(*told), given)
        return keys


def _rows(within: Operation, report: Sitrep) -> Iterator[dict[str, Any]]:
    common: dict[str, Any] = {"operation_id": within.id, "report": report.number, "marking": int(report.marking)}
    common |= {"told": report.changed, "latest": True, "clusters": clusters_of(report.clusters)}
    voice, area, clusters = report.voice, report.whereabouts, report.clusters
    for each in report.figures:
        dated = replace(each, as_at=each.as_at or report.as_of)
        told = Reported(report.number, voice, area, clusters, report.marking, dated)
        body = _ONE.dump_json(told, exclude_defaults=True).decode()
        key = key_of(voice, area, each.name, each.source, clusters)
        yield {**common, **_told_by(key), "as_at": dated.as_at, "body": body}
    if "figures" in report.unchanged and not report.figures:
        key = key_of(voice, area, STILL, "", clusters)
        yield {**common, **_told_by(key), "as_at": report.changed, "body": ""}


def _told_by(key: str) -> dict[str, str]:
    return {"key": key, "thing": thing_of(key)}


def _alike(within: Operation, ceiling: Marking, told: Reported) -> dict[str, object]:
    """What stands in the place of a figure, and may be shown."""
    key = key_of(told.organisation, told.area, told.figure.name, told.figure.source, told.clusters)
    return {"operation": within.id, "of_key": key, "ceiling": int(ceiling)}


def _read(bodies: Iterable[str]) -> list[Reported]:
    return _SOME.validate_json(f"[{','.join(bodies)}]")
