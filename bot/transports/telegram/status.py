"""How the transport is doing."""

from __future__ import annotations

import structlog

from bot.core.ports import Clock, TransportState

log = structlog.get_logger()


class Status:
    """The state, which is logged when it changes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.state = TransportState("state-starting", clock.now(), well=False)

    def turn(self, phrase: str, remedy: str = "") -> None:
        """Take a state on. ``remedy`` is what an operator can do about it."""
        if phrase == self.state.phrase:
            return
        self.state = TransportState(phrase, self._clock.now(), well=phrase == "state-listening")
        if remedy:
            log.warning(f"telegram.{phrase}", remedy=remedy)
        else:
            log.info(f"telegram.{phrase}")
