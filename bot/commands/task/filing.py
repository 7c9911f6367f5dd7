"""What is typed of a task behind whom it is for: its title, and the parts that stand before, in and behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.commands.task import edges, parts, whens, wheres
from bot.commands.task.tokens import Found, Tokens
from bot.core.document import Code, phrase
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.core.task import Priority
from bot.engine import params
from bot.engine.command import Context, Param

_LONGEST = 1000  # characters of all that is typed
_LONGEST_TITLE = 300
_AROUND = re.compile(r"^[\s,;:،؛–—)\]-]+|[\s,;:،؛–—(\[-]+$")

_DASHES = re.compile(r"(\s[–—-])(?:\s[–—-])+(?=\s)")
"""What taking parts away has left side by side."""

_Find = Callable[[Tokens, int, Context], Found | None]
_READERS: tuple[_Find, ...] = (parts.marking, wheres.position, whens.due, parts.priority, parts.cluster)


@dataclass(frozen=True, slots=True)
class Filing:
    """What somebody wants done. ``due`` is UTC; ``typed`` is all of it as it was typed; ``maybe_due`` are words of the
    title that may say when it is due, where nothing else does."""

    title: str
    typed: str
    due: datetime | None = None
    priority: Priority = Priority.NORMAL
    place: Grid | Point | Named | None = None
    clusters: tuple[str, ...] = ()
    marking: Marking | None = None
    area: str = ""
    maybe_due: str = field(default="", compare=False)


def read_filing(typed: str, ctx: Context) -> Filing:
    """Take a task apart. Raises Refusal for a part that is wrong or stands there twice, and where no title is left."""
    parts = _parts(typed, ctx)
    title = str(parts["title"])
    if not title or (not _is_quoted(typed, title) and edges.says_when(title, ctx)):
        raise Refusal("task-no-title")
    filing = Filing(typed=typed, **parts)  # type: ignore[arg-type]  # each part is read by the reader of its name
    return replace(filing, maybe_due=edges.maybe_due(filing.title, filing.due, ctx))


@dataclass(frozen=True, slots=True)
class Changes:
    """What somebody wants a task to say: parts by their names, and all of it as it was typed."""

    parts: Mapping[str, Any]
    typed: str


def read_changes(typed: str, ctx: Context) -> Changes:
    """Those parts of a task that are typed. Raises Refusal for a part that is wrong or stands there twice."""
    parts = {name: part for name, part in _parts(typed, ctx).items() if part != ""}
    title = str(parts.get("title", ""))
    if not _is_quoted(typed, title) and edges.says_when(title, ctx):
        raise Refusal(phrase("task-only-when", typed=Code(title)), wrong=[title])
    return Changes(parts, " ".join(typed.split()))


def _is_quoted(typed: str, title: str) -> bool:
    """Whether a title stands in quotation marks, and so is one whatever it says."""
    return any(f"{opening}{title}{closing}" in typed for opening, closing in ('""', "“”", "«»"))


def _parts(typed: str, ctx: Context) -> dict[str, object]:
    """What is said of a task, and as its title whatever else is typed."""
    if len(typed) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    tokens = Tokens.of(typed)
    found: dict[str, object] = {}
    for at in range(len(tokens)):
        part = next((part for read in _READERS if (part := read(tokens, at, ctx))), None) if tokens.free(at) else None
        if part is not None:
            _keep(part, found, tokens, at)
    _keep_edges(tokens, ctx, found)
    for read_name in (wheres.area, wheres.named_place):
        named = read_name(tokens, ctx)
        if named and named.name not in found:
            _keep(named, found, tokens, named.at)
            _keep_edges(tokens, ctx, found)
    title = _DASHES.sub(r"\1", _AROUND.sub("", tokens.left))
    if not any(sign.isalnum() or not sign.isascii() for sign in title):
        title = ""
    if len(title) > _LONGEST_TITLE:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_TITLE))
    return {**found, "title": title}


def _keep_edges(tokens: Tokens, ctx: Context, found: dict[str, object]) -> None:
    for edge in edges.at_edges(tokens, ctx, priority="priority" not in found, due="due" not in found):
        _keep(edge, found, tokens, edge.at)


def _keep(part: Found, found: dict[str, object], tokens: Tokens, at: int) -> None:
    if part.name == "clusters":
        known = found.get("clusters", ())
        assert isinstance(known, tuple)
        assert isinstance(part.value, tuple)
        found["clusters"] = tuple(dict.fromkeys((*known, *part.value)))
    elif part.name in found:
        raise Refusal(phrase("task-twice", part=phrase(f"task-{part.name}")), wrong=[tokens.raw(at, part.count)])
    else:
        found[part.name] = part.value
    tokens.take(at, part.count)


filing: Param[Filing] = params.whole(read_filing)
"""A title with, anywhere around it and in any order, a due time, a priority, a place, clusters and a marking. What
stands in quotation marks is title and nothing else."""

changes: Param[Changes] = params.whole(read_changes)
"""The same, of which only some may be there."""
