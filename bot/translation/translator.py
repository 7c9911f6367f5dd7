"""Implements ``bot.core.translating.Translator``: what people said, in other languages, within what they allow."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.document import Block, Spoken
from bot.core.lexicon import Remembered
from bot.core.ports import TransportState
from bot.core.rules import NO_RULES, Rules
from bot.core.stores import Store, Unit
from bot.core.translating import Engine, EngineError, Made, Rendering, Spent, Untranslated
from bot.translation.acronyms import perhaps_acronym
from bot.translation.engines.guarded import Guarded
from bot.translation.engines.together import Together
from bot.translation.known import Known, Memories, keys, recalled, reviewed, wanted_keys
from bot.translation.lexicon import NO_LEXICON, Lexicon, Lexicons
from bot.translation.markup import flat, reflowed, untranslatable
from bot.translation.passage import Passage, around, between, passage, through
from bot.translation.pieces import Cut, Sentence, cut
from bot.translation.policy import allowed
from bot.translation.remembering import filled
from bot.translation.reviewing import lost, put_right
from bot.translation.tongues import Tongues


class Translation:
    """Puts people's words into other languages. ``rules`` are those of the operations by their names; ``deadline`` is
    how many seconds a message may wait for its translation. Without a store nothing is remembered."""

    def __init__(
        self,
        engines: Sequence[Engine] = (),
        rules: Mapping[str, Rules] | None = None,
        store: Store | None = None,
        deadline: float = 10.0,
    ) -> None:
        self.engines = engines
        self._rules = rules if rules is not None else {}
        self._store = store
        self._lexicons = Lexicons(store) if store is not None else None
        self._deadline = deadline
        self._tongues = Tongues()
        self._asking: dict[tuple[str, bool], _Asking] = {}

    @property
    def states(self) -> Mapping[str, TransportState]:
        """How the engines are doing, by their names."""
        return {engine.name: engine.state for engine in self.engines if isinstance(engine, Guarded | Together)}

    def spent(self, unit: Unit, day: date, /) -> Mapping[str, Spent]:
        taken = unit.spending.spent(day)
        guarded = (each for each in self.engines if isinstance(each, Guarded | Together))
        return {each.name: Spent(taken.get(each.name, 0), each.budget) for each in guarded if each.budget is not None}

    async def aclose(self) -> None:
        """Let go of the engines' processes and connections."""
        for engine in self.engines:
            await engine.close()

    def wanted(self, spoken: Spoken, languages: Sequence[str], /) -> tuple[str, ...]:
        cuts = cut(spoken, self._tongues)
        return tuple(each for each in languages if self._can(spoken, _foreign(cuts, each), each))

    def reaches(self, sources: Sequence[str], target: str, /) -> bool:
        return target in sources or any(engine.path(each, target) for engine in self.engines for each in sources)

    def identify(self, text: str, among: Sequence[str]) -> tuple[str | None, float]:
        """The likeliest of some languages for a text, and its probability; None where it is in none."""
        return self._tongues.identify(text, among)

    def language(self, text: str, among: Sequence[str], declared: str | None, /) -> str | None:
        return self._tongues.language(text, among, declared)

    async def render(self, spoken: Spoken, target: str, /) -> Rendering | None:
        try:
            async with asyncio.timeout(self._deadline):
                if self._store is None:
                    known = self._look(None, spoken, target)
                else:
                    known = await self._store.read(lambda unit: self._look(unit, spoken, target))
                return await self._render(spoken, target, known) if known.ways else None
        except TimeoutError:
            raise Untranslated("untranslated-away", passing=True) from None

    def acronyms(self, unit: Unit, spoken: Spoken, /) -> tuple[str, ...]:
        texts = [flat(block).text for block in spoken.blocks if not untranslatable(block)]
        if not any(map(perhaps_acronym, texts)):
            return ()
        lexicon = self._lexicons.read(unit, spoken.operation) if self._lexicons else NO_LEXICON
        return tuple(dict.fromkeys(each for text in texts for each in lexicon.acronyms.within(text)))

    async def masked(self, spoken: Spoken, target: str) -> list[str]:
        """What is kept from the engines in what somebody said, in its order; not the terms, which are said
        as the target language has them."""
        lexicon = await self._lexicons.of(spoken.operation) if self._lexicons else NO_LEXICON
        sentences = [each for block in cut(spoken, self._tongues, lexicon.names) for each in block.sentences]
        asked = [passage(each, each.language or target, target, lexicon) for each in sentences]
        return [shown for each in asked for shown in each.intact]

    def lost(self, unit: Unit, spoken: Spoken, text: str, /) -> tuple[str, ...]:
        lexicon = self._lexicons.read(unit, spoken.operation) if self._lexicons else NO_LEXICON
        cuts = cut(spoken, self._tongues, lexicon.names)
        return lost(cuts, text)

    def learn(self, unit: Unit, spoken: Spoken, target: str, text: str, /) -> bool:
        lexicon = self._lexicons.read(unit, spoken.operation) if self._lexicons else NO_LEXICON
        cuts = cut(spoken, self._tongues, lexicon.names)
        sources = _foreign(cuts, target)
        if not sources or lexicon.within is None:
            return False
        source = sources.most_common(1)[0][0]
        key, text = put_right(lexicon, cuts, source, target, text)
        unit.memory.keep(lexicon.within, spoken.origin, {key: Remembered(text, Made.REVIEWED)})
        return True

    def recalled(self, unit: Unit, spoken: Spoken, target: str, /) -> str | None:
        known = self._look(unit, spoken, target)
        source = next(iter(known.ways), None)
        if source is None:
            return None
        if (better := reviewed(known, source, target)) is not None:
            return better
        texts = [recalled(each, known, target) for block in known.cuts for each in block.sentences]
        return None if None in texts else " ".join(filter(None, texts))

    def _can(self, spoken: Spoken, sources: Counter[str], target: str) -> bool:
        return bool(sources) and all(self._ways(spoken, source, target) for source in sources)

    def _ways(self, spoken: Spoken, source: str, target: str) -> list[Engine]:
        engines = allowed(self.engines, spoken.marking, self._rules.get(spoken.operation, NO_RULES))
        return [engine for engine in engines if engine.path(source, target) is not None]

    def _look(self, unit: Unit | None, spoken: Spoken, target: str) -> Known:
        """All that has to be known to put words into a language, in one go: what they are, and what is remembered."""
        lexicon = self._lexicons.read(unit, spoken.operation) if self._lexicons and unit else NO_LEXICON
        cuts = cut(spoken, self._tongues, lexicon.names)
        sources = _foreign(cuts, target)
        ways = {source: self._ways(spoken, source, target) for source, _ in sources.most_common()}
        if unit is None or lexicon.within is None or not ways:
            return Known(lexicon, cuts, ways, {})
        return Known(lexicon, cuts, ways, unit.memory.find(wanted_keys(cuts, ways, target, lexicon)))

    async def _render(self, spoken: Spoken, target: str, known: Known) -> Rendering | None:
        lexicon, cuts, ways, memories = known.lexicon, known.cuts, known.ways, known.memories
        source = next(iter(ways))
        if (text := reviewed(known, source, target)) is not None:
            return Rendering(reflowed(spoken.blocks, text), source, Made.REVIEWED, "", (source, target))
        if not all(ways.values()):
            raise Untranslated(self._why(ways, target), passing=False)
        work = _Work(self, lexicon, ways, target, memories, explain=spoken.explain)
        try:
            blocks = await asyncio.gather(*map(work.block, cuts))
        finally:  # what was translated is not asked for again when the rest is
            try:
                await self._remember(spoken, lexicon, work.learnt)
            finally:
                work.over = True
                self._release(work.asked)
        if tuple(blocks) == spoken.blocks and not spoken.beside:
            return None  # a name, or words that no engine knows: they stand there anyway
        engine = next(each for each in ways[source] if each.name == work.used[source])
        names = " + ".join(dict.fromkeys(work.used.values()))
        path = engine.path(source, target) or (source, target)
        return Rendering(tuple(blocks), source, Made.MACHINE, names, path, tuple(dict.fromkeys(work.missed)))

    def _why(self, sources: Iterable[str], target: str) -> str:
        """Whether it is only the marking that stands against a translation."""
        elsewhere = all(any(engine.path(source, target) for engine in self.engines) for source in sources)
        return "untranslated-marking" if elsewhere else "untranslated-no-engine"

    async def _remember(self, spoken: Spoken, lexicon: Lexicon, learnt: Memories) -> None:
        within = lexicon.within
        if self._store is not None and within is not None and learnt:
            await self._store.run(lambda unit: unit.memory.keep(within, spoken.origin, learnt))

    async def ask(self, engine: Engine, asked: Passage, key: str, *, keep_order: bool) -> str:
        """What an engine makes of a passage, with holes. Who asks the same before the answer is remembered,
        and released, is given the same."""
        way = (key, keep_order)
        asking = self._asking.get(way)
        if asking is None:
            answer = between(engine, asked) if keep_order else self._answer(engine, asked, key)
            asking = self._asking[way] = _Asking(asyncio.create_task(answer))
        asking.waiting += 1
        return await asyncio.shield(asking.task)

    def _release(self, ways: Iterable[tuple[str, bool]]) -> None:
        """Somebody needs what they asked for no more: it is remembered, or they gave up."""
        for way in ways:
            asking = self._asking[way]
            asking.waiting -= 1
            if not asking.waiting:
                asking.task.cancel()
                del self._asking[way]

    async def _answer(self, engine: Engine, asked: Passage, key: str) -> str:
        """From the memory, if it was put there since it was looked into; else from the engine."""
        if self._store is not None:
            known = await self._store.read(lambda unit: unit.memory.find([key]))
            if key in known:
                return known[key].text
        return await through(engine, asked)


