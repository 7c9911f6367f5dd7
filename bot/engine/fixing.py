"""A person's better words in the place of a translation, everywhere that it stands."""

from __future__ import annotations

from bot.core.delivery import Amend, Say
from bot.core.document import Code, LanguageName, Listing, Spoken, document, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context, Reply
from bot.engine.flags import lower
from bot.engine.said import standing


def put_right(ctx: Context, spoken: Spoken, language: str, text: str) -> Reply:
    """Remember a translation of a person's, and let what stands follow it. Raises Refusal where nothing has to be
    translated, or something is left out that must not be altered."""
    if lost := ctx.translator.lost(ctx.unit, spoken, text):
        raise Refusal(phrase("fix-lost", lost=Listing(tuple(map(Code, lost)))), about="text")
    if not ctx.translator.learn(ctx.unit, spoken, language, text):
        raise Refusal(phrase("fix-original"))
    amended = [
        (card, now.act.document)
        for card, now in standing(ctx.unit, spoken.origin, language)
        if isinstance(now.act, Say | Amend)
    ]
    lower(ctx, spoken.origin, language)
    said = document(phrase("fix-done", count=len(amended), language=LanguageName(language)))
    return Reply(said, amended=amended, subject={"language": language})
