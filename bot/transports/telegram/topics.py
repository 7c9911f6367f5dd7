"""Which topic a message is in, since reactions do not say."""

from __future__ import annotations

from bot.transports.telegram.recent import Recent

_REMEMBERED = 10_000


class Topics:
    """Remembers the topics of the latest messages."""

    def __init__(self) -> None:
        self._topics: Recent[tuple[str, str], str] = Recent(_REMEMBERED)

    def note(self, chat: str, message: str, topic: str) -> None:
        """A message was heard or said in a topic."""
        if topic:
            self._topics.note((chat, message), topic)

    def of(self, chat: str, message: str) -> str:
        """The topic of a message; "" if it is in none, or not remembered."""
        return self._topics.get((chat, message)) or ""
