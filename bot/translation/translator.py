"""Implements ``bot.core.translating.Translator``: what people said, in other languages, within what they allow."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.document import Spoken
from bot.core.translating import Rendering


class Translation:
    """Puts people's words into other languages. Without an engine they stay as they are."""

    def wanted(self, _spoken: Spoken, _languages: Sequence[str]) -> tuple[str, ...]:
        return ()

    async def render(self, _spoken: Spoken, _target: str) -> Rendering | None:
        return None
