"""How the records of one kind went from state to state: how many were in which one at some moments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from bot.core.marking import Marking
from bot.core.record import Wanted
from bot.storage.blocks import numbers
from bot.storage.dialect import among
from bot.storage.listing import Listing
from bot.storage.tables import record, record_step


def course(
    connection: Connection,
    listing: Listing,
    of_kind: Mapping[str, object],
    wanted: tuple[Wanted, Marking],
    moments: Sequence[datetime],
) -> list[Mapping[str, int]]:
    """How many of the records of a kind that are wanted, and may be shown now, were in which state at some moments
    (UTC, in order; none of them lies ahead). Only those that changed since the first are read."""
    what, ceiling = wanted
    everything = listing.wanted(what, ceiling)
    changed = everything & listing.wanted(replace(what, since=moments[0]), ceiling)
    counts = [Counter(_counted(listing.by_state(everything & ~changed))) for _ in moments]
    given = {**of_kind, "numbers": list(numbers(changed))}
    rows = connection.execute(_steps(connection.dialect.name), given)
    for _, steps in groupby(rows, key=attrgetter("record_id")):
        for place, state in _states(steps, moments):
            counts[place][state] += 1
    return list(counts)


def _counted(states: Mapping[str, int]) -> dict[str, int]:
    return {state: some.bit_count() for state, some in states.items()}


def _states(steps: Iterable[Any], moments: Sequence[datetime]) -> list[tuple[int, str]]:
    """The states of a record at those moments, by their places, at which it was there already."""
    found: dict[int, str] = {}
    for step in steps:
        found |= {place: step.state for place, moment in enumerate(moments) if step.at <= moment}
    return list(found.items())


@cache
def _steps(dialect: str) -> Select[int, str, datetime]:
    return (
        select(record_step.c.record_id, record_step.c.state, record_step.c.at)
        .join(record, record.c.id == record_step.c.record_id)
        .where(record.c.operation_id == bindparam("operation"), record.c.kind == bindparam("of_kind"))
        .where(among(dialect, record.c.number, "numbers"))
        .order_by(record_step.c.record_id, record_step.c.id)
    )
