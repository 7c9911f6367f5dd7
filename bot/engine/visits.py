"""Coming and going: invitations, joins, leaves, rooms that move, and what the admins must know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import structlog

from bot.core.delivery import Delivery, Enter, Exit, Say
from bot.core.document import Code, ToType, document, phrase
from bot.core.event import Event, Invitation, Join, Leave, Notice, RoomMoved
from bot.core.people import Role
from bot.core.place import Account, Address, Operation, Room
from bot.core.stores import Cause, Unit
from bot.engine.readers import stop_reading
from bot.engine.words import prefix_on

_log = structlog.get_logger()


class Visits:
    """Decides which rooms the bot enters. ``inviters`` are the patterns of who may invite it, by platform."""

    def __init__(self, inviters: Mapping[str, Sequence[str]]) -> None:
        self._inviters = inviters

    def handle(self, unit: Unit, event: Event, cause: Cause, now: datetime) -> None:
        """Handle an event about a room rather than about what was said in it."""
        match event:
            case Invitation():
                self._invited(unit, event, cause, now)
            case Join(mine=True):
                self._entered(unit, event, cause, now)
            case Leave(mine=True):
                unit.rooms.leave(event.room)
            case Leave():
                stop_reading(unit, event.room, event.member.account)
            case RoomMoved():
                unit.rooms.move(event.room, event.to)
                unit.outbox.moved(event.room, event.to)
            case Notice():
                self._tell_admins(unit, event, cause, now)
            case _:
                pass  # who else comes and goes is the room's own affair

    def _invited(self, unit: Unit, event: Invitation, cause: Cause, now: datetime) -> None:
        welcome = self._may_invite(event.sender.account) or _is_in(unit, event.room)
        _log.info("invitation", room=str(event.room), by=str(event.sender.account), accepted=welcome)
        if welcome:
            room = unit.rooms.settle(event.room, direct=event.direct)
            self._adopt(unit, room, event.sender.account)
        unit.outbox.promise(Delivery(event.room, Enter() if welcome else Exit(), ()), cause, now)

    def _may_invite(self, account: Account) -> bool:
        patterns = self._inviters.get(account.platform, ())
        return any(
            account.id.endswith(pattern.removeprefix("*")) if pattern.startswith("*:") else account.id == pattern
            for pattern in patterns
        )

    def _entered(self, unit: Unit, event: Join, cause: Cause, now: datetime) -> None:
        room = unit.rooms.settle(event.room, direct=event.direct)
        self._adopt(unit, room, event.sender.account)
        room = unit.rooms.find(event.room) or room
        languages = room.languages or ("en",)
        sign = prefix_on(event.room.platform)
        said = document(
            phrase("greeting"), phrase("greeting-reads"), phrase("greeting-help", help=ToType(f"{sign}help"))
        )
        if room.operation is None and not room.direct:
            how, what = ToType(f"{sign}room operation"), phrase("param-operation")
            said += document(phrase("greeting-no-operation", command=how, operation=what))
        unit.outbox.promise(Delivery(event.room, Say(said), languages), cause, now)

    def _adopt(self, unit: Unit, room: Room, by: Account) -> None:
        """A room belongs to the only operation of the coordinator who brought the bot into it."""
        if room.operation is not None or room.direct:
            return
        led = _led(unit, by)
        everything = unit.rooms.operations()
        if len(led) == 1:
            unit.rooms.assign(room, led[0])
        elif self._may_invite(by) and len(everything) == 1:
            unit.rooms.assign(room, everything[0])

    def _tell_admins(self, unit: Unit, event: Notice, cause: Cause, now: datetime) -> None:
        said = document(phrase(event.phrase, room=Code(event.room.chat)))
        room = unit.rooms.find(event.room)
        operations = [room.operation] if room and room.operation else unit.rooms.operations()
        admins = {admin.id: admin for operation in operations for admin in unit.people.holders(operation, Role.ADMIN)}
        for admin in admins.values():
            for account in admin.accounts:
                if account.platform == event.room.platform:
                    languages = (admin.language or operations[0].languages[0],)
                    unit.outbox.promise(Delivery(account, Say(said), languages), cause, now)


def _is_in(unit: Unit, address: Address) -> bool:
    """Whether the bot entered the room by itself before it was told of the invitation: the configuration names it."""
    return any(room.address == address for operation in unit.rooms.operations() for room in unit.rooms.of(operation))


def _led(unit: Unit, by: Account) -> list[Operation]:
    person = unit.people.find(by)
    if person is None:
        return []
    return [
        operation
        for operation in unit.people.operations(person)
        if (role := unit.people.role(person, operation)) is not None and role >= Role.COORDINATOR
    ]
