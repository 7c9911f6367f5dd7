"""Open tasks that look like one that somebody is about to give."""

from __future__ import annotations

from rapidfuzz.fuzz import token_sort_ratio

from bot.commands.task.filing import Filing
from bot.core.location import Grid, Location, Named, Point
from bot.core.task import Task
from bot.engine.command import Context
from bot.engine.words import fold, folded_words

_ALIKE = 75  # of 100
_SAME_PLACE, _OTHER_PLACE = 15, -30
_SAME_CLUSTER, _OTHER_CLUSTER = 5, -15
_MOST_WORDS = 12
_LOOKED_AT = 20
_SHOWN = 3
_NEAR = 0.01  # degrees, about a kilometre


def alike(ctx: Context, filing: Filing) -> list[Task]:
    """Those that may be shown here and are most like it in their words, place and cluster; the most alike first."""
    asked = [[word] for word in dict.fromkeys(folded_words(filing.title))][:_MOST_WORDS]
    if not asked:
        return []
    found = ctx.unit.tasks.search(ctx.within, asked, ctx.ceiling, _LOOKED_AT, open=True)
    scored = sorted(((likeness(filing, task), task.number, task) for task in found.records), reverse=True)
    return [task for score, _, task in scored if score >= _ALIKE][:_SHOWN]


def likeness(filing: Filing, task: Task) -> float:
    """How much a task is like what is about to be filed, of about 100."""
    words = token_sort_ratio(" ".join(folded_words(filing.title)), " ".join(folded_words(task.title)))
    score = float(words)
    if filing.place is not None and task.place is not None:
        score += _SAME_PLACE if same_place(filing.place, task.place) else _OTHER_PLACE
    if filing.clusters and task.clusters:
        score += _OTHER_CLUSTER if set(filing.clusters).isdisjoint(task.clusters) else _SAME_CLUSTER
    return score


def same_place(one: Location, other: Location) -> bool:
    """Whether two places are the same as far as they are known; a name may be part of the other."""
    if isinstance(one, Named) and isinstance(other, Named):
        mine, theirs = set(folded_words(one.name)), set(folded_words(other.name))
        return mine <= theirs or theirs <= mine
    if isinstance(one, Grid) and isinstance(other, Grid):
        return _coarser(one, other) == _coarser(other, one)
    if isinstance(one, Point) and isinstance(other, Point):
        return abs(one.latitude - other.latitude) < _NEAR and abs(one.longitude - other.longitude) < _NEAR
    return fold(str(one)) == fold(str(other))


def _coarser(grid: Grid, other: Grid) -> str:
    """A reference with no more digits than another has."""
    square, digits = grid.mgrs.rstrip("0123456789"), _digits(grid)
    half, kept = len(digits) // 2, min(len(digits), len(_digits(other))) // 2
    return square + digits[:half][:kept] + digits[half:][:kept]


def _digits(grid: Grid) -> str:
    return grid.mgrs[len(grid.mgrs.rstrip("0123456789")) :]
