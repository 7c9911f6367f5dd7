"""Filing requests, and changing what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.commands.request.acting import LONGEST_NOTE, acting, noted
from bot.commands.request.form import (
    ASSISTANCE,
    FORMS,
    INFORMATION,
    PRIVATE,
    changed_request,
    filled_form,
    filled_in,
    known,
    new_request,
)
from bot.commands.request.typed import Typed, read_form, typed
from bot.core.document import Block, Code, Document, Phrase, ToType, document, hint, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.request import Request, RequestState, RequestType
from bot.core.request_cycle import Move, Part, moved
from bot.engine import params
from bot.engine.authors import author
from bot.engine.command import Context, Reply, command
from bot.engine.drafts import draft_of, keep_draft, no_draft_of
from bot.engine.fields import Form, label
from bot.engine.request_alike import alike, look_alikes
from bot.engine.request_words import named
from bot.engine.requesting import answered, change, file, submitted
from bot.engine.router import Call

FAMILY = "request"
_MOST_JOINED = 30


@command(
    "request assistance",
    role=Role.LIAISON,
    amended_by="request edit",
    drafted=True,
    fields=params.optional(typed(ASSISTANCE)),
)
def assistance(ctx: Context, fields: Typed | None) -> Reply:
    """Ask for assistance, or give the form for it."""
    return _ask(ctx, RequestType.ASSISTANCE, fields)


@command(
    "request information",
    role=Role.LIAISON,
    amended_by="request edit",
    drafted=True,
    fields=params.optional(typed(INFORMATION)),
)
def information(ctx: Context, fields: Typed | None) -> Reply:
    """Ask for information, or give the form for it."""
    return _ask(ctx, RequestType.INFORMATION, fields)


@command("request anyway", role=Role.LIAISON, amended_by="request edit")
def anyway(ctx: Context) -> Reply:
    """File the request that was kept because it looks like another."""
    kept = next(iter(ctx.unit.drafts.all(ctx.within, ctx.person, FAMILY, ctx.ceiling)), None)
    call = ctx.router.read(f"/{FAMILY} {kept.text}", ()) if kept else None
    of = _TYPES.get(call.command.name) if isinstance(call, Call) else None
    if of is None or not isinstance(call, Call):
        raise Refusal("request-no-draft", usage=False)
    form = read_form(FORMS[of], call.words.take_all(), ctx, complete=True)
    return _file(ctx, new_request(of, form.values, author(ctx), ctx), form)


@command("request draft", role=Role.LIAISON, number=params.optional(params.number))
def draft(ctx: Context, number: int | None) -> Reply:
    """Give back the request that was typed last and not filed, or one before it: privately, unless it is marked too
    high for that."""
    typed, marking, older = draft_of(ctx, number, "request-no-draft")
    said = document(hint(phrase("request-draft")), Block("code", (ToType(f"{ctx.prefix}{FAMILY} {typed}"),)), older)
    return (
        Reply(said)
        if ctx.room.direct or marking > ctx.within.marking
        else Reply(document(phrase("request-draft-privately")), privately=said)
    )


@command("request edit", role=Role.LIAISON, drafted=True, number=params.number, fields=params.optional(params.rest))
def edit(ctx: Context, number: int, fields: str | None) -> Reply:
    """Change what a request says, or give its form as it is filled in now."""
    request, by = acting(ctx, number, Move.EDIT)
    form = FORMS[request.type]
    if not fields:
        filled = filled_form(form, request, ctx, private=ctx.room.direct)
        return Reply(_form(ctx, f"{FAMILY} edit {number}", filled))
    before = filled_in(form, request, ctx)
    read = read_form(form, fields, ctx, complete=False, before=before)
    changed = changed_request(request, read.values)
    if not changed.description:
        raise Refusal("request-nothing-asked", about="fields")
    if changed == request:
        raise Refusal("request-unchanged", about="fields")
    no_draft_of(ctx)
    after = change(
        ctx, moved(changed, Move.EDIT, by, ctx.now), "step-request-edit", by, _what(ctx, form, changed, before)
    )
    said = [phrase("request-edited", request=Code(str(after.ref)))]
    if after.state is not request.state:
        said.append(phrase("request-validate-anew"))
    reply = submitted if after.asked != request.asked and after.state is not RequestState.DRAFT else answered
    return _discreet(ctx, reply(ctx, after, *said), read)


@command("request submit", role=Role.LIAISON, number=params.number)
def submit(ctx: Context, number: int) -> Reply:
    """Ask what was a draft so far."""
    request, by = acting(ctx, number, Move.SUBMIT)
    after = change(ctx, moved(request, Move.SUBMIT, by, ctx.now), "step-request-submit", by)
    return submitted(ctx, after, *_received(after))


@command("request join", role=Role.MEMBER, number=params.number, text=params.optional(params.rest))
def join(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that you need the same as a request asks for."""
    request, by = acting(ctx, number, Move.JOIN)
    if any(each.person == by.person for each in request.joined):
        raise Refusal(phrase("request-joined-before", request=Code(str(request.ref))), usage=False)
    if len(request.joined) >= _MOST_JOINED:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_JOINED), usage=False)
    joined = replace(moved(request, Move.JOIN, by, ctx.now), joined=(*request.joined, by))
    words = noted(text)
    after = change(ctx, joined, "step-request-join", by, words)
    said = phrase("request-join", request=Code(str(after.ref)), who=named(by))
    return answered(ctx, after, said, words=words, tell=[Part.ASKER])


