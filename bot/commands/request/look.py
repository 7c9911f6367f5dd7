"""Looking at requests: one, some, what waits for whom, and how one came about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands.request.acting import found, parts
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
from bot.core.record import Kind, Ref, Wanted
from bot.core.refusal import Refusal
from bot.core.request import Request, RequestState, RequestType
from bot.core.request_cycle import Part, entered, waits_for
from bot.core.request_limits import limited, waited
from bot.engine import params, values
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.kinds import RecordKind
from bot.engine.organisations import canonical
from bot.engine.request_cards import card, row
from bot.engine.request_times import plan_times
from bot.engine.request_words import between, length, party, state_of
from bot.engine.steps import history_of
from bot.engine.words import Words, fold


def _withdrawn(ctx: Context, request: Request) -> Request:
    cancelled = entered(request, RequestState.CANCELLED, author(ctx), ctx.now)
    return limited(cancelled, ctx.within.rules.limits)


KIND = RecordKind(
    kind=Kind.REQUEST,
    family="request",
    records=lambda unit: unit.requests,
    card=card,
    row=row,
    withdrawn=_withdrawn,
    settled=lambda ctx, request: plan_times(ctx.unit, ctx.within, request),
)

_SHOWN = 10
_FILTERS = ("all", "open", "mine", "waiting", "of", "cluster", *RequestType)
_TRUSTED = frozenset({Part.ASKER, Part.OFFICER, Part.PROVIDER, Part.COORDINATOR})


@dataclass(frozen=True, slots=True)
class _Filters:
    """Which requests are meant: ``mine``, ``of UNICEF``, ``cluster WSH``, ``waiting``, ``information``, ``all``; else
    the open ones."""

    optional: bool = True

    def read(self, words: Words, ctx: Context) -> Wanted:
        wanted = Wanted(open=True)
        while words.rest:
            wanted = self._one(words, ctx, wanted)
        return wanted

    def _one(self, words: Words, ctx: Context, wanted: Wanted) -> Wanted:
        split = [fold(word) for word in words.rest.split()]
        for name in _FILTERS:
            if said := begins_with(split, keywords(f"request-filter-{name}", ctx.phrases)):
                words.drop(said)
                return self._wanted(name, words, ctx, wanted)
        for state in RequestState:
            if said := begins_with(split, _states(state, ctx)):
                words.drop(said)
                return replace(wanted, open=None, states=wanted.states | {str(state)})
        typed = words.take()
        known = Code(" ".join(ctx.phrases.synonyms(f"request-filter-{name}", ctx.language)[0] for name in _FILTERS))
        raise Refusal(phrase("refusal-choice", typed=Code(typed[:60])), line(phrase("refusal-known", known=known)))

    def _wanted(self, name: str, words: Words, ctx: Context, wanted: Wanted) -> Wanted:
        match name:
            case "all":
                return replace(wanted, open=None)
            case "mine":
                return replace(wanted, person=ctx.person.id)
            case "waiting":
                return replace(wanted, open=True, overdue=ctx.now, soonest=True)
            case "of":
                return replace(wanted, organisation=self._organisation(words, ctx))
            case "cluster":
                return replace(wanted, clusters=values.clusters(words.take(), ctx))
        return replace(wanted, sort=name) if name in [*RequestType] else replace(wanted, open=True)

    def _organisation(self, words: Words, ctx: Context) -> str:
        if not words.rest:
            raise Refusal("refusal-organisation")
        return canonical(params.organisation.read(words, ctx), ctx.within)


def _states(state: RequestState, ctx: Context) -> frozenset[str]:
    names = (ctx.phrases.plain(phrase(f"request-state-{state}"), language) for language in ctx.phrases.languages)
    return frozenset({str(state), *map(fold, names)})


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


@command("request list", filters=_Filters())
def list_(ctx: Context, filters: Wanted) -> Document:
    """List requests: open, mine, of an organisation, of a cluster, of a kind, waiting too long, in a state."""
    some = ctx.unit.requests.listed(ctx.within, filters, ctx.ceiling, _SHOWN)
    if not some.total:
        return document(phrase("request-none"))
    more = [line(phrase("request-more", count=some.total - _SHOWN))] if some.total > _SHOWN else []
    rows = [row(each, ctx.zone) for each in some.records]
    return document(phrase("request-listed", count=some.total), rows, more).with_actions(*_show(some.records))


@command("request board")
def board(ctx: Context) -> Document:
    """Show what waits for whom and for how long: what is overdue first, then what will be soonest."""
    some = ctx.unit.requests.listed(ctx.within, Wanted(open=True, soonest=True), ctx.ceiling, _SHOWN)
    if not some.total:
        return document(phrase("request-none-waits"))
    late = ctx.unit.requests.listed(ctx.within, Wanted(open=True, overdue=ctx.now), ctx.ceiling, 0).total
    more = [line(phrase("request-more", count=some.total - _SHOWN))] if some.total > _SHOWN else []
    said = [phrase("request-board", count=some.total)]
    said += [phrase("request-board-late", count=late)] if late else []
    rows = [waiting(each, ctx.now) for each in some.records]
    return document(*said, rows, more).with_actions(*_show(some.records))


@command("request history", number=params.number)
def history(ctx: Context, number: int) -> Reply:
    """Show all steps of a request: who, when and why."""
    return history_of(ctx, Ref(Kind.REQUEST, number))


def waiting(request: Request, now: datetime) -> Block:
    """A line that says whom a request waits for, and for how long at a moment (UTC)."""
    part = waits_for(request)
    parts: list[Inline] = [Code(str(request.ref)), Text(request.title, strong=True), state_of(request)]
    if part is not None:
        waits = phrase("request-waits-for", party=party(request, part), length=length(waited(request, now)))
        parts.append(waits)
    if request.limit and request.limit <= now:
        parts.append(phrase("request-over", length=length(now - request.limit)))
    return item(*between(parts))


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
