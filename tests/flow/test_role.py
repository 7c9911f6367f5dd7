"""/role gives people what they may do, and never more than the giver has."""

from __future__ import annotations

import pytest

from bot.core.document import phrase
from bot.core.people import Role
from tests.flow.asked import LANGUAGES, about, code, named, ours, word
from tests.support.town import Town

ABOVE = ours("role-above-own", "en")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_coordinator_gives_a_role_by_its_name(place: Town, language: str) -> None:
    await place.say(f"tom@ops-{language}", "good morning")
    role = ours("role-liaison", language)
    said = await place.say(f"ana@ops-{language}", f"{word('role', language)} tom {role}")
    assert said == ours("role-granted", language, name=named("tom"), role=phrase("role-liaison"))
    assert ours("role-liaison", language) in await place.say(f"tom@ops-{language}", "/whoami")


@pytest.mark.parametrize(
    ("typed", "argument", "key", "wrong"),
    [
        ("role tom boss", "new-role", "refusal-role", "boss"),
        ("role nobody member", "person", "refusal-nobody", "nobody"),
        ("role console:nobody member", "person", "refusal-nobody", "console:nobody"),
    ],
)
async def test_mistakes_are_named(place: Town, typed: str, argument: str, key: str, wrong: str) -> None:
    for language in LANGUAGES:
        await place.say(f"tom@ops-{language}", "good morning")
        said = await place.say(f"ana@ops-{language}", f"/{typed}")
        assert said.startswith(about(argument, language) + ours(key, language, typed=code(wrong)))
        assert ours("param-new-role", language) in said
        assert said.endswith("/" + typed.replace(wrong, f"👉 {wrong}"))


async def test_what_is_missing_is_named(place: Town) -> None:
    for language in LANGUAGES:
        assert ours("refusal-missing", language, param=phrase("param-person")) in await place.say(
            f"ana@ops-{language}", "/role"
        )
        assert ours("refusal-missing", language, param=phrase("param-new-role")) in await place.say(
            f"ana@ops-{language}", "/role ana"
        )


async def test_of_two_people_of_one_name_the_account_tells_which(place: Town) -> None:
    for person in ("tom1", "tom2"):
        await place.console.hear(person=person, name="Tom", room="ops-en", text="hello")
    said = await place.say("ana@ops-en", "/role Tom member")
    assert said.startswith(about("person", "en") + ours("refusal-ambiguous", "en", typed=named("Tom")))
    assert {"console:tom1", "console:tom2"} <= set(said.split())
    assert await place.say("ana@ops-en", "/role console:tom2 member") == "Tom is now member."


@pytest.mark.parametrize(
    ("giver", "target", "role", "allowed"),
    [
        (Role.COORDINATOR, Role.OBSERVER, Role.COORDINATOR, True),
        (Role.COORDINATOR, Role.LIAISON, Role.OBSERVER, True),
        (Role.COORDINATOR, Role.OBSERVER, Role.ADMIN, False),
        (Role.COORDINATOR, Role.COORDINATOR, Role.OBSERVER, False),
        (Role.COORDINATOR, Role.ADMIN, Role.OBSERVER, False),
        (Role.ADMIN, Role.ADMIN, Role.OBSERVER, True),
        (Role.ADMIN, Role.OBSERVER, Role.ADMIN, True),
    ],
)
async def test_nobody_gives_more_than_they_have(
    place: Town, giver: Role, target: Role, role: Role, allowed: bool
) -> None:
    await place.meet(zoe=giver, tom=target)
    said = await place.say("zoe@ops-en", f"/role tom {role.name.lower()}")
    assert said.startswith(f"tom is now {role.name.lower()}" if allowed else ABOVE)
    now = ours(f"role-{(role if allowed else target).name.lower()}", "en")
    assert f"Role: {now}" in await place.say("tom@ops-en", "/whoami")


async def test_an_operation_keeps_its_last_admin(place: Town) -> None:
    assert (await place.say("ana@ops-en", "/role ana observer")).startswith(ours("role-last-admin", "en"))
    await place.meet(zoe=Role.ADMIN)
    assert await place.say("ana@ops-en", "/role ana observer") == "ana is now observer."


async def test_a_granted_role_is_in_the_audit(place: Town) -> None:
    await place.say("tom@ops-en", "good morning")
    message = await place.console.hear(person="ana", room="ops-en", text="/role tom member")
    await place.settle()
    noted = await place.store.read(lambda unit: unit.audit.last(f"console:ops-en#{message}"))
    assert noted is not None
    assert (noted.action, noted.outcome, noted.subject["role"]) == ("role", "answered", "member")
