"""When reports are due, and who has not handed one in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.commands.sitrep.deadlines import DueRule, write_rule
from bot.commands.sitrep.due_words import read_due
from bot.commands.sitrep.owing import RULES, Debtor, debtors, rules
from bot.commands.sitrep.reminding import forget, plan
from bot.core.document import (
    Block,
    Code,
    Inline,
    Moment,
    Phrase,
    Text,
    ToType,
    document,
    heading,
    item,
    line,
    phrase,
)
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.authority import lacking
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.params.reading import about
from bot.engine.recurring_said import recurs_at
from bot.engine.words import fold, plain_digits

_MOST_RULES = 30
_LISTED = 40
_REACHED_BY = 5  # contacts that are named
_APART = Text(" · ")


@command("sitrep due", rule=params.optional(params.rest))
def due(ctx: Context, rule: str | None) -> Reply:
    """Show when reports are due, lay it down ("every day 18:00 for WSH"), or take it back ("stop 1")."""
    if not rule:
        return Reply(document(_shown(rules(ctx.unit, ctx.within), ctx)))
    if ctx.role is None or ctx.role < Role.COORDINATOR:
        raise lacking(Role.COORDINATOR, ctx.prefix)
    first, *others = rule.split(maxsplit=1)
    if fold(first) in keywords("due-stop", ctx.phrases):
        return _stop("".join(others), ctx)
    with about("rule"):
        when, owing = read_due(rule, ctx)
    known = rules(ctx.unit, ctx.within)
    alike = (when.rule, when.times, when.zone, owing)
    if same := [each for each in known if (each.rule, each.times, each.zone, each.owing) == alike]:
        raise Refusal("report-due-same", *map(_row, same), usage=False)
    if len(known) >= _MOST_RULES:
        raise Refusal(phrase("report-due-too-many", limit=_MOST_RULES), usage=False)
    number = max((each.number for each in known), default=0) + 1
    made = DueRule(
        number=number,
        rule=when.rule,
        times=when.times,
        zone=when.zone,
        owing=owing,
        since=ctx.now,
        room=ctx.room.address,
    )
    ctx.unit.standing.put(ctx.within, RULES, str(number), write_rule(made))
    plan(ctx.unit, ctx.within, made, ctx.now)
    next_one = phrase("report-due-next", at=Moment(made.after(ctx.now), made.zone))
    said = document(phrase("report-due-made"), _row(made), next_one, phrase("report-due-reminders"))
    return Reply(said, subject={"rule": number})


@command("sitrep missing")
def missing(ctx: Context) -> Reply:
    """Show who owes a report: who is late, and who has none yet for the next deadline."""
    known = rules(ctx.unit, ctx.within)
    if not known:
        return Reply(document(_shown(known, ctx)))
    blocks = [block for rule in known for block in _owed(rule, ctx)]
    hidden = [line(phrase("report-missing-marking", marking=Code(ctx.ceiling.label)))]
    return Reply(document(blocks, hidden if ctx.ceiling < Marking.RED else []))


def _owed(rule: DueRule, ctx: Context) -> Iterator[Block]:
    yield heading(*_row(rule).parts)
    last, following = rule.until(ctx.now), rule.after(ctx.now)
    late = debtors(ctx.unit, ctx.within, rule, rule.before(last), ctx.ceiling) if last > rule.since else []
    to_come = debtors(ctx.unit, ctx.within, rule, last, ctx.ceiling)
    if late:
        yield line(phrase("report-late-since", at=Moment(last, rule.zone)))
        yield from _debtors(late, ctx.zone)
    waiting = [each for each in to_come if each.owing not in {one.owing for one in late}]
    if waiting:
        yield line(phrase("report-owed-by", at=Moment(following, rule.zone)))
        yield from _debtors(waiting, ctx.zone)
    if not late and not waiting:
        yield line(phrase("report-none-missing", at=Moment(following, rule.zone)))


def _debtors(some: list[Debtor], zone: str) -> Iterator[Block]:
    for each in some[:_LISTED]:
        parts: list[Inline] = [Text(str(each.owing), strong=True), _APART]
        if each.last is None:
            parts.append(phrase("report-never-yet"))
        else:
            at = Moment(each.last.at, zone)
            parts.append(phrase("report-last", report=Code(str(each.last.ref)), at=at))
        if each.contacts:
            reached = " ".join(contact.label for contact in each.contacts[:_REACHED_BY])
            parts += [_APART, phrase("report-reach", contacts=Code(reached))]
        yield item(*parts)
    if len(some) > _LISTED:
        yield line(phrase("report-more", count=len(some) - _LISTED))


def _stop(typed: str, ctx: Context) -> Reply:
    """Take back rules by their numbers, or the only one; or all of them."""
    known = rules(ctx.unit, ctx.within)
    named = {int(each) for each in re.findall(r"\d{1,6}", plain_digits(typed))}
    everyone = fold(typed) in keywords("due-all", ctx.phrases) or (not typed and len(known) == 1)
    meant = [each for each in known if everyone or each.number in named]
    if not meant or not named <= {each.number for each in known}:
        raise Refusal("report-due-which", *_shown(known, ctx), usage=False)
    for rule in meant:
        ctx.unit.standing.drop(ctx.within, RULES, str(rule.number))
        forget(ctx.unit, ctx.within, rule)
    said = document(phrase("report-due-stopped"), [_row(each) for each in meant])
    return Reply(said, subject={"rule": meant[0].number})


def _shown(known: list[DueRule], ctx: Context) -> list[Block]:
    if not known:
        how = ToType(f"{ctx.prefix}sitrep due")
        return [line(phrase("report-due-none", command=how))]
    return [
        Block("item", (*_row(each).parts, _APART, phrase("report-due-next", at=Moment(each.after(ctx.now), each.zone))))
        for each in known
    ]


def _row(rule: DueRule) -> Block:
    """What a rule says."""
    who = Text(", ".join(map(str, rule.owing))) if rule.owing else phrase("report-due-everybody")
    return item(Code(f"#{rule.number}"), Text(" "), _when(rule), Text(" "), phrase("report-due-from", who=who))


def _when(rule: DueRule) -> Phrase:
    if rule.hours:
        return phrase("recurs-every-hours", hours=rule.hours, zone=Text(rule.zone))
    return recurs_at(rule.rule, rule.times, rule.zone)
