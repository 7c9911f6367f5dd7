"""Apertium: rules, on this machine, a gist in a millisecond.

A pair's mode is a pipeline of programs. It is kept running; a text goes in with a NUL behind it, and comes out with one
(``-z``, null flush). So only one text is under way in a pipeline, and one that fails is never used again: what is still
in it would come out as somebody else's translation.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise, product
from pathlib import Path

from bot.core.translating import EngineError, Reach
from bot.translation.engines.apertium_modes import modes
from bot.translation.engines.codes import as_known
from bot.translation.engines.pipeline import Broken, Pipeline

Pair = tuple[str, str]

_PIVOTS = ("es", "ca", "en", "fr")
_SPECIAL = re.compile(r"([\^$/@\\\[\]{}<>])")  # of the stream format: Apertium 2.0 documentation, "Text stream"
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_END = ".[]"  # ends a sentence that has no full stop, and is taken away again


class Apertium:
    """Translates by the pairs that are installed in a folder of modes.

    ``pipes`` is how many pipelines run at most, ``idle`` after how many seconds without a text one is closed,
    ``patience`` how many seconds a text may take, and ``starting`` how many more the first one of a pipeline: its
    programs read their dictionaries then.
    """

    name = "Apertium"
    reach = Reach.LOCAL
    masks = "words"

    def __init__(
        self, folder: Path, *, pipes: int = 6, idle: float = 300.0, patience: float = 5.0, starting: float = 15.0
    ) -> None:
        self._modes = modes(folder)
        self._most = pipes
        self._idle = idle
        self._patience = patience
        self._starting = starting
        self._places = asyncio.Semaphore(pipes)
        self._opening = asyncio.Lock()
        self._turns: dict[Pair, asyncio.Lock] = {}
        self._running: dict[Pair, Pipeline] = {}  # the one that was used last stands last
        self._busy: set[Pair] = set()
        self._closing: dict[Pair, asyncio.TimerHandle] = {}
        self._stopping: set[asyncio.Task[None]] = set()

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of languages that are installed."""
        return tuple(sorted(self._modes))

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        for one, other in product(as_known(source), as_known(target)):
            if (one, other) in self._modes:
                return one, other
            for pivot in _PIVOTS:
                if (one, pivot) in self._modes and (pivot, other) in self._modes:
                    return one, pivot, other
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
        await asyncio.gather(*self._stopping)

    async def _one(self, text: str, pair: Pair) -> str:
        """One text through one pair, when it is its turn; a pipeline that fails is made anew and tried once more."""
        if not text.strip():
            return text
        async with self._turns.setdefault(pair, asyncio.Lock()), self._places:
            self._busy.add(pair)
            try:
                asked = _SPECIAL.sub(r"\\\1", text) + _END
                try:
                    return _plain(await self._ask(asked, pair))
                except Broken:
                    return _plain(await self._ask(asked, pair))
            except Broken as error:
                raise EngineError(error.reason, again=True) from error
            finally:
                self._busy.discard(pair)
                self._close_later(pair)

    async def _ask(self, text: str, pair: Pair) -> str:
        """What comes out for a text. One that is in the pipe is let through, also if nobody waits for it any more."""
        asking = asyncio.ensure_future(self._through(text, pair))
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            with suppress(Broken):
                await asyncio.shield(asking)
            raise
        finally:
            if not asking.done():
                asking.cancel()
                await self._stop(pair)

    async def _through(self, text: str, pair: Pair) -> str:
        patience = self._patience
        if pair not in self._running:
            patience += self._starting
            async with self._opening:  # one after another, or together they would be too many
                await self._make_room()
                self._running[pair] = await Pipeline.start(self._modes[pair].stages)
        self._running[pair] = pipeline = self._running.pop(pair)
        try:
            return await pipeline.ask(text, patience)
        except BaseException:  # what is still in it would come out as the answer to another text
            await self._stop(pair)
            raise

    async def _make_room(self) -> None:
        """Close pipelines that nobody uses just now, those first that were not used for longest."""
        while len(self._running) >= self._most:
            await self._stop(next(pair for pair in self._running if pair not in self._busy))

    def _close_later(self, pair: Pair) -> None:
        if pair in self._closing:
            self._closing.pop(pair).cancel()
        if pair in self._running:
            self._closing[pair] = asyncio.get_running_loop().call_later(self._idle, self._close_idle, pair)

    def _close_idle(self, pair: Pair) -> None:
        if pair not in self._busy:
            task = asyncio.ensure_future(self._stop(pair))
            self._stopping.add(task)
            task.add_done_callback(self._stopping.discard)

    async def _stop(self, pair: Pair) -> None:
        pipeline, timer = self._running.pop(pair, None), self._closing.pop(pair, None)
        if timer is not None:
            timer.cancel()
        if pipeline is not None:
            await pipeline.stop()


def _plain(answer: str) -> str:
    """An answer without the end that was put there, and without escapes."""
    text = answer.removesuffix("[]").removesuffix(".") if answer.endswith(_END) else answer.replace("[]", "")
    return _ESCAPED.sub(r"\1", text)
