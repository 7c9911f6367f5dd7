"""Quiet hours: what the bot says by itself waits until they are over, unless it is urgent or would come too late."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.delivery import Delivery, Say
from bot.core.hours import Hours
from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Record, Ref
from bot.core.stores import Unit
from bot.engine.job import Occasion, job
from bot.engine.kinds import Kinds

_KIND = "quiet"
_OPERATION, _OFF = "operation", "off"
_OVER = "quiet-over"


def quiet_of_operation(unit: Unit, within: Operation) -> Hours | None:
    """The hours that hold for all who have none of their own: what its people set, or else its configuration."""
    kept = unit.standing.get(within, _KIND, _OPERATION)
    return within.rules.quiet if kept is None else _read(kept)


def quiet_of_room(unit: Unit, within: Operation, room: Room) -> Hours | None:
    """The hours of a room, by its own clock."""
    kept = unit.standing.get(within, _KIND, _room(room))
    return quiet_of_operation(unit, within) if kept is None else _read(kept)


def quiet_of_person(unit: Unit, within: Operation, person: Person) -> tuple[Hours | None, str]:
    """The hours of somebody, and the zone (IANA) of the clock that they go by: where they set them, or else that of
    their entry among the contacts, or the operation's."""
    kept = unit.standing.get(within, _KIND, _person(person))
    if kept is not None:
        hours, _, zone = kept.partition(" ")
        return _read(hours), zone
    own = unit.contacts.own(within, person)
    return quiet_of_operation(unit, within), own[0].zone if own else within.zone


def set_quiet(unit: Unit, within: Operation, whose: Room | Person | None, hours: Hours | None, zone: str = "") -> None:
    """Let hours hold for a room, a person (by the clock of a zone) or, where neither is given, the operation; None for
    no quiet hours at all."""
    unit.standing.put(within, _KIND, _name(whose), f"{hours or _OFF} {zone}".strip())


def unset_quiet(unit: Unit, within: Operation, whose: Room | Person | None) -> None:
    """Let those hold that hold without."""
    unit.standing.drop(within, _KIND, _name(whose))


def quiet_until(unit: Unit, within: Operation, to: Address | Account, now: datetime) -> datetime | None:
    """When the quiet hours end (UTC) that it is in a room, or for somebody; None if it is none there."""
    if isinstance(to, Account):
        person = unit.people.find(to)
        hours, zone = quiet_of_person(unit, within, person) if person is not None else (None, "UTC")
    else:
        room = unit.rooms.find(to)
        hours, zone = (quiet_of_room(unit, within, room), room.zone) if room is not None else (None, "UTC")
    if hours is None or not hours.cover(now.astimezone(ZoneInfo(zone)).time()):
        return None
    return hours.end_after(now, zone)


def until_due(occasion: Occasion) -> datetime | None:
    """Until when it is of use to say something about a record: for one that is urgent no longer than now, for others
    until they are due. None where that has passed, or where they are due at no time."""
    record = _record(occasion.unit, occasion.kinds, occasion.within, occasion.firing.subject)
    if record is None:
        return None
    if record.urgent:
        return occasion.now
    due = record.facets.due
    return due if due is not None and due > occasion.now else None


def promise(occasion: Occasion, delivery: Delivery, useful: Callable[[Occasion], datetime | None] | None) -> None:
    """Promise what a job says: at once, or for the end of the quiet hours if it is ``useful`` until then."""
    unit, within, firing = occasion.unit, occasion.within, occasion.firing
    end = None
    if useful is not None and isinstance(delivery.act, Say):
        end = quiet_until(unit, within, delivery.to, occasion.now)
        until = useful(occasion) if end is not None else None
        end = None if until is not None and end is not None and until < end else end
    key = unit.outbox.promise(delivery, occasion.cause, occasion.now, held=end is not None)
    if end is not None:
        state = _state(unit, occasion.kinds, within, firing.subject)
        unit.firings.plan(within, _OVER, key, f"{firing.subject} {state}", end)


@job(_OVER)
def quiet_over(occasion: Occasion) -> Iterable[Delivery]:
    """Say what waited, unless what it is about has changed its state since."""
    subject, _, state = occasion.firing.occurrence.partition(" ")
    if state == _state(occasion.unit, occasion.kinds, occasion.within, subject):
        occasion.unit.outbox.release(occasion.firing.subject, occasion.now)
    return ()


def _record(unit: Unit, kinds: Kinds, within: Operation, subject: str) -> Record | None:
    """The record that something is about, whatever its marking."""
    if not Ref.names(subject):
        return None
    ref = Ref.parse(subject)
    found: Record | None = kinds[ref.kind].records(unit).find(within, ref.number, Marking.RED)
    return found


def _state(unit: Unit, kinds: Kinds, within: Operation, subject: str) -> str:
    record = _record(unit, kinds, within, subject)
    return record.state if record is not None else "-"


def _read(kept: str) -> Hours | None:
    return None if kept == _OFF else Hours.parse(kept)


def _name(whose: Room | Person | None) -> str:
    if whose is None:
        return _OPERATION
    return _room(whose) if isinstance(whose, Room) else _person(whose)


def _room(room: Room) -> str:
    return f"room:{room.id}"


def _person(person: Person) -> str:
    return f"person:{person.id}"
