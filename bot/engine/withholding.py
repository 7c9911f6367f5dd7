"""Words that carry a security classification are not kept: not in the inbox, and so nowhere behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.classified import classification
from bot.core.event import Edit, Event, Message, Withheld


def keepable(event: Event, asks: Callable[[Message | Edit], bool]) -> Event:
    """An event as it may be kept: without its words and files, if they are classified.

    ``asks`` tells whether words are a command: then they are refused later, and otherwise passed over.
    """
    if not isinstance(event, Message | Edit):
        return event
    seen = classification(event.text)
    if seen is None:
        return event
    withheld = Withheld(seen, asks(event))
    if isinstance(event, Message):
        return replace(event, text="", blocks=(), files=(), withheld=withheld)
    return replace(event, text="", blocks=(), withheld=withheld)
