"""Situation reports: records whose figures are kept beside them, for reports that are made of many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bot.core.place import Operation
from bot.core.record import Step
from bot.core.sitrep import Sitrep
from bot.storage.figures import SqlFigures
from bot.storage.records import SqlRecords


class SqlSitreps(SqlRecords[Sitrep]):
    """The situation reports of one Unit."""

    @cached_property
    def _figures(self) -> SqlFigures:
        return SqlFigures(self._connection)

    def add_all(self, within: Operation, fresh: Sequence[tuple[Sitrep, Step]]) -> list[Sitrep]:
        added = super().add_all(within, fresh)
        self._figures.keep(within, added)
        return added

    def change(self, within: Operation, changed: Sitrep, step: Step) -> Sitrep:
        after = super().change(within, changed, step)
        self._figures.keep(within, [after])
        return after
