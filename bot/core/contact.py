"""Points of contact: who to turn to for something, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.hours import Hours
from bot.core.place import Account


class MethodKind(StrEnum):
    """What a contact can be reached by."""

    MOBILE = "mobile"
    PHONE = "phone"
    SATELLITE = "satellite"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    RADIO = "radio"
    MATRIX = "matrix"
    TELEGRAM = "telegram"


class Access(StrEnum):
    """Who is shown a method: those whose role allows it, in private, or everybody in the operation."""

    PRIVATE = "private"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class ContactMethod:
    """One way to reach a contact: a number in E.164 form, an address, a callsign."""

    kind: MethodKind
    value: str
    access: Access = Access.PRIVATE


def by_preference(methods: Iterable[ContactMethod], preferred: Sequence[MethodKind] = ()) -> tuple[ContactMethod, ...]:
    """Methods with those of one kind together: the preferred kinds first, then kinds as they first appear."""
    given = list(methods)
    kinds = dict.fromkeys([*preferred, *(method.kind for method in given)])
    return tuple(method for kind in kinds for method in given if method.kind is kind)


@dataclass(frozen=True, slots=True)
class Verification:
    """Somebody, by name, made sure that an entry is right; ``at`` in UTC."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A point of contact. ``number`` counts within the operation and is never given twice; 0 is none yet.

    ``methods`` stand in their order of preference, those of one kind together. ``languages`` are BCP 47 tags,
    ``clusters`` codes of bot.core.cluster, ``zone`` an IANA zone, moments UTC. ``account`` is whose own entry this is.
    """

    number: int = 0
    function: str
    organisation: str
    name: str = ""
    methods: tuple[ContactMethod, ...] = ()
    area: str = ""
    clusters: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    nationality: str = ""
    zone: str = "UTC"
    duty: Hours | None = None
    checked_in_until: datetime | None = None
    checked_out: bool = False
    alternate: int | None = None
    account: Account | None = None
    consent: bool = False
    expires: datetime | None = None
    verified: Verification | None = None

    @property
    def label(self) -> str:
        """How people write its number."""
        return f"C-{self.number}"

    def expired(self, now: datetime) -> bool:
        """Whether the entry is no longer to be relied on."""
        return self.expires is not None and self.expires <= now

    def on_duty(self, now: datetime) -> bool:
        """Whether the contact is at work: checked in, or within its hours and not checked out."""
        if self.expired(now):
            return False
        if self.checked_in_until is not None and now < self.checked_in_until:
            return True
        if self.checked_out or self.duty is None:
            return False
        return self.duty.cover(now.astimezone(ZoneInfo(self.zone)).time())

    def on_duty_until(self, now: datetime) -> datetime | None:
        """When a contact that is on duty goes off it, in UTC; None if it works round the clock."""
        if self.checked_in_until is not None and now < self.checked_in_until:
            return self.checked_in_until
        if self.duty is None or self.duty.start == self.duty.end:
            return None
        return self.duty.end_after(now, self.zone)


@dataclass(frozen=True, slots=True)
class FoundContacts:
    """The best of what a search found, best first, and how many it found in all.

    ``complete`` says that they have everything that was asked for, not only some of it.
    """

    contacts: tuple[Contact, ...]
    total: int
    complete: bool = True
