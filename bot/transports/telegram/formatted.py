"""Text with looks, before Telegram's way of counting: positions are Python's, in characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from telegram import MessageEntity, User

Look = Literal["bold", "italic", "code", "pre", "blockquote", "text_link", "text_mention"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A look from ``start`` up to ``end``; ``link`` is the address of a text_link, ``user`` whom a mention names."""

    look: Look
    start: int
    end: int
    link: str | None = None
    user: int | None = None


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its looks."""

    text: str
    marks: tuple[Mark, ...] = ()

    def cut(self, start: int, end: int) -> Formatted:
        """What stands from ``start`` up to ``end``, without white space at its edges; looks go on in every piece.

        Telegram trims messages too, so that what is kept here is what people get.
        """
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        end = start + len(piece)
        marks = (
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        return Formatted(piece, tuple(mark for mark in marks if piece[mark.start : mark.end].strip()))

    def entities(self) -> list[MessageEntity]:
        """The looks as the Bot API wants them: offsets and lengths count UTF-16 code units (MessageEntity)."""
        at = units_before(self.text)
        return [
            MessageEntity(
                mark.look,
                offset=at[mark.start],
                length=at[mark.end] - at[mark.start],
                url=mark.link,
                user=None if mark.user is None else User(mark.user, "", is_bot=False),
            )
            for mark in self.marks
        ]


def units_before(text: str) -> Sequence[int]:
    """For each position in the text, its end included, the UTF-16 code units before it."""
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if character > "\uffff" else 1))
    return at
