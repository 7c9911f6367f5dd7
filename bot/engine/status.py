"""How the corridor is doing, for admins, health checks and metrics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.ports import TransportState
from bot.core.stores import Backlog
from bot.core.translating import Spent


@dataclass(frozen=True, slots=True)
class Status:
    """The state of each transport, what waits to be handled, and what waits to be delivered, by platform; and what went
    today (UTC) to the engines that have a budget."""

    transports: Mapping[str, TransportState]
    inbox: Backlog
    outbox: Mapping[str, Backlog]
    spent: Mapping[str, Spent] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether every transport is well."""
        return all(state.well for state in self.transports.values())

    def lag(self, now: datetime) -> float:
        """Seconds that the oldest event or delivery has been waiting; 0 if nothing waits. ``now`` is aware."""
        return max(lag(backlog, now) for backlog in (self.inbox, *self.outbox.values()))


def lag(backlog: Backlog, now: datetime) -> float:
    """Seconds that the oldest entry has been waiting; 0 if nothing waits. ``now`` is aware."""
    return max((now - backlog.oldest).total_seconds(), 0.0) if backlog.oldest else 0.0
