"""Everybody may do what is declared for their role, and nothing else."""

from __future__ import annotations

from itertools import cycle

import pytest

from bot.commands import all_commands
from bot.core.document import phrase
from bot.core.people import Role
from bot.engine.command import Command
from tests.flow.asked import LANGUAGES, code, homeless, ours
from tests.support.town import Town

COMMANDS = all_commands()
DENIED = ("refusal-role-needed", "refusal-no-operation")


def typed(command: Command) -> str:
    return "/" + " ".join(command.name)


async def refused_for(place: Town, who: str, typed: str) -> str | None:
    """Why a command was not even read, as the key that the audit has."""
    said = await place.say(who, typed)
    denials = dict.fromkeys((homeless("en"), homeless("en", private=True)), "refusal-no-operation") | {
        ours("refusal-role-needed", "en", role=ours(f"role-{role.name.lower()}", "en")): "refusal-role-needed"
        for role in Role
    }
    return next((key for words, key in denials.items() if said.startswith(words)), None)


async def test_each_command_is_for_its_role_and_not_for_the_one_below(place: Town) -> None:
    await place.meet(**{role.name.lower(): role for role in Role})
    for command in COMMANDS:
        assert await refused_for(place, f"{command.role.name.lower()}@ops-en", typed(command)) is None, command.name
        if command.role > Role.OBSERVER:
            below = Role(command.role - 1).name.lower()
            refused = await refused_for(place, f"{below}@ops-en", typed(command))
            assert refused == "refusal-role-needed", command.name


@pytest.mark.parametrize("room", ["ops-en", ""])
@pytest.mark.parametrize("role", list(Role))
async def test_whoever_may_more_may_what_others_may(place: Town, role: Role, room: str) -> None:
    await place.meet(tom=role)
    for needed in Role:
        command = next(each for each in COMMANDS if each.role is needed and each.needs_operation)
        found = await refused_for(place, f"tom@{room}", typed(command))
        assert found == (None if role >= needed else "refusal-role-needed"), command.name


async def test_without_an_operation_only_what_needs_none_works(place: Town) -> None:
    for who, command in zip(cycle(("tom@", "tom@hall")), COMMANDS, strict=False):
        found = await refused_for(place, who, typed(command))
        assert found == ("refusal-no-operation" if command.needs_operation else None), command.name


async def test_a_denial_says_what_is_needed_and_who_can_give_it(place: Town) -> None:
    for language in LANGUAGES:
        said = await place.say(f"tom@ops-{language}", "/status now")
        lines = said.splitlines()
        assert ours("role-admin", language) in lines[0]
        person, role = phrase("param-person"), phrase("param-new-role")
        assert lines[1] == ours(
            "refusal-role-remedy", language, holder="admin", command=code("/role"), person=person, role=role
        )
        assert lines[2:] == ["/status now"]
