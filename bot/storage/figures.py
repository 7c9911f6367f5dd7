"""The figures of situation reports. The newest of each sort are marked when reports are written, not when read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, exists, insert, select, tuple_, update

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import Sitrep, SitrepState
from bot.engine.words import fold
from bot.storage.dialect import LAST, among
from bot.storage.tables import LATEST, figure

_SOME = TypeAdapter(list[Reported])
_ONE = TypeAdapter(Reported)
_BETWEEN = "\x1f"
_ANY, _AS_IS = "%", "/"
_WILD = re.compile(f"[%_{_AS_IS}]")
"""What means something in a pattern, unless it stands behind the sign that says that it is meant as it is."""
_EVER = datetime(1, 1, 1, tzinfo=UTC)
_TELLING = (SitrepState.FILED, SitrepState.FINAL)
_STILL = ""
"""The name, which nothing has, under which it is kept that an organisation's figures for an area have not changed."""

Sort = tuple[str, ...]
"""What tells a figure from others that it neither replaces nor contradicts: its organisation, area, name and source."""

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
_FOUND = (
    select(figure.c.key, figure.c.body)
    .where(figure.c.operation_id == bindparam("operation"), figure.c.marking <= bindparam("ceiling"), LATEST)
    .where(figure.c.key.like(bindparam("of_keys"), escape=_AS_IS))
    .order_by(figure.c.as_at.desc(), figure.c.report.desc(), figure.c.id.desc())
)
_TOLD = _FOUND.where(figure.c.told >= bindparam("since"))
_WITHIN = _FOUND.where(figure.c.key >= bindparam("first"), figure.c.key <= bindparam("last"))
_EARLIER = (
    select(figure.c.body)
    .where(*_OF_KEY, figure.c.told < bindparam("before"), figure.c.marking <= bindparam("ceiling"))
    .order_by(figure.c.as_at.desc(), figure.c.report.desc(), figure.c.id.desc())
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
        given = {"operation": within.id, "ceiling": int(ceiling), "of_keys": _keys(wanted)}
        rows = self._connection.execute(_TOLD, {**given, "since": wanted.since or _EVER}).all()
        found = _newest(_of_clusters(rows, wanted.clusters) if wanted.clusters else rows)
        for organisation, area, *_ in [sort for sort in found if sort[2] == _STILL]:
            place = f"{organisation}{_BETWEEN}{area}{_BETWEEN}"
            beginning = {**given, "of_keys": _ANY, "first": place, "last": place + LAST}
            found |= _newest(self._connection.execute(_WITHIN, beginning).all())
        told = ",".join(found[sort] for sort in sorted(found) if sort[2] != _STILL)
        return _SOME.validate_json(f"[{told}]")

    def earlier(self, within: Operation, ceiling: Marking, told: Reported, before: datetime) -> Reported | None:
        body = self._connection.scalar(_EARLIER, {**_alike(within, ceiling, told), "before": before})
        return _ONE.validate_json(body) if body is not None else None

    def course(self, within: Operation, ceiling: Marking, told: Reported, since: datetime) -> list[Reported]:
        bodies = self._connection.scalars(_COURSE, {**_alike(within, ceiling, told), "since": since})
        return _SOME.validate_json(f"[{','.join(bodies)}]")

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
    common |= {"told": report.changed, "latest": True}
    about = (report.number, report.voice, report.facets.area, report.clusters, report.marking)
    for each in report.figures:
        told = Reported(*about, replace(each, as_at=each.as_at or report.as_of))
        body = _ONE.dump_json(told, exclude_defaults=True).decode()
        key = _key(report.voice, report.facets.area, each.name, each.source, report.clusters)
        yield {**common, "key": key, "as_at": told.figure.as_at, "body": body}
    if "figures" in report.unchanged and not report.figures:
        key = _key(report.voice, report.facets.area, _STILL, "", report.clusters)
        yield {**common, "key": key, "as_at": report.changed, "body": ""}


def _alike(within: Operation, ceiling: Marking, told: Reported) -> dict[str, object]:
    """What stands in the place of a figure, and may be shown."""
    key = _key(told.organisation, told.area, told.figure.name, told.figure.source, told.clusters)
    return {"operation": within.id, "of_key": key, "ceiling": int(ceiling)}


def _key(voice: str, area: str, name: str, source: str, clusters: Collection[str]) -> str:
    """The sort of a figure, and the clusters of its report."""
    return _BETWEEN.join((*map(_plain, (voice, area, name, source)), " ".join(sorted(clusters))))


def _newest(rows: Iterable[Any]) -> dict[Sort, str]:
    """The first of each sort, of keys and bodies with the newest first."""
    found: dict[Sort, str] = {}
    for key, body in rows:
        *sort, _clusters = key.split(_BETWEEN)
        found.setdefault(tuple(sort), body)
    return found


def _of_clusters(rows: Iterable[Any], wanted: Collection[str]) -> Iterator[tuple[str, str]]:
    """Those keys and bodies whose reports are of one of the clusters that are wanted."""
    return ((key, body) for key, body in rows if not set(key.rpartition(_BETWEEN)[2].split()).isdisjoint(wanted))


def _keys(wanted: Wanted) -> str:
    """A pattern of the keys of the organisation and the area that are wanted, and of the cluster if it is but one."""
    [cluster] = wanted.clusters if len(wanted.clusters) == 1 else [""]
    parts = (_pattern(wanted.organisation), _pattern(wanted.area), _ANY, _ANY, f"{_ANY}{cluster}{_ANY}")
    return _BETWEEN.join(parts)


def _pattern(name: str | None) -> str:
    return _ANY if name is None else _WILD.sub(rf"{_AS_IS}\g<0>", _plain(name))


def _plain(name: str) -> str:
    return fold(name).replace(_BETWEEN, " ")
