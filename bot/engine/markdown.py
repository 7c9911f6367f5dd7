"""A document of ours as Markdown (CommonMark 0.31), in one language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.document import Document
from bot.core.ports import Phrases
from bot.core.worded import Span, WordedBlock

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~&]")
_BEGINNINGS = re.compile(r"^([ \t]*(?:\d{1,9}(?=[.)])|(?=[-+=])))", re.MULTILINE)
"""What could be markup where it stands: signs anywhere, and what goes before one at the beginning of a line."""
_LISTED = ("item", "subitem")
_TICKS = re.compile("`+")


def write_markdown(document: Document, phrases: Phrases, languages: Sequence[str]) -> bytes:
    """A document as UTF-8, in each of the languages one after another. Its first heading is the title; what people
    wrote stays text and is never markup."""
    blocks = phrases.word(document, languages).blocks
    written = ""
    for place, block in enumerate(blocks):
        if place:
            written += "\n" if block.style in _LISTED and blocks[place - 1].style in _LISTED else "\n\n"
        written += _block(block, title=place == 0)
    return written.encode() + b"\n"


def _block(block: WordedBlock, *, title: bool) -> str:
    if block.style == "code":
        fence = "`" * max([2, *map(len, _TICKS.findall(block.text))]) + "`"
        return f"{fence}\n{block.text}\n{fence}"
    text = _inline(block.spans)
    match block.style:
        case "heading":
            return ("# " if title else "## ") + text.replace("\n", " ")
        case "item":
            return "- " + text.replace("\n", "\n  ")
        case "subitem":
            return "  - " + text.replace("\n", "\n    ")
        case "quote":
            return "> " + text.replace("\n", "\n> ")
        case _:
            return text


def _inline(spans: Sequence[Span]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    if span.code:
        fence = "`" * (max([0, *map(len, _TICKS.findall(span.text))]) + 1)
        inside = f" {span.text} " if "`" in span.text else span.text
        return f"{fence}{inside}{fence}"
    text = _BEGINNINGS.sub(r"\1\\", _SIGNS.sub(r"\\\g<0>", span.text))
    bare = text.strip()
    return text.replace(bare, f"**{bare}**", 1) if span.strong and bare else text
