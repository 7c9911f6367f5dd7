"""Open tasks that look like one that somebody is about to give."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz.fuzz import ratio

from bot.commands.task.filing import Filing
from bot.core.location import Grid, Location, Named, Point
from bot.core.task import Task
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.words import folded_words

_ALIKE = 75  # of 100
_SAME_PLACE, _OTHER_PLACE = 15, -40
_SAME_CLUSTER, _OTHER_CLUSTER = 5, -15
_TELLING = 3  # letters
_SAME_WORD = 80  # of 100
_MOST_WORDS = 12
_LOOKED_AT = 20
_SHOWN = 3
_NEAR = 0.01  # degrees, about a kilometre
_KILOMETRE = 1000
_SQUARE = 5  # digits of an easting that tell a metre


def alike(ctx: Context, filing: Filing) -> list[Task]:
    """Those that may be shown here and are most like it in their words, place and cluster; the most alike first."""
    articles = keywords("words-assignee-article", ctx.phrases)
    asked = [[word] for word in _telling(filing.title, articles)[:_MOST_WORDS]]
    found = ctx.unit.tasks.search(ctx.within, asked, ctx.ceiling, _LOOKED_AT, open=True)
    scored = [(likeness(filing, task, articles), task.number, task) for task in found.records]
    return [task for score, _, task in sorted(scored, reverse=True) if score >= _ALIKE][:_SHOWN]


def likeness(filing: Filing, task: Task, articles: Collection[str] = ()) -> float:
    """How much a task is like what is about to be filed, of about 100."""
    mine, theirs = _telling(filing.title, articles), _telling(task.title, articles)
    score = 100 * (_shared(mine, theirs) + _shared(theirs, mine)) / (len(mine) + len(theirs) or 1)
    if filing.place is not None and task.place is not None:
        score += {True: _SAME_PLACE, False: _OTHER_PLACE, None: 0}[same_place(filing.place, task.place)]
    if filing.clusters and task.clusters:
        score += _OTHER_CLUSTER if set(filing.clusters).isdisjoint(task.clusters) else _SAME_CLUSTER
    return score


def _telling(title: str, articles: Collection[str]) -> list[str]:
    """The words of a title that tell it from others, each once, and its numbers: well 1 is not well 2. All of its words
    if none is long enough."""
    words = list(dict.fromkeys(folded_words(title)))
    return [word for word in words if (len(word) >= _TELLING and word not in articles) or word.isdecimal()] or words


def _shared(some: list[str], others: list[str]) -> int:
    """How many of some words are among others, as near as one form of a word is to another."""
    return sum(any(ratio(word, other) >= _SAME_WORD for other in others) for word in some)


def same_place(one: Location, other: Location) -> bool | None:
    """Whether two places are about the same; None if that cannot be told. A name may be part of the other."""
    if isinstance(one, Named) and isinstance(other, Named):
        mine, theirs = set(folded_words(one.name)), set(folded_words(other.name))
        return mine <= theirs or theirs <= mine
    if isinstance(one, Grid) and isinstance(other, Grid):
        return _side_by_side(one, other)
    if isinstance(one, Point) and isinstance(other, Point):
        return abs(one.latitude - other.latitude) < _NEAR and abs(one.longitude - other.longitude) < _NEAR
    return None


def _side_by_side(one: Grid, other: Grid) -> bool:
    """Whether two references of the same square of 100 km are one within the other, or not a kilometre apart."""
    (square, *mine, size), (another, *theirs, wide) = _metres(one), _metres(other)
    near = max(size, wide, _KILOMETRE)
    return square == another and all(abs(a - b) < near for a, b in zip(mine, theirs, strict=True))


def _metres(grid: Grid) -> tuple[str, int, int, int]:
    """A square of 100 km, the metres east and north in it, and the size in metres of what the digits tell."""
    square = grid.mgrs.rstrip("0123456789")
    digits = grid.mgrs[len(square) :]
    half = len(digits) // 2
    size = 10 ** (_SQUARE - half)
    return square, int(digits[:half] or 0) * size, int(digits[half:] or 0) * size, size
