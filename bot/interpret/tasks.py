"""The tasks: translate, tell languages, try the engines."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bot.config import Settings, load
from bot.core.document import Block, Code, Link, Mention, Spoken, Text
from bot.core.marking import Marking
from bot.core.stores import Unit
from bot.core.translating import Engine, EngineError, Reach, Rendering, Untranslated
from bot.engine.operations import declare
from bot.interpret.lines import complain, lines, say
from bot.metrics import PrometheusMeter
from bot.storage.schema import upgrade
from bot.storage.store import SqlStore
from bot.translation.build import translation
from bot.translation.languages import among, tag
from bot.translation.settings import TranslationSettings
from bot.translation.tongues import NO_LANGUAGE, SURE
from bot.translation.translator import Translation

_TEST = {
    "en": "The bridge is closed.", "fr": "Le pont est fermé.", "es": "El puente está cerrado.",
    "ar": "الجسر مغلق.", "pt": "A ponte está fechada.", "it": "Il ponte è chiuso.", "ca": "El pont està tancat.",
    "de": "Die Brücke ist gesperrt.", "nl": "De brug is gesloten.", "uk": "Міст закрито.", "ru": "Мост закрыт.",
    "pl": "Most jest zamknięty.", "tr": "Köprü kapalı.", "fa": "پل بسته است.", "ps": "پل تړل شوی دی.",
    "sw": "Daraja limefungwa.", "so": "Buundada waa la xiray.", "ur": "پل بند ہے۔", "zh": "桥已关闭。",
}  # fmt: skip
_WHY = {
    "untranslated-away": "no engine answers now; try again later",
    "untranslated-marking": "the marking lets these words go to no engine that could",
    "untranslated-no-engine": "no engine has this pair of languages; `liaison engines` shows those that there are",
}
_PATIENCE = 60.0  # seconds: nobody in a room waits for this, and an engine may have to be started for it
_Pair = tuple[str, str]


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


async def translate(asked: argparse.Namespace) -> int:
    """Translate a text, or line by line what comes from standard input. Returns 1 where one was not translated."""
    asked.source = asked.source if asked.source == "auto" else tag(asked.source)
    asked.target, asked.among, asked.marking = tag(asked.target), among(asked.among), _marking(asked.marking)
    failed = False
    async with _translator(asked) as translator:
        async for text in lines(asked.text):
            told = await _told(translator, text, asked)
            failed |= "untranslated" in told
            shown = told["text"] if asked.text not in (None, "-") else _one_line(told["text"])
            say(json.dumps(told, ensure_ascii=False) if asked.json else shown)
            if "untranslated" in told and not asked.json:
                complain(f"Not translated: {_WHY[told['untranslated']]}.")
    return int(failed)


async def detect(asked: argparse.Namespace) -> int:
    """Say which language each line is in, and how probable that is; ``zxx`` where it is in none."""
    translator, languages = Translation(), among(asked.among)
    async for text in lines(asked.text):
        language, probability = translator.identify(text, languages)
        source = language or NO_LANGUAGE
        told = {"text": text, "source": source, "probability": round(probability, 3)}
        say(json.dumps(told, ensure_ascii=False) if asked.json else f"{source} {probability:.2f}")
    return 0


async def engines(asked: argparse.Namespace) -> int:
    """Name the engines and their pairs of languages, with a test sentence in each; one sentence alone of those whose
    owner counts. Returns 1 if none answers."""
    answered = False
    async with _translator(asked) as translator:
        for engine in translator.engines:
            say(f"{engine.name} ({engine.reach.name.lower().replace('_', '-')})")
            tried = [await _try(engine, pair) for pair in islice(_pairs(engine), _tries(engine))]
            answered |= any(tried)
            if not tried:
                say("  no pairs of languages")
            elif any(tried) and engine.reach is not Reach.LOCAL:
                say("  " + " ".join(map("-".join, _pairs(engine))))
    if not answered:
        complain("No engine answers. Install Apertium's pairs, or name models or a server under 'translation:'.")
    return int(not answered)


def _tries(engine: Engine) -> int | None:
    return None if engine.reach is Reach.LOCAL else 1


async def _try(engine: Engine, pair: _Pair) -> bool:
    """Whether a test sentence comes back, which is shown."""
    source, target = pair
    try:
        [answer] = await engine.translate([_TEST[source]], source, target)
    except EngineError as error:
        say(f"  {'-'.join(pair)}: no answer ({error.reason})")
        return False
    say(f"  {'-'.join(engine.path(source, target) or pair)}: {_one_line(answer)}")
    return True


def _pairs(engine: Engine) -> Iterator[_Pair]:
    for source in _TEST:
        yield from ((source, target) for target in _TEST if target != source and engine.path(source, target))


async def _told(translator: Translation, text: str, asked: argparse.Namespace) -> dict[str, Any]:
    """A text's translation, and all that is to be said of it."""
    declared = asked.source if asked.source != "auto" else None
    languages = asked.among if declared is None else (declared,)
    source, probability = translator.identify(text, languages)
    block = Block("line", (Text(text),), own=True)
    spoken = Spoken((block,), languages, declared, asked.marking, asked.operation or "", f"command-line#{os.getpid()}")
    told: dict[str, Any] = {"text": text, "original": text, "source": source or declared or NO_LANGUAGE}
    told |= {"probability": round(probability, 3), "engine": "", "path": [], "made": ""}
    told["masked"], warnings = await translator.masked(spoken, asked.target), list[str]()
    if declared is None and probability < SURE:
        warnings.append(f"the language is not sure: --from {source or 'LANGUAGE'} says it")
    try:
        found = await translator.render(spoken, asked.target)
    except Untranslated as why:
        return told | {"warnings": [*warnings, _WHY[why.why]], "untranslated": why.why}
    if found is None:
        return told | {"warnings": [*warnings, "nothing to translate"]}
    return told | _rendered(found, warnings)


