"""A year of an operation: what its organisations report, what is tasked and what is asked for."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar

from bot.core.cluster import CLUSTERS
from bot.core.contact import Contact, ContactMethod, MethodKind
from bot.core.location import Grid
from bot.core.marking import Marking
from bot.core.organisation import WELL_KNOWN, Organisation, Standing
from bot.core.place import Account
from bot.core.record import Author
from bot.core.request import ENDED, Request, RequestState
from bot.core.request_limits import limited
from bot.core.sitrep import IFRC_FIGURES, Figure, Period, Severity, Sitrep, SitrepState, Stage, Urgency
from bot.core.task import UNFINISHED, Assignee, Mark, Priority, Task, TaskState
from tests.bench.records_words import Words

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
_PACE = timedelta(days=365) / 100_000  # from one record of a kind to the next: a hundred thousand make a year
_HOUR = timedelta(hours=1)
_OPEN = 0.1
MARKINGS = {
    Marking.CLEAR: 15,
    Marking.GREEN: 40,
    Marking.AMBER: 30,
    Marking.AMBER_STRICT: 10,
    Marking.RED: 5,
}
"""How many of a hundred records are marked so."""
UNITS = tuple(
    Organisation(name, Standing.MILITARY)
    for name in (
        "1 Engineer Battalion",
        "2 Engineer Company",
        "4 Logistics Battalion",
        "7 Transport Squadron",
        "Field Hospital 3",
        "Aviation Detachment",
        "Signals Company",
        "CIMIC Centre North",
        "CIMIC Centre South",
        "Naval Task Group",
        "Water Purification Platoon",
        "Military Police Company",
    )
)
LOCAL = tuple(
    Organisation(name, Standing.CIVIL)
    for name in (
        "Ministry of Health",
        "Ministry of Water",
        "National Disaster Authority",
        "Garissa County",
        "Tana River County",
        "Civil Protection",
        "Police Service",
        "Port Authority",
        "Roads Authority",
        "Meteorological Department",
    )
)
_SOURCES = ("", "", "DTM", "Government", "Red Cross", "registration")
_COUNTED = (*IFRC_FIGURES, *IFRC_FIGURES, "households", "latrines", "children under five", "tents")
_AREAS = 120
T = TypeVar("T")


@dataclass(frozen=True)
class Somebody:
    """Who files records: a person by id, with whom they answer to."""

    person: int
    name: str
    organisation: str

    @property
    def author(self) -> Author:
        """Them as authors of records."""
        return Author(self.person, self.name, self.organisation)

    @property
    def account(self) -> Account:
        """Their account on the platform that all the rooms are on."""
        return Account("null", f"person-{self.person}")


@dataclass(frozen=True)
class _Work:
    """Where an organisation works, on what, and what it counts by which sources."""

    areas: list[str]
    clusters: list[str]
    figures: list[str]
    sources: list[str]


class Year:
    """Draws records, the same ones for the same seed. Numbers rise with time, always as fast: fewer records are those
    of the last days."""

    def __init__(self, seed: int, people: int) -> None:
        self.draw = random.Random(seed)
        self.words = Words(self.draw)
        self.organisations = [each.name for each in (*WELL_KNOWN, *UNITS, *LOCAL)]
        self.draw.shuffle(self.organisations)
        self.areas = [self.words.name() for _ in range(_AREAS)]
        names = {f"{self.words.name()} {self.words.name()}": None for _ in range(2 * people)}
        self.people = [
            Somebody(number, name, self.often(self.organisations)) for number, name in enumerate([*names][:people], 1)
        ]

    def often(self, some: Sequence[T]) -> T:
        """One of some things, the first of them more often than the last."""
        return some[int(len(some) * self.draw.random() ** 2)]

    @cached_property
    def _work(self) -> dict[str, _Work]:
        """What each organisation does."""
        often, draw = self.often, self.draw
        return {
            each: _Work(
                areas=[often(self.areas) for _ in range(8)],
                clusters=[often(CLUSTERS) for _ in range(3)],
                figures=[often(_COUNTED) for _ in range(5)],
                sources=[draw.choice(_SOURCES) for _ in range(2)],
            )
            for each in self.organisations
        }

    def sitreps(self, count: int) -> list[Sitrep]:
        """Reports, an open one among ten."""
        return [self._sitrep(at) for at in self._moments(count)]

    def tasks(self, count: int) -> list[Task]:
        """Tasks, an open one among ten."""
        return [self._task(at) for at in self._moments(count)]

    def given_today(self, count: int) -> list[Task]:
        """Tasks of today that nobody has done yet, with numbers behind all others."""
        states, later = [*UNFINISHED], timedelta(days=1)
        return [
            replace(task, number=10**6 + place, state=states[place % len(states)], due=task.due and task.due + later)
            for place, task in enumerate(self._task(NOW - self.draw.random() * later) for _ in range(count))
        ]

    def requests(self, count: int) -> list[Request]:
        """Requests for assistance, an open one among ten."""
        return [self._request(at) for at in self._moments(count)]

    def contacts(self, count: int) -> list[Contact]:
        """Points of contact: so many people's own entries."""
        return [self._contact(each) for each in self.people[:count]]

    def _moments(self, count: int) -> list[datetime]:
        return [NOW - _PACE * (count - place - self.draw.random()) for place in range(count)]

    def _sitrep(self, at: datetime) -> Sitrep:
        draw, language = self.draw, self.words.language()
        by, common = self._common(at, language)
        open = draw.random() < _OPEN
        final = draw.choices((SitrepState.FINAL, SitrepState.SUPERSEDED, SitrepState.CANCELLED), (70, 25, 5))[0]
        return Sitrep(
            **common,
            state=draw.choices((SitrepState.FILED, SitrepState.DRAFT), (95, 5))[0] if open else final,
            stage=draw.choice(tuple(Stage)),
            period=Period(at - timedelta(days=1), at),
            as_of=at,
            situation=self.words.text(language, 10, 40),
            needs=self._perhaps(language),
            response=self._perhaps(language),
            gaps=self._perhaps(language),
            figures=tuple(self._figure(at, by) for _ in range(draw.choice((0, 1, 2, 2, 3, 4)))),
            next_report=at + timedelta(days=1) if draw.random() < 0.5 else None,
            severity=draw.choice(tuple(Severity)),
            urgency=draw.choice((None, None, *Urgency)),
            area=self._area(by) if common["place"] is None else "",
            language=language,
        )

    def _perhaps(self, language: str) -> str:
        return self.words.text(language, 6, 25) if self.draw.random() < 0.6 else ""

    def _figure(self, at: datetime, by: Somebody) -> Figure:
        draw, work = self.draw, self._work[by.organisation]
        counted_at = at - draw.random() * 24 * _HOUR if draw.random() < 0.5 else None
        return Figure(draw.choice(work.figures), draw.randint(1, 20_000), draw.choice(work.sources), counted_at)

    def _task(self, at: datetime) -> Task:
        draw, language = self.draw, self.words.language()
        by, common = self._common(at, language)
        state = draw.choice([*UNFINISHED] if draw.random() < _OPEN else _FINISHED_TASK)
        holder = self.often(self.people)
        known = draw.random() < 0.5
        return Task(
            **common,
            state=state,
            assignee=Assignee(holder.name, holder.organisation, holder.person)
            if known
            else Assignee(holder.organisation, holder.organisation),
            priority=draw.choice(tuple(Priority)),
            due=at + draw.randint(2, 24 * 14) * _HOUR if draw.random() < 0.8 else None,
            area=self._area(by) if common["place"] is None else "",
            language=language,
            marks={state: Mark(by.author, common["changed"])},
        )

    def _request(self, at: datetime) -> Request:
        draw, language = self.draw, self.words.language()
        by, common = self._common(at, language)
        state = draw.choice(_OPEN_REQUEST if draw.random() < _OPEN else [*ENDED])
        return limited(
            Request(
                **common,
                state=state,
                description=self.words.text(language, 6, 25),
                priority=draw.choice(tuple(Priority)),
                needed_by=at + draw.randint(24, 24 * 21) * _HOUR if draw.random() < 0.7 else None,
                asked=self.often(self.organisations),
                requester=by.name,
                requester_organisation=by.organisation,
                area=self._area(by) if common["place"] is None else "",
                language=language,
                marks={state: Mark(by.author, common["changed"])},
            ),
            (),
        )

    def _common(self, at: datetime, language: str) -> tuple[Somebody, dict[str, Any]]:
        """What records of all kinds have; a place on the grid now and then, else it is told by its area."""
        draw, by = self.draw, self.often(self.people)
        clusters = dict.fromkeys(draw.choices(self._work[by.organisation].clusters, k=draw.choice((1, 1, 1, 2))))
        common = {
            "marking": draw.choices([*MARKINGS], [*MARKINGS.values()])[0],
            "author": by.author,
            "at": at,
            "changed": min(NOW, at + draw.expovariate(1 / 48) * _HOUR),
            "title": self.words.text(language, 4, 8),
            "clusters": tuple(clusters),
            "place": Grid(f"37MDT{draw.randrange(10**8):08}") if draw.random() < 0.15 else None,
        }
        return by, common

    def _area(self, by: Somebody) -> str:
        return self.draw.choice(self._work[by.organisation].areas)

    def _contact(self, by: Somebody) -> Contact:
        return Contact(
            function=f"{self.words.text('en', 1, 1)} {self.draw.choice(('officer', 'coordinator', 'focal point'))}",
            organisation=by.organisation,
            name=by.name,
            methods=(ContactMethod(MethodKind.MOBILE, f"+2547{self.draw.randrange(10**7):08}"),),
            area=self._area(by),
            clusters=(self.draw.choice(CLUSTERS),),
            zone="Africa/Nairobi",
            account=by.account,
        )


_FINISHED_TASK = (TaskState.DONE, TaskState.VERIFIED, TaskState.VERIFIED, TaskState.CANCELLED, TaskState.DECLINED)
_OPEN_REQUEST = [state for state in RequestState if state not in ENDED and state is not RequestState.DRAFT]