_TYPES = {assistance.name: RequestType.ASSISTANCE, information.name: RequestType.INFORMATION}


def _ask(ctx: Context, of: RequestType, form: Typed | None) -> Reply:
    by = author(ctx)
    if form is None:
        return Reply(_form(ctx, f"{FAMILY} {of}", filled_form(FORMS[of], known(of, by, ctx), ctx, private=True)))
    request = new_request(of, form.values, by, ctx)
    if near := alike(ctx, request):
        keep_draft(ctx.unit, ctx.within, ctx.person, FAMILY, f"{of} {form.text}", marking=ctx.ceiling, now=ctx.now)
        return Reply(look_alikes(ctx, near, f"{FAMILY} anyway"))
    return _file(ctx, request, form)


def _file(ctx: Context, request: Request, form: Typed) -> Reply:
    filed = file(ctx, request, request.author)
    no_draft_of(ctx, f"{filed.type} {form.text}")
    reply = answered if filed.state is RequestState.DRAFT else submitted
    return _discreet(ctx, reply(ctx, filed, *_received(filed), *_unsaid(ctx, filed)), form)


def _received(request: Request) -> list[Phrase]:
    """What is said of a request that was filed: that it is here, and nothing that could be taken for a yes."""
    if request.state is RequestState.DRAFT:
        return [phrase("request-drafted", request=Code(str(request.ref)))]
    return [phrase("request-filed", request=Code(str(request.ref)), type=str(request.type))]


def _what(ctx: Context, form: Form, changed: Request, before: Mapping[str, str]) -> str:
    """What was changed, as it could be typed; of what is private no more than that."""
    now = filled_in(form, changed, ctx)
    fields = [field for field in form if now[field.name] != before[field.name]]
    told = (label(each, ctx) + ("" if each.name in PRIVATE else f": {now[each.name] or '-'}") for each in fields)
    return "; ".join(told)[:LONGEST_NOTE]


def _unsaid(ctx: Context, request: Request) -> list[Phrase]:
    """What helps nobody yet, since it does not say how much, by when or where to."""
    counted = request.amount or any(map(str.isdecimal, request.description)) or None
    said = {"request-quantity": counted, "request-needed-by": request.needed_by, "request-site": request.place}
    fields = [label(field, ctx) for field in FORMS[request.type] if field.name in said and said[field.name] is None]
    if not fields:
        return []
    how = f"{ctx.prefix}{FAMILY} edit {request.number} {'; '.join(f'{field}: …' for field in fields)}"
    return [phrase("request-unsaid", command=ToType(how))]


def _discreet(ctx: Context, reply: Reply, form: Typed) -> Reply:
    """Private numbers that were typed where others read them are better typed privately."""
    if ctx.room.direct or not any(form.values.get(name) for name in PRIVATE) or reply.here is None:
        return reply
    return replace(reply, here=reply.here + document(phrase("request-type-privately")))


def _form(ctx: Context, words: str, form: str) -> Document:
    typed = Block("code", (ToType(f"{ctx.prefix}{words}\n{form}"),))
    where = "private" if ctx.room.direct else "room"
    return document(hint(phrase("request-form")), typed, hint(phrase("request-form-how", where=where)))
