"""A store that waits for its database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

import pytest

from bot.core.stores import StoreUnavailable, Unit
from bot.engine.patience import PatientStore
from bot.storage.store import SqlStore

T = TypeVar("T")


class AwayStore:
    """A store whose database is away for so many tries."""

    def __init__(self, tries: int) -> None:
        self.tries = tries
        self.inner = SqlStore("sqlite://")

    async def run(self, work: Callable[[Unit], T]) -> T:
        if self.tries:
            self.tries -= 1
            raise StoreUnavailable("away")
        return await self.inner.run(work)

    read = run

    async def close(self) -> None:
        await self.inner.close()


async def test_a_unit_is_tried_until_the_database_answers() -> None:
    paused: list[float] = []

    async def sleep(seconds: float) -> None:
        paused.append(seconds)

    away = AwayStore(7)
    store = PatientStore(away, sleep)
    assert (await store.run(lambda unit: unit.inbox.backlog())).count == 0
    assert paused == [1, 2, 5, 10, 30, 30, 30]
    away.tries = 1
    assert (await store.read(lambda unit: unit.inbox.backlog())).count == 0
    assert paused[7:] == [1]
    await store.close()


async def test_what_a_unit_raises_is_not_tried_again() -> None:
    store = PatientStore(AwayStore(0))
    with pytest.raises(ZeroDivisionError):
        await store.run(lambda _unit: 1 // 0)
    await store.close()


async def test_waiting_can_be_given_up() -> None:
    store = PatientStore(AwayStore(10**6))
    waiting = asyncio.create_task(store.run(lambda unit: unit.inbox.backlog()))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await store.close()
