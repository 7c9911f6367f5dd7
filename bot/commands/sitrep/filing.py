"""Filing a report: its form, the report, and a draft of it that was refused."""

from __future__ import annotations

from bot.commands.sitrep.answering import answer, named
from bot.commands.sitrep.attaching import left_out
from bot.commands.sitrep.filling import blank_form, form_again
from bot.commands.sitrep.making import new_report
from bot.commands.sitrep.reading import Filled, report, told
from bot.commands.sitrep.replacing import supersede, superseding
from bot.core.document import Code, document, phrase
from bot.core.people import Role
from bot.core.sitrep import SitrepState
from bot.engine import params
from bot.engine.authors import step
from bot.engine.command import Context, Reply, command
from bot.engine.drafts import draft_of, no_draft_of


@command(
    "sitrep",
    role=Role.LIAISON,
    takes_file=True,
    amended_by="sitrep update",
    drafted=True,
    report=params.optional(told),
)
def form(ctx: Context, report: Filled | None) -> Reply:
    """Give the form of a situation report, filled in as far as known; a report right behind it is filed."""
    return _filed(ctx, report)


@command(
    "sitrep new",
    role=Role.LIAISON,
    takes_file=True,
    amended_by="sitrep update",
    drafted=True,
    report=params.optional(report(complete=True)),
)
def new(ctx: Context, report: Filled | None) -> Reply:
    """File a situation report, by the form or in one line; alone, give the form."""
    return _filed(ctx, report)


def _filed(ctx: Context, report: Filled | None) -> Reply:
    if report is None:
        return Reply(blank_form(ctx))
    made = superseding(new_report(report, ctx), report.values.get("supersedes"))
    filed = ctx.unit.sitreps.add(ctx.within, made, step(ctx, "step-sitrep-file"))
    no_draft_of(ctx)
    done = phrase(
        "sitrep-handed-in" if filed.state is SitrepState.DRAFT else "sitrep-filed", record=Code(str(filed.ref))
    )
    replaced = supersede(ctx, filed)
    more = (*named(ctx, "sitrep-now-superseded", replaced), *left_out(filed, ctx))
    return answer(ctx, filed, done, *more, other=replaced)


@command("sitrep draft", role=Role.LIAISON, number=params.optional(params.number))
def draft(ctx: Context, number: int | None) -> Reply:
    """Bring back the last form of the asker that was refused, or one before it, as it was typed."""
    typed, _, older = draft_of(ctx, number, "sitrep-no-draft")
    return Reply(form_again(typed, ctx) + document(older))
