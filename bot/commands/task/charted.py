"""How the tasks of an operation went from state to state in the last days, to be looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.core.document import Phrase, Picture, Series
from bot.core.marking import Marking
from bot.core.record import Wanted
from bot.core.task import TaskState
from bot.engine.charting import begins, last_days, over_days
from bot.engine.digesting import Look, Reading

_DAYS = 7
_AS_ONE: Mapping[str, tuple[TaskState, ...]] = {
    "in-hand": (TaskState.ACKNOWLEDGED, TaskState.ACCEPTED, TaskState.IN_PROGRESS),
    "open": (TaskState.OPEN,),
    "done": (TaskState.DONE, TaskState.VERIFIED),
    "blocked": (TaskState.BLOCKED,),
    "declined": (TaskState.DECLINED,),
}
"""States that are told as one, from the bottom of a column to its top: what is cancelled concerns nobody any more."""
_ALWAYS = ("in-hand", "open", "done")


def tasks_by_state(reading: Reading) -> Look | None:
    """How many tasks were in which state at the end of each of the last days, and how many were done on it."""
    days = last_days(reading, _DAYS)
    moments = [*(begins(day, reading.zone) for day in days), reading.now]
    wanted = Wanted(clusters=reading.clusters)
    course = reading.unit.tasks.course(reading.within, wanted, reading.ceiling, moments)
    series = [Series(Phrase(f"chart-tasks-{name}"), _values(name, course)) for name in _AS_ONE]
    seen = [each for name, each in zip(_AS_ONE, series, strict=True) if name in _ALWAYS or any(each.values)]
    chart = over_days(Phrase("chart-tasks"), days, seen, "columns")
    if chart is None:
        return None
    return Look(Picture("tasks.png", (chart,)), _strictest(reading, wanted))


def _values(name: str, course: Sequence[Mapping[str, int]]) -> tuple[int, ...]:
    counts = [sum(each.get(state, 0) for state in _AS_ONE[name]) for each in course]
    if name == "done":
        return tuple(max(0, after - before) for before, after in pairwise(counts))
    return tuple(counts[1:])


def _strictest(reading: Reading, wanted: Wanted) -> Marking:
    """The strictest marking of the tasks that may be shown."""

    def total(ceiling: Marking) -> int:
        return reading.unit.tasks.listed(reading.within, wanted, ceiling, 0).total

    most = total(reading.ceiling)
    return next(each for each in Marking if total(each) == most)
