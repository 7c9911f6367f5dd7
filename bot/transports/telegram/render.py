"""Draws worded documents as Telegram messages: plain text with entities, so that nothing can be misread as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.worded import Span, Worded, WordedBlock
from bot.transports.telegram.formatted import Formatted, Look, Mark

# Telegram makes spaces of control characters and drops carriage returns and these (TDLib, clean_input_string): done
# here, the offsets of entities stay ours. A surrogate without its other half cannot be sent at all.
_DROPPED = re.compile("[\r\u2028-\u202e]")
_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_BROKEN = re.compile("[\ud800-\udfff]")
_RIGHT_TO_LEFT_MARK = "\u200f"  # Telegram takes a paragraph's direction from its first letter
_LEADS = {"item": "• ", "subitem": "   – "}
_BLOCK_LOOKS: dict[str, Look] = {"quote": "blockquote", "code": "pre"}


def render(words: Worded) -> Formatted:
    """The text of a message, of any length, and its looks."""
    text = ""
    marks: list[Mark] = []
    for block in words.blocks:
        text += _gap(text, block) + _lead(block)
        start = len(text)
        for span in block.spans:
            piece = clean(span.text)
            marks += _marks(block, span, len(text), len(text) + len(piece))
            text += piece
        if look := _BLOCK_LOOKS.get(block.style):
            marks.append(Mark(look, start, len(text)))
    return Formatted(text, tuple(_joined(marks))).cut(0, len(text))


def clean(text: str) -> str:
    """The text as Telegram will keep it."""
    return _BROKEN.sub("\ufffd", _BLANKED.sub(" ", _DROPPED.sub("", text)))


def _gap(before: str, block: WordedBlock) -> str:
    if not before:
        return ""
    return "\n\n" if block.style == "heading" else "\n"


def _lead(block: WordedBlock) -> str:
    mark = _RIGHT_TO_LEFT_MARK if block.rtl and block.style not in _BLOCK_LOOKS else ""
    return mark + _LEADS.get(block.style, "")


def _marks(block: WordedBlock, span: Span, start: int, end: int) -> Iterator[Mark]:
    """A span's looks. Code goes with no other look but a quotation's (Bot API, "Formatting options")."""
    if start == end or block.style == "code":
        return
    if span.code:
        yield Mark("code", start, end)
        return
    if span.strong or block.style == "heading":
        yield Mark("bold", start, end)
    if span.emphasis:
        yield Mark("italic", start, end)
    if span.link:
        yield Mark("text_link", start, end, link=clean(span.link))
    elif span.mention and span.mention.platform == "telegram" and span.mention.id.isdecimal():
        yield Mark("text_mention", start, end, user=int(span.mention.id))


def _joined(marks: list[Mark]) -> list[Mark]:
    """The same in the order that Telegram gives them in, bold spans that touch made one."""
    starts: dict[int, int] = {}  # of bold spans, by their ends
    for mark in marks:
        if mark.look == "bold":
            starts[mark.end] = starts.pop(mark.start, mark.start)
    bold = [Mark("bold", start, end) for end, start in starts.items()]
    others = [mark for mark in marks if mark.look != "bold"]
    return sorted(others + bold, key=lambda mark: (mark.start, -mark.end))
