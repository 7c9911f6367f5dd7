"""Somebody who asks, for what is read without looking anything up in a database."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Account, Address, Operation, Room
from bot.core.ports import Manners
from bot.core.stores import Cause, Unit
from bot.engine.command import Context
from bot.engine.router import Router
from bot.translation.translator import Translation
from tests.support.catalogues import catalogues

PHRASES = catalogues()
ME = Account("matrix", "@ana:example.org")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday, noon in Nairobi."""

_FLOOD = Operation(1, "Flood 2026", "Africa/Nairobi", ("en",))


def somebody(language: str = "en", *, zone: str = "Africa/Nairobi", **more: Any) -> Context:
    """A liaison in a room of an operation, who reads a language. There is no Unit."""
    given = {
        "unit": cast(Unit, None),
        "now": NOW,
        "cause": Cause("test", "test"),
        "room": Room(1, Address("matrix", "!ops"), "ops", _FLOOD, (language,), zone, Marking.GREEN, direct=False),
        "operation": _FLOOD,
        "account": ME,
        "person": Person(1, "Ana", language, (ME,)),
        "role": Role.LIAISON,
        "language": language,
        "prefix": "/",
        "router": Router((), PHRASES),
        "phrases": PHRASES,
        "transports": {},
        "seals": lambda _room: False,
        "manners": lambda _platform: Manners(),
        "kinds": {},
        "translator": Translation(),
        **more,
    }
    return Context(**given)
