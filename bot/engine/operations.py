"""The operations and rooms of the configuration, made known to the stores."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from bot.core.event import Sender
from bot.core.people import Role
from bot.core.place import Address, OperationPlan, RoomPlan
from bot.core.stores import Unit


def declare(unit: Unit, plans: Sequence[OperationPlan]) -> None:
    """Make the operations of a configuration, or bring them up to date, and grant their admins their role. What each
    remembers of translations is keyed by a secret of its own."""
    for plan in plans:
        operation = unit.rooms.declare(plan)
        if unit.standing.get(operation, "translation", "key") is None:
            unit.standing.put(operation, "translation", "key", secrets.token_hex(32))
        for account in plan.admins:
            admin = unit.people.find(account) or unit.people.identify(Sender(account, ""))
            unit.people.grant(admin, operation, Role.ADMIN)


def furnish(unit: Unit, located: Sequence[tuple[Address, OperationPlan, RoomPlan]]) -> None:
    """Make located rooms those of their operations, which were declared."""
    operations = {each.name: each for each in unit.rooms.operations()}
    for address, plan, room in located:
        unit.rooms.furnish(address, room, operations[plan.name])
