"""Tasks as files."""

from __future__ import annotations

from typing import Any

from bot.commands.task.table import write_table
from bot.core.people import Role
from bot.core.record import Author, Kind
from bot.core.task import Task
from bot.engine.coarse import area_told, coarse
from bot.engine.command import Context, Reply, command
from bot.engine.exporting import exported, format_named, written_at


@command("task export", role=Role.LIAISON, format=format_named)
def export(ctx: Context, format: str | None) -> Reply:
    """Give the tasks that may be shown here as a file: an HXL table of who does what, where and when, or JSON."""
    return exported(ctx, format, Kind.TASK, write_table, _plain)


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
        "filed": written_at(task.at),
        "changed": written_at(task.changed),
        "due": written_at(task.due) if task.due else None,
        "clusters": list(task.clusters),
        "area": area_told(task.area, task.marking) or None,
        "place": coarse(task.place, task.marking) or None,
        "blocked_on": str(task.blocked_on) if task.blocked_on else None,
        "joined": [_who(each) for each in task.joined],
        "marks": {
            state: {"by": _who(mark.by), "at": written_at(mark.at), "note": mark.note}
            for state, mark in (task.marks or {}).items()
        },
    }


def _who(author: Author) -> dict[str, str]:
    return {"name": author.name, "organisation": author.organisation}
