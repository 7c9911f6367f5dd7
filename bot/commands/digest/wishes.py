"""What somebody wants a digest of: ``for me tasks, requests WSH``, in any order and interface language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.commands.digest.made import SECTIONS
from bot.core.cluster import CLUSTERS
from bot.core.document import Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine import values
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.recurring import begins_recurring, read_recurring
from bot.engine.values import clusters_named
from bot.engine.words import fold

_LONGEST = 300
_TOGETHER = 6  # words of a name
_SHOWN = 60  # characters of what is not understood
_EDGES = " ,،;؛:"
_ZONE = re.compile(r"[A-Za-z]+(?:/[\w+-]+)+")


@dataclass(frozen=True, slots=True)
class Wish:
    """``mine`` is whether it goes to whoever asks or into the room, None where that was not said. Of what is empty,
    all is meant. ``rest`` is what was said besides, which may say when, in a ``zone`` (IANA) if one was said."""

    mine: bool | None = None
    sections: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    zone: str = ""
    rest: tuple[str, ...] = field(default=(), compare=False)


def read_wish(text: str, ctx: Context) -> Wish:
    """Whatever of a wish a text says; what says something else is its rest. Raises Refusal for one that is too long,
    and for a zone that there is not."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    words = text.split()
    mine: bool | None = None
    sections: list[str] = []
    clusters: list[str] = []
    rest: list[str] = []
    zone = ""
    while words:
        folded = [fold(word.strip(_EDGES)) for word in words[:_TOGETHER]]
        counts = {key: begins_with(folded, keywords(key, ctx.phrases)) for key in _KEYS}
        key = max(counts, key=counts.__getitem__)
        codes = _clusters(words, ctx)
        if codes and codes[1] > counts[key]:
            clusters += codes[0]
            words = words[codes[1] :]
            continue
        if not counts[key] or (key == _ABOUT and not _is_named(words[counts[key] :], ctx)):
            if _ZONE.fullmatch(words[0]):
                zone = values.zone(words.pop(0), ctx)
            else:
                rest.append(words.pop(0))
            continue
        words = words[counts[key] :]
        if key in _WHERE:
            mine = _WHERE[key]
        elif key not in (_FILLER, _ABOUT):
            sections.append(key.removeprefix(_SECTION))
    in_order = tuple(name for name in SECTIONS if name in sections)
    return Wish(mine, in_order, tuple(code for code in CLUSTERS if code in clusters), zone, tuple(rest))


def settled(wish: Wish, ctx: Context) -> Wish:
    """A wish that says nothing besides. Raises Refusal with what else it says, where it says when with that alone."""
    if wish.rest:
        typed = _besides(wish.rest, ctx)
        if begins_recurring(typed[0], ctx):
            how = phrase("refusal-recurring", typed=Code(" ".join(typed)[:_SHOWN]))
            raise Refusal(how, line(phrase("refusal-known", known=phrase("recurs-examples"))))
        names = (ctx.phrases.synonyms(f"words-digest-{name}", ctx.language)[0] for name in SECTIONS)
        what = phrase("digest-unknown", typed=Code(" ".join(typed)[:_SHOWN]))
        known = [line(phrase("refusal-known", known=Code(" · ".join(each)))) for each in (names, CLUSTERS)]
        raise Refusal(what, *known, wrong=typed)
    return wish


def _besides(rest: Sequence[str], ctx: Context) -> Sequence[str]:
    """Those of some words that do not belong to the longest part of them which says when."""
    for length in range(len(rest) - 1, 0, -1):
        for begin in range(len(rest) - length + 1):
            if read_recurring(" ".join(rest[begin : begin + length]), ctx) is not None:
                return [*rest[:begin], *rest[begin + length :]]
    return rest


def _clusters(words: list[str], ctx: Context) -> tuple[tuple[str, ...], int] | None:
    """The cluster that the most of the next words name together, and how many do."""
    for count in range(min(len(words), _TOGETHER), 0, -1):
        name = " ".join(words[:count]).strip(_EDGES)
        codes = clusters_named(name, ctx) if name else None
        if codes is not None and len(codes) == 1:
            return codes, count
    return None


def _is_named(words: list[str], ctx: Context) -> bool:
    """Whether words begin with a section or a cluster: "in WASH", not "in the morning"."""
    folded = [fold(word.strip(_EDGES)) for word in words[:_TOGETHER]]
    known = (_FILLER, *(f"{_SECTION}{name}" for name in SECTIONS))
    return _clusters(words, ctx) is not None or any(begins_with(folded, keywords(key, ctx.phrases)) for key in known)


_SECTION, _FILLER, _ABOUT = "words-digest-", "words-digest-filler", "words-digest-about"
_WHERE = {"words-digest-me": True, "words-digest-here": False}
_KEYS = (*_WHERE, *(f"words-digest-{name}" for name in SECTIONS), _FILLER, _ABOUT)
