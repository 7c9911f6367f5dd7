"""How records of a kind are shown, for what is the same for all of them: search, history, undo, looking a number up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.core.document import Block, Document
from bot.core.place import Account
from bot.core.record import Kind
from bot.core.records import Records
from bot.core.stores import Unit

if TYPE_CHECKING:
    from bot.engine.command import Context


def _nothing_planned(_ctx: Context, _record: Any) -> None:
    pass


def _as_it_was(_ctx: Context, before: Any, _record: Any) -> Any:
    return before


def _nobody(_ctx: Context, _record: Any) -> Iterable[Account]:
    return ()


@dataclass(frozen=True, slots=True, eq=False)
class RecordKind:
    """What a command family declares of its records.

    ``card`` draws all of a record, with its actions, for a time zone (IANA); ``row`` is one line of a list. Neither
    looks at markings: who shows a record has looked before. ``withdrawn`` is how one reads whose filing was taken back
    by the asker: cancelled; ``restored`` how its version before reads when the last one is taken back. ``family`` is
    the command family that it belongs to. ``settled`` plans anew what is to happen at its times (reminders,
    escalations), once a record reads as it does now; it is run after a change was taken back. ``concerned`` are those
    who hear of that privately, wherever its card stands, since they were told of the change.
    """

    kind: Kind
    family: str
    records: Callable[[Unit], Records[Any]]
    card: Callable[[Any, str], Document]
    row: Callable[[Any, str], Block]
    withdrawn: Callable[[Context, Any], Any]
    restored: Callable[[Context, Any, Any], Any] = _as_it_was
    settled: Callable[[Context, Any], None] = _nothing_planned
    concerned: Callable[[Context, Any], Iterable[Account]] = _nobody


Kinds = Mapping[Kind, RecordKind]
