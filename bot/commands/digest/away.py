"""What digests tell of the time when the bot was down."""

from __future__ import annotations

from collections.abc import Iterable

from bot.commands.digest.kept import JOB
from bot.core.document import Code, Moment, Phrase, item, phrase
from bot.core.marking import Marking
from bot.core.record import Ref
from bot.core.records import Firing
from bot.engine.digesting import MOST, Group, Reading, section
from bot.engine.request_words import length


@section("outages")
def outages(reading: Reading) -> Iterable[Group]:
    """When the bot was down, and what it was to remind of in that time, and did not."""
    down = [each for each in reading.unit.outages.since(reading.since) if each.ended <= reading.now]
    rows = tuple(
        item(
            phrase(
                "digest-outage",
                start=Moment(each.began, reading.zone),
                end=Moment(each.ended, reading.zone),
                length=length(each.ended - each.began),
            )
        )
        for each in down[:MOST]
    )
    yield Group(phrase("digest-outages", count=len(down)), len(down), rows)
    yield _missed(reading)


def _missed(reading: Reading) -> Group:
    known = [each for each in reading.unit.firings.missed(reading.within, reading.since) if each.job != JOB]
    marked = [(each, marking) for each in known if (marking := _marking(reading, each)) is not None]
    rows = tuple(item(_reminder(reading, each)) for each, _ in marked[:MOST])
    strictest = max((marking for _, marking in marked), default=Marking.CLEAR)
    return Group(phrase("digest-missed", count=len(marked)), len(marked), rows, marking=strictest)


def _marking(reading: Reading, firing: Firing) -> Marking | None:
    """How what was missed is marked; None if it is about a record that may not be shown."""
    if not Ref.names(firing.subject):
        return Marking.CLEAR
    ref = Ref.parse(firing.subject)
    record = reading.kinds[ref.kind].records(reading.unit).find(reading.within, ref.number, reading.ceiling)
    return record.marking if record is not None else None


def _reminder(reading: Reading, firing: Firing) -> Phrase:
    at = Moment(firing.at, reading.zone)
    if Ref.names(firing.subject):
        return phrase("digest-missed-record", record=Code(firing.subject), at=at)
    return phrase("digest-missed-other", at=at)
