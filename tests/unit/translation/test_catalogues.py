"""The catalogues that we ship: every key in every language, none too many, all of them sound."""

import re
from collections import Counter

import pytest
from babel import Locale
from fluent.syntax.ast import Junk
from structlog.testing import capture_logs

from bot.commands import all_commands
from bot.core.cluster import CLUSTERS
from bot.core.contact import Access, MethodKind
from bot.core.document import Phrase
from bot.core.people import Role
from bot.engine.words import fold
from tests.support.catalogues import catalogues
from tests.unit.translation.samples import entries, messages, own_words, parts, trials, variables
from tests.unit.translation.used_keys import command_keys, field_names, mentions, uses

OURS = catalogues()
EVERY_LANGUAGE = pytest.mark.parametrize("language", OURS.languages)
OF_COMMANDS = set().union(*map(command_keys, all_commands()))
EXAMPLES = {f"example-{command.key}" for command in all_commands()}
OF_ENUMERATIONS = {
    *(f"role-{role.name.lower()}" for role in Role),
    *(f"language-{code}" for code in OURS.languages),
    *(f"method-{kind}" for kind in MethodKind),
    *(f"access-{level}" for level in Access),
    *(f"cluster-{code}" for code in CLUSTERS),
    *(f"field-{name}" for name in field_names()),
}
DECLARED = {
    f"{family}-*"
    for family in ("cmd", "about", "param", "example", "role", "language", "method", "access", "cluster", "field")
}
"""Beginnings whose keys are known from declarations, one by one."""


@EVERY_LANGUAGE
def test_no_key_is_missing(language: str) -> None:
    keys = set(messages(language))

    assert [f"{use.place} {use.key}" for use in uses() if not any_is(keys, use.key)] == []
    assert sorted((OF_COMMANDS | OF_ENUMERATIONS | set(messages("en"))) - keys) == []


@EVERY_LANGUAGE
def test_no_key_is_unused(language: str) -> None:
    mentioned = mentions() - DECLARED
    beginnings = tuple(use[:-1] for use in mentioned if use.endswith("-*"))
    unused = set(messages(language)) - OF_COMMANDS - OF_ENUMERATIONS - EXAMPLES - mentioned

    assert [key for key in unused if not key.startswith(beginnings)] == []


def any_is(keys: set[str], use: str) -> bool:
    """Whether one of some keys is the one that is used, or one of those that begin so."""
    return any(key.startswith(use[:-1]) for key in keys) if use.endswith("-*") else use in keys


@EVERY_LANGUAGE
def test_all_is_fluent(language: str) -> None:
    assert [(file, part.content) for file, part in parts(language) if isinstance(part, Junk)] == []


@EVERY_LANGUAGE
def test_no_key_stands_twice(language: str) -> None:
    count = Counter(message.id.name for _, message in entries(language))

    assert [key for key, times in count.items() if times > 1] == []


@EVERY_LANGUAGE
def test_each_file_has_the_keys_of_the_english_one(language: str) -> None:
    def placed(of: str) -> set[tuple[str, str]]:
        return {(file, message.id.name) for file, message in entries(of)}

    assert placed(language) == placed("en")


@EVERY_LANGUAGE
def test_each_message_names_what_the_english_one_names(language: str) -> None:
    english = messages("en")

    differing = [
        key
        for key, message in messages(language).items()
        if key in english and variables(message) != variables(english[key])
    ]

    assert differing == []


def test_each_call_gives_what_its_message_names() -> None:
    english = messages("en")

    lacking = [
        f"{use.place} {use.key}: {sorted(variables(english[use.key]) ^ use.args)}"
        for use in uses()
        if use.args is not None and use.key in english and variables(english[use.key]) != use.args
    ]

    assert lacking == []


@EVERY_LANGUAGE
def test_every_message_can_be_worded(language: str) -> None:
    with capture_logs() as logs:
        worded = [
            OURS.plain(Phrase(key, dict(args)), language)
            for key, message in messages(language).items()
            for args in trials(message)
        ]

    assert logs == []
    assert all(worded)
    assert not [text for text in worded if "{" in text]


@pytest.mark.parametrize(
    "language", [language for language in OURS.languages if Locale.parse(language).text_direction == "rtl"]
)
def test_what_begins_with_a_sign_is_isolated_in_right_to_left_words(language: str) -> None:
    adrift = [
        key
        for key, message in messages(language).items()
        if re.search(r"(?<!\w)[!/@#+][A-Za-z0-9]", own_words(message))
    ]

    assert [key for key in adrift if not key.startswith("example-")] == []


def test_no_word_names_two_commands() -> None:
    meant: dict[tuple[str, str], set[str]] = {}
    for command in all_commands():
        family, *_ = command.name
        for language in OURS.languages:
            for word in (family, *OURS.synonyms(f"cmd-{family}", language)):
                meant.setdefault(("", fold(word)), set()).add(family)
            for word in OURS.synonyms(f"cmd-{command.key}", language) if len(command.name) > 1 else ():
                meant.setdefault((family, fold(word)), set()).add(command.key)

    assert {word: commands for word, commands in meant.items() if len(commands) > 1} == {}
