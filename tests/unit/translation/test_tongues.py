"""Short messages are told apart by their language, and what is in none is left alone."""

from __future__ import annotations

import pytest

from bot.translation.tongues import SURE, Tongues
from tests.support.corpora import corpus

TONGUES = Tongues()
MESSAGES = corpus("tongues.txt")
EVERY = tuple(dict.fromkeys(language for language, _ in MESSAGES))
ROOMS = (EVERY, ("en", "fr", "es"), ("ar", "fa", "ps"))


@pytest.mark.parametrize("among", ROOMS)
def test_97_of_100_short_messages_are_told_apart(among: tuple[str, ...]) -> None:
    asked = [(language, text) for language, text in MESSAGES if language in among]
    wrong = [(language, text) for language, text in asked if TONGUES.identify(text, among)[0] != language]
    assert len(wrong) <= 0.03 * len(asked), wrong


def test_what_is_in_no_language_has_none_whatever_the_speaker_declared() -> None:
    found = {text: TONGUES.identify(text, ("en", "fr", "es", "pt", "ar", "uk")) for _, text in corpus("noise.txt")}
    assert {text: each for text, each in found.items() if each[0] is not None or each[1] < SURE} == {}


def test_a_language_that_is_not_spoken_in_a_room_is_seldom_taken_for_one_that_is() -> None:
    among = ("en", "fr", "es")
    foreign = [(language, text) for language, text in MESSAGES if language not in among]
    found = [(text, *TONGUES.identify(text, among)) for _, text in foreign]
    taken = [each for each in found if each[1] is not None and each[2] >= SURE]
    assert len(taken) <= 0.1 * len(foreign), taken


def test_what_does_not_tell_is_taken_to_be_in_the_language_that_the_speaker_declared() -> None:
    assert TONGUES.language("Merci.", ("en", "fr"), "fr") == "fr"
    assert TONGUES.language("Merci.", ("en", "es"), "fr") is None
    assert TONGUES.language("Merci.", ("en", "es"), None) is None
    assert TONGUES.language("да", ("en", "fr"), "fr") is None
    assert TONGUES.language("نعم", ("en", "fr"), "fr") is None
