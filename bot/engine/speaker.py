"""Who speaks, where, and what they may do there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.event import Heard
from bot.core.marking import Marking
from bot.core.people import Membership, Person, Role
from bot.core.place import Account, Operation, Room
from bot.core.stores import Unit


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person in a room. ``operation`` and ``role`` are None where the room belongs to none; ``language`` is the
    one that they read."""

    account: Account
    person: Person
    room: Room
    operation: Operation | None
    role: Role | None
    language: str


def identify(unit: Unit, event: Heard, interface: tuple[str, ...]) -> Speaker:
    """Who an event comes from. Whoever speaks in an operation's room is at least an observer in it.

    A topic without an operation goes by the chat that it is a topic of, from then on.
    A private chat belongs to the operation that its person chose, or to the only one they are in, and shows what the
    operation's rooms show; an observer, whom nobody has let in, no more than a room that they spoke in. They read the
    interface language they asked for, else that of their client, else the room's first one that we have.
    """
    room = unit.rooms.find(event.room) or unit.rooms.settle(event.room, direct=event.direct)
    if room.operation is None and event.room.topic:
        room = _like_its_chat(unit, room)
    if room.direct != event.direct:  # others came into a private chat: what its person chose for it does not bind them
        room = replace(room, direct=event.direct, operation=None if room.direct else room.operation)
    person = unit.people.identify(event.sender)
    operation = room.operation or (_only(unit.people.operations(person)) if room.direct else None)
    held = unit.people.membership(person, operation) if operation is not None else None
    if operation is not None and room.direct:
        room = replace(room, marking=_private_ceiling(room, operation, held))
    elif operation is not None and (held is None or held.seen < room.marking):
        unit.people.seen(person, operation, room.marking)
        held = held or Membership(Role.OBSERVER, room.marking)
    wanted = (person.language, event.sender.language, *room.languages)
    language = next((found for tag in wanted if (found := _nearest(tag, interface))), interface[0])
    return Speaker(event.sender.account, person, room, operation, held.role if held else None, language)


def _private_ceiling(room: Room, operation: Operation, held: Membership | None) -> Marking:
    chosen = room.marking if room.operation is not None else operation.marking
    if held is not None and held.role > Role.OBSERVER:
        return chosen
    return min(chosen, held.seen if held else Marking.CLEAR)


def _like_its_chat(unit: Unit, room: Room) -> Room:
    chat = unit.rooms.find(replace(room.address, topic=""))
    if chat is None or chat.operation is None:
        return room
    unit.rooms.assign(room, chat.operation)
    like = unit.rooms.find(room.address) or room
    return unit.rooms.change(
        like,
        languages=chat.languages if chat.languages != like.languages else None,
        zone=chat.zone if chat.zone != like.zone else None,
        marking=chat.marking if chat.marking != like.marking else None,
    )


def _only(operations: list[Operation]) -> Operation | None:
    return operations[0] if len(operations) == 1 else None


def _nearest(tag: str | None, interface: tuple[str, ...]) -> str | None:
    """The interface language that a tag such as ``fr`` or ``pt-BR`` asks for."""
    if tag is None:
        return None
    return tag if tag in interface else next((code for code in interface if code == tag.split("-")[0]), None)
