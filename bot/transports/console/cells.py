"""Text on a terminal: what it may contain, how wide it is, where its lines break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

FSI, PDI = "\u2068", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"
_OVERRIDES = re.compile("[\u202a-\u202e]")

_SIGNS = 2048  # that are remembered: more than the scripts of our languages have


@dataclass(frozen=True, slots=True)
class Cell:
    """One character with its style: SGR parameters (ECMA-48, 8.3.117) such as ``1`` for bold, or none."""

    char: str
    style: str = ""


Row = list[Cell]


def harmless(text: str) -> str:
    """A text that can only be read: control characters are shown as their pictures (``␛``), or as ``�``.

    Line ends and tabs stay; embeddings and overrides of direction (UAX #9) go.
    """
    if text.isprintable():
        return text
    return "".join(map(_picture, _OVERRIDES.sub("", text).expandtabs(4)))


@lru_cache(_SIGNS)
def width(char: str) -> int:
    """The columns that a character takes (UAX #11): two for wide ones, none for marks and invisible ones."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cells(text: str, style: str = "") -> Row:
    """A harmless text as cells of one style."""
    return [_cell(char, style) for char in harmless(text)]


@lru_cache(_SIGNS)
def _cell(char: str, style: str) -> Cell:
    return Cell(char, style)


def rows(content: Iterable[Cell], columns: int) -> Iterator[Row]:
    """Content broken into rows of at most so many columns, between words where that is possible.

    Isolates that a break would cut are ended before it and begun again after it.
    """
    open_isolates: Row = []
    for paragraph in _paragraphs(content):
        for row in _broken(paragraph, columns):
            begun = list(open_isolates)
            for cell in row:
                if cell.char in _ISOLATES:
                    open_isolates.append(cell)
                elif cell.char == PDI and open_isolates:
                    open_isolates.pop()
            yield begun + row + [Cell(PDI)] * len(open_isolates)
        open_isolates.clear()


def painted(row: Row, colour: bool) -> str:
    """A row as the terminal gets it; the styles only where colours are wanted."""
    if not colour:
        return "".join(cell.char for cell in row)
    parts: list[str] = []
    style = ""
    for cell in row:
        if cell.style != style:
            style = cell.style
            parts.append(f"\x1b[0;{style}m" if style else "\x1b[0m")
        parts.append(cell.char)
    return "".join(parts) + ("\x1b[0m" if style else "")


def _picture(char: str) -> str:
    code = ord(char)
    if char == "\n":
        return char
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char


def _paragraphs(content: Iterable[Cell]) -> Iterator[Row]:
    paragraph: Row = []
    for cell in content:
        if cell.char == "\n":
            yield paragraph
            paragraph = []
        else:
            paragraph.append(cell)
    yield paragraph


def _broken(paragraph: Row, columns: int) -> Iterator[Row]:
    if 2 * len(paragraph) <= columns:  # it fits, however wide its characters are
        yield paragraph
        return
    row: Row = []
    used = 0
    for cell in paragraph:
        wide = width(cell.char)
        if row and used + wide > columns:
            head, row = _split(row) if cell.char != " " else (row, [])
            yield head
            used = sum(width(kept.char) for kept in row)
            if cell.char == " ":
                continue
        row.append(cell)
        used += wide
    yield row


def _split(row: Row) -> tuple[Row, Row]:
    """A full row, cut after its last word that is whole; in the middle of a word that is as long as the row."""
    for place in range(len(row) - 1, 0, -1):
        if row[place].char == " ":
            return row[:place], row[place + 1 :]
    return row, []
