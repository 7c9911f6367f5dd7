"""Everybody is answered in the language that they read."""

import pytest

from tests.support.town import Town, town

FSI, PDI = "\u2068", "\u2069"


async def lines(here: Town, who: str, text: str) -> list[str]:
    return (await here.say(who, text)).split("\n")


@pytest.mark.parametrize(
    ("room", "unknown", "near"),
    [
        ("ops-en", "I do not know the command !rolle.", "!role PERSON ROLE — Gives somebody a role in the operation"),
        (
            "ops-fr",
            "Je ne connais pas la commande !rolle.",
            "!rôle PERSONNE RÔLE — Donne un rôle à quelqu’un dans l’opération",
        ),
        ("ops-es", "No conozco la orden !rolle.", "!rol PERSONA ROL — Da a alguien un rol en la operación"),
        (
            "ops-ar",
            f"لا أعرف الأمر {FSI}!rolle{PDI}.",
            "!دور الشخص الدور — يمنح شخصاً دوراً في العملية",
        ),
    ],
)
async def test_a_mistyped_command_is_answered_in_the_rooms_language(room: str, unknown: str, near: str) -> None:
    async with town() as here:
        answer = await lines(here, f"ana@{room}", "!rolle luc")

    assert answer[0] == unknown
    assert near in answer
    assert answer[-1] == "👉 !rolle luc"


@pytest.mark.parametrize("typed", ["!help", "/aide", "!AYUDA", "/مساعدة"])
async def test_command_words_of_every_language_are_understood_in_every_room(typed: str) -> None:
    async with town() as here:
        answer = await lines(here, "luc@ops-fr", typed)

    assert answer[0] == "Ce que vous pouvez faire ici"


async def test_somebody_chooses_another_language() -> None:
    async with town() as here:
        shown = await lines(here, "luc@ops-fr", "/lang")
        chosen = await here.say("luc@ops-fr", "/langue arabe")
        afterwards = await lines(here, "luc@ops-fr", "/whoami")

    assert "/langue es — espagnol" in shown
    assert chosen == "لغة إجاباتي لك من الآن فصاعداً: العربية."
    assert "الدور: مراقب" in afterwards
    assert f"العملية: {FSI}Flood 2026{PDI}" in afterwards


async def test_a_role_is_given_by_its_name_in_any_language() -> None:
    async with town() as here:
        await here.say("luc@ops-fr", "/ping")
        answer = await here.say("ana@ops-es", "!rol console:luc coordinateur")

    assert answer == "luc tiene ahora el rol coordinador."
