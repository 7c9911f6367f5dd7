"""Blocks of a person's words as plain text for an engine, and back: bold stretches, links, code and mentions survive.

What has a look is held by characters of the private use area, which are entities like any other: one for a part that
is not translated (code, a mention), two for the edges of a stretch that is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.document import Block, Code, Inline, Link, Mention, Text

_FIRST = 0xE000
_MOST = 0x0FFF
_HOLDER = re.compile("[\ue000-\uefff]")


@dataclass(frozen=True, slots=True)
class Flat:
    """A block as text. ``parts`` are those that the holders in it stand for: the part at ``n`` for the ``n``-th one;
    the edges of a stretch stand for the same part."""

    text: str
    parts: tuple[Inline, ...]

    def block(self, like: Block, text: str) -> Block:
        """A block like another one, with the text of a translation in which every holder stands once.

        Raises ValueError where the edges of a stretch have changed places.
        """
        return replace(like, parts=tuple(_read(text, self.parts)))


def flat(block: Block) -> Flat:
    """A block as text, with holders for its parts."""
    text, held = "", list[Inline]()
    for part in block.parts:
        match part:
            case Text(strong=False, emphasis=False):
                text += _HOLDER.sub("\ufffd", part.value)
            case _ if len(held) + 2 > _MOST:  # more looks than a message can have: the words go on without
                text += _HOLDER.sub("\ufffd", _plain(part))
            case Text() | Link():
                words = part.value if isinstance(part, Text) else part.label
                text += _holder(len(held)) + _HOLDER.sub("\ufffd", words) + _holder(len(held) + 1)
                held += [part, part]
            case _:
                text += _holder(len(held))
                held.append(part)
    return Flat(text, tuple(held))


def _plain(part: Inline) -> str:
    match part:
        case Text() | Code():
            return part.value
        case Link():
            return part.label
        case Mention():
            return part.name
    return ""


def _holder(number: int) -> str:
    return chr(_FIRST + number)


def _read(text: str, parts: Sequence[Inline]) -> list[Inline]:
    found: list[Inline] = []
    pieces = re.split("([\ue000-\uefff])", text)
    opened: tuple[int, Inline] | None = None
    for place, piece in enumerate(pieces):
        if place % 2:
            number = ord(piece) - _FIRST
            part = parts[number]
            if not isinstance(part, Text | Link):
                found.append(part)
            elif opened is None:
                opened = (number, part)
            elif opened[1] is part and number == opened[0] + 1:
                opened = None
            else:
                raise ValueError(text)
        elif piece and opened is None:
            found.append(Text(piece))
        elif piece and opened is not None:
            found.append(_worded(opened[1], piece))
    if opened is not None:
        raise ValueError(text)
    return found


def _worded(part: Inline, words: str) -> Inline:
    if isinstance(part, Link):
        return replace(part, label=words)
    assert isinstance(part, Text)
    return replace(part, value=words, language=None)


def untranslatable(block: Block) -> bool:
    """Whether a block is left as it is."""
    return block.style == "code" or all(isinstance(part, Code) for part in block.parts)


def reflowed(blocks: Sequence[Block], text: str) -> tuple[Block, ...]:
    """Blocks like those, with a person's translation: a line each where there are as many lines, else plain lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    likes = blocks if len(blocks) == len(lines) else [Block("line", (), own=True)] * len(lines)
    return tuple(replace(like, parts=(Text(line),)) for like, line in zip(likes, lines, strict=True))
