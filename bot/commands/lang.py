"""The language in which the bot answers a person."""

from __future__ import annotations

from bot.core.document import Document, LanguageName, Text, ToType, document, item, line, phrase
from bot.engine.command import Context, Reply, command
from bot.engine.params import language, optional


@command("lang", needs_operation=False, language=optional(language))
def lang(ctx: Context, language: str | None) -> Document | Reply:
    """Show the interface languages, or choose one: the answer is in it already."""
    if language is None:
        choices = [item(ToType(f"{ctx.prefix}lang {code}"), Text(" — "), LanguageName(code))
                   for code in ctx.phrases.languages]  # fmt: skip
        return document(line(phrase("lang-now", language=LanguageName(ctx.language))), choices)
    ctx.unit.people.speak(ctx.person, language)
    return Reply(document(phrase("lang-chosen", language=LanguageName(language))), languages=(language,))
