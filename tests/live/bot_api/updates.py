"""The queue of updates and its one reader by getUpdates (tdlib/telegram-bot-api, Client::do_get_updates)."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.live.bot_api.errors import ApiError, Json, conflict

OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"
ONLY_IF_ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LONGEST_POLL = 50
FUTURE = 10  # an offset further ahead than this is taken for a mistake and ignored
SAME_OFFSET_PAUSE = 3  # a reader that asks again for what it has must wait this long
SAME_OFFSET_HASTE = 0.5  # and gets one update at a time if it is quicker than this


@dataclass(frozen=True)
class Update:
    id: int
    body: Json
    key: int  # updates of one key reach a webhook in order; those of others do not wait for them


@dataclass
class UpdateQueue:
    kinds: frozenset[str]  # every kind of update there is
    check: Callable[[Json], None]
    conflict_pause: float = 3.0  # a second conflict within this time is answered late
    pending: list[Update] = field(default_factory=list)
    on_arrival: Callable[[], None] = lambda: None
    _next_id: int = 731_000_001
    _reader: asyncio.Future[None] | None = None
    _conflict_at: float = 0.0
    _asked: tuple[int, float] = (-1, 0.0)

    def __post_init__(self) -> None:
        self.allowed = self.kinds - ONLY_IF_ASKED_FOR

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remember what the bot wants to hear; None keeps what was said before, an empty list is the default."""
        if kinds is not None:
            self.allowed = self.kinds & set(kinds) or self.kinds - ONLY_IF_ASKED_FOR

    def add(self, kind: str, payload: Json, key: int) -> None:
        if kind in self.allowed:
            self.put({kind: payload}, key)

    def put(self, content: Json, key: int = 0) -> int:
        """Queue an update whatever its kind; returns its id."""
        body = {"update_id": self._next_id} | content
        self.check(body)
        self.pending.append(Update(self._next_id, body, key))
        self._next_id += 1
        if self._reader and not self._reader.done():
            self._reader.set_result(None)
        self.on_arrival()
        return self._next_id - 1

    def forget(self, update: Update) -> None:
        self.pending.remove(update)

    async def poll(self, offset: int, limit: int, seconds: int) -> list[Json]:
        """The updates from the offset on; all before it are confirmed and forgotten."""
        limit, seconds = min(max(limit, 1), 100), min(max(seconds, 0), LONGEST_POLL)
        now = time.monotonic()
        if offset == self._asked[0]:
            seconds = max(seconds, SAME_OFFSET_PAUSE) if now < self._asked[1] + SAME_OFFSET_PAUSE else seconds
            limit = 1 if now < self._asked[1] + SAME_OFFSET_HASTE else limit
        self._asked = (offset, now)
        batch = self._take(offset, limit)
        return batch if batch or not seconds else await self._wait(offset, limit, seconds)

    async def _wait(self, offset: int, limit: int, seconds: float) -> list[Json]:
        self.interrupt(OTHER_POLLER)
        self._reader = mine = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await mine
        except TimeoutError:
            return []
        except ApiError:
            await self.pause_conflict()
            raise
        finally:
            if self._reader is mine:
                self._reader = None
        return self._take(offset, limit)

    def interrupt(self, why: str) -> None:
        """Whoever waits is told that there is a conflict: the newer reader wins."""
        if self._reader and not self._reader.done():
            self._reader.set_exception(conflict(why))

    async def pause_conflict(self) -> None:
        now = time.monotonic()
        if now < self._conflict_at:
            await asyncio.sleep(self.conflict_pause)
        else:
            self._conflict_at = now + self.conflict_pause

    def _take(self, offset: int, limit: int) -> list[Json]:
        if offset < 0:
            del self.pending[:offset]
        elif offset <= self._next_id - 1 + FUTURE:
            self.pending[:] = [update for update in self.pending if update.id >= offset]
        return [update.body for update in self.pending[:limit]]
