"""What the bot does by itself when a request waits too long, is needed, or its military assets are to be reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Block, Code, Document, Moment, ToType, document, line, phrase
from bot.core.marking import Marking
from bot.core.place import Account
from bot.core.record import THE_BOT, Ref, Step
from bot.core.request import ENDED, OfferState, Request, RequestState
from bot.core.request_cycle import Part, waits_for, without_offers
from bot.core.request_limits import limited, waited
from bot.engine.job import Occasion, job
from bot.engine.privately import languages_of, may_read
from bot.engine.quiet import until_due
from bot.engine.request_actions import actions
from bot.engine.request_cards import card
from bot.engine.request_people import accounts, accounts_of
from bot.engine.request_times import LAPSES, NEEDED, REVIEW, WAITS, next_review, plan_review, plan_times
from bot.engine.request_words import length, party, title
from bot.engine.standing import redrawn
from bot.engine.words import prefix_on

_MOST_TOLD = 20  # people
_WINDOW = timedelta(hours=24)  # in which a reminder that comes late is still of use


@job(WAITS, useful=until_due)
def waits(occasion: Occasion) -> Iterable[Delivery]:
    """Tell whom a request waits for that it has waited too long; after as long again, or where nobody knows whom to
    tell, tell the coordinators."""
    request = _request(occasion)
    part = waits_for(request) if request else None
    if request is None or part is None or request.limit is None:
        return
    limit, _, time = occasion.firing.occurrence.partition("#")
    if limit != f"{request.limit:%Y-%m-%dT%H:%M:%S}":
        return
    first = time == "1"
    _note(occasion, request, "step-request-waited" if first else "step-request-escalated")
    said = phrase(
        "request-waits-too-long" if first else "request-escalated",
        request=Code(str(request.ref)),
        party=party(request, part),
        length=length(waited(request, occasion.now)),
    )
    people = _accounts(occasion, request, part) if first else []
    yield from _told(occasion, request, people or _accounts(occasion, request, Part.COORDINATOR), line(said))


@job(NEEDED, window=_WINDOW, useful=until_due)
def needed(occasion: Occasion) -> Iterable[Delivery]:
    """Say that what was asked for is needed soon, or now."""
    request = _request(occasion)
    part = waits_for(request) if request else None
    if request is None or part is None or request.needed_by is None or request.state is RequestState.COMPLETED:
        return
    _note(occasion, request, "step-request-reminded")
    said = phrase(
        "request-needed-now" if occasion.now >= request.needed_by else "request-needed-soon",
        request=Code(str(request.ref)),
        moment=Moment(request.needed_by, occasion.within.zone),
        party=party(request, part),
    )
    people = dict.fromkeys((*_accounts(occasion, request, part), *_accounts(occasion, request, Part.ASKER)))
    yield from _told(occasion, request, list(people), line(said))


@job(REVIEW, useful=until_due)
def reviewed(occasion: Occasion) -> Iterable[Delivery]:
    """Ask whether military assets are still needed, every seven days until they are handed back."""
    request = _request(occasion)
    if request is None or request.review is None or not request.lent:
        return
    _note(occasion, request, "step-request-review-due")
    plan_review(occasion.unit, occasion.within, request, next_review(request.review, occasion.now))
    parts = (Part.ASKER, Part.PROVIDER, Part.COORDINATOR)
    everyone = list(dict.fromkeys(account for part in parts for account in _accounts(occasion, request, part)))
    said = line(phrase("request-review-due", request=Code(str(request.ref))))
    yield from _told(occasion, request, everyone, said, how=True)


@job(LAPSES, useful=until_due)
def lapses(occasion: Occasion) -> Iterable[Delivery]:
    """Let an offer run out that nobody accepted in time; the request may have to wait for others then."""
    request = _request(occasion)
    offer = request.offer(int(occasion.firing.occurrence.partition("#")[0])) if request else None
    if request is None or offer is None or offer.state is not OfferState.OPEN or request.state in ENDED:
        return
    gone = tuple(replace(each, state=OfferState.LAPSED) if each is offer else each for each in request.offers)
    waiting = without_offers(replace(request, offers=gone, changed=occasion.now), THE_BOT, occasion.now)
    within, limits = occasion.within, occasion.within.rules.limits
    step = Step("step-request-lapse", THE_BOT, occasion.now, occasion.cause.key, note=f"{offer.number}. {offer.text}")
    after = occasion.unit.requests.change(within, limited(waiting, limits), step)
    plan_times(occasion.unit, within, after)
    for standing, drawn in redrawn(occasion.unit, within, after, card):
        yield Delivery(standing.to, Amend(standing.key, drawn), standing.languages)
    said = line(phrase("request-gone-lapse", offer=offer.number, request=Code(str(after.ref))))
    people = dict.fromkeys((*_accounts(occasion, after, Part.ASKER), *accounts(occasion.unit, [offer.by.person])))
    yield from _told(occasion, after, list(people), said)


def _request(occasion: Occasion) -> Request | None:
    """The request that it is about."""
    number = Ref.parse(occasion.firing.subject).number
    return occasion.unit.requests.find(occasion.within, number, Marking.RED)


def _accounts(occasion: Occasion, request: Request, part: Part) -> list[Account]:
    return accounts_of(occasion.unit, occasion.within, occasion.now, request, part)


def _note(occasion: Occasion, request: Request, action: str) -> None:
    step = Step(action, THE_BOT, occasion.now, occasion.cause.key)
    occasion.unit.requests.note(occasion.within, request, step)


def _told(
    occasion: Occasion, request: Request, people: Sequence[Account], said: Block, *, how: bool = False
) -> Iterator[Delivery]:
    """Tell people privately, and the rooms in which the request's card stands, none of them above its ceiling."""
    within = occasion.within
    rooms = [
        each.room
        for each in occasion.unit.cards.of(within, request.ref)
        if each.room is not None and not each.room.direct and each.room.operation == within
    ]
    shown = [room for room in rooms if room.marking >= request.marking]
    for room in shown:
        yield Delivery(room.address, Say(_notice(occasion, request, said, room.address.platform, how)), room.languages)
    otherwise = shown[0].address if shown else None
    readers = [account for account in people if may_read(occasion.unit, within, request, account)]
    for account in readers[:_MOST_TOLD]:
        notice = _notice(occasion, request, said, account.platform, how)
        other = otherwise if otherwise and otherwise.platform == account.platform else None
        yield Delivery(account, Say(notice), languages_of(occasion.unit, within, account), otherwise=other)


def _notice(occasion: Occasion, request: Request, said: Block, platform: str, how: bool) -> Document:
    prefix = prefix_on(platform)
    blocks = [said, line(title(request))]
    if how:
        review, back = (ToType(f"{prefix}request {word} {request.number}") for word in ("review", "handback"))
        blocks.append(line(phrase("request-review-how", review=review, handback=back)))
    if occasion.late:
        blocks.append(line(phrase("request-late", moment=Moment(occasion.firing.at, occasion.within.zone))))
    return document(*blocks).with_actions(*actions(request))
