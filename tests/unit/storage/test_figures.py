"""The newest figures are those that looking at every report would find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Author, Wanted
from bot.core.sitrep import Figure, Sitrep, SitrepState
from bot.storage.figures import SqlFigures
from bot.storage.tables import metadata
from tests.support.kept import sitrep
from tests.support.said import NOW

OPERATIONS = count(1)
hours = st.integers(0, 6).map(lambda hours: NOW - timedelta(hours=hours))
few_clusters = st.sampled_from([(), ("WSH",), ("LOG", "WSH")])


def report(organisation: str, counted: Any, **about: Any) -> Sitrep:
    """A report of one figure. Its value tells which report it is of."""
    return sitrep(
        author=Author(1, "Ana", organisation), figures=(Figure("dead", 0, "", counted),), area="Goma", **about
    )


wanteds = st.builds(lambda since, clusters: Wanted(since=since, clusters=clusters), hours, few_clusters)
reports = st.lists(
    st.builds(
        report,
        st.sampled_from(["WFP", "UNICEF"]),
        hours,
        changed=hours,
        marking=st.sampled_from([Marking.CLEAR, Marking.AMBER, Marking.RED]),
        clusters=few_clusters,
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@given(reports, st.sets(st.integers(1, 12)), wanteds, st.sampled_from(list(Marking)))
def test_of_each_sort_the_newest_is_told_of_the_reports_that_are_wanted(
    connection: Connection, told: list[Sitrep], cancelled: set[int], wanted: Wanted, ceiling: Marking
) -> None:
    within = Operation(next(OPERATIONS), "Flood", "UTC", ("en",))
    kept = SqlFigures(connection)
    numbered = [replace(each, number=number, version=1) for number, each in enumerate(told, 1)]
    for each in numbered:
        kept.keep(within, [each])
    gone = [each for each in numbered if each.number in cancelled]
    kept.keep(within, [replace(each, version=2, state=SitrepState.CANCELLED) for each in gone])

    found = kept.latest(within, ceiling, wanted)

    newest: dict[str, tuple[Any, int]] = {}
    since = wanted.since or NOW
    for each in numbered:
        meant = each.changed >= since and (not wanted.clusters or bool({*wanted.clusters} & {*each.clusters}))
        if meant and each.number not in cancelled and each.marking <= ceiling:
            this = (each.figures[0].as_at, each.number)
            newest[each.author.organisation] = max(this, newest.get(each.author.organisation, this))
    assert {each.organisation: (each.figure.as_at, each.report) for each in found} == newest
