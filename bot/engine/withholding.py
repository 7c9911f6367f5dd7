"""Words that carry a security classification are not kept: not in the inbox, and so nowhere behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.classified import classification
from bot.core.event import Edit, Event, Message, Withheld, wordless
from bot.engine.command import ReceivedFile

_LOOKED_AT = 50_000  # characters at either end of a file


def keepable(event: Event, asks: Callable[[Message | Edit], bool]) -> Event:
    """An event as it may be kept: without its words and files, if they or the files' names are classified.

    ``asks`` tells whether words are a command: then they are refused later, and otherwise passed over.
    """
    if not isinstance(event, Message | Edit):
        return event
    names = [file.name for file in event.files] if isinstance(event, Message) else []
    seen = classification("\n".join((event.text, *names)))
    if seen is None:
        return event
    return replace(wordless(event), withheld=Withheld(seen, asks(event)))


def classification_of(file: ReceivedFile) -> str | None:
    """The classification that a file of plain text carries, such as a table; other files are not looked into."""
    try:
        text = file.data.decode()
    except UnicodeDecodeError:
        return None
    return classification(text if len(text) <= 2 * _LOOKED_AT else f"{text[:_LOOKED_AT]}\n{text[-_LOOKED_AT:]}")
