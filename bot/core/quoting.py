"""Documents that quote what people said in their lines, here or in a document that is enclosed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from bot.core.document import Block, Document, Enclosure, Inline, Said, Spoken, Text


def quoted(said: Document) -> Iterator[Said]:
    """All that a document quotes."""
    for block in said.blocks:
        yield from (part for part in block.parts if isinstance(part, Said))
    for file in said.files:
        if isinstance(file, Enclosure):
            yield from quoted(file.document)


def requoted(said: Document, change: Callable[[Said], Said]) -> Document:
    """A document with something else in the place of each thing that it quotes."""

    def within(block: Block) -> Block:
        return replace(block, parts=tuple(change(part) if isinstance(part, Said) else part for part in block.parts))

    files = (
        replace(file, document=requoted(file.document, change)) if isinstance(file, Enclosure) else file
        for file in said.files
    )
    return replace(said, blocks=tuple(map(within, said.blocks)), files=tuple(files))


def carries_words(said: Document) -> bool:
    """Whether people's own words are in it, which are put into the reader's language when it is sent."""
    return said.spoken is not None or any(True for _ in quoted(said))


def without_words(said: Document) -> Document:
    """It without them; that there were some is left."""
    emptied = requoted(said, lambda part: Said(_wordless(part.spoken), part.limit, part.strong))
    return replace(emptied, spoken=_wordless(said.spoken) if said.spoken else None)


def in_a_line(blocks: Iterable[Block], limit: int) -> tuple[Inline, ...]:
    """The parts of some blocks, one behind the other, up to a number of characters."""
    parts: list[Inline] = []
    for block in blocks:
        parts += [*([Text(" ")] if parts else []), *block.parts]
    return tuple(_cut(parts, limit))


def _cut(parts: Iterable[Inline], limit: int) -> Iterator[Inline]:
    for part in parts:
        if not isinstance(part, Text) or len(part.value) <= limit:
            yield part
        else:
            yield replace(part, value=f"{part.value[: max(0, limit - 1)].rstrip()}…")
        limit -= len(part.value) if isinstance(part, Text) else 1
        if limit <= 0:
            return


def _wordless(spoken: Spoken) -> Spoken:
    return replace(spoken, blocks=())
