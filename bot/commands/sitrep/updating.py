"""The next version of a report, and its last."""

from __future__ import annotations

from bot.commands.sitrep.answering import answer, named
from bot.commands.sitrep.attaching import left_out, unfetched
from bot.commands.sitrep.filling import form_of
from bot.commands.sitrep.making import next_version
from bot.commands.sitrep.reading import Filled, report
from bot.commands.sitrep.replacing import supersede, superseding
from bot.commands.sitrep.rights import changeable
from bot.core.document import Code, Phrase, ToType, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep, SitrepState, Stage
from bot.engine import params
from bot.engine.authors import step
from bot.engine.blocking import release_if_over
from bot.engine.command import Context, Reply, command
from bot.engine.drafts import no_draft_of

_CHANGES = params.optional(report(complete=False))


@command("sitrep update", role=Role.LIAISON, takes_file=True, drafted=True, number=params.number, changes=_CHANGES)
def update(ctx: Context, number: int, changes: Filled | None) -> Reply:
    """Make the next version of a report: what is typed takes the place of what it said; alone, give its form."""
    before = _open(ctx, number)
    if changes is None and ctx.file is None and not unfetched(ctx):
        return Reply(form_of(before, ctx), subject={"sitrep": number})
    awaits_end = before.state is SitrepState.DRAFT and before.stage is Stage.FINAL
    return _made(ctx, before, changes, Stage.FINAL if awaits_end else Stage.UPDATE, "update")


@command("sitrep final", role=Role.LIAISON, takes_file=True, drafted=True, number=params.number, changes=_CHANGES)
def final(ctx: Context, number: int, changes: Filled | None) -> Reply:
    """Make the last version of a report, with the changes that are typed, if any."""
    return _made(ctx, _open(ctx, number), changes, Stage.FINAL, "final")


def _open(ctx: Context, number: int) -> Sitrep:
    """A report that the asker may change and that may still be changed. Raises Refusal."""
    found = changeable(ctx, number)
    if found.state in (SitrepState.DRAFT, SitrepState.FILED):
        return found
    instead = line(phrase("sitrep-instead", command=ToType(f"{ctx.prefix}sitrep new"), record=Code(str(found.ref))))
    closed = phrase("sitrep-closed", record=Code(str(found.ref)), state=Phrase(f"sitrep-state-{found.state}"))
    raise Refusal(closed, *([instead] if found.state is SitrepState.FINAL else []), usage=False)


def _made(ctx: Context, before: Sitrep, changes: Filled | None, stage: Stage, action: str) -> Reply:
    """Keep the next version of a report and show it."""
    if changes is None and (gone := unfetched(ctx)):
        raise Refusal("refusal-fields", *gone, usage=False)
    filled = changes or Filled({})
    made = superseding(next_version(before, filled, stage, ctx), filled.values.get("supersedes"))
    kept = ctx.unit.sitreps.change(ctx.within, made, step(ctx, f"step-sitrep-{action}"))
    release_if_over(ctx.unit, ctx.within, kept, ctx.now)
    no_draft_of(ctx)
    done = phrase(f"sitrep-done-{action}", record=Code(str(kept.ref)), version=kept.version)
    replaced = supersede(ctx, kept)
    more = (*named(ctx, "sitrep-now-superseded", replaced), *left_out(kept, ctx))
    return answer(ctx, kept, done, *more, other=replaced)
