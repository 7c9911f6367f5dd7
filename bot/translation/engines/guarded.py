"""An engine with what keeps it from doing harm: a retry where one helps, a circuit breaker, a budget, and counting."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta

from bot.core.ports import Clock, Meter, TransportState
from bot.core.stores import Store
from bot.core.translating import Budget, Engine, EngineError

_FAILURES = 3  # in a row, and the engine is left alone
_REST = timedelta(seconds=30)  # at first; twice as long each time that it fails again
_LONGEST_REST = timedelta(minutes=10)
_ASKED_FOR = timedelta(hours=1)  # nobody is left alone for longer, whatever they ask for
_JITTER = (0.1, 0.5)  # seconds before the one retry
_HARMLESS = {"no-such-pair", "too-long", "budget-spent"}
"""Reasons that say nothing of how the engine is doing."""


class Guarded:
    """Another engine, guarded. ``budget`` is what may go to it in a day, None where nobody counts."""

    def __init__(
        self,
        engine: Engine,
        *,
        clock: Clock,
        meter: Meter,
        store: Store,
        budget: Budget | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.name, self.reach, self.masks = engine.name, engine.reach, engine.masks
        self._engine = engine
        self._clock = clock
        self._meter = meter
        self.budget = budget
        self._store = store
        self._sleep = sleep
        self._failures = 0
        self._rest = _REST
        self._until: datetime | None = None
        self._probing = False
        self._spent: date | None = None
        self._since = clock.now()

    @property
    def state(self) -> TransportState:
        """How the engine is doing: it answers, is left alone for a while, or has had all that it may for a day."""
        now = self._clock.now()
        if self._spent == now.date():
            return TransportState("engine-spent", self._since, well=False)
        resting = self._until is not None and now < self._until
        return TransportState("engine-resting" if resting else "engine-well", self._since, well=not resting)

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return self._engine.path(source, target)

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if self._until is None:
            return await self._measured(texts, source, target)
        if self._probing or self._clock.now() < self._until:
            raise EngineError("resting")
        self._probing = True  # one call finds out whether it is well again
        try:
            return await self._measured(texts, source, target)
        finally:
            self._probing = False

    async def close(self) -> None:
        await self._engine.close()

    async def _measured(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        began = self._clock.now()
        try:
            answers = await self._try(texts, source, target)
        except (EngineError, asyncio.CancelledError) as error:
            reason = error.reason if isinstance(error, EngineError) else "timed-out"
            if reason not in _HARMLESS:
                self._failed(error.after if isinstance(error, EngineError) else None)
            self._measure(reason, began)
            raise
        self._answered()
        self._measure("answered", began)
        return answers

    async def _try(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        await self._pay(sum(map(len, texts)))
        try:
            return await self._engine.translate(texts, source, target)
        except EngineError as error:
            if not error.again:
                raise
        await self._sleep(random.uniform(*_JITTER))  # noqa: S311 -- no secret hangs on it
        await self._pay(sum(map(len, texts)))
        return await self._engine.translate(texts, source, target)

    async def _pay(self, characters: int) -> None:
        budget, day = self.budget, self._clock.now().date()
        if budget is None:
            return
        if not await self._store.run(lambda unit: unit.spending.spend(self.name, day, characters, budget.limit)):
            if self._spent != day:
                self._spent, self._since = day, self._clock.now()
            raise EngineError("budget-spent")

    def _failed(self, after: float | None) -> None:
        """Leave the engine alone when it failed too often in a row, or when it asked for that."""
        now = self._clock.now()
        if self._until is not None and now < self._until and after is None:
            return  # one of several calls that failed together
        self._failures += 1
        if self._failures < _FAILURES and after is None:
            return
        asked = None if after is None else timedelta(seconds=min(after, _ASKED_FOR.total_seconds()))
        self._until = now + (self._rest if asked is None else asked)
        self._rest = min(self._rest * 2, _LONGEST_REST)
        self._since = now

    def _answered(self) -> None:
        if self._until is not None:
            self._since = self._clock.now()
        self._failures, self._rest, self._until = 0, _REST, None

    def _measure(self, outcome: str, began: datetime) -> None:
        self._meter.translated(self.name, outcome, (self._clock.now() - began).total_seconds())
