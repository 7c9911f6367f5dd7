"""Filing requests and changing them, for the requests' own commands and for tasks that nobody may command."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.document import Code, Document, Phrase, Text, document, phrase
from bot.core.location import Grid, Named, Point
from bot.core.place import Account
from bot.core.record import Author
from bot.core.request import Request, RequestState
from bot.core.request_cycle import entered
from bot.core.request_limits import limited
from bot.core.task import Priority
from bot.engine.authors import author, step
from bot.engine.command import Context, Reply
from bot.engine.organisations import canonical, organisation_named
from bot.engine.request_cards import card
from bot.engine.request_times import plan_times
from bot.engine.standing import redrawn


def asked_instead(
    ctx: Context,
    *,
    asked: str,
    title: str,
    due: datetime | None,
    priority: Priority,
    place: Grid | Point | Named | None,
    clusters: Sequence[str],
    area: str,
) -> Reply:
    """File a request for assistance to a humanitarian organisation in place of a task, and say so.

    ``due`` is UTC; the request is marked as high as the room may show.
    """
    by = author(ctx)
    request = Request(
        marking=ctx.ceiling,
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
    return answered(ctx, file(ctx, request, by), phrase("request-instead", organisation=Text(request.asked)))


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
    return after


def answered(ctx: Context, request: Request, *said: Phrase) -> Reply:
    """What was done with a request, and its card, here and wherever one stands. The one who is asked is told."""
    told: dict[Account, Document] = {}
    lead = _lead(ctx, request)
    if request.version == 1 and lead is not None:
        told[lead] = document(phrase("request-asked-of-you", request=Code(str(request.ref)))) + card(request, ctx.zone)
    return Reply(
        document(*said) + card(request, ctx.zone),
        elsewhere=told,
        card=request.ref,
        amended=redrawn(ctx.unit, ctx.within, request, card),
        subject={"request": request.number},
    )


def _lead(ctx: Context, request: Request) -> Account | None:
    """Whom a request is announced to privately: the lead of the organisation that is asked."""
    if not request.asked or request.state is RequestState.DRAFT or request.marking > ctx.within.marking:
        return None
    found = organisation_named(request.asked, ctx.within)
    lead = found.lead if found else None
    return lead if lead not in ctx.person.accounts else None
