"""An engine that everybody can check: it puts the target's code before a text, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.translating import EngineError, Reach


class EchoEngine:
    """Translates ``text`` into ``[fr] text``. ``down`` is the reason why it does not, while there is one, and
    ``pairs`` all that it knows, if it does not know every pair."""

    masks = "words"

    def __init__(self, name: str = "Echo", reach: Reach = Reach.LOCAL) -> None:
        self.name = name
        self.reach = reach
        self.asked: list[tuple[str, str, str]] = []
        self.down: EngineError | None = None
        self.pairs: set[tuple[str, str]] | None = None

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        return (source, target) if self.pairs is None or (source, target) in self.pairs else None

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += [(text, source, target) for text in texts]
        if self.down is not None:
            raise self.down
        return [f"[{target}] {text}" for text in texts]

    async def close(self) -> None:
        pass
