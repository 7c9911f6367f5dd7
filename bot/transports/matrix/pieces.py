"""Long texts in several events: each piece well under the limit of an event."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.core.worded import Button, Span, Worded, WordedBlock
from bot.transports.matrix.html import formatted, mentioned, plain

LARGEST = 20 * 1024
"""Bytes of ``body`` and ``formatted_body`` together, as JSON.

An event may have 65,536 bytes (client-server API, "size limits"). An edit carries its body twice, and encryption adds a
third: 20 KiB of text stays below in any case.
"""

_LONGEST_RUN = 1024
"""Characters of one span that are never cut where no line ends: escaped they may take twelve times as many bytes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What one event says."""

    blocks: tuple[WordedBlock, ...]
    buttons: tuple[Button, ...] = ()

    @property
    def body(self) -> str:
        """The words alone."""
        return plain(self.blocks, self.buttons)

    @property
    def html(self) -> str | None:
        """The words with their looks, if they have any."""
        return formatted(self.blocks, self.buttons)

    @property
    def mentions(self) -> list[str]:
        """Who is told about it."""
        return mentioned(self.blocks)

    @property
    def size(self) -> int:
        """Bytes of the words in an event, and of whom they mention."""
        said = [self.body, self.html or "", self.mentions]
        return len(json.dumps(said, ensure_ascii=False).encode("utf-8", "replace"))


def pieces(words: Worded) -> list[Piece]:
    """Cut words at block ends, else at line ends, else anywhere; the buttons stand under the last piece.

    Words that fit are one piece; no words at all are no piece.
    """
    whole = Piece(words.blocks, words.buttons)
    if not words.blocks and not words.buttons:
        return []
    if whole.size <= LARGEST:
        return [whole]
    return list(_pack([small for block in words.blocks for small in _cut(block)], words.buttons))


def _pack(blocks: Sequence[WordedBlock], buttons: tuple[Button, ...]) -> Iterator[Piece]:
    """Fill pieces with blocks that each fit."""
    full: tuple[WordedBlock, ...] = ()
    for block in blocks:
        if full and Piece((*full, block)).size > LARGEST:
            yield Piece(full)
            full = ()
        full = (*full, block)
    if full and Piece(full, buttons).size > LARGEST:
        yield Piece(full)
        full = ()
    if full or buttons:
        yield Piece(full, buttons)


def _cut(block: WordedBlock) -> Iterator[WordedBlock]:
    """A block as blocks of its style that each fit."""
    if Piece((block,)).size <= LARGEST:
        yield block
        return
    full: list[Span] = []
    for span in chain.from_iterable(map(_runs, block.spans)):
        if full and Piece((replace(block, spans=(*full, span)),)).size > LARGEST:
            yield replace(block, spans=tuple(full))
            full = []
        full.append(span)
    yield replace(block, spans=tuple(full))


def _runs(span: Span) -> Iterator[Span]:
    """A span as spans of its look, each of a few whole lines or a stretch of one line."""
    start = 0
    while start < len(span.text):
        end = start + _LONGEST_RUN
        if end < len(span.text):
            end = span.text.rfind("\n", start, end) + 1 or end
        yield replace(span, text=span.text[start:end])
        start = end
