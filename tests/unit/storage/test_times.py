"""What lies before or after a moment, and what comes first, is found as if every record were looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.storage.blocks import numbers, of
from bot.storage.sets import RecordSets
from bot.storage.tables import metadata
from bot.storage.times import Times, bucket, facets

FLOOD = Operation(1, "Flood", "UTC", ("en",), Marking.GREEN)
KINDS = count()
NEAR = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
APART = (1, 64, 4096, 262_144, 16_777_216)  # seconds: a bucket of each level
moments = st.one_of(
    st.builds(lambda hours: NEAR + timedelta(hours=hours), st.integers(-600_000, 1_000_000)),
    st.builds(
        lambda width, times: NEAR + timedelta(seconds=width * times), st.sampled_from(APART), st.integers(-70, 70)
    ),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def kept(connection: Connection, some: list[datetime]) -> Times:
    """Records numbered from 1 that have these moments, apart from those of other examples."""
    sets = RecordSets(connection, FLOOD, f"kind {next(KINDS)}")
    sets.move({number: facets("due", moment) for number, moment in enumerate(some, 1)})
    return Times(sets, "due")


@given(st.lists(moments, max_size=30), moments)
def test_all_but_those_in_its_own_bucket_are_before_or_after_a_moment(
    connection: Connection, some: list[datetime], moment: datetime
) -> None:
    times, own = kept(connection, some), bucket(moment)
    places = {number: bucket(each).start for number, each in enumerate(some, 1)}
    assert set(numbers(times.before(moment))) == {number for number, start in places.items() if start < own.start}
    assert set(numbers(times.after(moment))) == {number for number, start in places.items() if start > own.start}


@given(st.lists(moments, min_size=65, max_size=90), st.integers(1, 20), st.booleans())
def test_the_first_are_sure_or_in_the_crowd(
    connection: Connection, some: list[datetime], limit: int, latest: bool
) -> None:
    dateless = len(some) + 1
    found = kept(connection, some).first(of(range(1, dateless + 1)), limit, latest=latest, few=16)
    starts = {number: bucket(each).start for number, each in enumerate(some, 1)}
    ordered = sorted(starts, key=lambda number: starts[number], reverse=latest)
    border = starts[ordered[limit - 1]]
    certain = {number for number in ordered if (starts[number] > border if latest else starts[number] < border)}
    assert certain <= set(numbers(found.sure))
    assert set(ordered[:limit]) - set(numbers(found.sure)) <= set(numbers(found.crowd))
    assert (found.bucket is not None) == bool(found.crowd)
    assert dateless not in numbers(found.sure | found.crowd)


def test_fewer_than_wanted_are_all_of_them(connection: Connection) -> None:
    times = kept(connection, [NEAR + timedelta(days=day) for day in range(100)])
    everything = of(range(1, 151))
    assert times.first(everything, 120, latest=False, few=16).sure == of(range(1, 101))
    assert times.first(of([5, 140]), 120, latest=True, few=16).sure == of([5, 140])


def test_a_moment_that_nothing_has_finds_nothing(connection: Connection) -> None:
    times = kept(connection, [])
    assert times.before(NEAR) == times.after(NEAR) == times.first(0, 5, latest=True, few=16).sure == 0
    assert facets("due", None) == set()
