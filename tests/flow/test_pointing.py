"""A refusal names the argument, shows where it went wrong, guesses what was meant, and gives one right example."""

from __future__ import annotations

import pytest

from bot.commands import all_commands
from tests.flow.asked import LANGUAGES, bare, ours, unmarked, word
from tests.support.town import Town


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        (
            "ana@ops-en",
            "/role ana liason",
            [
                "ROLE: There is no role liason. Did you mean liaison?",
                "Say it like this: /role PERSON ROLE",
                "For example: /role @ana:example.org liaison",
                "/role ana 👉 liason",
            ],
        ),
        (
            "ana@ops-fr",
            "!salon fuseau Nairobi",
            [
                "FUSEAU\u00a0: Nairobi n’est pas un fuseau horaire. Donnez-en un comme Europe/Kyiv."
                " Vouliez-vous dire Africa/Nairobi\u00a0?",
                "Écrivez plutôt\u00a0: !salon fuseau FUSEAU",
                "Par exemple\u00a0: !salon fuseau Africa/Nairobi",
                "!salon fuseau 👉 Nairobi",
            ],
        ),
        (
            "ana@ops-es",
            "/contacto exportar vcrad",
            [
                "FORMATO: vcrad no es una de las palabras posibles. ¿Quería decir vcard?",
                "Escríbalo así: /contacto exportar [FORMATO]",
                "Por ejemplo: /contacto exportar vcard",
                "/contacto exportar 👉 vcrad",
            ],
        ),
        (
            "ana@ops-ar",
            "/غرفة لغات العربية الفرنسيه",
            [
                "اللغات: لا أعرف اللغة الفرنسيه. هل المقصود الفرنسية؟",
                "الصيغة الصحيحة: /غرفة لغات اللغات",
                "مثال: /غرفة لغات ar en",
                "/غرفة لغات العربية 👉 الفرنسيه",
            ],
        ),
    ],
)
async def test_in_every_language(place: Town, who: str, typed: str, said: list[str]) -> None:
    assert bare(await place.say(who, typed)).split("\n") == said


async def test_what_is_missing_is_shown_where_it_goes(place: Town) -> None:
    for language in LANGUAGES:
        said = await place.say(f"ana@ops-{language}", "/role ana")
        assert said.endswith(f"/role ana 👉 {ours('param-new-role', language)}")


async def test_in_a_form_everything_that_is_wrong_is_pointed_at(place: Town) -> None:
    said = await place.say("ana@ops-en", "/poc add function: nurse\naera: Goma\nmobile: 12; org: MSF")
    assert said.endswith("/poc add function: nurse\n👉 aera: Goma\n👉 mobile: 12; org: MSF")


@pytest.mark.parametrize(
    "typed",
    [
        "/role  ana   liason",
        "/room zone\nMars",
        '/role "ana" “liason”',
        "/pnig 👍  x",
        "/poc show  twelve ",
        "/poc fnid x",
    ],
)
async def test_all_the_rest_is_given_back_as_it_was(place: Town, typed: str) -> None:
    assert unmarked(await place.say("ana@ops-en", typed)).endswith(typed)


async def test_a_quotation_that_was_put_right_is_understood_with_the_pointer_in_it(place: Town) -> None:
    assert await place.say("ana@ops-en", "/role ana 👉 admin") == "ana is now admin."
    assert await place.say("ana@ops-en", "👉 /ping there") == "pong there"
    added = await place.say("ana@ops-en", "/poc add function: nurse; 👉 area: Goma; org: MSF")
    assert "Area: Goma" in added


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "/checkout 3",
            [
                "I do not know the command /checkout.",
                "Did you mean one of these?",
                "/poc checkout [NUMBER] — Says that you are off duty until you check in again",
                "For example: /poc checkout C-12",
                "Everything that you can do here: /help",
                "👉 /checkout 3",
            ],
        ),
        (
            "/poc exprot",
            [
                "I do not know the command /poc exprot.",
                "Did you mean one of these?",
                "/poc export [FORMAT] — Sends you the contacts as files, privately",
                "For example: /poc export vcard",
                "What each of them does: /help poc",
                "/poc 👉 exprot",
            ],
        ),
        (
            "/room zoen UTC",
            [
                "I do not know the command /room zoen.",
                "Did you mean one of these?",
                "/room zone ZONE — Sets the time zone of the room",
                "For example: /room zone Africa/Nairobi",
                "What each of them does: /help room",
                "/room 👉 zoen UTC",
            ],
        ),
    ],
)
async def test_an_unknown_word_is_answered_with_the_nearest_command(place: Town, typed: str, said: list[str]) -> None:
    assert (await place.say("ana@ops-en", typed)).split("\n") == said


async def test_a_family_alone_says_what_it_needs_and_only_what_the_asker_may_do(place: Town) -> None:
    assert (await place.say("tom@ops-en", "/poc")).split("\n") == [
        "/poc needs one of these words next: find | show | edit | remove | verify | alternate | checkin | checkout",
        "For example: /poc find logistics Goma",
        "What each of them does: /help poc",
        "/poc",
    ]


async def test_nobody_is_guided_from_an_argument_to_what_they_may_not_do(place: Town) -> None:
    assert (await place.say("tom@ops-en", "/room zoen")).startswith("ROOM: This operation has no room zoen.")


async def test_somebody_of_several_names_is_guessed_whole(place: Town) -> None:
    await place.console.hear(person="zk", name="Zoë Kovač", room="ops-en", text="hello")
    said = await place.say("ana@ops-en", "/role Zoe Kovacs liaison")
    assert "I have seen nobody called Zoe Kovacs in this operation." in said
    assert "Did you mean Zoë Kovač?" in said
    assert said.endswith("/role 👉 Zoe Kovacs liaison")


async def test_help_about_what_nobody_knows_guesses_too(place: Town) -> None:
    said = await place.say("ana@ops-en", "/help exprot")
    assert said.startswith("COMMAND: There is no command exprot that you may use here. Did you mean poc export?")
    assert "Did you mean status" not in await place.say("tom@ops-en", "/help statuss")


async def test_the_example_of_every_command_is_right(place: Town) -> None:
    """What it asks for may not be there, but nothing is wrong with how it asks."""
    keys = ("refusal-nobody", "refusal-room", "poc-none", "poc-no-own", "room-operation-refused", "link-unknown")
    for language in LANGUAGES:
        absent = [ours(key, language, typed="@", name="@", contact="@", command="@").split("@")[-1] for key in keys]
        for command in all_commands():
            if not command.params:
                continue
            example = ours(f"example-{command.key}", language)
            said = await place.say(f"ana@ops-{language}", f"{word(' '.join(command.name), language)} {example}")
            assert "👉" not in said or any(bare(each).strip() in bare(said) for each in absent), (command.key, said)
