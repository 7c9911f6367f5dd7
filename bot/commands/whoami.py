"""Who the asker is to the bot, and when it lets them sleep."""

from __future__ import annotations

from bot.core.document import Block, Code, Document, LanguageName, Text, document, heading, labelled, phrase
from bot.engine import params
from bot.engine.command import Context, command
from bot.engine.params import Peace
from bot.engine.quiet import quiet_of_person
from bot.engine.quiet_said import quiet_means, quiet_said, settle_quiet


@command("whoami", needs_operation=False)
def whoami(ctx: Context) -> Document:
    """Show the asker's accounts, language and role."""
    blocks = [labelled("whoami-account", Code(str(account))) for account in ctx.person.accounts]
    blocks.append(labelled("whoami-language", LanguageName(ctx.language)))
    if ctx.operation is not None:
        role = phrase(f"role-{ctx.role.name.lower()}") if ctx.role is not None else phrase("role-none")
        blocks += [labelled("whoami-operation", Text(ctx.operation.name)), labelled("whoami-role", role)]
        blocks.append(_quiet(ctx))
    return document(heading(Text(ctx.person.name)), blocks)


@command("whoami quiet", hours=params.optional(params.peace))
def quiet(ctx: Context, hours: Peace | None) -> Document:
    """Show or set the hours in which the bot leaves the asker in peace."""
    if hours is not None:
        settle_quiet(ctx, ctx.person, hours)
    return document(_quiet(ctx), quiet_means())


def _quiet(ctx: Context) -> Block:
    return quiet_said(*quiet_of_person(ctx.unit, ctx.within, ctx.person))
