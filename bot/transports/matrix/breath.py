"""How long to wait with the next sync, so that a homeserver gets our answers out before it looks for more."""

from __future__ import annotations

import asyncio

# Asked at once, a homeserver works on the question before it takes the answer; and each answer of ours, come back,
# ends a sync that was waiting: in a burst that would be a sync for every answer.
QUIET = 0.06  # seconds of silence, for each answer owed, after which none is expected any more
LONGEST = 0.5  # seconds; what is said in another room meanwhile is heard no later than this


class Breath:
    """Counts what was heard against what was said since; what needs no answer is forgotten after a short silence."""

    def __init__(self) -> None:
        self._owed = 0
        self._said = asyncio.Event()

    def heard(self, events: int) -> None:
        self._owed += events

    def said(self) -> None:
        self._owed = max(0, self._owed - 1)
        self._said.set()

    async def take(self) -> None:
        """Wait until as much was said as was heard, nothing was said for a while, or it has been long enough."""
        now = asyncio.get_running_loop().time
        end = now() + LONGEST
        while self._owed and now() < end:
            self._said.clear()
            try:
                async with asyncio.timeout_at(min(now() + QUIET * self._owed, end)):
                    await self._said.wait()
            except TimeoutError:
                if now() < end:
                    self._owed = 0
