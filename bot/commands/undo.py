"""Taking back one's own last record command, where everybody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.core.document import Block, Code, document, line, phrase
from bot.core.marking import Marking
from bot.core.record import Record, Ref, Taken, Wanted
from bot.core.refusal import Refusal
from bot.engine.authors import step
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.standing import redrawn

_WITHIN = timedelta(minutes=10)
_TOGETHER = 50  # records that one command changed


@dataclass(frozen=True, slots=True)
class _Change:
    """A version of a record, as a command made it."""

    kind: RecordKind
    record: Record
    taken: Taken


@command("undo")
def undo(ctx: Context) -> Reply:
    """Take back what you did last with a record, within ten minutes and unless others have changed it since."""
    last = ctx.unit.steps.last_by(ctx.within, ctx.person, ctx.now - _WITHIN)
    if last is None:
        raise _nothing()
    _, taken = last
    if taken.step.action == "step-undo":
        raise Refusal("undo-twice", usage=False)
    changes = list(_changes(taken, ctx))
    if not changes or any(change.record.marking > ctx.ceiling for change in changes):
        raise _nothing()
    for change in changes:
        if change.record.version != change.taken.version:
            raise Refusal(phrase("undo-changed", record=Code(str(change.record.ref))), usage=False)
    return _told([(change, _taken_back(change, ctx)) for change in changes], ctx)


def _nothing() -> Refusal:
    return Refusal(phrase("undo-nothing", minutes=int(_WITHIN.total_seconds()) // 60), usage=False)


def _changes(last: Taken, ctx: Context) -> Iterator[_Change]:
    """All that the command changed of which a step came: perhaps several records, of several kinds."""
    for kind in ctx.kinds.values():
        records = kind.records(ctx.unit)
        for record in records.listed(ctx.within, Wanted(since=last.step.at), Marking.RED, _TOGETHER).records:
            made = {taken.version: taken for taken in reversed(records.history(ctx.within, record.number))}
            yield from (_Change(kind, record, each) for each in made.values() if each.step.cause == last.step.cause)


def _taken_back(change: _Change, ctx: Context) -> Any:
    """Put the version before in place of a record, or cancel one that was filed just then."""
    records, version = change.kind.records(ctx.unit), change.taken.version
    before = records.version(ctx.within, change.record.number, version - 1)
    if before is None:
        state = type(change.record.state)(change.kind.cancelled)
        before = replace(change.record, state=state)
    restored = records.change(ctx.within, replace(before, changed=ctx.now), step(ctx, "step-undo"))
    change.kind.settled(ctx, restored)
    return restored


def _told(taken_back: list[tuple[_Change, Any]], ctx: Context) -> Reply:
    """The record as it reads now, here and wherever its card stands; of several, a line each."""
    amended = [card for change, now in taken_back for card in redrawn(ctx.unit, ctx.within, now, change.kind.card)]
    subject: dict[str, str | int] = {
        change.kind.family: now.number if len(taken_back) == 1 else _labels(taken_back) for change, now in taken_back
    }
    said = document(_line(change, now) for change, now in taken_back)
    card: Ref | None = None
    if len(taken_back) == 1 and taken_back[0][1].marking <= ctx.ceiling:
        change, now = taken_back[0]
        said, card = said + change.kind.card(now, ctx.zone), now.ref
    return Reply(said, subject=subject, card=card, amended=amended)


def _labels(taken_back: list[tuple[_Change, Any]]) -> str:
    return " ".join(str(now.ref) for _, now in taken_back)


def _line(change: _Change, now: Record) -> Block:
    filed = change.taken.version == 1
    return line(phrase("undo-filed" if filed else "undo-done", record=Code(str(now.ref))))
