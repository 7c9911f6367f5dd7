"""The bot forgets what was said a month ago."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.engine.forgetting import KEPT, Forgetter
from bot.storage.store import SqlStore
from tests.support.clock import StillClock
from tests.support.said import NOW, ROOM, message


async def test_words_go_after_thirty_days_however_many_they_are(store: SqlStore) -> None:
    clock, slept = StillClock(NOW), asyncio.Event()
    fresh = await store.run(
        lambda unit: unit.inbox.keep("matrix", [message(str(number)) for number in range(450)], None, NOW)
    )
    await store.run(lambda unit: [unit.inbox.done(each.id, NOW) for each in fresh])

    async def sleep(_seconds: float) -> None:
        if clock.now() == NOW:
            clock.advance(KEPT + timedelta(seconds=1))
            assert await words(store) == {"hello"}
        else:
            slept.set()
            await asyncio.Event().wait()

    forgetting = asyncio.create_task(Forgetter(store, clock, sleep).run())
    await asyncio.wait_for(slept.wait(), 10)
    forgetting.cancel()

    assert await words(store) == {""}


async def words(store: SqlStore) -> set[str]:
    """The words that are kept of what was said."""
    kept = await store.read(lambda unit: [unit.inbox.message(ROOM, f"${number}") for number in range(450)])
    return {each.text for each in kept if each}
