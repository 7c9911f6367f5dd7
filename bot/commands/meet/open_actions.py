"""What the last meeting left to do, and is not done."""

from __future__ import annotations

from bot.core.document import Block
from bot.core.marking import Marking
from bot.core.meeting import Meeting
from bot.core.place import Operation
from bot.core.stores import Unit
from bot.engine.kinds import Kinds

_LISTED = 20


def open_actions(
    unit: Unit, kinds: Kinds, within: Operation, meeting: Meeting, *, ceiling: Marking, zone: str
) -> list[Block]:
    """A line for each task and request of the last session that may be shown and is still open; times in ``zone``."""
    rows = []
    for ref in meeting.last.actions if meeting.last else ():
        kind = kinds[ref.kind]
        record = kind.records(unit).find(within, ref.number, ceiling)
        if record is not None and record.facets.open:
            rows.append(kind.row(record, zone))
    return rows[:_LISTED]
