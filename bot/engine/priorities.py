"""How much hangs on a task or a request, as people type it and read it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.core.document import Block, Code, Phrase, line, phrase
from bot.core.ports import Phrases
from bot.core.task import Priority
from bot.engine.command import Context
from bot.engine.near import one_of
from bot.engine.words import fold


def priority_named(priority: Priority) -> Phrase:
    """What a priority is called."""
    return Phrase(f"priority-{_word(priority)}")


def read_priority(text: str, ctx: Context) -> Priority:
    """A priority by its name in any interface language. Raises Refusal."""
    return one_of(" ".join(text.split()), priorities(ctx.phrases), "refusal-priority", [_names(ctx)])


def known_priorities(ctx: Context) -> Block:
    """Those that there are, to choose from."""
    return line(phrase("refusal-known", known=Code(_names(ctx))))


def _names(ctx: Context) -> str:
    return " · ".join(ctx.phrases.plain(priority_named(each), ctx.language) for each in reversed(Priority))


def priorities(phrases: Phrases) -> Mapping[str, Priority]:
    """The priorities by their names in every interface language, folded."""
    return _priorities(phrases)


@lru_cache(maxsize=2)
def _priorities(phrases: Phrases) -> Mapping[str, Priority]:
    return {
        fold(name): each
        for language in phrases.languages
        for each in Priority
        for name in (
            phrases.plain(priority_named(each), language),
            *phrases.synonyms(f"words-priority-{_word(each)}", language),
        )
    }


def _word(priority: Priority) -> str:
    return priority.name.lower().replace("_", "-")
