"""The meetings of a person as a calendar that their own program reads, at an address that nobody can guess."""

from __future__ import annotations

import json
import secrets
from datetime import datetime
from hashlib import sha256

from bot.commands.meet.calendar import calendar
from bot.commands.meet.invited import invited_people
from bot.core.document import Code, document, line, phrase
from bot.core.meeting import Meeting, MeetingState
from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.core.stores import Unit
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.privately import may_read

_FEEDS = "meeting-feed"
"""The kind of standing rules that holds them: by the hash of their secret, whose they are."""
_SECRET = 32  # bytes
_MOST = 2000  # meetings
_WORDS = {"words-meet-stop": "stop"}


@command("meet feed", change=params.optional(params.choice(_WORDS)))
def feed(ctx: Context, change: str | None) -> Reply:
    """Get the address of a calendar of your meetings, told privately; the one you had before is void. "stop" makes it
    void, too."""
    address = ctx.within.rules.calendars
    if not address:
        raise Refusal("meet-feed-none", usage=False)
    for name, body in ctx.unit.standing.all(ctx.within, _FEEDS).items():
        if _account(body) in ctx.person.accounts:
            ctx.unit.standing.drop(ctx.within, _FEEDS, name)
    if change is not None:
        return Reply(document(phrase("meet-feed-stopped")))
    secret = secrets.token_urlsafe(_SECRET)
    whose = json.dumps([ctx.account.platform, ctx.account.id])
    ctx.unit.standing.put(ctx.within, _FEEDS, _hashed(secret), whose)
    link = Code(f"{address.rstrip('/')}/{ctx.within.id}/{secret}.ics")
    told = document(phrase("meet-feed-address"), line(link))
    return Reply(None if ctx.room.direct else document(phrase("meet-feed-told")), privately=told)


def fed(unit: Unit, operation: int, secret: str, now: datetime) -> bytes | None:
    """The calendar behind an address; None where there is none, or not any more."""
    within = next((each for each in unit.rooms.operations() if each.id == operation), None)
    body = unit.standing.get(within, _FEEDS, _hashed(secret)) if within else None
    if within is None or body is None:
        return None
    account = _account(body)
    person = unit.people.find(account)
    if person is None:
        return None
    some = unit.meetings.listed(within, Wanted(open=True), within.marking, _MOST).records
    theirs = [each for each in some if _concerns(unit, within, each, person) and may_read(unit, within, each, account)]
    return calendar(theirs, within.name, now)


def _concerns(unit: Unit, within: Operation, meeting: Meeting, person: Person) -> bool:
    """Whether somebody is to come to a meeting that is planned: everybody is, or they are."""
    if meeting.state is not MeetingState.PLANNED:
        return False
    answered = (each.by.person for each in meeting.answers)
    if meeting.for_everybody or person.id in (meeting.author.person, *answered):
        return True
    return person.id in {each.id for each in invited_people(unit, within, meeting)}


def _account(body: str) -> Account:
    return Account(*json.loads(body))


def _hashed(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
