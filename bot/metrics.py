"""What passes through the corridor, in numbers for Prometheus."""

from __future__ import annotations

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from bot.core.stores import Backlog
from bot.engine.status import Status, lag

# Seconds. People notice from about half a second on; behind a platform's limits a delivery may wait for minutes.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)


class PrometheusMeter:
    """A Meter with a registry of its own; no label ever holds what a person wrote."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._heard = Counter("liaison_events_heard", "Events kept", ["platform"], registry=registry)
        self._handled = Histogram(
            "liaison_handling_seconds",
            "Handling of events",
            ["command", "outcome"],
            buckets=_BUCKETS,
            registry=registry,
        )
        self._delivered = Histogram(
            "liaison_delivery_seconds",
            "From the promise of a delivery to its outcome",
            ["platform", "outcome"],
            buckets=_BUCKETS,
            registry=registry,
        )
        self._fired = Histogram(
            "liaison_firing_seconds",
            "From when a job was due to when it was done",
            ["job", "outcome"],
            buckets=_BUCKETS,
            registry=registry,
        )
        self._translated = Histogram(
            "liaison_translation_seconds",
            "Calls of an engine",
            ["engine", "outcome"],
            buckets=_BUCKETS,
            registry=registry,
        )
        self._characters = Gauge(
            "liaison_engine_characters", "Characters that went to an engine today (UTC)", ["engine"], registry=registry
        )
        self._money = Gauge("liaison_engine_money", "What these cost", ["engine", "currency"], registry=registry)
        self._well = Gauge("liaison_transport_well", "1 if a transport is well", ["platform"], registry=registry)
        self._waiting = Gauge("liaison_waiting", "Events or deliveries waiting", ["queue"], registry=registry)
        self._lag = Gauge("liaison_lag_seconds", "Wait of the oldest entry", ["queue"], registry=registry)

    def heard(self, platform: str, events: int) -> None:
        """New events were kept."""
        self._heard.labels(platform).inc(events)

    def handled(self, command: str, outcome: str, seconds: float) -> None:
        """An event was handled."""
        self._handled.labels(command, outcome).observe(seconds)

    def delivered(self, platform: str, outcome: str, seconds: float) -> None:
        """A delivery was made or given up."""
        self._delivered.labels(platform, outcome).observe(seconds)

    def fired(self, job: str, outcome: str, seconds: float) -> None:
        """A job did what was due, or failed."""
        self._fired.labels(job, outcome).observe(seconds)

    def translated(self, engine: str, outcome: str, seconds: float) -> None:
        """An engine answered or failed."""
        self._translated.labels(engine, outcome).observe(seconds)

    def exposition(self, status: Status, now: datetime) -> bytes:
        """All figures in Prometheus' text format, with the status as it is ``now``."""
        for platform, state in status.transports.items():
            self._well.labels(platform).set(state.well)
        for engine, spent in status.spent.items():
            self._characters.labels(engine).set(spent.characters)
            if spent.budget.per_million:
                self._money.labels(engine, spent.budget.currency).set(spent.budget.price(spent.characters))
        self._queue("inbox", status.inbox, now)
        for platform, backlog in status.outbox.items():
            self._queue(f"outbox-{platform}", backlog, now)
        return generate_latest(self._registry)

    def _queue(self, queue: str, backlog: Backlog, now: datetime) -> None:
        self._waiting.labels(queue).set(backlog.count)
        self._lag.labels(queue).set(lag(backlog, now))
