"""What people said elsewhere, and translations, where a room's ceiling was lowered below them."""

from __future__ import annotations

from datetime import datetime

from bot.core.delivery import Delivery, Withdraw
from bot.core.place import Room
from bot.core.stores import Cause, Unit


def too_high(unit: Unit, room: Room) -> list[Withdraw]:
    """What takes back all that stands in a room and may not be shown there any more."""
    return [Withdraw(key, spoken=True) for key, _ in unit.outbox.spoken_above(room.address, room.marking)]


def take_back(unit: Unit, room: Room, now: datetime) -> None:
    """Take all that back, where nobody asked for it in the room: the configuration lowered its ceiling."""
    for act in too_high(unit, room):
        reason = f"lowered#{act.of}"
        unit.outbox.promise(Delivery(room.address, act, ()), Cause(reason, reason), now)
