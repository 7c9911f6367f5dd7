"""People who read a room in a language of their own, privately."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.people import Person
from bot.core.place import Account, Address, Operation, Room
from bot.core.stores import Unit

READERS = "reader"
"""The kind of standing rules that says so; each has the language as its body."""


def reader_key(room: Room, person: Person) -> str:
    """The name of somebody's rule for a room."""
    return f"{room.id}:{person.id}"


def stop_reading(unit: Unit, address: Address, account: Account) -> None:
    """Somebody is out of a room: what is said there is nothing for them any more."""
    room, person = unit.rooms.find(address), unit.people.find(account)
    if room is not None and room.operation is not None and person is not None:
        unit.standing.drop(room.operation, READERS, reader_key(room, person))


def readers(unit: Unit, room: Room, within: Operation) -> Iterator[tuple[Account, str]]:
    """Who reads a room privately, on the room's platform, with their language."""
    for name, language in unit.standing.all(within, READERS).items():
        where, _, person_id = name.partition(":")
        person = unit.people.by_id(int(person_id)) if where == str(room.id) else None
        for account in person.accounts if person else ():
            if account.platform == room.address.platform:
                yield account, language
