"""What one report is made of when it is made of many: pure choices, without any words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from bot.core.cluster import CLUSTERS
from bot.core.marking import Marking
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import IFRC_FIGURES, Severity, Sitrep, Urgency
from bot.engine.words import fold

_SEVEREST_FIRST = tuple(Severity)
NO_CLUSTER = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """What different sources say of the same thing in the same area, newest first."""

    name: str
    area: str
    said: tuple[Reported, ...]

    @property
    def contested(self) -> bool:
        """Whether they contradict each other."""
        return len({each.figure.value for each in self.said}) > 1


@dataclass(frozen=True, slots=True)
class Parts:
    """What a consolidated report is made of. ``reports`` are the newest of ``total``, newest first; ``waiting`` await
    their approval and are none of them. ``figures`` are the first of so many ``things``. They are of the time from when
    they are ``wanted`` until a moment (UTC)."""

    wanted: Wanted
    until: datetime
    reports: tuple[Sitrep, ...]
    total: int
    waiting: int
    figures: tuple[Compared, ...]
    things: int

    @property
    def since(self) -> datetime:
        """When their time begins, in UTC."""
        return self.wanted.since or self.until

    @property
    def marking(self) -> Marking:
        """The strictest marking of the parts."""
        told = (each.marking for figure in self.figures for each in figure.said)
        return max((*(each.marking for each in self.reports), *told), default=Marking.CLEAR)


def newest(figures: Iterable[Reported]) -> list[Reported]:
    """Of each organisation, area and name the latest figure, of two of the same time the later report's.

    An organisation that names its sources may have one of each: these stand side by side. A figure without a source is
    its own word, which goes before all that it said earlier.
    """
    found: dict[tuple[str, ...], list[Reported]] = {}
    for each in figures:
        found.setdefault(_folded(each.organisation, each.area, each.figure.name), []).append(each)
    return [each for said in found.values() for each in (_newest(said) if len(said) > 1 else said)]


def _newest(said: Iterable[Reported]) -> Iterable[Reported]:
    """The same of what one organisation said of one thing in one area."""
    found: dict[str, Reported] = {}
    for each in sorted(said, key=lambda each: (_as_at(each), each.report)):
        source = fold(each.figure.source)
        for earlier in list(found) if not source else [""]:
            found.pop(earlier, None)
        found[source] = each
    return found.values()


def compared(figures: Iterable[Reported]) -> list[Compared]:
    """Figures of one name and area side by side: those of the IFRC first, by area. Nothing is added up: areas overlap,
    and two organisations may have counted the same people."""
    groups: dict[tuple[int, str, str], list[Reported]] = {}
    for each in figures:
        groups.setdefault(_place(each.figure.name, each.area), []).append(each)
    newest_first = (sorted(groups[key], key=_as_at, reverse=True) for key in sorted(groups))
    return [Compared(some[0].figure.name, some[0].area, tuple(some)) for some in newest_first]


def highlights(reports: Iterable[Sitrep]) -> list[Sitrep]:
    """Reports by how much they matter: what is immediate first, then the most severe, then the newest."""
    return sorted(
        reports,
        key=lambda report: (
            report.urgency is not Urgency.IMMEDIATE,
            _SEVEREST_FIRST.index(report.severity),
            -report.as_of.timestamp(),
        ),
    )


def by_cluster(reports: Sequence[Sitrep], wanted: Sequence[str]) -> Mapping[str, list[Sitrep]]:
    """Reports under each of their clusters, in the clusters' order; under ``NO_CLUSTER``, last, those without one.

    Where clusters are ``wanted``, no others are there.
    """
    found = {code: [each for each in reports if code in each.clusters] for code in wanted or CLUSTERS}
    if not wanted:
        found[NO_CLUSTER] = [each for each in reports if not each.clusters]
    return {code: some for code, some in found.items() if some}


@lru_cache(maxsize=10_000)
def _folded(*names: str) -> tuple[str, ...]:
    """What names are compared by. There are few of them, told again and again."""
    return tuple(map(fold, names))


@lru_cache(maxsize=10_000)
def _place(name: str, area: str) -> tuple[int, str, str]:
    """Where figures of a name and an area stand among the others."""
    folded = fold(name)
    rank = IFRC_FIGURES.index(folded) if folded in IFRC_FIGURES else len(IFRC_FIGURES)
    return (rank, folded, fold(area))


def _as_at(each: Reported) -> datetime:
    assert each.figure.as_at is not None
    return each.figure.as_at
