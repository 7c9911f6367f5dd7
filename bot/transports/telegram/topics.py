"""Which topic a message is in, since reactions do not say."""

from __future__ import annotations

from collections import OrderedDict

_REMEMBERED = 10_000


class Topics:
    """Remembers the topics of the latest messages, until the bot stops."""

    def __init__(self) -> None:
        self._topics: OrderedDict[tuple[str, str], str] = OrderedDict()

    def note(self, chat: str, message: str, topic: str) -> None:
        """A message was heard or said in a topic."""
        if topic:
            self._topics[chat, message] = topic
            if len(self._topics) > _REMEMBERED:
                self._topics.popitem(last=False)

    def of(self, chat: str, message: str) -> str:
        """The topic of a message; "" if it is in none, or not remembered."""
        return self._topics.get((chat, message), "")
