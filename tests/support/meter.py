"""A meter that remembers what passed."""

from __future__ import annotations


class MemoryMeter:
    """Counts as the Meter port asks, for tests to look at."""

    def __init__(self) -> None:
        self.events = 0
        self.outcomes: list[tuple[str, str]] = []
        self.deliveries: list[tuple[str, str]] = []
        self.firings: list[tuple[str, str]] = []
        self.translations: list[tuple[str, str]] = []

    def heard(self, platform: str, events: int) -> None:
        self.events += events

    def handled(self, command: str, outcome: str, seconds: float) -> None:
        self.outcomes.append((command, outcome))

    def delivered(self, platform: str, outcome: str, seconds: float) -> None:
        self.deliveries.append((platform, outcome))

    def fired(self, job: str, outcome: str, seconds: float) -> None:
        self.firings.append((job, outcome))

    def translated(self, engine: str, outcome: str, seconds: float) -> None:
        self.translations.append((engine, outcome))
