"""Events, plans and deliveries in few words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bot.core.delivery import Delivery, Say
from bot.core.document import Text, document, line
from bot.core.event import Message, Sender
from bot.core.marking import Marking
from bot.core.place import Account, Address, OperationPlan
from bot.core.stores import Cause, Unit

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
ROOM = Address("matrix", "!ops:example.org")
ANA = Account("matrix", "@ana:example.org")
TOM = Account("telegram", "12345")
FLOOD = OperationPlan("Flood 2026", "Africa/Nairobi", ("en", "fr"), Marking.AMBER, (), ())


def message(key: str, text: str = "hello", room: Address = ROOM, **more: Any) -> Message:
    """Ana says something."""
    given = {"id": f"${key}", "sender": Sender(ANA, "Ana"), "at": NOW, **more}
    return Message(key=key, room=room, text=text, **given)


def saying(words: str = "hello", to: Address | Account = ROOM, **more: Any) -> Delivery:
    """A delivery that says something in English."""
    return Delivery(to, Say(document(line(Text(words)))), ("en",), **more)


def because(key: str = "1", origin: str = "") -> Cause:
    """A cause."""
    return Cause(key, origin or key)


def each_of(*works: Callable[[Unit], object]) -> Callable[[Unit], None]:
    """Several things to do in one Unit."""

    def work(unit: Unit) -> None:
        for part in works:
            part(unit)

    return work
