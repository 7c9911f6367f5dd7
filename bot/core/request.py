"""Requests: for assistance, which is offered and never commanded, and for information."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from bot.core.location import Grid, Named, Point
from bot.core.record import Author, Facets, Kind, Record
from bot.core.task import Mark, Priority


class RequestType(StrEnum):
    """Request for assistance, request for information."""

    ASSISTANCE = "assistance"
    INFORMATION = "information"


class RequestState(StrEnum):
    """The life cycle of a request for assistance; one for information goes from submitted to closed."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    VALIDATED = "validated"
    PRIORITISED = "prioritised"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly-accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody offers for a request. ``number`` counts within the request; ``until`` is UTC."""

    number: int
    by: Author
    at: datetime
    text: str
    quantity: int | None = None
    taken: int | None = None
    until: datetime | None = None
    state: OfferState = OfferState.OPEN
    reason: str = ""
    military: bool = False


@dataclass(frozen=True, slots=True)
class LastResort:
    """The three checks before military assets serve a humanitarian need (Oslo and MCDA guidelines)."""

    no_civilian: bool
    unique: bool
    complements: bool
    by: Author
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """A request. ``needed_by``, ``review`` and ``handed_back`` are UTC; ``place`` is the delivery site, ``origin``
    where it is to be fetched; ``title`` says what is asked for, ``asked`` whom."""

    kind: ClassVar[Kind] = Kind.REQUEST

    state: RequestState = RequestState.SUBMITTED
    type: RequestType = RequestType.ASSISTANCE
    description: str = ""
    quantity: int | None = None
    priority: Priority = Priority.NORMAL
    needed_by: datetime | None = None
    asked: str = ""
    origin: Grid | Point | Named | None = None
    area: str = ""
    language: str = ""
    requester: str = ""
    requester_title: str = ""
    requester_phone: str = ""
    requester_email: str = ""
    site_contact: str = ""
    site_phone: str = ""
    action_officer: str = ""
    by_voice: bool = False
    answer: str = ""
    last_resort: LastResort | None = None
    review: datetime | None = None
    handed_back: datetime | None = None
    offers: tuple[Offer, ...] = ()
    marks: dict[RequestState, Mark] | None = None
    limit: datetime | None = None
    task: int | None = None

    @property
    def facets(self) -> Facets:
        """What it is listed by. It is due when its state's time limit is, or when it is needed."""
        done = (RequestState.DECLINED, RequestState.CLOSED, RequestState.CANCELLED)
        moments = [moment for moment in (self.limit, self.needed_by) if moment]
        return Facets(
            open=self.state not in done,
            organisations=tuple(filter(None, (self.author.organisation, self.asked))),
            people=(self.author.person,),
            area=self.area or (str(self.place) if self.place else ""),
            due=min(moments, default=None),
        )

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by."""
        return (
            (self.title, 8),
            (self.asked, 5),
            (self.author.organisation, 4),
            (self.area, 5),
            (str(self.place or ""), 5),
            (self.description, 3),
            *((offer.text, 2) for offer in self.offers),
        )
