"""Which reports are meant: ``since 24h cluster WSH, LOG area Goma``, in every interface language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.commands.sitrep.times import read_past
from bot.core.document import Block, Code, Moment, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.moments import read_length
from bot.engine.organisations import canonical
from bot.engine.values import clusters as read_clusters
from bot.engine.words import Words, fold

_LONGEST = 200
_EXAMPLE = "since 24h cluster WSH, LOG area Goma organisation UNICEF"
_WORDS = ("since", "cluster", "area", "organisation")
_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Scope:
    """Which reports are meant; what is empty does not matter. ``since`` is UTC."""

    since: datetime | None = None
    clusters: tuple[str, ...] = ()
    area: str = ""
    organisation: str = ""


def read_scope(text: str, ctx: Context) -> Scope:
    """The reports that somebody means. Without a word for it, a length of time or a moment is the beginning, and
    anything else a cluster. Raises Refusal."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    since: datetime | None = None
    clusters: list[str] = []
    named: dict[str, str] = {}
    meanings = {name: word for word in _WORDS for name in (word, *keywords(f"scope-{word}", ctx.phrases))}
    for word, value in _stretches(text, meanings):
        if not value:
            raise Refusal(
                phrase("report-scope-empty", word=Code(ctx.phrases.synonyms(f"scope-{word}", ctx.language)[0])),
                _example(),
            )
        if word in ("area", "organisation"):
            named[word] = value
            continue
        words = Words(value)
        since = _beginning(words, ctx) or since
        if word == "since" and since is None:
            raise Refusal(phrase("refusal-moment", typed=Code(value[:60])), _example())
        if words.rest:
            clusters += read_clusters(words.rest, ctx)
    organisation = canonical(named["organisation"], ctx.within) if "organisation" in named else ""
    return Scope(since, tuple(dict.fromkeys(clusters)), named.get("area", ""), organisation)


def _stretches(text: str, meanings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What stands behind each word that says what follows; before the first of them, behind ""."""
    word, begin = "", 0
    for found in _TOKEN.finditer(text):
        if meant := meanings.get(fold(found[0].rstrip(":："))):
            if word or text[begin : found.start()].strip():
                yield word, _value(text[begin : found.start()])
            word, begin = meant, found.end()
    if word or text[begin:].strip():
        yield word, _value(text[begin:])


def _value(text: str) -> str:
    return text.strip(' \t\n:;,،؛"“”«»')


def _beginning(words: Words, ctx: Context) -> datetime | None:
    """The moment that words begin with, or that lies so long ago."""

    def read(typed: str) -> datetime | None:
        length = read_length(typed, ctx)
        return ctx.now - length if length else read_past(typed, ctx)

    found = words.take_longest(read)
    if found is not None and found > ctx.now:
        raise Refusal(phrase("report-since-future", moment=Moment(found, ctx.zone)))
    return found


def _example() -> Block:
    return line(phrase("refusal-known", known=Code(_EXAMPLE)))
