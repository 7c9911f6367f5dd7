"""A person puts a translation right: where it stands, and from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.delivery import Say
from bot.core.document import LanguageName, Listing, Mention, Prompt, ToType, document, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.fixing import put_right
from bot.engine.said import carried, thread_of


@command("fix", role=Role.LIAISON, text=params.optional(params.rest))
def fix(ctx: Context, text: str | None) -> Reply:
    """Put better words in the place of the translation that this replies to, everywhere that it stands; ask for them
    where there are none."""
    found = carried(ctx)
    if found is None:
        raise Refusal(phrase("fix-reply", command=ToType(f"{ctx.prefix}fix")))
    spoken, languages = found
    if text is None:
        return _asking(ctx, ctx.translator.wanted(spoken, languages))
    language = languages[0] if len(languages) == 1 else ctx.translator.language(text, languages, ctx.language)
    if language is None:
        names = Listing(tuple(LanguageName(code) for code in languages))
        raise Refusal(phrase("fix-language", languages=names), about="text")
    return put_right(ctx, spoken, language, text)


def _asking(ctx: Context, languages: Sequence[str]) -> Reply:
    if not languages:
        raise Refusal(phrase("fix-original"))
    names = Listing(tuple(LanguageName(code) for code in languages))
    asked = phrase("fix-ask", person=Mention(ctx.account, ctx.person.name), languages=names)
    said = replace(document(asked), prompt=Prompt("fix", ctx.account))
    return Reply(acts=(Say(said, reply_to=ctx.meant, thread=thread_of(ctx)),))
