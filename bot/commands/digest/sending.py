"""Digests go out at their times: once, late ones saying so, and none where there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.commands.digest.kept import JOB, Subscription, due_at, find, keep, plan, told
from bot.commands.digest.made import gather
from bot.core.delivery import Delivery, Say
from bot.core.document import Moment, document, phrase
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account, Address
from bot.engine.digesting import Reading
from bot.engine.job import Occasion, Work, reading_job
from bot.engine.privately import languages_of
from bot.engine.quiet import quiet_until

_WINDOW = timedelta(hours=12)
"""After so long nobody needs the morning's digest any more: the next one tells all that it would have told."""

_LATER, _AFTER = "later", "after"  # what was late already when it began to wait, and what was not


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


@reading_job(JOB, window=_WINDOW, missed=_skip)
def send(occasion: Occasion) -> Work:
    """Tell what happened since the last one, if anything did or waits for somebody, and plan the next one."""
    kept = find(occasion.unit, occasion.within, occasion.firing.subject)
    if kept is None:
        return _nothing
    if (later := _awake(occasion, kept)) is not None:
        return partial(_wait, kept, _LATER, later)
    if (end := quiet_until(occasion.unit, occasion.within, kept.account or kept.room, occasion.now)) is not None:
        return partial(_wait, kept, _LATER if occasion.late or _waited(occasion) else _AFTER, end)
    reader, until = _reader(occasion, kept), occasion.now.replace(second=0, microsecond=0)
    said = _said(occasion, kept, reader, until) if reader is not None else None
    delivery = Delivery(reader.to, said, reader.languages) if reader is not None and said is not None else None
    return partial(_told, told(kept, until) if reader is not None else kept, delivery)


def _nothing(_occasion: Occasion) -> Iterable[Delivery]:
    return ()


def _wait(kept: Subscription, why: str, until: datetime, occasion: Occasion) -> Iterable[Delivery]:
    """It comes later."""
    occasion.unit.firings.plan(occasion.within, JOB, kept.subject, f"{occasion.firing.occurrence} {why}", until)
    return ()


def _told(kept: Subscription, delivery: Delivery | None, occasion: Occasion) -> Iterable[Delivery]:
    """It is told, and the next one planned."""
    plan(occasion.unit, occasion.within, kept, max(occasion.firing.at, occasion.now))
    keep(occasion.unit, occasion.within, kept)
    return () if delivery is None else (delivery,)


def _said(occasion: Occasion, kept: Subscription, reader: _Reader, until: datetime) -> Say | None:
    """What is told; None where there is nothing to say. All who are to read the same share it: it is told until a whole
    minute, so that those of one minute have the next one in common as well."""
    late = due_at(occasion.firing.occurrence) if occasion.late or _waited(occasion) else None
    alike = (JOB, occasion.within.id, kept.told, until, reader.zone, reader.ceiling, kept.sections, kept.clusters, late)
    shared = occasion.shared
    if alike not in shared:
        shared[alike] = _made(occasion, kept, reader, until, late)
    found: Say | None = shared[alike]
    return found


def _made(
    occasion: Occasion, kept: Subscription, reader: _Reader, until: datetime, late: datetime | None
) -> Say | None:
    reading = Reading(
        unit=occasion.unit,
        within=occasion.within,
        since=kept.told,
        now=until,
        zone=reader.zone,
        ceiling=reader.ceiling,
        kinds=occasion.kinds,
        clusters=kept.clusters,
    )
    digest = gather(reading, kept.sections)
    if digest.empty:
        return None
    said = digest.document
    if late is None:
        return Say(said)
    begin = document(phrase("digest-late", at=Moment(late, reader.zone)))
    return Say(replace(said, blocks=(said.blocks[0], *begin.blocks, *said.blocks[1:])))


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
