"""What a figure is told from others by.

Its key has what makes its sort (organisation, area, name, source: figures of one sort replace each other) and the
clusters of its report; its thing has what figures that may contradict each other are about: a name in an area.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.core.sitrep import IFRC_FIGURES
from bot.engine.words import fold

BETWEEN = "\x1f"
STILL = ""
"""The name, which nothing has, under which it is kept that an organisation's figures for an area have not changed; and
the thing that such an entry is about."""
ANY, AS_IS = "%", "/"
_WILD = re.compile(f"[%_{AS_IS}]")
"""What means something in a pattern, unless it stands behind the sign that says that it is meant as it is."""


def key_of(voice: str, area: str, name: str, source: str, clusters: Collection[str]) -> str:
    """A figure's key."""
    return BETWEEN.join((*map(_plain, (voice, area, name, source)), " ".join(sorted(clusters))))


def sort_of(key: str) -> str:
    """The part of a key that is the sort."""
    return key.rpartition(BETWEEN)[0]


def place_of(key: str) -> str:
    """What the keys of all figures begin with that an organisation tells of an area."""
    return BETWEEN.join((*key.split(BETWEEN)[:2], ""))


def thing_of(key: str) -> str:
    """What a figure is about. In the order of these, those of the IFRC come first, and each by its areas."""
    _, area, name, *_ = key.split(BETWEEN)
    rank = IFRC_FIGURES.index(name) if name in IFRC_FIGURES else len(IFRC_FIGURES)
    return STILL if name == STILL else BETWEEN.join((str(rank), name, area))


def clusters_of(clusters: Collection[str]) -> str:
    """The clusters of a figure's report, each between spaces."""
    return f" {' '.join(sorted(clusters))} "


def pattern_of_keys(organisation: str | None, area: str | None) -> str:
    """A pattern of the keys of an organisation's figures, of an area's, or of both."""
    return BETWEEN.join((_pattern(organisation), _pattern(area), ANY, ANY, ANY))  # as many parts as a key has


def _pattern(name: str | None) -> str:
    return ANY if name is None else _WILD.sub(rf"{AS_IS}\g<0>", _plain(name))


def _plain(name: str) -> str:
    return fold(name).replace(BETWEEN, " ")
