"""How to say a command right comes from its declaration, in the reader's language."""

from __future__ import annotations

import pytest

from bot.commands import all_commands
from bot.core.document import Block, document
from bot.engine.router import Call, Router
from bot.engine.usage import example, how_to, summary, usage
from tests.unit.engine.asking import CATALOGUES

ROUTER = Router(all_commands(), CATALOGUES)
COMMANDS = {command.key: command for command in all_commands()}


def worded(blocks: list[Block], language: str) -> str:
    return CATALOGUES.word(document(blocks), (language,)).text


@pytest.mark.parametrize(
    ("key", "language", "expected"),
    [
        ("ping", "en", "/ping [TEXT]"),
        ("role", "en", "/role PERSON ROLE"),
        ("room-zone", "en", "/room zone ZONE"),
        ("room", "en", "/room [ROOM]"),
    ],
)
def test_usage_names_every_argument(key: str, language: str, expected: str) -> None:
    assert usage(COMMANDS[key], "/", CATALOGUES, language) == expected


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
@pytest.mark.parametrize("key", sorted(COMMANDS))
def test_usage_is_in_words_that_are_understood(key: str, language: str) -> None:
    command = COMMANDS[key]
    there = usage(command, "!", CATALOGUES, language)
    call = ROUTER.read(there, ())
    assert isinstance(call, Call)
    assert call.command is command
    assert there.count(" ") >= len(command.name) - 1 + len(command.params)


@pytest.mark.parametrize("language", CATALOGUES.languages)
def test_every_example_can_be_typed_as_it_is_shown(language: str) -> None:
    for command in COMMANDS.values():
        for shown in example(command, "!", CATALOGUES, language):
            typed = "!" + worded([shown], language).split("!", 1)[1]
            call = ROUTER.read(typed, ())
            assert isinstance(call, Call), typed
            assert call.command is command


def test_a_mistake_is_answered_with_usage_and_an_example() -> None:
    text = worded(how_to(COMMANDS["room-zone"], "!", CATALOGUES, "en"), "en")
    assert "!room zone ZONE" in text
    assert "!room zone Africa/Nairobi" in text


def test_a_command_without_arguments_is_its_own_example() -> None:
    assert len(how_to(COMMANDS["whoami"], "/", CATALOGUES, "en")) == 1


def test_a_summary_says_what_a_command_is_for() -> None:
    text = worded([summary(COMMANDS["ping"], "/", CATALOGUES, "fr")], "fr")
    assert text.startswith("/ping [")
    assert CATALOGUES.synonyms("about-ping", "fr")[0] in text.casefold()
