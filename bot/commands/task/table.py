"""Tasks as a table of who does what, where and when, in the Humanitarian Exchange Language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.core.document import Phrase
from bot.core.task import Task, TaskState
from bot.engine.cells import table
from bot.engine.coarse import area_told, coarse
from bot.engine.command import Context

COLUMNS = {
    "org-prog": "#org+prog",
    "org-impl": "#org+impl",
    "org-funder": "#org+funder",
    "sector-cluster": "#sector+cluster",
    "activity": "#activity",
    "status": "#status",
    "country-code": "#country+code",
    "adm1-name": "#adm1+name",
    "adm1-code": "#adm1+code",
    "adm2-name": "#adm2+name",
    "adm2-code": "#adm2+code",
    "date-start": "#date+start",
    "date-end": "#date+end",
    "targeted": "#targeted",
    "reached": "#reached",
    "date-reported": "#date+reported",
}
"""The columns of a 5W table with their hashtags (HXL 1.1); none of them names a person."""


def write_table(tasks: Iterable[Task], ctx: Context) -> bytes:
    """A row for each task and cluster, under headers in the asker's language. Days are those of UTC."""
    headers = [ctx.phrases.plain(Phrase(f"hxl-{name}"), ctx.language) for name in COLUMNS]
    told = (dict(_cells(task, cluster)) for task in tasks for cluster in task.clusters or ("",))
    return table(headers, COLUMNS.values(), ([row.get(name, "") for name in COLUMNS] for row in told))


def _cells(task: Task, cluster: str) -> Iterator[tuple[str, str]]:
    marks = task.marks or {}
    begun, done = marks.get(TaskState.IN_PROGRESS), marks.get(TaskState.DONE)
    ends = done.at if done else task.due
    yield "org-prog", task.author.organisation
    yield "org-impl", task.assignee.organisation
    yield "sector-cluster", cluster
    yield "activity", task.title
    yield "status", task.state
    yield "adm1-name", area_told(task.area, task.marking)
    yield "adm2-name", coarse(task.place, task.marking)
    yield "date-start", f"{begun.at if begun else task.at:%Y-%m-%d}"
    yield "date-end", f"{ends:%Y-%m-%d}" if ends else ""
    yield "date-reported", f"{task.changed:%Y-%m-%d}"