@dataclass(slots=True)
class _Asking:
    """What an engine is asked, and how many wait for it."""

    task: asyncio.Task[str]
    waiting: int = 0


class _Work:
    """One message into one language: which engines were used, what they were asked and what they taught, and which
    terms were missed. Once it is ``over``, nothing more is asked: parts may go on that nobody waits for."""

    def __init__(
        self,
        translation: Translation,
        lexicon: Lexicon,
        ways: Mapping[str, Sequence[Engine]],
        target: str,
        memories: Memories,
        *,
        explain: Sequence[str],
    ) -> None:
        self._translation = translation
        self._lexicon = lexicon
        self._ways = ways
        self._target = target
        self._memories = memories
        self._unexplained = set(explain)
        self._shown: dict[int, tuple[str, ...]] = {}
        self.used: dict[str, str] = {}
        self.learnt: dict[str, Remembered] = {}
        self.asked: list[tuple[str, bool]] = []
        self.over = False
        self.missed: list[str] = []

    async def block(self, each: Cut) -> Block:
        """A block in the target language. Where the edges of a look changed places, the order of words is kept."""
        if not each.sentences:
            return each.block
        try:
            return each.flat.block(each.block, await self._text(each, keep_order=False))
        except ValueError:
            return each.flat.block(each.block, await self._text(each, keep_order=True))

    async def _text(self, each: Cut, *, keep_order: bool) -> str:
        sentences = (self._sentence(sentence, keep_order=keep_order) for sentence in each.sentences)
        return "".join(await asyncio.gather(*sentences))

    async def _sentence(self, sentence: Sentence, *, keep_order: bool) -> str:
        source = sentence.language
        if source is None or source not in self._ways:
            return sentence.text
        asked = passage(sentence, source, self._target, self._lexicon)
        self.missed += asked.missed
        shown = self._lexicon.acronyms.explained(asked, self._unexplained)
        shown = self._shown.setdefault(id(sentence), shown)  # where it was met for the first time, also the second try
        before, _, after = around(sentence.text)
        text = filled(await self._hollow(asked, keep_order=keep_order), shown)
        if text is None:
            raise Untranslated("untranslated-away", passing=True)
        return before + text + after

    async def _hollow(self, asked: Passage, *, keep_order: bool) -> str:
        """From the memory, else from the first engine that answers."""
        for engine, key in zip(
            self._ways[asked.source], keys(asked, self._ways[asked.source], self._lexicon), strict=True
        ):
            if not keep_order and (known := self._memories.get(key)):
                self.used[asked.source] = engine.name
                return known.text
            if self.over:
                break
            try:
                self.asked.append((key, keep_order))
                found = await self._translation.ask(engine, asked, key, keep_order=keep_order)
            except EngineError:
                continue
            self.used[asked.source] = engine.name
            self.learnt[key] = Remembered(found, Made.MACHINE)
            return found
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
