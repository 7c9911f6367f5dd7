"""What was done with a record, by whom and why, as people read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.document import Block, Code, Inline, Moment, Text, document, heading, item, line, phrase
from bot.core.marking import Marking
from bot.core.record import Ref, Taken
from bot.engine.command import Context, Reply
from bot.engine.lookup import shown

_MOST = 30  # steps
_LONGEST = 200  # characters of a note


def history_of(ctx: Context, record: Ref, about: str = "number") -> Reply:
    """The newest steps of a record, oldest first. What was noted while it was marked higher than may be shown here is
    left out. Raises Refusal, about the argument of that name, if the record may not be shown."""
    kind = ctx.kinds[record.kind]
    shown(ctx, kind.records(ctx.unit), record.kind, record.number, about=about)
    taken = kind.records(ctx.unit).history(ctx.within, record.number)
    newest = taken[-_MOST:]
    markings = _markings(ctx, record, newest)
    said = document(
        heading(phrase("history-title", record=Code(str(record)), count=len(taken))),
        [line(phrase("history-earlier", count=len(taken) - _MOST))] if len(taken) > _MOST else [],
        [_step(each, ctx, secret=markings[each.version] > ctx.ceiling) for each in newest],
    )
    return Reply(said, subject={kind.family: record.number})


def _markings(ctx: Context, of: Ref, taken: Sequence[Taken]) -> Mapping[int, Marking]:
    """How a record was marked in its versions."""
    records = ctx.kinds[of.kind].records(ctx.unit)
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
