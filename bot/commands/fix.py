"""A person puts a translation right: where it stands, and from then on."""

from __future__ import annotations

from bot.core.document import LanguageName, Listing, ToType, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.fixing import put_right
from bot.engine.said import carried


@command("fix", role=Role.LIAISON, text=params.rest)
def fix(ctx: Context, text: str) -> Reply:
    """Put better words in the place of the translation that this replies to, everywhere that it stands."""
    found = carried(ctx)
    if found is None:
        raise Refusal(phrase("fix-reply", command=ToType(f"{ctx.prefix}fix")))
    spoken, languages = found
    language = languages[0] if len(languages) == 1 else ctx.translator.language(text, languages, ctx.language)
    if language is None:
        names = Listing(tuple(LanguageName(code) for code in languages))
        raise Refusal(phrase("fix-language", languages=names), about="text")
    return put_right(ctx, spoken, language, text)
