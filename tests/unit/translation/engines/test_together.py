"""What waits at the same time goes to an engine in one call, and a text that it fails at is nobody else's trouble."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Sequence

import pytest

from bot.core.translating import EngineError, Reach
from bot.translation.engines.guarded import Guarded
from bot.translation.engines.together import Together
from tests.support.clock import StillClock
from tests.support.meter import MemoryMeter
from tests.support.stores import MEMORY, lent

Answer = list[str] | str
"""Translations, or why there are none."""


class Slow:
    """An engine that waits to be let, fails at "poison", and answers in capitals."""

    name = "Slow"
    reach = Reach.LOCAL
    masks = "words"

    def __init__(self) -> None:
        self.calls: list[tuple[str, ...]] = []
        self.let = asyncio.Event()
        self.let.set()

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return source, target

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.calls.append(tuple(texts))
        await self.let.wait()
        if "poison" in texts:
            raise EngineError("failed")
        answers = [text.upper() for text in texts]
        return answers[1:] if "miscount" in texts else answers

    async def close(self) -> None:
        pass


class Town:
    """An engine that many ask."""

    def __init__(self, slow: Slow, together: Together) -> None:
        self.slow = slow
        self.together = together

    async def ask(self, *texts: str, to: str = "es") -> Answer:
        try:
            return await self.together.translate(texts, "en", to)
        except EngineError as error:
            return error.reason


async def answers(*asked: Awaitable[Answer]) -> list[Answer]:
    """What all of them are told, who ask side by side."""
    return list(await asyncio.gather(*asked))


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    async with lent(MEMORY) as store:
        slow = Slow()
        guarded = Guarded(slow, clock=StillClock(), meter=MemoryMeter(), store=store)
        made = Town(slow, Together(guarded, texts=4, characters=40))
        yield made
        await made.together.close()


async def test_what_is_asked_for_in_the_same_moment_goes_together(town: Town) -> None:
    assert await answers(town.ask("one"), town.ask("two", "three"), town.ask("four", to="fr")) == [
        ["ONE"],
        ["TWO", "THREE"],
        ["FOUR"],
    ]
    assert town.slow.calls == [("one", "two", "three"), ("four",)]


async def test_what_comes_meanwhile_waits_and_goes_in_calls_of_a_size(town: Town) -> None:
    town.slow.let.clear()
    asked = [asyncio.create_task(town.ask("first"))]
    await asyncio.sleep(0.01)
    asked += [asyncio.create_task(town.ask(f"word {number}")) for number in range(5)]
    asked.append(asyncio.create_task(town.ask("long " * 20)))
    await asyncio.sleep(0.01)
    town.slow.let.set()
    assert await answers(*asked) == [["FIRST"], *([f"WORD {number}"] for number in range(5)), ["LONG " * 20]]
    assert [len(call) for call in town.slow.calls] == [1, 4, 1, 1]


async def test_a_text_that_the_engine_fails_at_fails_alone(town: Town) -> None:
    assert await answers(town.ask("one"), town.ask("poison"), town.ask("two")) == [["ONE"], "failed", ["TWO"]]


async def test_answers_that_are_too_few_are_nobodys(town: Town) -> None:
    assert await answers(town.ask("one"), town.ask("miscount")) == [["ONE"], "miscounted"]


async def test_who_waits_no_longer_is_not_asked_for(town: Town) -> None:
    town.slow.let.clear()
    first = asyncio.create_task(town.ask("one"))
    await asyncio.sleep(0.01)
    gone, last = asyncio.create_task(town.ask("two")), asyncio.create_task(town.ask("three"))
    await asyncio.sleep(0.01)
    gone.cancel()
    town.slow.let.set()
    assert await answers(first, last) == [["ONE"], ["THREE"]]
    assert town.slow.calls == [("one",), ("three",)]


async def test_closing_leaves_nobody_waiting(town: Town) -> None:
    town.slow.let.clear()
    asked = [asyncio.create_task(town.ask(word)) for word in ("one", "two")]
    await asyncio.sleep(0.01)
    asked.append(asyncio.create_task(town.ask("three", to="fr")))
    await asyncio.sleep(0.01)
    await town.together.close()
    assert await asyncio.wait_for(answers(*asked), 1) == ["closed", "closed", "closed"]
