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
from bot.engine.positions import read_position
from bot.engine.values import clusters
from bot.engine.words import Words

_AT = re.compile(r"([^@:：\n]{0,120}?)\s*@\s*([^\n:：]*)([:：]?)(.*)", re.DOTALL)
_COLON = re.compile(r"([^\n:：]{1,120})[:：](.*)", re.DOTALL)
_PARTING = " \t,،;؛.–-"


def head(first: Entry, others: Sequence[Entry], ctx: Context, fields: Mapping[str, Field]) -> list[Entry]:
    """What stands before all labels: clusters, ``@`` and a place, a colon, and the situation. Each may be missing.

    Words without an ``@`` or a cluster are all situation or, where that has a label of its own, the title; what is
    neither is returned as it was. ``fields`` are those of the form by name. Raises Refusal where no place follows an
    ``@``.
    """
    text, taken = first.value, {entry.field.name for entry in others if entry.field}
    if found := _AT.fullmatch(text):
        if not found[2].strip():
            raise Refusal(phrase("refusal-place", typed=Code("@")), wrong=["@"])
        named = [("clusters", found[1]), *_located(found[2], found[4], ctx, ended=bool(found[3]))]
    elif parted := _after_clusters(text, ctx):
        named = [("clusters", parted[0]), ("sitrep-situation", parted[1])]
    elif _are_clusters(text, ctx):
        named = [("clusters", text)]
    elif "sitrep-situation" not in taken:
        named = [("sitrep-situation", text)]
    elif "sitrep-title" not in taken and not _COLON.match(text):
        named = [("sitrep-title", text)]
    else:
        return [first]
    return [Entry(fields[name], value.strip(), value.strip()) for name, value in named if value.strip()]


def _located(place: str, behind: str, ctx: Context, *, ended: bool) -> list[tuple[str, str]]:
    """A place with the words behind it. Behind a position, words before the colon say where it lies; without a colon
    (``ended``) they are what is told."""
    words = Words(place)
    if _position(words, ctx) and (more := words.rest.strip(_PARTING)):
        position = ("sitrep-place", place[: words.at].rstrip(_PARTING))
        return (
            [position, ("sitrep-area", more), ("sitrep-situation", behind)]
            if ended
            else [position, ("sitrep-situation", more + behind)]
        )
    return [("sitrep-place", place), ("sitrep-situation", behind)]


def _position(words: Words, ctx: Context) -> bool:
    """Whether words begin with a position, which is taken then."""
    try:
        return words.take_longest(lambda typed: read_position(typed.rstrip(_PARTING), ctx.phrases)) is not None
    except NoSuchPlace:
        return False


def _after_clusters(text: str, ctx: Context) -> tuple[str, str] | None:
    """Clusters before a colon, or their codes without one, and what is told behind them."""
    if (found := _COLON.fullmatch(text)) and _are_clusters(found[1], ctx):
        return found[1], found[2]
    words = Words(text)
    if words.take_longest(lambda typed: _are_codes(typed) or None):
        return text[: words.at], text[words.at :].lstrip(_PARTING + ":：")
    return None


def _are_codes(text: str) -> bool:
    return all(each.upper() in CLUSTERS for each in re.split(r"[\s,،]+", text.rstrip(_PARTING + ":：")))


def _are_clusters(text: str, ctx: Context) -> bool:
    try:
        return bool(clusters(text, ctx))
    except Refusal:
        return False
