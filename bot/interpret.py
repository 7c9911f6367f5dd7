"""Translation on the command line: one text in, one text out, by the engines that the bot would ask."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from bot.config import Settings, load
from bot.core.document import Block, Code, Link, Mention, Spoken, Text
from bot.core.marking import Marking
from bot.core.translating import Engine, EngineError, Rendering, Untranslated
from bot.metrics import PrometheusMeter
from bot.storage.schema import upgrade
from bot.storage.store import SqlStore
from bot.translation.build import translation
from bot.translation.entities import entities
from bot.translation.settings import TranslationSettings
from bot.translation.translator import Translation

AMONG = (
    *("en", "fr", "es", "ar", "pt", "it", "ca", "de", "nl", "uk"),
    *("ru", "pl", "tr", "fa", "ps", "sw", "so", "ur", "zh"),
)
"""Which languages a text may be in, where nobody says."""
_TEST = {
    "en": "The bridge is closed.", "fr": "Le pont est fermé.", "es": "El puente está cerrado.",
    "pt": "A ponte está fechada.", "it": "Il ponte è chiuso.", "ca": "El pont està tancat.",
}  # fmt: skip


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


async def translate(asked: argparse.Namespace) -> int:
    """Translate what is asked, line by line where it comes from standard input. Returns 1 where a line was not."""
    failed = False
    async with _translator(asked) as translator:
        for text in _lines(asked.text):
            told = await _told(translator, text, asked)
            failed |= "untranslated" in told
            _say(json.dumps(told, ensure_ascii=False) if asked.json else str(told["text"]))
            if "untranslated" in told and not asked.json:
                sys.stderr.write(f"Not translated ({told['untranslated']}): {told['remedy']}\n")
    return int(failed)


async def detect(asked: argparse.Namespace) -> int:
    """Say which language each line is in, and how probable that is; ``zxx`` where it is in none."""
    translator = Translation()
    for text in _lines(asked.text):
        language, probability = translator.identify(text, _among(asked))
        source = language or "zxx"
        told = {"text": text, "source": source, "probability": round(probability, 3)}
        _say(json.dumps(told, ensure_ascii=False) if asked.json else f"{source} {probability:.2f}")
    return 0


async def engines(asked: argparse.Namespace) -> int:
    """Name the engines, their pairs of languages and a test sentence in each. Returns 1 if none answers."""
    answered = False
    async with _translator(asked) as translator:
        for engine in translator.engines:
            _say(f"{engine.name} ({engine.reach.name.lower().replace('_', '-')})")
            for source, target in _pairs(engine):
                try:
                    [answer] = await engine.translate([_TEST[source]], source, target)
                except EngineError as error:
                    answer = f"no answer: {error.reason}"
                else:
                    answered = True
                _say(f"  {'-'.join(engine.path(source, target) or ())}: {answer}")
    if not answered:
        sys.stderr.write("No engine answers. Install Apertium's pairs, or name a server under 'translation:'.\n")
    return int(not answered)


def _pairs(engine: Engine) -> Iterator[tuple[str, str]]:
    for source in _TEST:
        yield from ((source, target) for target in _TEST if target != source and engine.path(source, target))


async def _told(translator: Translation, text: str, asked: argparse.Namespace) -> dict[str, Any]:
    among = _among(asked) if asked.source == "auto" else (str(asked.source),)
    source, probability = translator.identify(text, among)
    declared = asked.source if asked.source != "auto" else None
    block = Block("line", (Text(text),), own=True)
    marking = Marking.parse(asked.marking)
    spoken = Spoken((block,), among, declared, marking, asked.operation or "", f"command-line#{os.getpid()}")
    told: dict[str, Any] = {
        "text": text,
        "original": text,
        "source": source or declared,
        "probability": round(probability, 3),
    }
    told |= {
        "engine": "",
        "path": [],
        "masked": [text[each.start : each.end] for each in entities(text)],
        "warnings": [],
    }
    try:
        found = await translator.render(spoken, asked.target)
    except Untranslated as why:
        remedy = "Try again later." if why.passing else "See `liaison engines` for the pairs that there are."
        return told | {"untranslated": why.why, "remedy": remedy}
    return told | (_rendered(found) if found else {"warnings": ["nothing to translate"]})


def _rendered(found: Rendering) -> dict[str, Any]:
    text = "\n".join("".join(map(_words, block.parts)) for block in found.blocks)
    missed = [f"no term for {each}" for each in found.missed]
    return {"text": text, "source": found.source, "engine": found.engine, "path": list(found.path), "warnings": missed}


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
    wanted = settings.translation if settings else TranslationSettings()
    made = translation(wanted, rules, store=store, clock=_Clock(), meter=PrometheusMeter(), only=asked.engine)
    try:
        async with aclosing(made):
            yield made
    finally:
        await store.close()


def _settings(asked: argparse.Namespace) -> Settings | None:
    """The configuration; None where none was named and there is none. Raises ConfigError."""
    if not asked.config.exists() and not asked.operation:
        return None
    settings = load(asked.config, os.environ)
    if asked.operation and asked.operation not in {each.name for each in settings.operations}:
        names = ", ".join(each.name for each in settings.operations)
        raise ValueError(f"There is no operation {asked.operation!r}. Name one of: {names}.")
    return settings


def _among(asked: argparse.Namespace) -> tuple[str, ...]:
    return tuple(asked.among.replace(" ", "").split(",")) if asked.among else AMONG


def _lines(text: str | None) -> Iterable[str]:
    if text not in (None, "-"):
        return [str(text)]
    return (line.rstrip("\n") for line in sys.stdin)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
