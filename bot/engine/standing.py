"""The cards of a record that stand in rooms, as they have to read now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.core.document import Code, Document, document, phrase
from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Record
from bot.core.records import Standing
from bot.core.stores import Unit
from bot.engine.command import Context

R = TypeVar("R", bound=Record)


def redrawn(
    unit: Unit, within: Operation, record: R, draw: Callable[[R, str], Document]
) -> list[tuple[Standing, Document]]:
    """All cards of a record, drawn anew for each room's time zone (IANA).

    In a room that may not show it any more, since its marking was raised, nothing is left but its number.
    """
    return [(card, _drawn(card, within, record, draw)) for card in unit.cards.of(within, record.ref)]


def redrawn_in(ctx: Context, before: Marking, after: Marking) -> list[tuple[Standing, Document]]:
    """The cards in the asker's room that may be shown no longer, or that may be now, since its ceiling was moved."""
    found = []
    for ref, card in ctx.unit.cards.in_room(ctx.within, ctx.room):
        kind = ctx.kinds[ref.kind]
        record = kind.records(ctx.unit).find(ctx.within, ref.number, max(before, after))
        if record is not None and record.marking > min(before, after):
            found.append((card, _drawn(card, ctx.within, record, kind.card)))
    return found


def _drawn(card: Standing, within: Operation, record: R, draw: Callable[[R, str], Document]) -> Document:
    if record.marking > card.ceiling:
        return document(phrase("record-withheld", record=Code(str(record.ref))))
    return draw(record, card.room.zone if card.room and card.room.operation else within.zone)
