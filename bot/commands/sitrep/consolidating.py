"""What one report is made of when it is made of many: pure choices, without any words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from itertools import groupby

from bot.core.cluster import CLUSTERS
from bot.core.marking import Marking
from bot.core.records import Reported
from bot.core.sitrep import IFRC_FIGURES, Severity, Sitrep, Urgency
from bot.engine.words import fold

_SEVEREST_FIRST = tuple(Severity)
NO_CLUSTER = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a consolidated report is made of. ``reports`` are the newest of ``total``, newest first; ``waiting`` await
    their approval and are none of them. Times are UTC."""

    since: datetime
    until: datetime
    reports: tuple[Sitrep, ...]
    total: int
    waiting: int
    figures: tuple[Reported, ...]
    clusters: tuple[str, ...] = ()

    @property
    def marking(self) -> Marking:
        """The strictest marking of the parts."""
        markings = [each.marking for each in self.reports] + [each.marking for each in self.figures]
        return max(markings, default=Marking.CLEAR)


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


def told(report: Sitrep) -> Iterator[Reported]:
    """The figures of a report. One that has no time of its own is as old as the report."""
    for figure in report.figures:
        dated = replace(figure, as_at=figure.as_at or report.as_of)
        organisation, area = report.author.organisation, report.facets.area
        yield Reported(report.number, organisation, area, report.clusters, report.marking, dated)


def newest(figures: Iterable[Reported]) -> list[Reported]:
    """Of each organisation, area, name and source the latest figure; of two of the same time, the later report's."""
    found: dict[tuple[str, ...], Reported] = {}
    for each in sorted(figures, key=lambda each: (_as_at(each), each.report)):
        figure = each.figure
        found[_same(each.organisation), _same(each.area), _same(figure.name), _same(figure.source)] = each
    return list(found.values())


def compared(figures: Iterable[Reported]) -> list[Compared]:
    """Figures of one name and area side by side: those of the IFRC first, by area. Nothing is added up: areas overlap,
    and two organisations may have counted the same people."""
    ordered = sorted(figures, key=lambda each: (_rank(each), _same(each.area)))
    return [
        Compared(some[0].figure.name, some[0].area, tuple(sorted(some, key=_as_at, reverse=True)))
        for _, group in groupby(ordered, key=lambda each: (_rank(each), _same(each.area)))
        if (some := list(group))
    ]


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


@lru_cache(maxsize=2000)
def _same(name: str) -> str:
    """What a name is compared by. There are few of them, told again and again."""
    return fold(name)


def _as_at(each: Reported) -> datetime:
    assert each.figure.as_at is not None
    return each.figure.as_at


def _rank(each: Reported) -> tuple[int, str]:
    name = each.figure.name
    return (IFRC_FIGURES.index(name) if name in IFRC_FIGURES else len(IFRC_FIGURES), _same(name))
