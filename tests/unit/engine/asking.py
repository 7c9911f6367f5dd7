"""The context of a command, for somebody who asks in an operation's room."""

from __future__ import annotations

from typing import Any

from bot.core.event import Sender
from bot.core.people import Role
from bot.core.place import Account
from bot.core.ports import Manners
from bot.core.stores import Unit
from bot.engine.command import Context
from bot.translation.translator import Translation
from tests.support.catalogues import catalogues
from tests.support.routers import router
from tests.support.said import ANA, FLOOD, NOW, ROOM, TOM, because

CATALOGUES = catalogues()
BIBI = Account("telegram", "777")
BEN = Account("matrix", "@ben:example.org")


def context(unit: Unit, **more: Any) -> Context:
    """Ana asks, who coordinates; Tom Tall, another Tom Tall and ``Bibi "B" Diaz`` are around, Ben was elsewhere."""
    operation = unit.rooms.declare(FLOOD)
    room = unit.rooms.settle(ROOM)
    unit.rooms.assign(room, operation)
    for sender in (
        Sender(ANA, "Ana"),
        Sender(TOM, "Tom Tall", handle="tommy"),
        Sender(Account("telegram", "54321"), "tom tall"),
        Sender(BIBI, 'Bibi "B" Diaz'),
    ):
        unit.people.grant(unit.people.identify(sender), operation, Role.MEMBER)
    unit.people.identify(Sender(BEN, "Ben"))
    given = {
        "unit": unit,
        "now": NOW,
        "cause": because(),
        "room": room,
        "operation": operation,
        "account": ANA,
        "person": unit.people.identify(Sender(ANA, "Ana")),
        "role": Role.COORDINATOR,
        "language": "en",
        "prefix": "/",
        "router": router(),
        "phrases": CATALOGUES,
        "transports": {},
        "seals": lambda _room: False,
        "manners": lambda _platform: Manners(),
        "kinds": {},
        "translator": Translation(),
        **more,
    }
    return Context(**given)
