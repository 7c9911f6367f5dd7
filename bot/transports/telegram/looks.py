"""The looks of what somebody wrote on Telegram: entities (Bot API, MessageEntity) as blocks of ours.

Only what we can say again is kept: quotations, code, bold, emphasis, links and mentions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from telegram import MessageEntity

from bot.core.account import Account
from bot.core.document import Block, Code, Inline, Link, Mention, Style, Text
from bot.transports.telegram.formatted import units_before
from bot.transports.telegram.render import clean

_LOOKS = {"bold", "italic", "code", "pre", "blockquote", "expandable_blockquote", "text_link", "text_mention"}
_BLOCKS: dict[str, Style] = {"pre": "code", "blockquote": "quote", "expandable_blockquote": "quote"}


def blocks_of(text: str, entities: Sequence[MessageEntity]) -> tuple[Block, ...]:
    """The words of a message with their looks; none where they have none."""
    looks = [entity for entity in entities if entity.type in _LOOKS]
    if not looks:
        return ()
    at = {unit: place for place, unit in enumerate(units_before(text))}
    spans = [(at.get(each.offset, 0), at.get(each.offset + each.length, len(text)), each) for each in looks]
    return tuple(_blocks(text, spans))


Spans = Sequence[tuple[int, int, MessageEntity]]


def _blocks(text: str, spans: Spans) -> Iterator[Block]:
    """Lines of one style; code that has several lines is one block."""
    edges = sorted({0, len(text), *(edge for span in spans if span[2].type in _BLOCKS for edge in span[:2])})
    for begin, end in pairwise(edges):
        style = next(
            (_BLOCKS[each.type] for start, stop, each in spans if each.type in _BLOCKS and start <= begin < stop), None
        )
        if style == "code":
            yield Block("code", (Text(clean(text[begin:end]).strip("\n")),), own=True)
            continue
        line = begin
        for words in text[begin:end].split("\n"):
            if words.strip():
                yield Block(style or "line", tuple(_parts(text, line, line + len(words), spans)), own=True)
            line += len(words) + 1


def _parts(text: str, begin: int, end: int, spans: Spans) -> Iterator[Inline]:
    here = [(max(start, begin), min(stop, end), each) for start, stop, each in spans if start < end and stop > begin]
    edges = sorted({begin, end, *(edge for span in here for edge in span[:2])})
    for start, stop in pairwise(edges):
        yield _part(clean(text[start:stop]), [each for first, last, each in here if first <= start and stop <= last])


def _part(words: str, looks: Sequence[MessageEntity]) -> Inline:
    kinds = {each.type: each for each in looks}
    if "code" in kinds:
        return Code(words)
    if (link := kinds.get("text_link")) and link.url:
        return Link(link.url, words)
    if (mention := kinds.get("text_mention")) and mention.user:
        return Mention(Account("telegram", str(mention.user.id)), words)
    return Text(words, strong="bold" in kinds, emphasis="italic" in kinds)
