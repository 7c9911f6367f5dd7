"""The looks of what somebody wrote on Matrix: ``formatted_body`` (client-server API, m.room.message) as blocks of ours.

Only what we can say again is kept: paragraphs, lists, quotations, code, bold, emphasis, links and mentions.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

from bot.core.account import Account
from bot.core.document import Block, Code, Inline, Link, Mention, Style, Text

Json = dict[str, Any]

_LONGEST = 64 * 1024
_MOST_BLOCKS = 500
_PILL = "https://matrix.to/#/@"
_WEB = ("http://", "https://", "mailto:")
_STRONG, _EMPHASIS = {"b", "strong"}, {"i", "em"}
_LOOKS = _STRONG | _EMPHASIS | {"a", "code", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"}
_BREAKS = {
    "p",
    "br",
    "div",
    "li",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "tr",
    "table",
}


def blocks_of(content: Json) -> tuple[Block, ...]:
    """The words of a message with their looks; none where they have none, or are more than a message can be."""
    html = content.get("formatted_body")
    if content.get("format") != "org.matrix.custom.html" or not isinstance(html, str) or len(html) > _LONGEST:
        return ()
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finish() if reader.has_looks else ()


class _Reader(HTMLParser):
    """Reads HTML into blocks. Whatever it does not know is text."""

    def __init__(self) -> None:
        super().__init__()
        self.has_looks = False
        self._blocks: list[Block] = []
        self._parts: list[Inline] = []
        self._open: list[str] = []
        self._link: tuple[str, str] | None = None
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mx-reply":
            self._skipped += 1
            return
        self.has_looks |= tag in _LOOKS
        if tag in _BREAKS:
            self._end_block()
        if tag == "a":
            self._link = (dict(attrs).get("href") or "", "")
        if tag not in {"br", "hr", "img"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "mx-reply":
            self._skipped -= 1
        if tag in _BREAKS:
            self._end_block()
        if tag == "a" and self._link is not None:
            self._parts.append(_linked(*self._link))
            self._link = None
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag)]

    def handle_data(self, data: str) -> None:
        if self._skipped > 0:
            return
        if self._link is not None:
            self._link = (self._link[0], self._link[1] + data)
        elif "pre" in self._open:
            self._parts.append(Text(data))
        elif "code" in self._open:
            self._parts.append(Code(data))
        elif words := " ".join(data.split("\n")):
            strong, emphasis = bool(_STRONG & {*self._open}), bool(_EMPHASIS & {*self._open})
            self._parts.append(Text(words, strong=strong, emphasis=emphasis))

    def finish(self) -> tuple[Block, ...]:
        """All blocks."""
        self._end_block()
        return tuple(self._blocks) if len(self._blocks) <= _MOST_BLOCKS else ()

    def _end_block(self) -> None:
        parts, self._parts = self._parts, []
        style = self._style()
        if style == "code":
            text = "".join(part.value for part in parts if isinstance(part, Text)).strip("\n")
            parts = [Text(text)] if text else []
        if any(not isinstance(part, Text) or part.value.strip() for part in parts):
            self._blocks.append(Block(style, tuple(parts), own=True))

    def _style(self) -> Style:
        if "pre" in self._open:
            return "code"
        if "blockquote" in self._open:
            return "quote"
        if "li" in self._open:
            return "item"
        return "heading" if any(tag[0] == "h" and tag[1:].isdecimal() for tag in self._open) else "line"


def _linked(href: str, words: str) -> Inline:
    if href.startswith(_PILL):
        user = unquote(href.removeprefix(_PILL[:-1])).partition("?")[0]
        return Mention(Account("matrix", user), words.removeprefix("@"))
    return Link(href, words) if href.lower().startswith(_WEB) and words != href else Text(words)
