"""How far we have heard, and which encrypted messages still wait for their keys."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

PATIENCE = timedelta(days=7)
MOST = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """A message that we cannot open: the Megolm session that we lack the key of, and when we saw it (POSIX seconds)."""

    room: str
    event_id: str
    session: str
    seen: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """The sync token, and what is still sealed. It is kept in one transaction with the events that were heard."""

    since: str | None = None
    sealed: tuple[Sealed, ...] = ()

    @classmethod
    def parse(cls, text: str | None) -> Cursor:
        """Read what ``text`` wrote; None is the beginning."""
        if text is None:
            return cls()
        kept = json.loads(text)
        return cls(kept["since"], tuple(Sealed(*entry) for entry in kept["sealed"]))

    @property
    def text(self) -> str | None:
        """The cursor as it is kept; None before the first sync."""
        if self.since is None:
            return None
        sealed = [[entry.room, entry.event_id, entry.session, entry.seen] for entry in self.sealed]
        return json.dumps({"since": self.since, "sealed": sealed}, separators=(",", ":"))

    def at(self, since: str) -> Cursor:
        """The same, further on."""
        return replace(self, since=since)

    def with_sealed(self, news: Collection[Sealed], now: datetime) -> Cursor:
        """Remember more sealed messages; those that waited too long are given up, and so are the oldest of too many."""
        earliest = (now - PATIENCE).timestamp()
        entries = {entry.event_id: entry for entry in (*self.sealed, *news) if entry.seen >= earliest}
        return replace(self, sealed=tuple(entries.values())[-MOST:])

    def without(self, opened: Collection[str]) -> Cursor:
        """Forget messages (event ids) that were opened, or are gone."""
        return replace(self, sealed=tuple(entry for entry in self.sealed if entry.event_id not in opened))
