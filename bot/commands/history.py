"""What was done with a record, by whom and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.document import Block, Code, Inline, Moment, Text, document, heading, item, line, phrase
from bot.core.marking import Marking
from bot.core.record import Ref, Taken
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.kinds import RecordKind
from bot.engine.lookup import shown

_MOST = 30  # steps
_LONGEST = 200  # characters of a note


@command("history", record=params.record)
def history(ctx: Context, record: Ref) -> Reply:
    """Show what was done with a record: the newest steps, oldest first."""
    kind = ctx.kinds[record.kind]
    shown(ctx, kind.records(ctx.unit), record.kind, record.number, about="record")
    taken = kind.records(ctx.unit).history(ctx.within, record.number)
    newest = taken[-_MOST:]
    markings = _markings(kind, record, newest, ctx)
    said = document(
        heading(phrase("history-title", record=Code(str(record)), count=len(taken))),
        [line(phrase("history-earlier", count=len(taken) - _MOST))] if len(taken) > _MOST else [],
        [_step(each, ctx, secret=markings[each.version] > ctx.ceiling) for each in newest],
    )
    return Reply(said, subject={kind.family: record.number})


def _markings(kind: RecordKind, of: Ref, taken: Sequence[Taken], ctx: Context) -> Mapping[int, Marking]:
    """How a record was marked in its versions: what was noted while it was marked higher stays so."""
    records = kind.records(ctx.unit)
    numbers = {each.version for each in taken}
    versions = {number: records.version(ctx.within, of.number, number) for number in numbers}
    return {number: found.marking if found else Marking.RED for number, found in versions.items()}


def _step(taken: Taken, ctx: Context, *, secret: bool) -> Block:
    step = taken.step
    who: Inline = Text(step.by.name) if step.by.person else phrase("history-bot")
    parts: list[Inline] = [Moment(step.at, ctx.zone), Text(" · "), phrase(step.action), Text(" · "), who]
    if step.by.organisation:
        parts.append(Text(f" ({step.by.organisation})"))
    if step.note:
        why = phrase("history-withheld") if secret else Text(step.note[:_LONGEST])
        parts += [Text(" · "), why]
    return item(*parts)
