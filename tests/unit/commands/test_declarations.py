"""What is declared for the small families; the permissions are tried against this."""

from __future__ import annotations

import pytest

from bot.commands import all_commands
from bot.core.people import Role

COMMANDS = all_commands()
SMALL = {
    "help": (Role.OBSERVER, False),
    "lang": (Role.OBSERVER, False),
    "link": (Role.OBSERVER, False),
    "ping": (Role.OBSERVER, False),
    "role": (Role.COORDINATOR, True),
    "room": (Role.OBSERVER, False),
    "room-languages": (Role.COORDINATOR, True),
    "room-leave": (Role.COORDINATOR, True),
    "room-marking": (Role.COORDINATOR, True),
    "room-operation": (Role.OBSERVER, False),
    "room-zone": (Role.COORDINATOR, True),
    "status": (Role.ADMIN, True),
    "whoami": (Role.OBSERVER, False),
}


def test_every_command_is_found_once() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)
    assert all(1 <= len(name) <= 2 for name in names)


@pytest.mark.parametrize("key", SMALL)
def test_small_families_need_what_they_should(key: str) -> None:
    [command] = [command for command in COMMANDS if command.key == key]
    assert (command.role, command.needs_operation) == SMALL[key]


def test_every_command_says_what_it_does() -> None:
    assert [command.key for command in COMMANDS if not (command.run.__doc__ or "").strip()] == []


def test_what_may_be_left_out_stands_at_the_end() -> None:
    for command in COMMANDS:
        optional = [param.optional for param in command.params.values()]
        assert optional == sorted(optional), command.name
