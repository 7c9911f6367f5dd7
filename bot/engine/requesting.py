"""Filing requests and changing them, for the requests' own commands and for tasks that nobody may command."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.document import Document, Phrase, Text, document, line, phrase
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.place import Account, Room
from bot.core.record import Author
from bot.core.request import Request, RequestState
from bot.core.request_cycle import Part, entered
from bot.core.request_limits import limited
from bot.core.task import Priority
from bot.engine.authors import author, step
from bot.engine.blocking import release_if_over
from bot.engine.command import Context, Notice, Reply
from bot.engine.organisations import canonical
from bot.engine.privately import languages_of, may_read
from bot.engine.request_actions import actions
from bot.engine.request_alike import alike, look_alikes
from bot.engine.request_cards import asked_of_you, card, filed_privately
from bot.engine.request_people import accounts, accounts_of
from bot.engine.request_times import plan_times
from bot.engine.request_words import title
from bot.engine.standing import redrawn

_MOST_TOLD = 20  # people


def asked_instead(
    ctx: Context,
    *,
    asked: str,
    title: str,
    due: datetime | None,
    priority: Priority,
    place: Grid | Point | Named | None,
    area: str,
    clusters: Sequence[str],
    marking: Marking,
    person: int | None = None,
    anyway: str = "",
) -> Reply:
    """File a request for assistance to a humanitarian organisation in place of a task, and say so.

    ``due`` is UTC; a ``person`` of the organisation, if one was meant, is told by their id. Open requests that look the
    same are shown instead, if ``anyway`` (without prefix) is a command that files it all the same.
    """
    by = author(ctx)
    request = Request(
        marking=marking,
        author=by,
        at=ctx.now,
        changed=ctx.now,
        title=title,
        description=title,
        clusters=tuple(clusters),
        place=place,
        area=area,
        priority=priority,
        needed_by=due,
        asked=canonical(asked, ctx.within),
        requester=by.name,
        requester_organisation=by.organisation,
    )
    if anyway and (near := alike(ctx, request)):
        return Reply(look_alikes(ctx, near, anyway))
    said = phrase("request-instead", organisation=Text(request.asked))
    return submitted(ctx, file(ctx, request, by), said, people=[person] if person is not None else [])


def file(ctx: Context, request: Request, by: Author) -> Request:
    """Keep a new request, submitted or a draft, and plan its times; returns it with its number."""
    action = "step-request-draft" if request.state is RequestState.DRAFT else "step-request-submit"
    begun = limited(entered(request, request.state, by, ctx.now), ctx.within.rules.limits)
    filed = ctx.unit.requests.add(ctx.within, begun, step(ctx, action, by=by))
    plan_times(ctx.unit, ctx.within, filed)
    return filed


def change(ctx: Context, request: Request, action: str, by: Author, note: str = "") -> Request:
    """Keep what became of a request, and plan its times anew; ``action`` is a key of the catalogues (``step-...``)."""
    after = ctx.unit.requests.change(ctx.within, limited(request, ctx.within.rules.limits), step(ctx, action, note, by))
    plan_times(ctx.unit, ctx.within, after)
    release_if_over(ctx.unit, ctx.within, after, ctx.now)
    return after


def submitted(ctx: Context, request: Request, *said: Phrase, people: Sequence[int] = ()) -> Reply:
    """What is said of a request that is asked now. The organisation that is asked is told, ``people`` by their ids are,
    and where no room reads along, the coordinators. That nobody of the organisation can be told is said."""
    zone = ctx.within.zone
    asked = [*accounts(ctx.unit, people), *_accounts(ctx, request, [Part.ASKED])]
    told = dict.fromkeys(asked, asked_of_you(request, zone))
    if ctx.room.direct and not _rooms(ctx, request):
        told = dict.fromkeys(_accounts(ctx, request, [Part.COORDINATOR]), filed_privately(request, zone)) | told
    nobody = request.helper and not asked
    hint = [line(phrase("request-nobody-told", organisation=Text(request.helper)))] if nobody else []
    reply = _shown(ctx, request, document(*said, hint))
    return replace(reply, elsewhere=_privately(ctx, request, told, card=True))


def answered(
    ctx: Context,
    request: Request,
    *said: Phrase,
    hint: Phrase | None = None,
    words: str = "",
    tell: Iterable[Part] = (),
    people: Iterable[int] = (),
) -> Reply:
    """What was done with a request, and its card, here and wherever one stands.

    An edited card rings no bell. What others wait for is told, with somebody's ``words`` (a reason, an offer): to the
    other rooms in which the card stands, and privately to those whom ``tell`` names (with the asker those who need the
    same) and to ``people`` by their ids. A ``hint`` is for whoever asks.
    """
    parts = tuple(tell)
    joined = (each.person for each in request.joined) if Part.ASKER in parts else ()
    those = (*_accounts(ctx, request, parts), *accounts(ctx.unit, (*people, *joined)))
    news = document(*said, line(title(request)), [line(Text(words))] if words else [])
    told = dict.fromkeys(those, news.with_actions(*actions(request)))
    return replace(
        _shown(ctx, request, document(*said, [line(hint)] if hint else [])),
        elsewhere=_privately(ctx, request, told),
        announced={room: Notice(news) for room in _rooms(ctx, request)} if those else {},
    )


def _shown(ctx: Context, request: Request, said: Document) -> Reply:
    """Something said here about a request, with its card, which is brought up to date wherever else it stands."""
    return Reply(
        said + card(request, ctx.zone),
        card=request.ref,
        amended=redrawn(ctx.unit, ctx.within, request, card),
        subject={"request": request.number},
    )


def _privately(
    ctx: Context, request: Request, told: Mapping[Account, Document], *, card: bool = False
) -> dict[Account, Notice]:
    """What all but whoever asks are told, in the language of each; ``card`` says that it is the card."""
    own = {*ctx.person.accounts, ctx.account}
    others = [each for each in told if each not in own and may_read(ctx.unit, ctx.within, request, each)]
    return {
        account: Notice(told[account], request.ref if card else None, languages_of(ctx.unit, ctx.within, account))
        for account in others[:_MOST_TOLD]
    }


def _accounts(ctx: Context, request: Request, parts: Iterable[Part]) -> list[Account]:
    return [each for part in parts for each in accounts_of(ctx.unit, ctx.within, ctx.now, request, part)]


def _rooms(ctx: Context, request: Request) -> list[Room]:
    """The other rooms in which its card stands, as far as they may show it."""
    rooms = [card.room for card in ctx.unit.cards.of(ctx.within, request.ref) if card.room is not None]
    return [
        room
        for room in rooms
        if room.operation == ctx.within
        and not room.direct
        and room.id != ctx.room.id
        and request.marking <= room.marking
    ]
