"""Military assets: a last resort, for a time, and then handed back (Oslo and MCDA guidelines)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands.request.acting import acting, is_coordinator, noted
from bot.core import dtg
from bot.core.document import Block, Code, Document, Moment, ToType, document, item, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.request import LastResort, Request
from bot.core.request_cycle import Move, Part, moved
from bot.core.request_limits import REVIEW
from bot.engine import params, values
from bot.engine.command import Context, Reply, command
from bot.engine.moments import no_moment, read_deadline, read_moment
from bot.engine.requesting import answered, change
from bot.engine.words import Words

QUESTIONS = ("request-question-civilian", "request-question-unique", "request-question-complements")


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to the three questions, and why; where one is no, why it shall be done all the same."""

    answers: tuple[bool, bool, bool]
    reason: str


@dataclass(frozen=True, slots=True)
class _Answers:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Answers:
        found = []
        for _ in QUESTIONS:
            typed = words.take().strip(",،;:.")
            try:
                found.append(values.yes(typed, ctx))
            except Refusal:
                raise Refusal("request-three-answers", *map(_asked, QUESTIONS)) from None
        return Answers((found[0], found[1], found[2]), noted(words.take_all()))


@dataclass(frozen=True, slots=True)
class _Until:
    """A moment to come, in as many words as say one."""

    optional: bool = False

    def read(self, words: Words, ctx: Context) -> datetime:
        found = words.take_longest(lambda typed: read_deadline(typed, ctx) if read_moment(typed, ctx) else None)
        if found is None:
            raise no_moment(words.take_all())
        return found


@command("request lastresort", role=Role.MEMBER, number=params.number, answers=params.optional(_Answers()))
def lastresort(ctx: Context, number: int, answers: Answers | None) -> Reply:
    """Answer the three last-resort checks, or read them."""
    request, by = acting(ctx, number, Move.CHECK)
    if answers is None:
        return Reply(document(phrase("request-checks", request=Code(str(request.ref)))) + questions(ctx, number))
    passed = all(answers.answers)
    if not passed and answers.reason and not is_coordinator(ctx):
        raise Refusal("request-override-coordinator", usage=False)
    checks = LastResort(*answers.answers, by, ctx.now, "" if passed else answers.reason)
    after = replace(moved(request, Move.CHECK, by, ctx.now), last_resort=checks)
    marks = " ".join("✓" if each else "✗" for each in answers.answers)
    kept = change(ctx, after, "step-request-check", by, f"{marks} {answers.reason}".strip())
    outcome = "passed" if passed else "overridden" if checks.reason else "failed"
    said = phrase("request-checks-kept", request=Code(str(kept.ref)), outcome=outcome)
    return answered(ctx, kept, said, words=checks.reason, tell=[Part.ASKER])


@command(
    "request review",
    role=Role.MEMBER,
    number=params.number,
    until=params.optional(_Until()),
    text=params.optional(params.rest),
)
def review(ctx: Context, number: int, until: datetime | None, text: str | None) -> Reply:
    """Say when the use of military assets is reviewed next; without a moment, in seven days."""
    request, by = acting(ctx, number, Move.REVIEW)
    _in_use(request)
    at = until or ctx.now + REVIEW
    kept = change(
        ctx,
        replace(moved(request, Move.REVIEW, by, ctx.now), review=at),
        "step-request-review",
        by,
        f"{dtg.format(at)} {noted(text)}".strip(),
    )
    return answered(ctx, kept, phrase("request-review-on", moment=Moment(at, ctx.zone)))


@command("request handback", role=Role.MEMBER, number=params.number, text=params.optional(params.rest))
def handback(ctx: Context, number: int, text: str | None) -> Reply:
    """Say that military assets are back with whoever lent them."""
    request, by = acting(ctx, number, Move.HAND_BACK)
    _in_use(request)
    after = replace(moved(request, Move.HAND_BACK, by, ctx.now), handed_back=ctx.now)
    kept = change(ctx, after, "step-request-hand-back", by, noted(text))
    said = phrase("request-handed-back-now", request=Code(str(kept.ref)))
    return answered(ctx, kept, said, tell=[Part.ASKER, Part.COORDINATOR])


def require_checks(ctx: Context, request: Request) -> None:
    """Raises Refusal unless the checks were made and let military assets through."""
    if request.last_resort is None:
        raise Refusal("request-check-first", *questions(ctx, request.number).blocks, usage=False)
    if not request.last_resort.passed:
        how = ToType(f"{ctx.prefix}request lastresort {request.number}")
        raise Refusal(phrase("request-check-says-no", command=how), usage=False)


def questions(ctx: Context, number: int) -> Document:
    """The three questions, and how to answer them."""
    yes = ctx.phrases.synonyms("word-yes", ctx.language)[0]
    how = ToType(f"{ctx.prefix}request lastresort {number} {yes} {yes} {yes}")
    return document([_asked(key) for key in QUESTIONS], line(phrase("request-checks-how", command=how)))


def _asked(key: str) -> Block:
    return item(phrase(key))


def _in_use(request: Request) -> None:
    if not request.lent:
        raise Refusal(phrase("request-no-military", request=Code(str(request.ref))), usage=False)
