"""The words of a meeting that lie ahead, and the keywords that begin its parts."""

from __future__ import annotations

from bot.commands.meet.whens import SIGNS
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.words import Words, fold


def behind(key: str, words: Words, ctx: Context) -> Words | None:
    """The words behind one of some keywords, if they begin with it."""
    split = [fold(word).strip(f"{SIGNS}:") for word in words.rest.split(maxsplit=4)[:4]]
    count = begins_with(split, keywords(key, ctx.phrases))
    if not count:
        return None
    ahead = words.again()
    ahead.drop(count)
    return ahead


def take(words: Words, ahead: Words) -> None:
    """Pass over what was taken ahead."""
    words.drop(len(words.rest.split()) - len(ahead.rest.split()))


def quoted(words: Words) -> bool:
    """Whether what comes next stands in quotation marks."""
    return words.rest[:1] in ('"', "“", "«")
