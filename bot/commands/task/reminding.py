"""When somebody is reminded of a task: planned from the task alone, and kept until it is settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.place import Operation
from bot.core.stores import Unit
from bot.core.task import UNFINISHED, Priority, Task, TaskState

DUE_JOB = "task-due"
UNACKNOWLEDGED_JOB = "task-unacknowledged"

_BEFORE = {
    Priority.LIFESAVING: timedelta(minutes=15),
    Priority.LIFE_SUSTAINING: timedelta(minutes=30),
    Priority.HIGH: timedelta(hours=1),
    Priority.NORMAL: timedelta(hours=4),
}
"""How long before it is due somebody is reminded; never sooner than half of the time that there is."""
_AFTER = {
    Priority.LIFESAVING: timedelta(minutes=10),
    Priority.LIFE_SUSTAINING: timedelta(minutes=30),
    Priority.HIGH: timedelta(hours=1),
    Priority.NORMAL: timedelta(hours=4),
}
"""How long after it was due it is said that it is late, and to whoever gave it."""
_PATIENCE = {
    Priority.LIFESAVING: timedelta(minutes=5),
    Priority.LIFE_SUSTAINING: timedelta(minutes=15),
    Priority.HIGH: timedelta(minutes=30),
    Priority.NORMAL: timedelta(hours=4),
}


class Stage(StrEnum):
    """Whom an unacknowledged task is brought before, one after another."""

    ASSIGNEE = "assignee"
    ALTERNATE = "alternate"
    LEAD = "lead"
    COORDINATOR = "coordinator"

    @property
    def following(self) -> Stage | None:
        """The next one."""
        after = [*Stage][[*Stage].index(self) + 1 :]
        return after[0] if after else None


@dataclass(frozen=True, slots=True)
class Planned:
    """A firing to come: the job, what tells it from others of the task's, and its moment (UTC)."""

    job: str
    occurrence: str
    at: datetime


def planned(task: Task, now: datetime) -> Iterator[Planned]:
    """All that has to be planned for a task as it stands now. Whoever is to acknowledge it is asked since it was given;
    other changes leave that as it is."""
    if task.state in UNFINISHED and task.due is not None:
        due = task.due.isoformat()
        for when, at in _reminders(task, task.due).items():
            if at > now:
                yield Planned(DUE_JOB, f"{due} {when}", at)
    if task.state is TaskState.OPEN and task.changed == opened(task):
        yield asked(task, Stage.ASSIGNEE, task.changed + patience(task))


def _reminders(task: Task, due: datetime) -> dict[str, datetime]:
    """When it is said that a task is due: before it is, when it is, and when it is late."""
    lead = min(_BEFORE[task.priority], (due - opened(task)) / 2)
    return {"before": due - lead, "at": due, "after": due + _AFTER[task.priority]}


def outdated(task: Task, when: str, now: datetime) -> bool:
    """Whether the next reminder of a task is due as well, after the bot was down: one of them is enough."""
    times = _reminders(task, task.due) if task.due else {}
    return any(times[when] < at <= now for at in times.values())


def asked(task: Task, stage: Stage, at: datetime) -> Planned:
    """An unacknowledged task, to be brought before somebody at a moment."""
    return Planned(UNACKNOWLEDGED_JOB, f"{opened(task).isoformat()} {stage} {at.isoformat()}", at)


def patience(task: Task) -> timedelta:
    """How long each of those who are asked has to acknowledge a task."""
    return _PATIENCE[task.priority]


def opened(task: Task) -> datetime:
    """Since when it has waited for whoever is to do it now."""
    mark = (task.marks or {}).get(TaskState.OPEN)
    return mark.at if mark else task.at


def rows(tasks: Iterable[Task], now: datetime) -> dict[str, list[tuple[str, str, datetime]]]:
    """What has to be planned for tasks, by job: the task's number, the occurrence and the moment of each."""
    found: dict[str, list[tuple[str, str, datetime]]] = {}
    for task in tasks:
        ref = str(task.ref)
        for each in planned(task, now):
            found.setdefault(each.job, []).append((ref, each.occurrence, each.at))
    return found


def plan(unit: Unit, within: Operation, task: Task, now: datetime) -> None:
    """Put what is planned for a task in place of what was."""
    over = (DUE_JOB,) if task.state is TaskState.OPEN else (DUE_JOB, UNACKNOWLEDGED_JOB)
    unit.firings.drop(within, str(task.ref), over)
    for job, some in rows([task], now).items():
        unit.firings.plan_all(within, job, some)


def plan_changed(unit: Unit, within: Operation, before: Task, task: Task, now: datetime) -> None:
    """The same for a task that was changed: if more hangs on it than before, whoever is next is asked the sooner for
    it; if less, the later."""
    plan(unit, within, task, now)
    if task.state is not TaskState.OPEN or task.priority is before.priority:
        return
    chosen = min if task.priority > before.priority else max
    for firing in unit.firings.planned(within, str(task.ref)):
        if firing.job == UNACKNOWLEDGED_JOB:
            stage = Stage(firing.occurrence.split(" ")[1])
            again = asked(task, stage, chosen(firing.at, now + patience(task)))
            unit.firings.drop(within, str(task.ref), (UNACKNOWLEDGED_JOB,))
            unit.firings.plan(within, again.job, str(task.ref), again.occurrence, again.at)


def plan_anew(unit: Unit, within: Operation, task: Task, now: datetime) -> None:
    """The same for a task of which a change was taken back: if it waits to be acknowledged again, it is asked anew."""
    plan(unit, within, task, now)
    waits = {firing.job for firing in unit.firings.planned(within, str(task.ref))}
    if task.state is TaskState.OPEN and UNACKNOWLEDGED_JOB not in waits:
        again = asked(task, Stage.ASSIGNEE, now + patience(task))
        unit.firings.plan(within, again.job, str(task.ref), again.occurrence, again.at)
