"""The operations and rooms of the configuration, made known to the stores."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime

from bot.core.event import Sender
from bot.core.people import Role
from bot.core.place import Address, OperationPlan, RoomPlan
from bot.core.stores import Unit
from bot.engine.lowered import take_back


def declare(unit: Unit, plans: Sequence[OperationPlan], now: datetime) -> None:
    """Make the operations of a configuration, or bring them up to date, and grant their admins their role. What each
    remembers of translations is keyed by a secret of its own. What stands above a ceiling that was lowered is taken
    back."""
    before = {each.name: each.marking for each in unit.rooms.operations()}
    for plan in plans:
        operation = unit.rooms.declare(plan)
        if operation.marking < before.get(plan.name, operation.marking):
            for room in unit.rooms.of(operation):
                take_back(unit, room, now)
        if unit.standing.get(operation, "translation", "key") is None:
            unit.standing.put(operation, "translation", "key", secrets.token_hex(32))
        for account in plan.admins:
            admin = unit.people.find(account) or unit.people.identify(Sender(account, ""))
            unit.people.grant(admin, operation, Role.ADMIN)


def furnish(unit: Unit, located: Sequence[tuple[Address, OperationPlan, RoomPlan]], now: datetime) -> None:
    """Make located rooms those of their operations, which were declared; what stands above a ceiling that was lowered
    is taken back."""
    operations = {each.name: each for each in unit.rooms.operations()}
    for address, plan, room in located:
        before = unit.rooms.find(address)
        after = unit.rooms.furnish(address, room, operations[plan.name])
        if before is not None and after.marking < before.marking:
            take_back(unit, after, now)
