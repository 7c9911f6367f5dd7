"""Who the asker is to the bot."""

from __future__ import annotations

from bot.core.document import Code, Document, LanguageName, Text, document, heading, labelled, phrase
from bot.engine.command import Context, command


@command("whoami", needs_operation=False)
def whoami(ctx: Context) -> Document:
    """Show the asker's accounts, language and role."""
    blocks = [labelled("whoami-account", Code(str(account))) for account in ctx.person.accounts]
    blocks.append(labelled("whoami-language", LanguageName(ctx.language)))
    if ctx.operation is not None:
        role = phrase(f"role-{ctx.role.name.lower()}") if ctx.role is not None else phrase("role-none")
        blocks += [labelled("whoami-operation", Text(ctx.operation.name)), labelled("whoami-role", role)]
    return document(heading(Text(ctx.person.name)), blocks)
