"""A report in one line: ``WSH @ 35MRU6543: 2 wells down, 300 families without water``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.commands.sitrep.entries import Entry
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.fields import Field
from bot.engine.values import clusters

_AT = re.compile(r"([^@:：\n]{0,120}?)\s*@\s*([^\n:：]*)[:：]?(.*)", re.DOTALL)
_COLON = re.compile(r"([^\n:：]{1,120})[:：](.*)", re.DOTALL)
_WORD = re.compile(r"(\S+)\s+(.*)", re.DOTALL)


def head(first: Entry, others: Sequence[Entry], ctx: Context, fields: Mapping[str, Field]) -> list[Entry]:
    """What stands before all labels: clusters, ``@`` and a place, a colon, and the situation. Each may be missing.

    Words without an ``@`` or a cluster are all situation or, where that has a label of its own, the title; what is
    neither is returned as it was. ``fields`` are those of the form by name.
    """
    text, taken = first.value, {entry.field.name for entry in others if entry.field}
    if found := _AT.fullmatch(text):
        named = [("clusters", found[1]), ("sitrep-place", found[2]), ("sitrep-situation", found[3])]
    elif (found := _COLON.fullmatch(text) or _WORD.fullmatch(text)) and _are_clusters(found[1], ctx):
        named = [("clusters", found[1]), ("sitrep-situation", found[2])]
    elif _are_clusters(text, ctx):
        named = [("clusters", text)]
    elif "sitrep-situation" not in taken:
        named = [("sitrep-situation", text)]
    elif "sitrep-title" not in taken and not _COLON.match(text):
        named = [("sitrep-title", text)]
    else:
        return [first]
    return [Entry(fields[name], value.strip(), value.strip()) for name, value in named if value.strip()]


def _are_clusters(text: str, ctx: Context) -> bool:
    try:
        return bool(clusters(text, ctx))
    except Refusal:
        return False
