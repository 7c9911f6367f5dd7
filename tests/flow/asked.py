"""Our words in a language, as a test expects to read them."""

from __future__ import annotations

from bot.core.document import Code, Inline, Text, phrase
from tests.support.catalogues import catalogues

LANGUAGES = ("en", "fr", "es", "ar")


def ours(key: str, language: str, /, **args: Inline | int | str) -> str:
    """A phrase of the catalogues."""
    return catalogues().plain(phrase(key, **args), language)


def code(typed: str) -> Code:
    return Code(typed)


def named(name: str) -> Text:
    return Text(name)


def word(command: str, language: str) -> str:
    """A command as it is typed in a language: ``/salon quitter`` for ``room leave``."""
    family, *last = command.split()
    words = [_first(family, language), *(_first(command.replace(" ", "-"), language) for _ in last)]
    return "/" + " ".join(words)


def bare(text: str) -> str:
    """A text without the signs that keep a stretch of it in its own direction."""
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def unmarked(text: str) -> str:
    """A text without the signs that point at what was wrong in a quotation."""
    return text.replace("👉 ", "")


def about(argument: str, language: str) -> str:
    """How a refusal begins that is about an argument."""
    return ours("refusal-about", language, param=phrase(f"param-{argument}"))


def _first(key: str, language: str) -> str:
    return catalogues().synonyms(f"cmd-{key}", language)[0]
