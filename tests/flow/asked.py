"""Our words in a language, as a test expects to read them."""

from __future__ import annotations

from bot.core.document import Inline, Text, ToType, phrase
from tests.support.catalogues import catalogues

LANGUAGES = ("en", "fr", "es", "ar")


def ours(key: str, language: str, /, **args: Inline | int | str) -> str:
    """A phrase of the catalogues."""
    return catalogues().plain(phrase(key, **args), language)


def code(typed: str) -> ToType:
    """Something to type; the words of a command are those of the reader's language."""
    return ToType(typed)


def homeless(language: str, prefix: str = "/", *, private: bool = False) -> str:
    """What is said where there is no operation to do something in."""
    how, what = ToType(f"{prefix}room operation"), phrase("param-operation")
    return ours("refusal-no-operation", language, where="private" if private else "room", command=how, operation=what)


def unlinked(language: str) -> str:
    """What is said of a link code that nobody sent."""
    return ours("link-unknown", language, command=ToType("/link"))


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
