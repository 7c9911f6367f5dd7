"""Calls that block, in threads that nobody has to wait for when the program ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def in_thread(work: Callable[[], T], ended: Callable[[], None] = lambda: None) -> T:
    """What ``work`` returns or raises, from a daemon thread; ``ended`` is called in the loop when the thread is done,
    also where nobody waits for it any more."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(answer: T | None, error: BaseException | None) -> None:
        ended()
        if future.cancelled():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(answer)  # type: ignore[arg-type]  # there is one where there is no error

    def run() -> None:
        answer, failure = None, None
        try:
            answer = work()
        except BaseException as error:  # noqa: BLE001 -- handed on to who waits
            failure = error
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, answer, failure)

    threading.Thread(target=run, daemon=True, name="aside").start()
    return await future
