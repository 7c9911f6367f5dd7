"""Implements ``bot.core.translating.Translator``: what people said, in other languages, within what they allow."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.document import Block, Spoken
from bot.core.rules import NO_RULES, Rules
from bot.core.translating import Engine, EngineError, Made, Rendering, Untranslated
from bot.translation.passage import Passage, through
from bot.translation.pieces import Cut, Sentence, cut
from bot.translation.policy import allowed
from bot.translation.tongues import Tongues


@dataclass(frozen=True, slots=True)
class _Way:
    """An engine with the languages that it passes through."""

    engine: Engine
    path: tuple[str, ...]


class Translation:
    """Puts people's words into other languages. ``rules`` are those of the operations by their names; ``deadline`` is
    how many seconds a message may wait for its translation."""

    def __init__(
        self, engines: Sequence[Engine] = (), rules: Mapping[str, Rules] | None = None, deadline: float = 10.0
    ) -> None:
        self._engines = engines
        self._rules = rules if rules is not None else {}
        self._deadline = deadline
        self._tongues = Tongues()

    async def aclose(self) -> None:
        """Let go of the engines' processes and connections."""
        for engine in self._engines:
            await engine.close()

    def wanted(self, spoken: Spoken, languages: Sequence[str], /) -> tuple[str, ...]:
        cuts = cut(spoken, self._tongues)
        return tuple(each for each in languages if self._can(spoken, _foreign(cuts, each), each))

    async def render(self, spoken: Spoken, target: str, /) -> Rendering | None:
        cuts = cut(spoken, self._tongues)
        sources = _foreign(cuts, target)
        if not sources:
            return None
        try:
            async with asyncio.timeout(self._deadline):
                return await self._render(spoken, cuts, sources, target)
        except TimeoutError:
            raise Untranslated("untranslated-away", passing=True) from None

    def _can(self, spoken: Spoken, sources: Counter[str], target: str) -> bool:
        return bool(sources) and all(self._ways(spoken, source, target) for source in sources)

    def _ways(self, spoken: Spoken, source: str, target: str) -> list[_Way]:
        engines = allowed(self._engines, spoken.marking, self._rules.get(spoken.operation, NO_RULES))
        found = ((each, each.path(source, target)) for each in engines)
        return [_Way(engine, path) for engine, path in found if path is not None]

    async def _render(self, spoken: Spoken, cuts: Sequence[Cut], sources: Counter[str], target: str) -> Rendering:
        ways = {source: self._ways(spoken, source, target) for source in sources}
        if not all(ways.values()):
            raise Untranslated(self._why(sources, target), passing=False)
        blocks: list[Block] = []
        used: dict[str, _Way] = {}
        for each in cuts:
            passages = [await self._sentence(sentence, ways, target, used) for sentence in each.sentences]
            blocks.append(each.flat.block(each.block, "".join(passages)) if passages else each.block)
        [(source, _)] = sources.most_common(1)
        names = " + ".join(dict.fromkeys(way.engine.name for way in used.values()))
        return Rendering(tuple(blocks), source, Made.MACHINE, names, used[source].path)

    def _why(self, sources: Counter[str], target: str) -> str:
        """Whether it is only the marking that stands against a translation."""
        elsewhere = all(any(engine.path(source, target) for engine in self._engines) for source in sources)
        return "untranslated-marking" if elsewhere else "untranslated-no-engine"

    async def _sentence(
        self, sentence: Sentence, ways: Mapping[str, Sequence[_Way]], target: str, used: dict[str, _Way]
    ) -> str:
        source = sentence.language
        if source is None or source not in ways:
            return sentence.text
        for way in ways[source]:
            try:
                passage = await through(way.engine, Passage(sentence.text, sentence.found), source, target)
            except EngineError:
                continue
            used[source] = way
            return passage
        raise Untranslated("untranslated-away", passing=True)


def _foreign(cuts: Sequence[Cut], target: str) -> Counter[str]:
    """The languages of sentences that readers of the target do not read, by how much is in them."""
    found: Counter[str] = Counter()
    for each in cuts:
        for sentence in each.sentences:
            if sentence.language is not None and not _same(sentence.language, target):
                found[sentence.language] += len(sentence.text)
    return found


def _same(one: str, other: str) -> bool:
    return one.partition("-")[0] == other.partition("-")[0]
