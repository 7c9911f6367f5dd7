"""People's words on their way out: put into the languages of those who read them, with how that was done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.core.document import Block, Document, Enclosure, LanguageName, Listing, Picture, Spoken, Text, line, phrase
from bot.core.ports import Papers, Phrases
from bot.core.translating import Made, Rendering, Translator, Untranslated
from bot.core.worded import Worded
from bot.engine.enclosing import Encloser
from bot.engine.locks import Locks
from bot.engine.quoting import understood

_LATELY = 16  # documents whose words are kept


@dataclass(frozen=True, slots=True)
class Interpreted:
    """A document with its words. ``owed``: a translation is missing that may be had later; ``new``: there is one."""

    words: Worded
    owed: bool = False
    new: bool = False


class Interpreter:
    """Words documents, with what people said in them in each reader's language."""

    def __init__(self, phrases: Phrases, translator: Translator, papers: Papers | None = None) -> None:
        self._phrases = phrases
        self._translator = translator
        self._encloser = Encloser(phrases, papers)
        self._making = Locks()
        self._lately: dict[str, tuple[Document, Interpreted]] = {}

    async def word(self, said: Document, languages: Sequence[str]) -> Interpreted:
        """Put a document into words, in each of the languages one after another, with what is enclosed.

        What a person said is translated where readers need it, and says so. It stands in its own words as well: first
        where somebody reads those, or where a translation is missing; else quoted below. A document that goes to many
        is put into words once for each language.
        """
        if said.spoken is not None:
            return await self._made(said, languages)
        key = f"{id(said)} {' '.join(languages)}"
        async with self._making.of(key):
            if key not in self._lately:
                made = await self._made(said, languages)
                self._lately[key] = (said, made)  # the document as well, so that no other takes its place in memory
                while len(self._lately) > _LATELY:
                    del self._lately[next(iter(self._lately))]
            return self._lately[key][1]

    async def _made(self, said: Document, languages: Sequence[str]) -> Interpreted:
        said = await understood(said, languages, self._render)
        words = await self._word(said, languages)
        enclosed = [each for each in said.files if isinstance(each, Enclosure | Picture)]
        if not enclosed:
            return words
        files = await asyncio.to_thread(self._encloser.files, enclosed, languages)  # they would hold up everything else
        return replace(words, words=replace(words.words, files=files))

    async def _word(self, said: Document, languages: Sequence[str]) -> Interpreted:
        if said.spoken is None or said.spoken.offered:
            return Interpreted(self._phrases.word(said, languages if said.spoken is None else languages[:1]))
        found = await asyncio.gather(*(self._render(said.spoken, language) for language in languages))
        new = any(isinstance(each, Rendering) for each in found)
        parts = [self._phrases.word(replace(said, actions=said.actions if new else ()), languages[:1])]
        original = () if said.spoken.beside else said.spoken.blocks
        understood = all(isinstance(each, Rendering) for each in found) and bool(found)
        if not understood:
            parts.append(self._phrases.word(Document(original), languages[:1]))
        for language, each in zip(languages, found, strict=True):
            parts.append(self._phrases.word(Document(tuple(_told(each))), (language,)))
        if understood:
            parts.append(self._phrases.word(Document(tuple(map(_quoted, original))), languages[:1]))
        return Interpreted(
            _joined(parts),
            owed=any(isinstance(each, Untranslated) and each.passing for each in found),
            new=new,
        )

    async def _render(self, spoken: Spoken, language: str) -> Rendering | Untranslated | None:
        try:
            return await self._translator.render(spoken, language)
        except Untranslated as why:
            return why


def _told(found: Rendering | Untranslated | None) -> Iterator[Block]:
    """A translation with how it was made, or why there is none."""
    if isinstance(found, Rendering):
        yield from found.blocks
        source, pivots = LanguageName(found.source), found.path[1:-1]
        if found.made is not Made.MACHINE:
            yield line(phrase(f"translated-{found.made}", source=source))
        elif pivots:
            via = LanguageName(pivots[0])
            yield line(phrase("translated-via", source=source, pivot=via, engine=Text(found.engine)))
        else:
            yield line(phrase("translated-machine", source=source, engine=Text(found.engine)))
        if found.missed:
            yield line(phrase("translated-missed", terms=Listing(tuple(map(Text, found.missed)))))
    elif found is not None:
        yield line(phrase(found.why))


def _quoted(block: Block) -> Block:
    return replace(block, style="quote") if block.style != "code" else block


def _joined(parts: Sequence[Worded]) -> Worded:
    first = parts[0]
    return replace(first, blocks=tuple(block for part in parts for block in part.blocks))
