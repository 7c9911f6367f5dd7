"""What waits for a record, once that is settled."""

from __future__ import annotations

from datetime import datetime

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Record, Wanted
from bot.core.stores import Unit
from bot.core.task import TaskState

RELEASED_JOB = "task-released"
_MOST = 100


def release(unit: Unit, within: Operation, settled: Record, now: datetime) -> None:
    """Plan to tell at once (``now`` is UTC) those who have to do with tasks that were blocked on a record: what they
    waited for is there, or will not come. Of each it is told once."""
    wanted = Wanted(states=frozenset({TaskState.BLOCKED}), waits_on=str(settled.ref))
    for task in unit.tasks.listed(within, wanted, Marking.RED, _MOST).records:
        unit.firings.plan(within, RELEASED_JOB, str(task.ref), f"{settled.ref} {task.version}", now)


def release_if_over(unit: Unit, within: Operation, record: Record, now: datetime) -> None:
    """Do so for a record as it is now, if nobody needs to wait for it any more."""
    if record.over:
        release(unit, within, record, now)
