"""A guarded engine for which texts that wait at the same time, of whichever rooms, are put into one call."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.ports import TransportState
from bot.core.translating import Budget, EngineError
from bot.translation.engines.guarded import Guarded

_NOT_THE_TEXTS = {"resting", "timed-out", "unreachable", "too-many-requests", "budget-spent"}
"""Why a call may fail whatever was in it; for any other reason, each that was in it is asked for by itself."""


@dataclass(eq=False, slots=True)
class _Request:
    texts: Sequence[str]
    answer: asyncio.Future[list[str]]


class Together:
    """Another engine. ``calls`` is how many are under way at most; what is asked for meanwhile waits, and then goes
    together: up to ``texts`` texts and ``characters`` characters in a call, unless one request alone has more."""

    def __init__(self, engine: Guarded, *, calls: int = 1, texts: int = 32, characters: int = 2_000) -> None:
        self.name, self.reach, self.masks = engine.name, engine.reach, engine.masks
        self._engine = engine
        self._free = calls
        self._texts = texts
        self._characters = characters
        self._waiting: dict[tuple[str, str], list[_Request]] = {}  # the pair that has waited for longest stands first
        self._under_way: set[asyncio.Task[None]] = set()

    @property
    def state(self) -> TransportState:
        """How the engine is doing."""
        return self._engine.state

    @property
    def budget(self) -> Budget | None:
        """What may go to it in a day."""
        return self._engine.budget

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return self._engine.path(source, target)

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        loop = asyncio.get_running_loop()
        request = _Request(texts, loop.create_future())
        self._waiting.setdefault((source, target), []).append(request)
        loop.call_soon(self._go_on)  # not at once: who asks in the same moment comes along
        return await request.answer

    async def close(self) -> None:
        for requests in self._waiting.values():
            _settle(requests, EngineError("closed"))
        self._waiting.clear()
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self._engine.close()

    def _go_on(self) -> None:
        while self._free and self._waiting:
            pair = next(iter(self._waiting))
            if requests := self._next(pair):
                self._free -= 1
                task = asyncio.get_running_loop().create_task(self._serve(requests, *pair))
                self._under_way.add(task)
                task.add_done_callback(self._served)

    def _served(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._free += 1
        self._go_on()

    def _next(self, pair: tuple[str, str]) -> list[_Request]:
        """Requests of a pair that fit into one call; none that nobody waits for any more."""
        waiting = [each for each in self._waiting.pop(pair) if not each.answer.done()]
        texts = characters = taken = 0
        for request in waiting:
            texts += len(request.texts)
            characters += sum(map(len, request.texts))
            if taken and (texts > self._texts or characters > self._characters):
                break
            taken += 1
        if waiting[taken:]:
            self._waiting[pair] = waiting[taken:]
        return waiting[:taken]

    async def _serve(self, requests: Sequence[_Request], source: str, target: str) -> None:
        try:
            answers = await self._call([text for each in requests for text in each.texts], source, target)
        except EngineError as error:
            if len(requests) > 1 and error.reason not in _NOT_THE_TEXTS:
                for each in requests:  # one text may have been what the engine failed at
                    await self._serve([each], source, target)
            else:
                _settle(requests, error)
        except asyncio.CancelledError:
            _settle(requests, EngineError("closed"))
            raise
        else:
            at = 0
            for each in requests:
                _settle([each], answers[at : at + len(each.texts)])
                at += len(each.texts)

    async def _call(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        answers = await self._engine.translate(texts, source, target)
        if len(answers) != len(texts):
            raise EngineError("miscounted")
        return answers


def _settle(requests: Sequence[_Request], outcome: list[str] | EngineError) -> None:
    for each in requests:
        if each.answer.done():
            continue
        if isinstance(outcome, EngineError):
            each.answer.set_exception(outcome)
        else:
            each.answer.set_result(outcome)
