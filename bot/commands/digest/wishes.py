"""What somebody wants a digest of: ``for me tasks, requests WSH``, in any order and interface language."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.commands.digest.made import SECTIONS
from bot.core.document import Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.values import clusters_named
from bot.engine.words import fold

_LONGEST = 300
_TOGETHER = 6  # words of a name
_EDGES = " ,،;؛"


@dataclass(frozen=True, slots=True)
class Wish:
    """``mine`` is whether it goes to whoever asks or into the room, None where that was not said. Of what is empty,
    all is meant. ``rest`` is what was said besides, which may say when."""

    mine: bool | None = None
    sections: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    rest: tuple[str, ...] = field(default=(), compare=False)


def read_wish(text: str, ctx: Context) -> Wish:
    """Whatever of a wish a text says; what says something else is its rest. Raises Refusal for one that is too long."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    words = text.split()
    mine: bool | None = None
    sections: list[str] = []
    clusters: list[str] = []
    rest: list[str] = []
    while words:
        folded = [fold(word.strip(_EDGES)) for word in words[:_TOGETHER]]
        counts = {key: begins_with(folded, keywords(key, ctx.phrases)) for key in _KEYS}
        key = max(counts, key=counts.__getitem__)
        codes = _clusters(words, ctx)
        if codes and codes[1] > counts[key]:
            clusters += codes[0]
            words = words[codes[1] :]
            continue
        if not counts[key]:
            rest.append(words.pop(0))
            continue
        words = words[counts[key] :]
        if key in _WHERE:
            mine = _WHERE[key]
        elif key != _FILLER:
            sections.append(key.removeprefix(_SECTION))
    return Wish(mine, tuple(dict.fromkeys(sections)), tuple(dict.fromkeys(clusters)), tuple(rest))


def settled(wish: Wish, ctx: Context) -> Wish:
    """A wish that says nothing besides. Raises Refusal."""
    if wish.rest:
        names = (ctx.phrases.synonyms(f"words-digest-{name}", ctx.language)[0] for name in SECTIONS)
        what = phrase("digest-unknown", typed=Code(" ".join(wish.rest)[:60]))
        raise Refusal(what, line(phrase("refusal-known", known=Code(" · ".join(names)))))
    return wish


def _clusters(words: list[str], ctx: Context) -> tuple[tuple[str, ...], int] | None:
    """The cluster that the most of the next words name together, and how many do."""
    for count in range(min(len(words), _TOGETHER), 0, -1):
        name = " ".join(words[:count]).strip(_EDGES)
        codes = clusters_named(name, ctx) if name else None
        if codes is not None and len(codes) == 1:
            return codes, count
    return None


_SECTION, _FILLER = "words-digest-", "words-digest-filler"
_WHERE = {"words-digest-me": True, "words-digest-here": False}
_KEYS = (*_WHERE, *(f"words-digest-{name}" for name in SECTIONS), _FILLER)
