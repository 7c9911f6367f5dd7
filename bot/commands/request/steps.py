"""The steps of a request's life, each with who, when and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.commands.request.acting import acting, noted
from bot.core.document import Code, Document, Phrase, Text, ToType, phrase
from bot.core.people import Role
from bot.core.record import Kind, Ref
from bot.core.refusal import Refusal
from bot.core.request import Request
from bot.core.request_cycle import Move, Part, moved
from bot.core.task import Assignee, Mark, Priority
from bot.engine import params
from bot.engine.assignees import assignee, assignee_named
from bot.engine.command import Context, Reply, command
from bot.engine.priorities import priorities, priority_named, read_priority
from bot.engine.request_people import accounts_of
from bot.engine.requesting import answered, change
from bot.engine.values import named
from bot.engine.words import Words

_MOST_ANSWERS = 50
_LONGEST = 60  # characters that are given back


@dataclass(frozen=True, slots=True)
class _Priority:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Priority:
        known = priorities(ctx.phrases)
        found = words.take_longest(lambda typed: named(typed, known))
        return read_priority(words.take_all(), ctx) if found is None else found


@dataclass(frozen=True, slots=True)
class _Who:
    """As for tasks; but a name that nobody knows is no reason to take the words behind it for one."""

    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Assignee:
        typed = words.rest
        known = assignee_named(words.again(), ctx)
        who = assignee.read(words, ctx)
        if known is None and who.name == who.organisation and words.rest and typed.startswith(f"{who.name} "):
            raise Refusal(phrase("refusal-assignee", typed=Code(typed[:_LONGEST])))
        return who


@command("request validate", role=Role.COORDINATOR, number=params.number, text=params.optional(params.rest))
def validate(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that a request was checked: it is real, complete and asked once. That approves nothing."""
    return _step(ctx, number, Move.VALIDATE, text)


@command(
    "request prioritise",
    role=Role.COORDINATOR,
    number=params.number,
    priority=params.optional(_Priority()),
    text=params.optional(params.rest),
)
def prioritise(ctx: Context, number: int, priority: Priority | None, text: str | None) -> Reply:
    """Rank a request among the others; without a priority, the one that was asked for stands."""
    request, by = acting(ctx, number, Move.PRIORITISE)
    ranked = request.priority if priority is None else priority
    why = noted(text)
    after = moved(replace(request, priority=ranked), Move.PRIORITISE, by, ctx.now, why)
    kept = change(ctx, after, f"step-request-{priority_named(ranked).key}", by, why)
    said = phrase("request-prioritised", request=Code(str(kept.ref)), priority=priority_named(ranked))
    return answered(ctx, kept, said, words=why, tell=[Part.ASKED, Part.OFFICER])


@command("request start", role=Role.MEMBER, number=params.number, text=params.optional(params.rest))
def start(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that what was accepted is under way."""
    return _step(ctx, number, Move.START, text)


@command("request complete", role=Role.MEMBER, number=params.number, text=params.optional(params.rest))
def complete(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that what was asked for is done; who asked confirms it by closing the request."""
    return _step(ctx, number, Move.COMPLETE, text, Part.ASKER)


@command("request close", role=Role.MEMBER, number=params.number, text=params.optional(params.rest))
def close(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that a request is finished. A request for information is closed by whoever asked, and by nobody else."""
    request, _ = acting(ctx, number, Move.CLOSE)
    if request.lent:
        how = ToType(f"{ctx.prefix}request handback {number}")
        raise Refusal(phrase("request-hand-back-first", request=Code(str(request.ref)), command=how), usage=False)
    return _step(ctx, number, Move.CLOSE, text, Part.ASKER, Part.PROVIDER)


@command("request cancel", role=Role.MEMBER, number=params.number, reason=params.rest)
def cancel(ctx: Context, number: int, reason: str) -> Reply:
    """Say that a request is no longer wanted, and why. Military assets in use are still to be handed back."""
    return _step(ctx, number, Move.CANCEL, reason, *(part for part in Part if part is not Part.COORDINATOR))


@command("request assign", role=Role.MEMBER, number=params.number, who=_Who(), text=params.optional(params.rest))
def assign(ctx: Context, number: int, who: Assignee, text: str | None) -> Reply:
    """Say who deals with a request: an organisation, or somebody who is its action officer."""
    request, by = acting(ctx, number, Move.ASSIGN)
    whole = who.name == who.organisation
    given = replace(
        moved(request, Move.ASSIGN, by, ctx.now),
        action_officer="" if whole else who.name,
        officer=who.person,
        assigned_to=who.organisation or request.assigned_to,
    )
    why = noted(text)
    kept = change(ctx, given, "step-request-assign", by, f"{who.name}: {why}" if why else who.name)
    said = phrase("request-done-assign", request=Code(str(request.ref)), who=Text(who.name))
    part = Part.ASKED if whole else Part.OFFICER
    nobody = not accounts_of(ctx.unit, ctx.within, ctx.now, kept, part)
    hint = phrase("request-nobody-told", organisation=Text(who.name)) if nobody else None
    return answered(ctx, kept, said, hint=hint, words=why, tell=[part])


@command("request answer", role=Role.MEMBER, drafted=True, number=params.number, text=params.rest)
def answer(ctx: Context, number: int, text: str) -> Reply:
    """Answer a request for information; whoever asked closes it."""
    request, by = acting(ctx, number, Move.ANSWER)
    if len(request.answers) >= _MOST_ANSWERS:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_ANSWERS), usage=False)
    said = noted(text)
    answers = (*request.answers, Mark(by, ctx.now, said))
    given = replace(moved(request, Move.ANSWER, by, ctx.now), answers=answers)
    kept = change(ctx, given, "step-request-answer", by, said)
    return answered(ctx, kept, _done(request, Move.ANSWER), words=said, tell=[Part.ASKER])


@command("request note", role=Role.MEMBER, number=params.number, text=params.rest)
def note(ctx: Context, number: int, text: str) -> Document | Reply:
    """Put a note into a request's history."""
    (noting,) = ctx.router.named("note")
    return noting.run(ctx, Ref(Kind.REQUEST, number), text)


def _step(ctx: Context, number: int, move: Move, note: str | None, *tell: Part) -> Reply:
    request, by = acting(ctx, number, move)
    said = noted(note)
    after = change(ctx, moved(request, move, by, ctx.now, said), f"step-request-{move}", by, said)
    return answered(ctx, after, _done(after, move), words=said, tell=tell)


def _done(request: Request, move: Move) -> Phrase:
    return phrase(f"request-done-{move}", request=Code(str(request.ref)))
