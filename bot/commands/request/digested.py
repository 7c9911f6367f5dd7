"""What digests tell of requests."""

from __future__ import annotations

from collections.abc import Iterable

from bot.commands.request.look import waiting
from bot.core.document import phrase
from bot.core.record import Wanted
from bot.engine.digesting import MOST, Group, Reading, of_records, section


@section("requests")
def requests(reading: Reading) -> Iterable[Group]:
    """Requests that have waited too long, and the others that wait for somebody, with how long; those that ended."""

    def found(key: str, wanted: Wanted, *, urgent: bool) -> Group:
        some = reading.unit.requests.listed(reading.within, wanted, reading.ceiling, MOST)
        said = phrase(key, count=some.total)
        return of_records(reading, said, some, urgent=urgent, row=lambda each: waiting(each, reading.now))

    late = Wanted(open=True, clusters=reading.clusters, overdue=reading.now, soonest=True)
    yield found("digest-requests-late", late, urgent=True)
    waits = Wanted(open=True, clusters=reading.clusters, soonest=True)
    yield found("digest-requests-waiting", waits, urgent=False)
    ended = Wanted(open=False, clusters=reading.clusters, since=reading.since)
    yield found("digest-requests-ended", ended, urgent=False)
