"""/whoami and /lang: who the asker is to the bot, and how it speaks to them."""

from __future__ import annotations

import pytest

from bot.core.document import LanguageName
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.support.town import Town


async def test_whoami_shows_account_language_and_role(place: Town) -> None:
    for language in LANGUAGES:
        text = await place.say(f"tom@ops-{language}", word("whoami", language))
        assert bare(text).splitlines()[0] == "tom"
        for key in ("whoami-account", "whoami-language", "whoami-operation", "whoami-role", "role-observer"):
            assert ours(key, language) in text
        assert "console:tom" in text
        assert "Flood 2026" in text
        assert ours("role-admin", language) in await place.say(f"ana@ops-{language}", "/whoami")


async def test_whoami_alone_with_the_bot_tells_no_operation_to_a_stranger(place: Town) -> None:
    text = await place.say("tom@", "/whoami")
    assert "Flood 2026" not in text
    assert "Account: console:tom" in text
    await place.say("tom@ops-en", "hello")
    assert "Flood 2026" in await place.say("tom@", "/whoami")


async def test_lang_shows_the_choices(place: Town) -> None:
    for language in LANGUAGES:
        text = await place.say(f"tom@ops-{language}", word("lang", language))
        assert ours("lang-now", language, language=LanguageName(language)) in text
        for choice in LANGUAGES:
            assert f"{word('lang', language)} {choice}" in text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_lang_answers_in_the_language_that_was_chosen_and_keeps_to_it(place: Town, language: str) -> None:
    room = "ops-fr" if language == "en" else "ops-en"
    own_name = ours(f"language-{language}", language).split("،")[0].split(",")[0]
    chosen = await place.say(f"tom@{room}", f"/lang {own_name}")
    assert chosen == ours("lang-chosen", language, language=LanguageName(language))
    assert ours("whoami-account", language) in await place.say(f"tom@{room}", "/whoami")
    assert ours("whoami-account", "fr" if room == "ops-fr" else "en") in await place.say(f"eve@{room}", "/whoami")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_lang_refuses_a_language_that_the_bot_does_not_have(place: Town, language: str) -> None:
    text = await place.say(f"tom@ops-{language}", "/lang klingon")
    assert ours("refusal-language", language, typed=code("klingon")) in text
    assert ours("refusal-known", language, known=code("en ar es fr")) in text
    assert text.endswith("/lang 👉 klingon")


async def test_ping_and_the_client_s_language(place: Town) -> None:
    await place.console.hear(person="zoe", room="ops-en", text="/whoami", language="es-MX")
    await place.settle()
    assert ours("whoami-account", "es") in place.last("ops-en")


async def test_ping_answers_whatever_the_language(place: Town) -> None:
    for language in LANGUAGES:
        answer = await place.say(f"tom@ops-{language}", f"{word('ping', language)} 1 “2” «3»")
        assert bare(answer) == "pong 1 “2” «3»"
