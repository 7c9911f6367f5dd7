"""Words are taken one after another, and quotation marks hold them together."""

from __future__ import annotations

import pytest

from bot.engine.words import Words, fold


def taken(text: str) -> list[str]:
    words, found = Words(text), []
    while words.rest:
        found.append(words.take())
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one  two\nthree\t", ["one", "two", "three"]),
        ('say "two words" more', ["say", "two words", "more"]),
        ("« deux mots » “zwei Worte”", ["deux mots", "zwei Worte"]),
        ('an "open mark', ["an", '"open', "mark"]),
        ('""', [""]),
        ("", []),
        (" \n ", []),
        ("ماء صرف", ["ماء", "صرف"]),
    ],
)
def test_words_are_parted_by_space(text: str, expected: list[str]) -> None:
    assert taken(text) == expected


def test_the_rest_is_as_it_was_typed() -> None:
    words = Words('first  "and then"\n  all  this ')
    assert words.take() == "first"
    assert words.rest == '"and then"\n  all  this'
    assert words.take_all() == '"and then"\n  all  this'
    assert (words.rest, words.take(), words.take_all()) == ("", "", "")


def test_words_can_be_passed_over_whatever_their_marks() -> None:
    words = Words('Ana "B C" D')
    words.drop(3)
    assert words.rest == "D"
    words.drop(3)
    assert words.rest == ""


def test_marks_that_never_close_take_no_time() -> None:
    assert Words("« " + " " * 100_000 + "x").take() == "«"
    assert len(taken('"' * 2001)) == 1001


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Opération", "OPERATION"),
        ("rôle", "role"),
        ("مُسَاعَدَة", "مساعدة"),
        ("straße", "STRASSE"),
        ("ﬁle", "file"),
        ("ℌelp", "help"),
        ("a\u200fb\u2066", "ab"),
    ],
)
def test_case_and_accents_are_forgiven(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_are_not_forgiven() -> None:
    assert fold("مياه") != fold("ماء")
