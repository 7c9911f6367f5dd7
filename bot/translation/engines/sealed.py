"""A service on the network whose answers are held to what was asked: none passes that belongs to another message.

Behind each text goes a number of its own, as a line by itself. An answer must end with the same number.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import count

from bot.core.translating import Engine, EngineError

_SEAL = re.compile(r"\s*(\d{4})\W*$")  # an engine may write it in digits of its own, with a full stop behind it
_SEALS = 9_000


class Sealed:
    """Another engine, whose answers are told apart. Raises EngineError for one that is not the asked text's."""

    def __init__(self, engine: Engine, first: int | None = None) -> None:
        """``first`` is where the numbers begin, from 0; by default anywhere."""
        self.name, self.reach, self.masks = engine.name, engine.reach, engine.masks
        self._engine = engine
        self._numbers = count(random.randrange(_SEALS) if first is None else first)  # noqa: S311 -- no secret

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return self._engine.path(source, target)

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        seals = [1_000 + next(self._numbers) % _SEALS for _ in texts]
        asked = [f"{text}\n{seal}" for text, seal in zip(texts, seals, strict=True)]
        answers = await self._engine.translate(asked, source, target)
        if len(answers) != len(texts):
            raise EngineError("miscounted")
        return [_opened(answer, seal) for answer, seal in zip(answers, seals, strict=True)]

    async def close(self) -> None:
        await self._engine.close()


def _opened(answer: str, seal: int) -> str:
    found = _SEAL.search(answer)
    if found is None or int(found[1]) != seal:
        raise EngineError("empty" if not answer.strip() else "not-what-was-asked", again=True)
    return answer[: found.start()]
