"""Requests: for assistance, which is offered and never commanded, and for information."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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


ENDED = frozenset({RequestState.DECLINED, RequestState.CLOSED, RequestState.CANCELLED})
"""The states after which nothing comes."""


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly-accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


TAKEN = frozenset({OfferState.ACCEPTED, OfferState.PARTLY})


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody offers for a request. ``number`` counts within the request; ``until`` is UTC.

    ``text`` is what they typed, ``quantity`` how many ``unit`` that is ("" is the request's own unit), ``taken`` how
    many of them were accepted.
    """

    number: int
    by: Author
    at: datetime
    text: str
    quantity: int | None = None
    unit: str = ""
    taken: int | None = None
    until: datetime | None = None
    state: OfferState = OfferState.OPEN
    reason: str = ""
    military: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is open or was accepted."""
        return self.state is OfferState.OPEN or self.state in TAKEN


@dataclass(frozen=True, slots=True)
class LastResort:
    """The three checks before military assets serve a humanitarian need (Oslo and MCDA guidelines).

    Where one of them is answered with no, ``reason`` is why a coordinator lets it happen all the same.
    """

    no_civilian: bool
    unique: bool
    complements: bool
    by: Author
    at: datetime
    reason: str = ""

    @property
    def answers(self) -> tuple[bool, bool, bool]:
        """The answers, in the order of the questions."""
        return (self.no_civilian, self.unique, self.complements)

    @property
    def passed(self) -> bool:
        """Whether military assets may be accepted."""
        return all(self.answers) or bool(self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """A request. ``needed_by``, ``received``, ``review`` and ``handed_back`` are UTC; ``place`` is the delivery site,
    ``origin`` where it is to be fetched; ``title`` says what is asked for, ``asked`` whom.

    ``quantity`` is how many ``unit`` are asked for (None where that is no whole number: ``unit`` says it then),
    ``reference`` the number that the asking side gave it. ``approving_official`` is who approved it there, as the form
    says; ``assigned_to`` the organisation that deals with it, ``action_officer`` the person (``officer`` by id, where
    known). ``limit`` is when somebody will have let it wait too long, ``back`` (UTC) since when it waits once more as
    it did before its offers. ``joined`` are those who need the same.
    """

    kind: ClassVar[Kind] = Kind.REQUEST

    state: RequestState = RequestState.SUBMITTED
    type: RequestType = RequestType.ASSISTANCE
    description: str = ""
    quantity: int | None = None
    unit: str = ""
    priority: Priority = Priority.NORMAL
    needed_by: datetime | None = None
    received: datetime | None = None
    asked: str = ""
    origin: Grid | Point | Named | None = None
    area: str = ""
    language: str = ""
    reference: str = ""
    requester: str = ""
    requester_title: str = ""
    requester_organisation: str = ""
    requester_phone: str = ""
    requester_email: str = ""
    site_contact: str = ""
    site_phone: str = ""
    approving_official: str = ""
    approved_at: datetime | None = None
    assigned_to: str = ""
    action_officer: str = ""
    officer: int | None = None
    disposition: str = ""
    by_voice: bool = False
    answers: tuple[Mark, ...] = ()
    last_resort: LastResort | None = None
    review: datetime | None = None
    handed_back: datetime | None = None
    offers: tuple[Offer, ...] = ()
    joined: tuple[Author, ...] = ()
    marks: dict[RequestState, Mark] | None = None
    back: datetime | None = None
    limit: datetime | None = None
    task: int | None = None

    @property
    def facets(self) -> Facets:
        """What it is listed by. It is due when its state's time limit is, or when it is needed."""
        moments = [moment for moment in (self.limit, self.needed_by) if moment]
        parties = (self.author.organisation, self.requester_organisation, self.asked, self.assigned_to)
        offering = (offer.by.organisation for offer in self.offers if offer.stands)
        offerers = (offer.by.person for offer in self.offers if offer.stands)
        people = (self.author.person, self.officer, *(author.person for author in self.joined), *offerers)
        return Facets(
            open=self.state not in ENDED,
            organisations=tuple(dict.fromkeys(filter(None, (*parties, *offering)))),
            people=tuple(dict.fromkeys(filter(None, people))),
            area=self.area or (str(self.place) if self.place else ""),
            due=min(moments, default=None),
            sort=self.type,
        )

    @property
    def over(self) -> bool:
        """Whether nobody needs to wait for it any more: what was asked for is there, or will not be."""
        return self.state in ENDED or self.state is RequestState.COMPLETED

    @property
    def urgent(self) -> bool:
        """Whether people are woken for it."""
        return self.priority is Priority.LIFESAVING

    @property
    def texts(self) -> Sequence[tuple[str, int]]:
        """The words that it is found by; never those that say how to reach somebody."""
        return (
            (self.title, 8),
            (self.reference, 5),
            (self.asked, 5),
            (self.author.organisation, 4),
            (self.area, 5),
            (str(self.place or ""), 5),
            (str(self.origin or ""), 3),
            (self.description, 3),
            (self.amount, 3),
            (" ".join((self.requester, self.requester_organisation, self.approving_official)), 3),
            (" ".join((self.assigned_to, self.action_officer, self.disposition)), 3),
            *((f"{offer.text} {offer.by.organisation} {offer.reason}", 2) for offer in self.offers),
            *((answer.note, 2) for answer in self.answers),
            *((mark.note, 2) for mark in (self.marks or {}).values()),
        )

    @property
    def answered(self) -> bool:
        """Whether somebody has answered what was asked; only the asker can say whether that is enough."""
        return bool(self.answers) and self.state is RequestState.SUBMITTED

    @property
    def since(self) -> datetime:
        """Since when (UTC) it has waited for whom it waits for now."""
        if self.answered:
            return self.answers[0].at
        mark = (self.marks or {}).get(self.state)
        begun = mark.at if mark else self.at
        return max(begun, self.back) if self.back else begun

    @property
    def helper(self) -> str:
        """The organisation that is to help: the one that it is assigned to, or else that was asked."""
        return self.assigned_to or self.asked

    @property
    def military(self) -> bool:
        """Whether military assets were accepted for it."""
        return any(offer.military and offer.state in TAKEN for offer in self.offers)

    @property
    def lent(self) -> bool:
        """Whether military assets are still to be handed back."""
        return self.military and self.handed_back is None

    @property
    def offered(self) -> Mapping[str, int]:
        """How much stands offered, what was accepted among it: a number for each unit, as unlike ones do not add up."""
        return self._amounts((each.unit, each.quantity) for each in self.offers if each.stands)

    @property
    def accepted(self) -> Mapping[str, int]:
        """How much was accepted, likewise."""
        return self._amounts((each.unit, each.taken) for each in self.offers if each.state in TAKEN)

    @property
    def amount(self) -> str:
        """How much is asked for, as it can be typed: ``6 trucks``, ``2 × 20 kVA generators``, ``1.5 t``."""
        if self.quantity is None:
            return self.unit
        return f"{self.quantity} × {self.unit}" if self.unit[:1].isdigit() else f"{self.quantity} {self.unit}".strip()

    @property
    def lacking(self) -> int | None:
        """How much of what is asked for no accepted offer covers; None where that cannot be counted."""
        taken = [offer for offer in self.offers if offer.state in TAKEN]
        if self.quantity is None or any(offer.unit or offer.taken is None for offer in taken):
            return None
        return max(0, self.quantity - sum(offer.taken or 0 for offer in taken))

    def _amounts(self, counted: Iterable[tuple[str, int | None]]) -> Mapping[str, int]:
        amounts: dict[str, int] = {}
        for unit, count in counted:
            if count:
                amounts[unit or self.unit] = amounts.get(unit or self.unit, 0) + count
        return amounts

    def offer(self, number: int) -> Offer | None:
        """The offer with a number."""
        return next((offer for offer in self.offers if offer.number == number), None)
