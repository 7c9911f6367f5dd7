"""Copies: messages as they stand in the rooms that they were carried to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from bot.core.delivery import Delivery, Say
from bot.core.document import Document, Text

Tally = Mapping[str, Mapping[str, int]]
"""How often each emoji was put to a message, by room."""


def counted(document: Document, tally: Tally, room: str) -> Document:
    """A copy as it was first said, with the emoji of other rooms behind its author's name."""
    others: Counter[str] = Counter()
    for where, symbols in tally.items():
        if where != room:
            others.update(symbols)
    first, *more = document.blocks
    said = tuple(Text(f" · {symbol} {count}") for symbol, count in others.most_common())
    return replace(document, blocks=(replace(first, parts=first.parts + said), *more))


def is_copy(delivery: Delivery) -> bool:
    """Whether a delivery carries a message into another room."""
    spoken = delivery.act.document.spoken if isinstance(delivery.act, Say) else None
    return spoken is not None and not spoken.beside
