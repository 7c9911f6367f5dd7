"""CTranslate2 with models of OPUS-MT and Argos, on this machine, in a process of its own.

The bot's loop never waits for it. A process that crashes, hangs, or answers anything but what it was asked is ended,
and another one is started for the next call.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from itertools import count, pairwise, product
from pathlib import Path
from typing import Any

from bot.core.translating import EngineError, Reach
from bot.translation.engines.codes import as_known
from bot.translation.engines.model_folders import Model
from bot.translation.engines.pipeline import Broken, Pipeline

_PROGRAM = Path(__file__).with_name("model_process.py")
_PIVOTS = ("en", "es", "fr")


class Models:
    """Translates by models; of two for one pair, the first. ``threads`` is how many processors they take at most,
    ``loaded`` how many models are kept in memory.

    A call may take ``patience`` seconds, and ``loading`` more where its model may have to be read from the disk.
    """

    name = "CTranslate2"
    reach = Reach.LOCAL
    masks = "digits"

    def __init__(
        self,
        models: Sequence[Model],
        *,
        threads: int = 2,
        loaded: int = 4,
        patience: float = 8.0,
        loading: float = 30.0,
    ) -> None:
        self._models: dict[tuple[str, str], Model] = {}
        for model in models:
            for pair in product(model.sources, model.targets):
                self._models.setdefault(pair, model)
        self._command = [sys.executable, "-I", str(_PROGRAM), str(threads), str(loaded)]
        self._patience = patience
        self._cold = patience + loading
        self._turn = asyncio.Lock()
        self._numbers = count(1)
        self._process: Pipeline | None = None
        self._last: Model | None = None

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        for one, other in product(as_known(source), as_known(target)):
            if (one, other) in self._models:
                return one, other
        for one, pivot, other in product(as_known(source), _PIVOTS, as_known(target)):
            if (one, pivot) in self._models and (pivot, other) in self._models:
                return one, pivot, other
        return None

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        path = self.path(source, target)
        if path is None:
            raise EngineError("no-such-pair")
        done = list(texts)
        for one, other in pairwise(path):
            done = await self._step(done, self._models[one, other], other)
        return done

    async def close(self) -> None:
        process, self._process, self._last = self._process, None, None
        if process is not None:
            await process.stop()

    async def _step(self, texts: Sequence[str], model: Model, target: str) -> list[str]:
        """Texts through one model, when it is their turn."""
        number = next(self._numbers)
        request = {"id": number, "model": _told(model), "word": model.targets[target], "texts": texts}
        async with self._turn:
            try:
                answer = await self._ask(request, self._patience if self._last is model else self._cold)
            except Broken as error:
                raise EngineError(error.reason, again=error.reason != "timed-out") from None
            self._last = model
        if "error" in answer:
            raise EngineError(answer["error"])
        return [str(text) for text in answer["texts"]]

    async def _ask(self, request: dict[str, Any], patience: float) -> dict[str, Any]:
        """What the process answers to this request and no other. Raises Broken when it has been ended."""
        try:
            if self._process is None:
                self._process = await Pipeline.start([self._command])
            answer = _read(await self._process.ask(json.dumps(request), patience))
            if answer.get("id") == request["id"]:
                return answer
        except BaseException:  # also where nobody waits any more: the answer must not go to somebody else
            await self.close()
            raise
        await self.close()
        raise Broken("garbled")


def _read(answer: str) -> dict[str, Any]:
    try:
        found = json.loads(answer)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _told(model: Model) -> dict[str, Any]:
    """What the process must know of a model."""
    return {
        "folder": str(model.folder),
        "source_pieces": str(model.source_pieces),
        "target_pieces": str(model.target_pieces),
        "asks_target": model.asks_target,
        "ends": model.ends,
    }
