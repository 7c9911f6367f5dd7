"""Tasks as files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.commands.task.table import write_table
from bot.core.document import Attachment, Document, Moment, document, line, phrase
from bot.core.people import Role
from bot.core.record import Author, Wanted
from bot.core.refusal import Refusal
from bot.core.task import Task
from bot.engine import params
from bot.engine.coarse import area_told, coarse
from bot.engine.command import Context, Reply, command

_FORMATS = {"task-format-csv": "csv", "task-format-json": "json"}
_MOST = 20_000


@command("task export", role=Role.LIAISON, format=params.optional(params.choice(_FORMATS)))
def export(ctx: Context, format: str | None) -> Reply:
    """Give the tasks that may be shown here as a file: an HXL table of who does what, where and when, or JSON."""
    found = ctx.unit.tasks.listed(ctx.within, Wanted(), ctx.ceiling, _MOST)
    if not found.records:
        raise Refusal("task-nothing-to-export", usage=False)
    left = found.total - len(found.records)
    said = document(
        phrase("task-exported", count=len(found.records), at=Moment(ctx.now, ctx.zone)),
        [line(phrase("task-export-cut", count=left))] if left else [],
    )
    file = _json(found.records, ctx) if format == "json" else _csv(found.records, ctx)
    return Reply(Document(said.blocks, files=(file,)), subject={"exported": len(found.records)})


def _csv(tasks: Iterable[Task], ctx: Context) -> Attachment:
    return Attachment("tasks.csv", "text/csv", ctx.unit.blobs.keep(write_table(tasks, ctx)))


def _json(tasks: Iterable[Task], ctx: Context) -> Attachment:
    written = {"operation": ctx.within.name, "at": _at(ctx.now), "tasks": [_plain(each) for each in tasks]}
    data = json.dumps(written, ensure_ascii=False, indent=1).encode()
    return Attachment("tasks.json", "application/json", ctx.unit.blobs.keep(data))


def _plain(task: Task) -> dict[str, Any]:
    """A task in plain values; moments are ISO 8601 in UTC, places as exact as their marking lets them travel."""
    to = task.assignee
    return {
        "number": str(task.ref),
        "version": task.version,
        "marking": task.marking.label,
        "state": task.state,
        "title": task.title,
        "priority": task.priority.name.lower(),
        "assignee": {"name": to.name, "organisation": to.organisation, "function": to.function},
        "author": _who(task.author),
        "filed": _at(task.at),
        "changed": _at(task.changed),
        "due": _at(task.due) if task.due else None,
        "clusters": list(task.clusters),
        "area": area_told(task.area, task.marking) or None,
        "place": coarse(task.place, task.marking) or None,
        "blocked_on": str(task.blocked_on) if task.blocked_on else None,
        "joined": [_who(each) for each in task.joined],
        "marks": {
            state: {"by": _who(mark.by), "at": _at(mark.at), "note": mark.note}
            for state, mark in (task.marks or {}).items()
        },
    }


def _who(author: Author) -> dict[str, str]:
    return {"name": author.name, "organisation": author.organisation}


def _at(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