def _rendered(found: Rendering, warnings: list[str]) -> dict[str, Any]:
    text = "\n".join("".join(map(_words, block.parts)) for block in found.blocks)
    missed = [f"no term for {each}" for each in found.missed]
    how = {"source": found.source, "engine": found.engine, "path": list(found.path), "made": str(found.made)}
    return {"text": text, **how, "warnings": [*warnings, *missed]}


def _words(part: object) -> str:
    match part:
        case Text(value=value) | Code(value=value):
            return value
        case Link(label=label):
            return label
        case Mention(name=name):
            return name
    return ""


@asynccontextmanager
async def _translator(asked: argparse.Namespace) -> AsyncIterator[Translation]:
    """The bot's own translator; without a configuration, one of the engines on this machine."""
    settings = _settings(asked)
    rules = {operation.name: operation.rules for operation in settings.operations} if settings else {}
    address = settings.database if settings and asked.operation else "sqlite://"
    if settings and asked.operation:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        await asyncio.to_thread(upgrade, address)
    store = SqlStore(address)
    if settings and asked.operation:
        await store.run(lambda unit: _introduce(unit, settings, asked.operation))
    wanted = settings.translation if settings else TranslationSettings()
    wanted = replace(wanted, deadline=max(wanted.deadline, _PATIENCE))
    try:
        made = translation(wanted, rules, store=store, clock=_Clock(), meter=PrometheusMeter(), only=asked.engine)
        async with aclosing(made):
            yield made
    finally:
        await store.close()


def _introduce(unit: Unit, settings: Settings, name: str) -> None:
    """Make an operation known before the bot ran for the first time; what it made stays as it is."""
    if all(each.name != name for each in unit.rooms.operations()):
        declare(unit, [plan for plan in settings.plans if plan.name == name], _Clock().now())


def _settings(asked: argparse.Namespace) -> Settings | None:
    """The configuration; None where none was named and there is none. Raises ConfigError."""
    if asked.config == Path("config.yaml") and not asked.config.exists() and not asked.operation:
        return None
    settings = load(asked.config, os.environ, lambda mistake: complain(f"{asked.config}: warning: {mistake}"))
    if asked.operation and asked.operation not in {each.name for each in settings.operations}:
        names = ", ".join(each.name for each in settings.operations)
        raise ValueError(f"There is no operation {asked.operation!r}. Name one of: {names}.")
    return settings


def _marking(typed: str) -> Marking:
    try:
        return Marking.parse(typed)
    except ValueError:
        raise ValueError(f"{typed!r} is no marking. Use CLEAR, GREEN, AMBER, AMBER+STRICT or RED.") from None


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
