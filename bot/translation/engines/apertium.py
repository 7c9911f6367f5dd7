"""Apertium: rules, on this machine, a gist in a millisecond.

A pair's mode is a pipeline of programs. It is kept running; a text goes in with a NUL behind it, and comes out with one
(``-z``, null flush). So only one text is under way in a pipeline, and one that fails is never used again: what is still
in it would come out as somebody else's translation.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from bot.core.translating import EngineError, Reach
from bot.translation.engines.apertium_modes import modes
from bot.translation.engines.pipeline import Broken, Pipeline

_PIVOTS = ("es", "ca", "en", "fr")
_SPECIAL = re.compile(r"([\^$/@\\\[\]{}<>])")  # of the stream format: Apertium 2.0 documentation, "Text stream"
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_END = ".[]"  # ends a sentence that has no full stop, and is taken away again


class Apertium:
    """Translates by the pairs that are installed in a folder of modes.

    ``pipes`` is how many pipelines run at most, ``idle`` after how many seconds without a text one is closed, and
    ``patience`` how many seconds a text may take.
    """

    name = "Apertium"
    reach = Reach.LOCAL
    masks = "words"

    def __init__(
        self,
        folder: Path,
        *,
        pipes: int = 6,
        idle: float = 300.0,
        patience: float = 5.0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._modes = modes(folder)
        self._pipes = pipes
        self._idle = idle
        self._patience = patience
        self._monotonic = monotonic
        self._running: dict[tuple[str, str], Pipeline] = {}
        self._locks: dict[tuple[str, str], asyncio.Lock] = {}
        self._used: dict[tuple[str, str], float] = {}

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The pairs of languages that are installed."""
        return tuple(sorted(self._modes))

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        if (source, target) in self._modes:
            return source, target
        for pivot in _PIVOTS:
            if (source, pivot) in self._modes and (pivot, target) in self._modes:
                return source, pivot, target
        return None

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        path = self.path(source, target)
        if path is None:
            raise EngineError("no-such-pair")
        done = list(texts)
        for pair in pairwise(path):
            done = [await self._one(text, pair) for text in done]
        return done

    async def close(self) -> None:
        for pair in list(self._running):
            await self._stop(pair)

    async def _one(self, text: str, pair: tuple[str, str]) -> str:
        """One text through one pair; a pipeline that fails is made anew and tried once more."""
        if not text.strip():
            return text
        async with self._locks.setdefault(pair, asyncio.Lock()):
            for last in (False, True):
                try:
                    pipeline = await self._pipeline(pair)
                    answer = await pipeline.ask(_SPECIAL.sub(r"\\\1", text) + _END, self._patience)
                    self._used[pair] = self._monotonic()
                    return _plain(answer)
                except Broken as error:
                    await self._stop(pair)
                    if last:
                        raise EngineError(error.reason, again=True) from error
        raise AssertionError("tried twice")

    async def _pipeline(self, pair: tuple[str, str]) -> Pipeline:
        await self._make_room(pair)
        if pair not in self._running:
            self._running[pair] = await Pipeline.start(self._modes[pair].stages)
        self._used[pair] = self._monotonic()
        return self._running[pair]

    async def _make_room(self, pair: tuple[str, str]) -> None:
        """Close pipelines that were idle for long and, for a new one, whichever was not used for longest."""
        free = [each for each in self._running if each != pair and not self._locks[each].locked()]
        free.sort(key=self._used.__getitem__)
        for each in free:
            crowded = pair not in self._running and len(self._running) >= self._pipes
            if crowded or self._monotonic() - self._used[each] > self._idle:
                await self._stop(each)

    async def _stop(self, pair: tuple[str, str]) -> None:
        pipeline = self._running.pop(pair, None)
        if pipeline is not None:
            await pipeline.stop()


def _plain(answer: str) -> str:
    """An answer without the end that was put there, and without escapes."""
    text = answer.removesuffix("[]").removesuffix(".") if answer.endswith(_END) else answer.replace("[]", "")
    return _ESCAPED.sub(r"\1", text)
