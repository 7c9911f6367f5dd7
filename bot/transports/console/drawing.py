"""Messages as rows of a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.core.worded import Button, File, Span, Worded, WordedBlock, WordedPoll
from bot.transports.console.cells import FSI, PDI, Cell, Row, cells, painted, rows, width

BOLD, DIM, ITALIC, CODE = "1", "2", "3", "36"
_FIRST = {"heading": "", "line": "", "item": "• ", "subitem": "  – ", "quote": "▎ ", "code": "    "}
_NEXT = {"heading": "", "line": "", "item": "  ", "subitem": "    ", "quote": "▎ ", "code": "    "}
_ISOLATES = re.compile("[\u2066-\u2069]")
_INDENT = cells("  ")


class Drawing:
    """Draws for a terminal of so many columns, in colour or without."""

    def __init__(self, columns: int, colour: bool) -> None:
        self._columns = columns
        self._colour = colour

    def header(self, room: str) -> str:
        """The rule above what is said in a room."""
        name = cells(f"── {_name(room)} ", BOLD)
        used = sum(width(cell.char) for cell in name)
        return self._paint(name + cells("─" * max(0, self._columns - used), DIM))

    def said(self, author: str, text: str, files: Iterable[File] = ()) -> Iterator[str]:
        """What a person said, after their name."""
        yield from self._rows(cells(f"{_name(author)}: ", BOLD), _INDENT, cells(text))
        yield from self._files(files)

    def worded(self, author: str, words: Worded, mark: str = "") -> Iterator[str]:
        """What the bot said: a line that says so, with ``mark``, then the blocks, buttons and files."""
        yield from self._rows(cells(author, BOLD), _INDENT, cells(f" {mark}" if mark else "", DIM))
        for block in words.blocks:
            yield from self._block(block)
        if words.poll is not None:
            yield from self._poll(words.poll)
        for button in words.buttons:
            yield from self._rows(_INDENT, _INDENT, _button(button))
        yield from self._files(words.files)

    def note(self, text: str) -> Iterator[str]:
        """Something that happened to a message."""
        yield from self._rows([], _INDENT, cells(text, DIM))

    def _block(self, block: WordedBlock) -> Iterator[str]:
        bold = BOLD if block.style == "heading" else ""
        content = [cell for span in block.spans for cell in _span(span, bold)]
        first, after = _INDENT + cells(_FIRST[block.style], DIM), _INDENT + cells(_NEXT[block.style], DIM)
        yield from self._rows(first, after, content, rtl=block.rtl)

    def _poll(self, poll: WordedPoll) -> Iterator[str]:
        """The question, and the answers by the numbers that one types."""
        yield from self._rows(_INDENT, _INDENT, cells(f"{'☑' if poll.closed else '☐'} {_name(poll.question)}", BOLD))
        for number, answer in enumerate(poll.answers, 1):
            yield from self._rows(_INDENT + cells(f"  {number}. "), _INDENT + cells("     "), cells(_name(answer)))

    def _files(self, files: Iterable[File]) -> Iterator[str]:
        for file in files:
            shown = f"📎 {_name(file.name)} ({size(len(file.data))}) {_name(file.alt)}"
            yield from self._rows(_INDENT, _INDENT, cells(shown.rstrip()))

    def _rows(self, first: Row, after: Row, content: Row, rtl: bool = False) -> Iterator[str]:
        margin = max(sum(width(cell.char) for cell in start) for start in (first, after))
        start = first
        for row in rows(content, max(1, self._columns - margin)):
            yield self._paint(start + ([Cell(FSI), *row, Cell(PDI)] if rtl else row))
            start = after

    def _paint(self, row: Row) -> str:
        return painted(row, self._colour)


def size(count: int) -> str:
    """A number of bytes for people: ``312 B``, ``1.2 kB`` (of 1000 bytes, SI)."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def _span(span: Span, bold: str) -> Row:
    looks = (bold or (BOLD if span.strong else ""), ITALIC if span.emphasis else "", CODE if span.code else "")
    style = ";".join(filter(None, looks))
    target = f" <{span.link}>" if span.link and span.link != span.text else ""
    return cells(span.text, style) + cells(target, DIM)


def _button(button: Button) -> Row:
    label = _name(f"{button.symbol} {button.label}")
    return [*cells(f"[{label} → "), *cells(_name(button.command), CODE), *cells("]")]


def _name(text: str) -> str:
    """Words that stand in a row beside others: they neither end it nor turn it around."""
    return _ISOLATES.sub("", " ".join(text.splitlines()))
