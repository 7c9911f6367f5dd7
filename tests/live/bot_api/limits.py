"""How fast a bot may write: about 30 messages a second in all, 1 a second in a chat, 20 a minute in a group.

Source: Telegram's bot FAQ, "My bot is hitting limits"; edits share the limits of new messages. Telegram may let
short bursts pass; this server does not, unless a test says otherwise, so that a bot which passes here passes there.
"""

import math
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Rule:
    messages: int
    seconds: float


@dataclass(frozen=True)
class Exceeded:
    """A 429 the bot provoked."""

    at: float
    method: str
    chat_id: int
    retry_after: int


@dataclass
class Limits:
    overall: Rule | None = Rule(30, 1)
    chat: Rule | None = Rule(1, 1)
    group: Rule | None = Rule(20, 60)
    exceeded: list[Exceeded] = field(default_factory=list)
    _sent: dict[tuple[str, int], deque[float]] = field(default_factory=lambda: defaultdict(deque))

    @classmethod
    def none(cls) -> "Limits":
        return cls(None, None, None)

    def wait(self, method: str, chat_id: int, *, group: bool) -> int:
        """For how many seconds there may be no message to the chat; 0 if one may come now. Windows slide."""
        now = time.monotonic()
        seconds = max((_wait(sent, rule, now) for sent, rule in self._applied(chat_id, group)), default=0.0)
        if seconds > 0:
            self.exceeded.append(Exceeded(now, method, chat_id, math.ceil(seconds)))
        return math.ceil(seconds)

    def count(self, chat_id: int, *, group: bool) -> None:
        """A message was accepted."""
        for sent, _ in self._applied(chat_id, group):
            sent.append(time.monotonic())

    def _applied(self, chat_id: int, group: bool) -> list[tuple[deque[float], Rule]]:
        rules = [(("overall", 0), self.overall), (("chat", chat_id), self.chat)]
        rules += [(("group", chat_id), self.group)] if group else []
        return [(self._sent[key], rule) for key, rule in rules if rule]


def _wait(sent: deque[float], rule: Rule, now: float) -> float:
    while sent and sent[0] <= now - rule.seconds:
        sent.popleft()
    return 0.0 if len(sent) < rule.messages else sent[-rule.messages] + rule.seconds - now
