"""Everybody may do what is declared for their role, and nothing else."""

from __future__ import annotations

import pytest

from bot.commands import all_commands
from bot.core.document import phrase
from bot.core.event import Sender
from bot.core.people import Role
from bot.core.place import Account
from bot.core.stores import Unit
from tests.flow.asked import LANGUAGES, code, homeless, ours
from tests.support.town import Town

COMMANDS = all_commands()
DENIED = ("refusal-role-needed", "refusal-no-operation")


async def grant(place: Town, person: str, role: Role) -> None:
    def work(unit: Unit) -> None:
        [operation] = unit.rooms.operations()
        unit.people.grant(unit.people.identify(Sender(Account("console", person), person)), operation, role)

    await place.store.run(work)


async def refused_for(place: Town, who: str, typed: str) -> str | None:
    """Why a command was not even read, as the key that the audit has."""
    said = await place.say(who, typed)
    denials = dict.fromkeys((homeless("en"), homeless("en", private=True)), "refusal-no-operation") | {
        ours("refusal-role-needed", "en", role=ours(f"role-{role.name.lower()}", "en")): "refusal-role-needed"
        for role in Role
    }
    return next((key for words, key in denials.items() if said.startswith(words)), None)


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_may_do_what_is_declared_for_it(place: Town, role: Role) -> None:
    await grant(place, "tom", role)
    for command in COMMANDS:
        found = await refused_for(place, "tom@ops-en", "/" + " ".join(command.name))
        assert found == (None if role >= command.role else "refusal-role-needed"), command.name


@pytest.mark.parametrize("who", ["tom@", "tom@hall"])
async def test_without_an_operation_only_what_needs_none_works(place: Town, who: str) -> None:
    for command in COMMANDS:
        found = await refused_for(place, who, "/" + " ".join(command.name))
        assert found == ("refusal-no-operation" if command.needs_operation else None), command.name


@pytest.mark.parametrize("role", [Role.OBSERVER, Role.COORDINATOR])
async def test_a_role_holds_in_the_private_chat_with_the_bot_too(place: Town, role: Role) -> None:
    await grant(place, "tom", role)
    for command in COMMANDS:
        found = await refused_for(place, "tom@", "/" + " ".join(command.name))
        assert found == (None if role >= command.role else "refusal-role-needed"), command.name


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_denial_says_what_is_needed_and_who_can_give_it(place: Town, language: str) -> None:
    said = await place.say(f"tom@ops-{language}", "/status now")
    lines = said.splitlines()
    assert ours("role-admin", language) in lines[0]
    person, role = phrase("param-person"), phrase("param-new-role")
    assert lines[1] == ours(
        "refusal-role-remedy", language, holder="admin", command=code("/role"), person=person, role=role
    )
    assert lines[2:] == ["/status now"]
