"""The cards of a record that stand in rooms, as they have to read now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.core.document import Code, Document, document, phrase
from bot.core.place import Operation
from bot.core.record import Record
from bot.core.records import Standing
from bot.core.stores import Unit

R = TypeVar("R", bound=Record)


def redrawn(
    unit: Unit, within: Operation, record: R, draw: Callable[[R, str], Document]
) -> list[tuple[Standing, Document]]:
    """All cards of a record, drawn anew for each room's time zone (IANA).

    In a room that may not show it any more, since its marking was raised, nothing is left but its number.
    """
    withheld = document(phrase("record-withheld", record=Code(str(record.ref))))
    found = []
    for card in unit.cards.of(within, record.ref):
        zone = card.room.zone if card.room and card.room.operation else within.zone
        found.append((card, draw(record, zone) if record.marking <= card.ceiling(within) else withheld))
    return found
