"""Servers that translate, and that hang, break off, refuse, or answer nonsense."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.core.translating import Engine, EngineError
from bot.translation.engines.deep import google, microsoft
from bot.translation.engines.libretranslate import LibreTranslate
from bot.translation.engines.sealed import Sealed
from tests.support.services import Service, service

ENGINES = ("libretranslate", "google", "microsoft")


@pytest.fixture
async def there() -> AsyncIterator[Service]:
    async with service() as found:
        yield found


@pytest.fixture(params=ENGINES)
async def engine(request: pytest.FixtureRequest, there: Service) -> AsyncIterator[Engine]:
    made: Engine
    if request.param == "google":
        made = google(address=f"{there.url}/m", patience=0.5)
    elif request.param == "microsoft":
        made = microsoft("secret-key", region="westeurope", address=f"{there.url}/microsoft", patience=0.5)
    else:
        made = LibreTranslate(there.url, key="secret-key", patience=0.5)
    yield made
    await made.close()


async def test_texts_come_back_in_their_order(engine: Engine) -> None:
    assert await engine.translate(["one", "two", "three"], "en", "es") == ["es one", "es two", "es three"]


@pytest.mark.parametrize(
    ("mood", "reasons"),
    [
        ("hang", ("timed-out", "timed-out", "timed-out")),
        ("500", ("http-500", "refused", "garbled")),
        ("429", ("too-many-requests", "too-many-requests", "too-many-requests")),
        ("garbage", ("garbled", "empty", "garbled")),
    ],
)
async def test_what_goes_wrong_is_a_short_word(
    engine: Engine, there: Service, mood: str, reasons: tuple[str, ...]
) -> None:
    there.mood = mood
    with pytest.raises(EngineError) as raised:
        await engine.translate(["the bridge is closed"], "en", "es")
    assert raised.value.reason == reasons[ENGINES.index(engine.name.lower())]
    assert "bridge" not in repr(raised.value)
    assert "secret-key" not in str(raised.value.__context__ or "")


@pytest.mark.parametrize(("mood", "reason"), [("drip", "timed-out"), ("huge", "garbled"), ("nested", "garbled")])
async def test_an_answer_without_an_end_is_not_waited_for(there: Service, mood: str, reason: str) -> None:
    engine = LibreTranslate(there.url, patience=0.3)
    there.mood = mood
    loop = asyncio.get_running_loop()
    began = loop.time()
    with pytest.raises(EngineError) as raised:
        await engine.translate(["the bridge is closed"], "en", "es")
    assert raised.value.reason == reason
    assert loop.time() - began < 2
    await engine.close()


async def test_a_server_that_is_gone(there: Service) -> None:
    for engine in (
        LibreTranslate("http://127.0.0.1:9", patience=1),
        google(address="http://127.0.0.1:9/m", patience=1),
        microsoft("secret-key", address="http://127.0.0.1:9/microsoft", patience=1),
    ):
        with pytest.raises(EngineError) as raised:
            await engine.translate(["one"], "en", "es")
        assert (raised.value.reason, raised.value.again) == ("unreachable", True)
        await engine.close()


async def test_the_key_goes_in_the_body_and_the_server_tells_its_languages(there: Service) -> None:
    engine = LibreTranslate(there.url, key="secret-key")
    await engine.translate(["one"], "en", "fr")
    assert there.heard == [{"q": ["one"], "source": "en", "target": "fr", "format": "text", "api_key": "secret-key"}]
    assert engine.path("en", "fr") == ("en", "fr")
    assert engine.path("en", "ar") is None
    await engine.close()


async def test_a_server_says_when_it_wants_to_be_asked_again(there: Service) -> None:
    engine = LibreTranslate(there.url)
    await engine.translate(["one"], "en", "fr")
    there.mood = "429"
    with pytest.raises(EngineError) as raised:
        await engine.translate(["one"], "en", "fr")
    assert raised.value.after == 17
    await engine.close()


@pytest.mark.parametrize("mood", ["other", "empty", "fewer", "garbage"])
async def test_what_answers_another_message_is_no_answer(engine: Engine, there: Service, mood: str) -> None:
    sealed = Sealed(engine)
    assert await sealed.translate(["the bridge is closed", "one"], "en", "es") == ["es the bridge is closed", "es one"]
    there.mood = mood
    for texts in (["the bridge is closed"], ["one", "two"]):
        with pytest.raises(EngineError) as raised:
            await sealed.translate(texts, "en", "es")
        assert "bridge" not in repr(raised.value)


async def test_microsoft_hears_its_own_codes_and_the_key_in_a_header(there: Service) -> None:
    engine = microsoft("secret-key", address=f"{there.url}/microsoft")
    assert await engine.translate(["one"], "pt-BR", "zh") == ["zh-Hans one"]
    assert there.heard == [{"from": "pt", "to": "zh-Hans", "text": "one", "key": "secret-key"}]
    assert engine.path("en", "xx") is None


async def test_more_texts_than_threads_wait_for_their_turn(there: Service) -> None:
    engine = google(address=f"{there.url}/m")
    words = [f"word {number}" for number in range(40)]
    assert await engine.translate(words, "en", "es") == [f"es {word}" for word in words]


async def test_google_hears_its_own_codes_and_not_too_long_a_text(there: Service) -> None:
    engine = google(address=f"{there.url}/m")
    await engine.translate(["one"], "he", "zh")
    assert (there.heard[0]["sl"], there.heard[0]["tl"]) == ("iw", "zh-CN")
    with pytest.raises(EngineError, match="too-long"):
        await engine.translate(["x" * 5000], "en", "es")
    assert engine.path("en", "xx") is None
