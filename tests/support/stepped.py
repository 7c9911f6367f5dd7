"""An event loop that goes on when a test says so."""

from __future__ import annotations

import asyncio


class SteppedLoop(asyncio.SelectorEventLoop):
    """Takes one turn at a time; its clock can be put forward."""

    _ahead = 0.0

    def time(self) -> float:
        return super().time() + self._ahead

    def turn(self, times: int = 1) -> None:
        """Let everybody who can go on do so, as far as their next wait."""
        for _ in range(times):
            self.call_soon(self.stop)
            self.run_forever()

    def pass_time(self, seconds: float) -> None:
        """Let so much time have passed by the next turn."""
        self._ahead += seconds
