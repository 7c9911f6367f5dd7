"""A report in one line: ``WSH @ 35MRU6543: 2 wells down, 300 families without water``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.commands.sitrep.entries import Entry
from bot.core.cluster import CLUSTERS
from bot.core.document import Code, phrase
from bot.core.location import NoSuchPlace
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.fields import Field
from bot.engine.keywords import begins_with, keywords
from bot.engine.positions import read_position
from bot.engine.values import clusters
from bot.engine.words import Words, fold

_AT = re.compile(r"([^@:：\n]{0,120}?)\s*@(.*)", re.DOTALL)
_COLON = re.compile(r"([^\n:：]{1,120})[:：](.*)", re.DOTALL)
_PIPE = re.compile(r"\s*\|\s*")
_ENDED = re.compile(r"([^\n:：;؛]*)(?:[:：;؛]|\n|$)(.*)", re.DOTALL)
_DASHED = re.compile(r"([^\n]*?)(?:\s[-–—]+\s|\.\s|[,،]\s?(?=[^\W_A-Z]))(.*)", re.DOTALL)
"""A place that ends at a dash, a sentence, or a comma behind which no name goes on."""
_BRACKETED = re.compile(r"([^()（）]+?)\s*[(（]([^()（）]+)[)）]")
_PARTING = " \t,،;؛.–—-"
_ENDS = ":：;؛|"
_ENDING = f"{_PARTING}{_ENDS}\n"
_DASHES = frozenset("-–—")
_MOST_WORDS = 8  # of clusters that stand before "at"


def head(first: Entry, others: Sequence[Entry], ctx: Context, fields: Mapping[str, Field]) -> list[Entry]:
    """What stands before all labels: clusters, ``@`` and a place, a colon, and the situation. Each may be missing.

    Words without an ``@`` or a cluster are all situation or, where that has a label of its own, the title; what is
    neither is returned as it was. ``fields`` are those of the form by name. Raises Refusal where no place follows an
    ``@``.
    """
    text, taken = first.value, {entry.field.name for entry in others if entry.field}
    untold = "sitrep-situation" not in taken
    if found := _AT.fullmatch(text):
        if found[2].strip()[:1] in _ENDS:
            raise Refusal(phrase("refusal-place", typed=Code("@")), wrong=["@"])
        named = [("clusters", found[1]), *_located(found[2].strip(), ctx, untold=untold)]
    elif parted := _after_clusters(text, ctx):
        codes, place, told = parted
        named = [("clusters", codes), *(_located(place, ctx, untold=untold) if place else [("sitrep-situation", told)])]
    elif _are_clusters(text, ctx):
        named = [("clusters", text)]
    elif untold:
        named = [("sitrep-situation", text)]
    elif "sitrep-title" not in taken and not _COLON.match(text):
        named = [("sitrep-title", text)]
    else:
        return [first]
    values = [(name, value.strip(_ENDING if name == "clusters" else None)) for name, value in named]
    return [Entry(fields[name], value, value) for name, value in values if value]


def begins_with_clusters(text: str, ctx: Context) -> bool:
    """Whether a text begins as a report in one line does."""
    found = _AT.fullmatch(text)
    return _are_clusters(found[1] if found else text, ctx) or _after_clusters(text, ctx) is not None


def _located(text: str, ctx: Context, *, untold: bool) -> list[tuple[str, str]]:
    """A place and what is told behind it. Behind a position, words before a colon say where it lies."""
    words = Words(text)
    if _position(words, ctx):
        position, told = text[: words.at], words.rest
        named = None if position[-1] in _ENDS else _COLON.fullmatch(told)
        area, told = (named[1], named[2]) if named else ("", told)
        some = (
            ("place", position.rstrip(_ENDING)),
            ("area", area.strip(_PARTING)),
            ("situation", told.lstrip(_ENDING)),
        )
        return [(f"sitrep-{name}", value) for name, value in some]
    ended = _ENDED.fullmatch(text)
    assert ended is not None  # since anything is a place that does not end
    if untold and not ended[2].strip() and (dashed := _DASHED.fullmatch(text)):
        ended = dashed
    return [("sitrep-place", ended[1].strip(_PARTING)), ("sitrep-situation", ended[2].lstrip(_ENDING))]


def position_and_name(text: str, ctx: Context) -> tuple[str, str] | None:
    """A position and the name of where it lies, in either order; None for any other text."""
    bracketed, words = _BRACKETED.fullmatch(text), Words(text)
    pairs = [bracketed.groups(), bracketed.groups()[::-1]] if bracketed else []
    if not pairs and _position(words, ctx):
        pairs = [(text[: words.at].rstrip(_ENDING), words.rest.strip(_PARTING))]
    for position, name in pairs:
        alone = Words(position)
        if name and not any(map(str.isdigit, name)) and _position(alone, ctx) and not alone.rest:
            return position, name
    return None


def _position(words: Words, ctx: Context) -> bool:
    """Whether words begin with a position, which is taken then."""
    try:
        return words.take_longest(lambda typed: read_position(typed.rstrip(_ENDING), ctx.phrases)) is not None
    except NoSuchPlace:
        return False


def _after_clusters(text: str, ctx: Context) -> tuple[str, str, str] | None:
    """Clusters, and what stands behind them: a place with what is told of it, or only what is told.

    Clusters end at a colon, a stroke or "at"; codes need no such sign.
    """
    first, *pieces = _PIPE.split(text)
    if pieces and _are_clusters(first, ctx):
        return first, *(("\n".join(pieces), "") if len(pieces) > 1 else ("", pieces[0]))
    if (found := _COLON.fullmatch(text)) and _are_clusters(found[1], ctx):
        return found[1], "", found[2]
    if (joined := _joined(text, ctx)) is not None:
        return joined
    words = Words(text)
    if not words.take_longest(lambda typed: _are_codes(typed) or None):
        return None
    codes, rest = text[: words.at], words.rest.lstrip(_ENDING)
    return codes, *((rest, "") if _position(Words(rest), ctx) else ("", rest))


def _joined(text: str, ctx: Context) -> tuple[str, str, str] | None:
    """The same where a word such as "at" or a dash stands behind the clusters. A place is what a colon follows: "WASH
    at Goma: …", not "health at risk: …"; behind a dash, all else is what is told."""
    at, typed = keywords("words-task-at", ctx.phrases), text.partition("\n")[0].split()
    for count in range(1, min(len(typed), _MOST_WORDS)):
        length = begins_with([fold(each) for each in typed[count : count + 3]], at | _DASHES)
        words = Words(text)
        words.drop(count)
        if not length or not _are_clusters(text[: words.at], ctx):
            continue
        named = text[: words.at]
        words.drop(length)
        if _COLON.match(words.rest) and not words.rest[:1].islower():
            return named, words.rest, ""
        if typed[count] in _DASHES:
            return named, "", words.rest
    return None


def _are_codes(text: str) -> bool:
    return all(each.upper() in CLUSTERS for each in re.split(r"[\s,،/&+]+", text.rstrip(_ENDING)))


def _are_clusters(text: str, ctx: Context) -> bool:
    try:
        return bool(clusters(text, ctx))
    except Refusal:
        return False
