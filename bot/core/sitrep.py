"""Situation reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from bot.core.document import Attachment
from bot.core.record import Author, Facets, Kind, Record


class SitrepState(StrEnum):
    """Where a report stands: a draft awaits its authoriser; a superseded one was replaced by another report."""

    DRAFT = "draft"
    FILED = "filed"
    FINAL = "final"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


class Stage(StrEnum):
    """EDXL-SitRep 1.0, reportVersion: which of its reports on one thing this is."""

    INITIAL = "Initial"
    UPDATE = "Update"
    FINAL = "Final"


class Severity(StrEnum):
    """EDXL-SitRep 1.0, severity."""

    EXTREME = "Extreme"
    SEVERE = "Severe"
    MODERATE = "Moderate"
    MINOR = "Minor"
    UNKNOWN = "Unknown"


class Urgency(StrEnum):
    """EDXL-SitRep 1.0, urgency."""

    IMMEDIATE = "Immediate"
    EXPECTED = "Expected"
    FUTURE = "Future"
    PAST = "Past"
    UNKNOWN = "Unknown"


class Confidence(StrEnum):
    """EDXL-SitRep 1.0, reportConfidence."""

    HIGHLY_CONFIDENT = "HighlyConfident"
    SOMEWHAT_CONFIDENT = "SomewhatConfident"
    UNSURE = "Unsure"
    NO_CONFIDENCE = "NoConfidence"


class Phase(StrEnum):
    """EDXL-SitRep 1.0, incidentLifecyclePhase."""

    PREPAREDNESS = "Preparedness"
    RESPONSE = "Response"
    MITIGATION = "Mitigation"
    RECOVERY = "Recovery"


IFRC_FIGURES = ("injured", "dead", "missing", "affected", "displaced", "assisted")
"""The names of figures in IFRC reports; ``figure-NAME`` is what they are called in the catalogues."""

SECTIONS = ("situation", "needs", "response", "gaps")
"""The headings under which a report is told in people's own words, in OCHA's order."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of people or things: ``displaced 3400 source DTM as at 0600Z``. ``as_at`` is UTC.

    ``name`` is one of ``IFRC_FIGURES``, or whatever people call it.
    """

    name: str
    value: int
    source: str = ""
    as_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when (UTC) something is told of."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Approval:
    """Who authorised a report, and when (UTC)."""

    by: Author
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitrep(Record):
    """A situation report. ``author`` prepared it; texts are people's own words, in ``language``.

    ``unchanged`` names those of ``SECTIONS``, and ``figures``, under which "no change" was reported: what stands there
    was said before, or nothing does. ``reporter`` is who told the author, if it was somebody else; ``reason`` why it
    was cancelled. ``approval`` is that of this version; of a draft, ``last_approved`` is the version that was
    authorised before it, and still holds. ``methane`` says that it was filed as an M/ETHANE report. ``supersedes`` and
    ``superseded_by`` are numbers.
    """

    kind: ClassVar[Kind] = Kind.SITREP

    state: SitrepState
    stage: Stage = Stage.INITIAL
    period: Period
    as_of: datetime
    situation: str = ""
    needs: str = ""
    response: str = ""
    gaps: str = ""
    figures: tuple[Figure, ...] = ()
    unchanged: tuple[str, ...] = ()
    next_report: datetime | None = None
    severity: Severity = Severity.UNKNOWN
    urgency: Urgency | None = None
    confidence: Confidence = Confidence.SOMEWHAT_CONFIDENT
    phase: Phase | None = None
    glide: str = ""
    area: str = ""
    language: str = ""
    reporter: str = ""
    files: tuple[Attachment, ...] = ()
    approval: Approval | None = None
    last_approved: int | None = None
    reason: str = ""
    supersedes: int | None = None
    superseded_by: int | None = None
    methane: bool = False

    @property
    def voice(self) -> str:
        """Whose word its figures are: its organisation's or, where there is none, its author's own."""
        return self.author.organisation or self.author.name

    @property
    def whereabouts(self) -> str:
        """The name of its area or, where it has none, its position; empty if neither is said."""
        return self.area or (str(self.place) if self.place else "")

    @property
    def facets(self) -> Facets:
        """What it is listed by."""
        open = self.state in (SitrepState.DRAFT, SitrepState.FILED)
        return Facets(
            open=open,
            organisations=(self.author.organisation,) if self.author.organisation else (),
            people=(self.author.person,),
            area=self.whereabouts,
            due=self.next_report if open else None,
        )

    @property
    def urgent(self) -> bool:
        """Whether people are woken for it."""
        return self.urgency is Urgency.IMMEDIATE

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by."""
        return (
            (self.title, 8),
            (self.area, 5),
            (str(self.place or ""), 5),
            (self.author.organisation, 4),
            (self.author.name, 2),
            (self.reporter, 2),
            (self.glide, 4),
            *((text, 2) for text in (self.situation, self.needs, self.response, self.gaps)),
        )
