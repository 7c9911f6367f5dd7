"""Looking at requests: one, some, what waits for whom, and how one came about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.commands.request.acting import found, parts
from bot.commands.request.filters import filters
from bot.core.document import (
    Action,
    Block,
    Code,
    Document,
    Inline,
    Text,
    document,
    item,
    labelled,
    line,
    phrase,
)
from bot.core.people import Role
from bot.core.record import Kind, Listed, Ref, Wanted
from bot.core.request import Request, RequestState
from bot.core.request_cycle import Part, entered, waits_for
from bot.core.request_limits import limited, waited
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.request_cards import card, row
from bot.engine.request_people import accounts_of
from bot.engine.request_times import plan_times
from bot.engine.request_words import between, length, party, state_of
from bot.engine.steps import history_of


def _withdrawn(ctx: Context, request: Request) -> Request:
    cancelled = entered(request, RequestState.CANCELLED, author(ctx), ctx.now)
    return limited(cancelled, ctx.within.rules.limits)


_CONCERNED = (Part.ASKER, Part.OFFERER, Part.PROVIDER, Part.OFFICER)
KIND = RecordKind(
    kind=Kind.REQUEST,
    family="request",
    records=lambda unit: unit.requests,
    card=card,
    row=row,
    withdrawn=_withdrawn,
    settled=lambda ctx, request: plan_times(ctx.unit, ctx.within, request),
    concerned=lambda ctx, request: [
        each for part in _CONCERNED for each in accounts_of(ctx.unit, ctx.within, ctx.now, request, part)
    ],
)

_SHOWN = 10
_TRUSTED = frozenset({Part.ASKER, Part.OFFICER, Part.PROVIDER, Part.COORDINATOR})


@command("request show", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Show a request; how to reach people goes privately to those who have to do with it, unless it is marked too high
    for that: then whoever is in the room is meant to know."""
    request = found(ctx, number)
    subject: dict[str, str | int] = {"request": number, "seen": "card"}
    reach = _reach(request)
    if not reach:
        return Reply(card(request, ctx.zone), card=request.ref, subject=subject)
    if not _may_reach(ctx, request):
        said = card(request, ctx.zone) + document(phrase("request-private"))
        return Reply(said, card=request.ref, subject=subject)
    private = document(phrase("request-reach", request=Code(str(request.ref))), reach)
    subject["seen"] = "all"
    if ctx.room.direct or request.marking > ctx.within.marking:
        return Reply(card(request, ctx.zone) + private, card=request.ref, subject=subject)
    said = card(request, ctx.zone) + document(phrase("request-sent-privately"))
    return Reply(said, privately=private, card=request.ref, subject=subject)


@command("request list", filters=filters)
def list_(ctx: Context, filters: Wanted) -> Document:
    """List requests: open, mine, of an organisation, of a cluster, of a kind, waiting too long, in a state."""
    some = ctx.unit.requests.listed(ctx.within, filters, ctx.ceiling, _SHOWN)
    if not some.total:
        return document(phrase("request-none"))
    rows = [row(each, ctx.zone) for each in some.records]
    return _listed(some, document(phrase("request-listed", count=some.total)), rows)


@command("request board", filters=filters)
def board(ctx: Context, filters: Wanted) -> Document:
    """Show what waits for whom and for how long: what is overdue first, then what will be soonest."""
    wanted = replace(filters, open=True, soonest=True)
    asked = ((wanted, _SHOWN), (replace(wanted, overdue=ctx.now), 0))
    some, late = ctx.unit.requests.listed_each(ctx.within, asked, ctx.ceiling)
    if not some.total:
        return document(phrase("request-none-waits"))
    counted = [line(phrase("request-board-late", count=late.total))] if late.total else []
    said = document(phrase("request-board", count=some.total), counted)
    return _listed(some, said, [waiting(each, ctx.now, marked=True) for each in some.records])


def _listed(some: Listed[Request], said: Document, rows: Sequence[Block]) -> Document:
    """The first of some requests; of the others, how many there are."""
    left = some.total - len(rows)
    more = [line(phrase("request-more", count=left))] if left else []
    return (said + document(rows, more)).with_actions(*_show(some.records))


@command("request history", number=params.number)
def history(ctx: Context, number: int) -> Reply:
    """Show all steps of a request: who, when and why."""
    return history_of(ctx, Ref(Kind.REQUEST, number))


def waiting(request: Request, now: datetime, *, marked: bool = False) -> Block:
    """A line that says whom a request waits for, and for how long at a moment (UTC); ``marked``, with its marking."""
    part = waits_for(request)
    parts: list[Inline] = [Code(str(request.ref)), Text(request.title, strong=True), state_of(request)]
    if part is not None:
        waits = phrase("request-waits-for", party=party(request, part), length=length(waited(request, now)))
        parts.append(waits)
    if request.limit and request.limit <= now:
        parts.append(phrase("request-over", length=length(now - request.limit)))
    marking: list[Inline] = [Code(request.marking.label), Text(" ")] if marked else []
    return item(*marking, *between(parts))


def _show(requests: Sequence[Request]) -> list[Action]:
    symbols = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
    return [
        Action(phrase("request-action-show", request=Code(str(each.ref))), f"request show {each.number}", symbol)
        for each, symbol in zip(requests, symbols, strict=False)
    ]


def _may_reach(ctx: Context, request: Request) -> bool:
    """As with contacts: liaisons, and whoever has to do with it."""
    if ctx.role is not None and ctx.role >= Role.LIAISON:
        return True
    return not _TRUSTED.isdisjoint(parts(ctx, request, author(ctx)))


def _reach(request: Request) -> list[Block]:
    facts = (
        ("requester-phone", request.requester_phone),
        ("requester-email", request.requester_email),
        ("site-contact", request.site_contact),
        ("site-phone", request.site_phone),
    )
    return [
        labelled(f"request-{name}", Code(value) if "contact" not in name else Text(value))
        for name, value in facts
        if value
    ]
