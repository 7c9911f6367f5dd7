"""Digests go out at their times: once, late ones saying so, and none where there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.commands.digest.kept import JOB, Subscription, due_at, find, keep, plan, told
from bot.commands.digest.made import gather
from bot.core.delivery import Delivery, Say
from bot.core.document import Document, Moment, document, phrase
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account, Address
from bot.engine.digesting import Reading
from bot.engine.job import Occasion, job
from bot.engine.privately import languages_of

_WINDOW = timedelta(hours=12)
"""After so long nobody needs the morning's digest any more: the next one tells all that it would have told."""

_LATER = "later"


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom a digest goes to, and how they read."""

    to: Address | Account
    languages: tuple[str, ...]
    zone: str
    ceiling: Marking


def _skip(occasion: Occasion) -> Iterable[Delivery]:
    """Nothing is told, and the next one planned."""
    kept = find(occasion.unit, occasion.within, occasion.firing.subject)
    if kept is not None:
        plan(occasion.unit, occasion.within, kept, max(occasion.firing.at, occasion.now))
    return ()


@job(JOB, window=_WINDOW, missed=_skip, long=True)
def send(occasion: Occasion) -> Iterator[Delivery]:
    """Tell what happened since the last one, if anything did or waits for somebody, and plan the next one."""
    kept = find(occasion.unit, occasion.within, occasion.firing.subject)
    if kept is None:
        return
    reader = _reader(occasion, kept)
    if (later := _awake(occasion, kept)) is not None:
        occasion.unit.firings.plan(occasion.within, JOB, kept.subject, f"{occasion.firing.occurrence} {_LATER}", later)
        return
    plan(occasion.unit, occasion.within, kept, max(occasion.firing.at, occasion.now))
    if reader is None:
        return
    keep(occasion.unit, occasion.within, told(kept, occasion.now))
    said = _said(occasion, kept, reader)
    if said is not None:
        yield Delivery(reader.to, Say(said), reader.languages)


def _said(occasion: Occasion, kept: Subscription, reader: _Reader) -> Document | None:
    """What is told; None where there is nothing to say."""
    reading = Reading(
        unit=occasion.unit,
        within=occasion.within,
        since=kept.told,
        now=occasion.now,
        zone=reader.zone,
        ceiling=reader.ceiling,
        kinds=occasion.kinds,
        clusters=kept.clusters,
    )
    digest = gather(reading, kept.sections)
    if digest.empty:
        return None
    said = digest.document
    if not (occasion.late or _waited(occasion)):
        return said
    late = document(phrase("digest-late", at=Moment(due_at(occasion.firing.occurrence), reader.zone)))
    return replace(said, blocks=(said.blocks[0], *late.blocks, *said.blocks[1:]))


def _reader(occasion: Occasion, kept: Subscription) -> _Reader | None:
    """Whom it goes to; None if that is a room of the operation no longer, or nobody who may read there."""
    unit, within = occasion.unit, occasion.within
    if kept.account is None:
        room = unit.rooms.find(kept.room)
        if room is None or room.operation != within:
            return None
        return _Reader(room.address, room.languages, room.zone, room.marking)
    person = unit.people.find(kept.account)
    held = unit.people.membership(person, within) if person is not None else None
    if held is None:
        return None
    ceiling = within.marking if held.role > Role.OBSERVER else min(within.marking, held.seen)
    return _Reader(kept.account, languages_of(unit, within, kept.account), kept.zone, ceiling)


def _waited(occasion: Occasion) -> bool:
    """Whether it was late already, and waited until somebody was on duty."""
    return occasion.firing.occurrence.endswith(_LATER)


def _awake(occasion: Occasion, kept: Subscription) -> datetime | None:
    """When somebody is on duty again whom a late digest would wake; None if it wakes nobody. In time, it comes as they
    asked for it."""
    if kept.account is None or not occasion.late or _waited(occasion):
        return None
    person = occasion.unit.people.find(kept.account)
    own = occasion.unit.contacts.own(occasion.within, person) if person is not None else []
    duty = own[0].duty if own else None
    if duty is None or duty.start == duty.end or duty.cover(occasion.now.astimezone(ZoneInfo(own[0].zone)).time()):
        return None
    return duty.start_after(occasion.now, own[0].zone)
