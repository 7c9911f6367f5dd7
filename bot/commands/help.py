"""What the asker may do here, and how to say it."""

from __future__ import annotations

from bot.core.document import Block, Code, Document, Phrase, Text, document, heading, item, line, phrase
from bot.core.refusal import Refusal
from bot.engine.authority import may
from bot.engine.command import Command, Context, command
from bot.engine.params import optional, rest
from bot.engine.usage import called, help_on, how_to, second_words, usage


@command("help", needs_operation=False, command=optional(rest))
def help_(ctx: Context, command: str | None) -> Document:
    """List the commands, or explain one or a family of them; never one that the asker may not use."""
    if command is None:
        return _overview(ctx)
    found = [each for each in ctx.router.named(command) if may(each, ctx)]
    if not found:
        likely = (each for each in ctx.router.near(command) if may(each, ctx))
        near = next((called(each.name, ctx.phrases, ctx.language) for each in likely), None)
        raise Refusal(phrase("help-unknown", typed=Code(command[:100])), near=near, about="command")
    return document(*(block for each in found for block in _entry(each, ctx)))


def _overview(ctx: Context) -> Document:
    allowed = [command for command in ctx.router.commands if may(command, ctx)]
    families = dict.fromkeys(command.name[0] for command in allowed)
    entries = [_family(name, [each for each in allowed if each.name[0] == name], ctx) for name in families]
    fullest = max(families, key=lambda name: sum(command.name[0] == name for command in allowed))
    more = line(phrase("help-more", help=help_on(fullest, ctx.prefix, ctx.phrases, ctx.language)))
    return document(heading(phrase("help-heading")), entries, [more])


def _family(name: str, commands: list[Command], ctx: Context) -> Block:
    """One line a family: what it is for and, where it has several commands, which (in brackets if it has one alone)."""
    subs = second_words(commands, ctx.phrases, ctx.language)
    family = f"{ctx.prefix}{called((name,), ctx.phrases, ctx.language)}"
    if not subs:
        typed = usage(commands[0], ctx.prefix, ctx.phrases, ctx.language)
    elif any(len(each.name) == 1 for each in commands):
        typed = f"{family} [{subs}]"
    else:
        typed = f"{family} {subs}"
    return item(Code(typed), Text(" — "), Phrase(f"about-{name}"))


def _entry(command: Command, ctx: Context) -> list[Block]:
    return [line(Phrase(f"about-{command.key}", strong=True)), *how_to(command, ctx.prefix, ctx.phrases, ctx.language)]
