"""What documents quote of people's words, put into the languages of those who read them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.core.document import Document, Inline, LanguageName, Said, Spoken, Text, phrase
from bot.core.quoting import in_a_line, quoted, requoted
from bot.core.translating import Made, Rendering, Untranslated

Render = Callable[[Spoken, str], Awaitable[Rendering | Untranslated | None]]


async def understood(said: Document, languages: Sequence[str], render: Render) -> Document:
    """A document with all that it quotes in some languages, as far as readers need that and it can be had."""
    parts = {_key(part): part for part in quoted(said)}
    if not parts:
        return said
    wanted = [(key, part, language) for key, part in parts.items() for language in languages]
    found = await asyncio.gather(*(render(part.spoken, language) for _, part, language in wanted))
    made: dict[tuple[str, int], dict[str, tuple[Inline, ...]]] = {key: {} for key in parts}
    for (key, part, language), each in zip(wanted, found, strict=True):
        made[key][language] = _shown(part, each)
    return requoted(said, lambda part: replace(part, renderings=made[_key(part)]))


def _key(part: Said) -> tuple[str, int]:
    return part.spoken.origin, part.limit


def _shown(part: Said, found: Rendering | Untranslated | None) -> tuple[Inline, ...]:
    """A translation that says that it is one, or the words themselves: as they are to be read, or for want of one."""
    own = in_a_line(part.spoken.blocks, part.limit)
    if found is None or (isinstance(found, Untranslated) and not found.passing):
        return own  # where there is never a translation, nobody needs to be told so in every line
    if isinstance(found, Untranslated):
        return (*own, Text(" "), phrase("said-untranslated"))
    how = phrase("said-translated" if found.made is Made.MACHINE else "said-checked", source=LanguageName(found.source))
    return (*in_a_line(found.blocks, part.limit), Text(" "), how)
