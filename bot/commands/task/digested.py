"""What digests tell of tasks."""

from __future__ import annotations

from collections.abc import Iterable

from bot.commands.task.charted import tasks_by_state
from bot.core.document import phrase
from bot.core.record import Wanted
from bot.core.task import TaskState
from bot.engine.digesting import MOST, Group, Reading, of_records, section

_DONE = frozenset({TaskState.DONE, TaskState.VERIFIED})
_UNANSWERED = frozenset({TaskState.OPEN})
_DECLINED = frozenset({TaskState.DECLINED})


@section("tasks", look=tasks_by_state)
def tasks(reading: Reading) -> Iterable[Group]:
    """Tasks that are overdue, that nobody has acknowledged or that were declined, and those that were done."""
    clusters = reading.clusters

    def found(key: str, wanted: Wanted, *, urgent: bool) -> Group:
        some = reading.unit.tasks.listed(reading.within, wanted, reading.ceiling, MOST)
        return of_records(reading, phrase(key, count=some.total), some, urgent=urgent)

    overdue = Wanted(open=True, clusters=clusters, overdue=reading.now, soonest=True)
    yield found("digest-tasks-overdue", overdue, urgent=True)
    unanswered = Wanted(states=_UNANSWERED, clusters=clusters, soonest=True)
    yield found("digest-tasks-unacknowledged", unanswered, urgent=True)
    declined = Wanted(states=_DECLINED, clusters=clusters, since=reading.since)
    yield found("digest-tasks-declined", declined, urgent=True)
    done = Wanted(states=_DONE, clusters=clusters, since=reading.since)
    yield found("digest-tasks-done", done, urgent=False)
