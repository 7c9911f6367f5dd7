"""Which figures are wanted, what they are about, and which of them are the newest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVarTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, TextClause, and_, bindparam, or_, select

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.storage.dialect import LAST, among, listed
from bot.storage.figure_keys import ANY, AS_IS, STILL, pattern_of_keys, place_of, sort_of
from bot.storage.tables import LATEST, figure

NEWEST_FIRST = (figure.c.as_at.desc(), figure.c.report.desc(), figure.c.id.desc())
_EVER = datetime(1, 1, 1, tzinfo=UTC)
_HERE = (figure.c.operation_id == bindparam("operation"), figure.c.marking <= bindparam("ceiling"), LATEST)

Scope = tuple[ColumnElement[bool] | TextClause, ...]
Columns = TypeVarTuple("Columns")


class AskedFigures:
    """The figures that are wanted and may be shown. Where a report among them says that figures have not changed, its
    organisation's for its area are wanted, too."""

    def __init__(self, connection: Connection, within: Operation, ceiling: Marking, wanted: Wanted) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._scope = _scope(len(wanted.clusters), named=wanted.organisation is not None or wanted.area is not None)
        self._given: dict[str, Any] = {
            "operation": within.id,
            "ceiling": int(ceiling),
            "since": wanted.since or _EVER,
            "of_keys": pattern_of_keys(wanted.organisation, wanted.area),
            **{f"cluster_{place}": f"{ANY} {code} {ANY}" for place, code in enumerate(wanted.clusters)},
        }
        keys = self._connection.scalars(_keys(self._scope), {**self._given, "thing": STILL})
        self._given["places"] = sorted({place_of(key) for key in keys})

    def things(self) -> list[str]:
        """What they are about, in order."""
        found = set(self._connection.scalars(_things(self._scope), self._given))
        if self._given["places"]:
            found |= set(self._connection.scalars(_things_in_places(self._dialect), self._given))
        return sorted(found - {STILL})

    def newest(self, things: Sequence[str] | None = None) -> list[str]:
        """The newest of each sort, as they are kept, in the order of these; of all things, or of some."""
        of_some, given = things is not None, {**self._given, "things": things}
        found = _first_of_each(self._connection.execute(_figures(self._dialect, self._scope, of_some), given))
        if self._given["places"]:
            unchanged = self._connection.execute(_figures_in_places(self._dialect, of_some), given)
            found |= _first_of_each(unchanged)
        return [found[sort] for sort in sorted(found)]


@cache
def _scope(clusters: int, *, named: bool) -> Scope:
    """What is asked of a figure's report: when it changed last, its organisation and area, one of so many clusters."""
    told = figure.c.told >= bindparam("since")
    names = [figure.c.key.like(bindparam("of_keys"), escape=AS_IS)] if named else []
    codes = [figure.c.clusters.like(bindparam(f"cluster_{place}")) for place in range(clusters)]
    return (*_HERE, told, *names, *([or_(*codes)] if codes else []))


@cache
def _keys(scope: Scope) -> Select[str]:
    return select(figure.c.key).where(*scope, figure.c.thing == bindparam("thing"))


@cache
def _things(scope: Scope) -> Select[str]:
    return select(figure.c.thing).where(*scope).distinct()


@cache
def _things_in_places(dialect: str) -> Select[str]:
    return _in_places(dialect, select(figure.c.thing).distinct())


@cache
def _figures(dialect: str, scope: Scope, of_some: bool) -> Select[str, str]:
    return _newest_first(dialect, of_some=of_some).where(*scope)


@cache
def _figures_in_places(dialect: str, of_some: bool) -> Select[str, str]:
    return _in_places(dialect, _newest_first(dialect, of_some=of_some))


def _newest_first(dialect: str, *, of_some: bool) -> Select[str, str]:
    about = among(dialect, figure.c.thing, "things") if of_some else figure.c.thing != STILL
    return select(figure.c.key, figure.c.body).where(about).order_by(*NEWEST_FIRST)


def _in_places(dialect: str, query: Select[*Columns]) -> Select[*Columns]:
    """Of all figures that may be shown, those whose keys begin with one of some places."""
    place = listed(dialect, "places")
    begun = and_(figure.c.key >= place, figure.c.key <= place + LAST)
    return query.where(*_HERE, begun)


def _first_of_each(rows: Iterable[Row[str, str]]) -> dict[str, str]:
    """The first body of each sort, by this."""
    found: dict[str, str] = {}
    for key, body in rows:
        found.setdefault(sort_of(key), body)
    return found
